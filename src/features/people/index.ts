import type { AnyDeed } from "../../platform/deeds/index.ts";
import { me } from "./me.ts";

export { firstCode } from "./store/first-code.ts";
export { sessions } from "./store/sessions.ts";

export const peopleDeeds: readonly AnyDeed[] = [me];
