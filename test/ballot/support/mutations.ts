import fc from "fast-check";
import { belenios2048, canonical } from "../../../src/engines/ballot/index.ts";

type Json = string | number | boolean | null | Json[] | { [field: string]: Json };
type Path = readonly (string | number)[];

/** One change of one place in a JSON text. */
export interface Mutation {
  readonly name: string;
  readonly text: string;
}

/** Every place of a tree, the root excepted. */
function placesOf(value: Json, at: Path = []): Path[] {
  if (value === null || typeof value !== "object") return [at];
  const inside = Object.entries(value).flatMap(([key, part]) =>
    placesOf(part, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return at.length === 0 ? inside : [at, ...inside];
}

/** A tree with one place replaced; `undefined` removes it. */
function replaced(value: Json, [key, ...rest]: Path, by: (old: Json) => Json | undefined): Json {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, Json>;
  const part = rest.length === 0 ? by(copy[key!]!) : replaced(copy[key!]!, rest, by);
  if (part !== undefined) copy[key!] = part;
  else if (Array.isArray(copy)) (copy as unknown as Json[]).splice(Number(key), 1);
  else delete copy[key!];
  return copy as Json;
}

const isDigits = (value: Json): value is string => typeof value === "string" && /^\d+$/.test(value);
const { p, q } = belenios2048;

/** What can be done to a value; those that do not apply leave it as it is. */
const changes: Record<string, (old: Json, dice: number) => Json | undefined> = {
  "one more": (old) => (isDigits(old) ? String(BigInt(old) + 1n) : typeof old === "number" ? old + 1 : old),
  "one less": (old) => (isDigits(old) ? String(BigInt(old) - 1n) : typeof old === "number" ? old - 1 : old),
  "plus q": (old) => (isDigits(old) ? String(BigInt(old) + q) : old),
  "plus p": (old) => (isDigits(old) ? String(BigInt(old) + p) : old),
  "p minus it": (old) => (isDigits(old) ? String(p - BigInt(old)) : old),
  "q minus it": (old) => (isDigits(old) ? String(((q - BigInt(old)) % q) + (BigInt(old) > q ? q : 0n)) : old),
  zero: (old) => (isDigits(old) ? "0" : typeof old === "number" ? 0 : old),
  one: (old) => (isDigits(old) ? "1" : typeof old === "number" ? 1 : old),
  "leading zero": (old) => (isDigits(old) ? `0${old}` : old),
  hexadecimal: (old) => (isDigits(old) ? `0x${BigInt(old).toString(16)}` : old),
  negative: (old) => (isDigits(old) ? `-${old}` : typeof old === "number" ? -1 - old : old),
  "as a number": (old) => (isDigits(old) ? Number(old.slice(0, 15)) : typeof old === "number" ? String(old) : old),
  "one character": (old, dice) => (typeof old === "string" && old !== "" ? changedCharacter(old, dice) : old),
  empty: (old) => (typeof old === "string" ? "" : Array.isArray(old) ? [] : {}),
  null: () => null,
  gone: () => undefined,
  doubled: (old) => (Array.isArray(old) && old.length > 0 ? [...old, old.at(-1)!] : old),
  reversed: (old) => (Array.isArray(old) ? old.toReversed() : old),
  "unknown field": (old) => (isObject(old) ? { ...old, x: 1 } : old),
  "fields in another order": (old) => (isObject(old) ? Object.fromEntries(Object.entries(old).toReversed()) : old),
  "two fields exchanged": (old) => (isObject(old) ? exchanged(old) : old),
};

const isObject = (value: Json): value is { [field: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function changedCharacter(old: string, dice: number): string {
  const at = dice % old.length;
  const other = old[at] === "7" ? "3" : "7";
  return old.slice(0, at) + other + old.slice(at + 1);
}

function exchanged(old: { [field: string]: Json }): Json {
  const [one, other] = Object.keys(old) as [string, string?];
  return other === undefined ? old : { ...old, [one]: old[other]!, [other]: old[one]! };
}

/** Single-field mutations of a JSON text, every one a text that differs from it. */
export function mutationsOf(text: string): fc.Arbitrary<Mutation> {
  const value = JSON.parse(text) as Json;
  const places = placesOf(value);
  return fc
    .record({ place: fc.constantFrom(...places), change: fc.constantFrom(...Object.keys(changes)), dice: fc.nat() })
    .map(({ place, change, dice }) => ({
      name: `${change} at ${place.join(".")}`,
      text: canonical(replaced(value, place, (old) => changes[change]!(old, dice))),
    }))
    .filter((mutation) => mutation.text !== text);
}
