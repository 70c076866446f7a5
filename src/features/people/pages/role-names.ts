import type { Me } from "./use-me.ts";

export { roleNames } from "../labels.ts";

export type RoleCode = Me["grants"][number]["role"];
