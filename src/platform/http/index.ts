export { type AppSettings, buildApp } from "./app.ts";
export { exportList, type FindPlace } from "./export-list.ts";
export { browserOf, hashToken, nameOver, setBrowser, setSession } from "./cookies.ts";
export { describeApi } from "./openapi.ts";
export { noProxies, readProxies, type TrustedProxies } from "./proxies.ts";
export type { Door } from "./routes.ts";
