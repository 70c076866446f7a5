import type { Me } from "./use-me.ts";

export { roleNames } from "../words.vi.ts";

export type RoleCode = Me["grants"][number]["role"];
