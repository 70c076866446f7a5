import type { AnyDeed } from "../../platform/deeds/index.ts";
import { me } from "./me.ts";

export { firstCode } from "./first-code.ts";
export { sessions } from "./who-holds.ts";

export const peopleDeeds: readonly AnyDeed[] = [me];
