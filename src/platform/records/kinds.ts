import { assert } from "../../basics/assert.ts";
import type { RecordKind } from "./kind.ts";

const known = new Map<string, RecordKind>();

/** Makes a kind known to the deeds that freeze it and to whoever compares everything. */
export function rememberKind(kind: RecordKind): void {
  assert(!known.has(kind.name), `records of kind ${kind.name} are declared once`);
  known.set(kind.name, kind);
}

export const kindNamed = (name: string): RecordKind | undefined => known.get(name);

/** How far the data behind these records has been taken over: the latest edition among their kinds, 0 where there is none. */
export const editionOf = (names: Iterable<string>): number =>
  Math.max(0, ...[...names].map((name) => known.get(name)?.edition ?? 1));

/** Every kind that the features loaded so far declare. */
export const recordKinds = (): readonly RecordKind[] => [...known.values()];
