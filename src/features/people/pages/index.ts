import type { PageAddress } from "../../../ui/index.ts";

export { roleNames, type RoleCode } from "./role-names.ts";
export { type Me, useMe } from "./use-me.ts";

export const peoplePages: readonly PageAddress[] = [];
