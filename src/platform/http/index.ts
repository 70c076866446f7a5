export { type AppSettings, buildApp } from "./app.ts";
export { exportList } from "./export-list.ts";
export { hashToken, setSession } from "./cookies.ts";
export { describeApi } from "./openapi.ts";
export type { Door } from "./routes.ts";
