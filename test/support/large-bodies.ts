import { deeds } from "../../src/actions.ts";
import type { Actor } from "../../src/platform/access/index.ts";
import { extentOf, turnAway } from "../../src/platform/deeds/index.ts";
import { escaped, longestInput } from "./longest-input.ts";

export interface LargeBody {
  readonly path: string;
  readonly body: Buffer;
}

/**
 * The longest inputs that are read for this sender, of the deeds that take most: most bytes, or most single values.
 * Each is legal in its length; whether the sender may do the deed in that place is asked once it was read.
 */
export function largeBodies(count: number, sender: Actor): LargeBody[] {
  const all = deeds
    .filter((deed) => deed.kind === "action" || (deed.kind === "query" && deed.largeInput))
    .filter((deed) => turnAway(deed, sender, "vi") === undefined)
    .map((deed) => ({ deed, ...extentOf(deed.input, deed.name) }));
  const most = (one: "bytes" | "values") => all.toSorted((a, b) => b[one] - a[one]).slice(0, count);
  return [...new Set([...most("bytes"), ...most("values")].map(({ deed }) => deed))].map(({ name, input }) => ({
    path: `/api/${name}`,
    body: Buffer.from(escaped(JSON.stringify(longestInput(input)))),
  }));
}
