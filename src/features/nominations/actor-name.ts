import { assert } from "../../basics/assert.ts";
import type { Actor } from "../../platform/access/index.ts";

/** Who recorded a step, by name; somebody not signed in never gets this far. */
export function actorName(actor: Actor): string {
  assert(actor.kind !== "anyone", "a step is recorded by somebody");
  return actor.name;
}
