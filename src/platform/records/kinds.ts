import { assert } from "../../basics/assert.ts";
import type { RecordKind } from "./kind.ts";

const known = new Map<string, RecordKind>();

/** Makes a kind known to the deeds that freeze it and to whoever compares everything. */
export function rememberKind(kind: RecordKind): void {
  assert(!known.has(kind.name), `records of kind ${kind.name} are declared once`);
  known.set(kind.name, kind);
}

export const kindNamed = (name: string): RecordKind | undefined => known.get(name);

/** Every kind that the features loaded so far declare. */
export const recordKinds = (): readonly RecordKind[] => [...known.values()];
