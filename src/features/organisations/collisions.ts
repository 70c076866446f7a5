import { fold } from "../../basics/fold.ts";
import { sameName } from "../../basics/same-name.ts";
import type { NewUnit, RowFault } from "./model.ts";

/** What is there already: the units of the same owner. */
export interface Taken {
  readonly code: string;
  readonly name: string;
}

/**
 * Names and codes that collide, within the list and with units that exist. Codes are compared
 * without diacritics or case; names as `sameName` does.
 *
 * @returns faults in the order of rows; `row` counts from 1
 */
export function collisions(units: readonly NewUnit[], taken: readonly Taken[]): readonly RowFault[] {
  return units.flatMap((unit, at) => {
    const row = at + 1;
    const { name, code: unitCode } = unit;
    const earlier = units.slice(0, at);
    const nameAt = earlier.findIndex((other) => sameName(other.name, name));
    const sameCode = unitCode === "" ? -1 : earlier.findIndex((other) => fold(other.code) === fold(unitCode));
    const holdsName = taken.find((other) => sameName(other.name, name));
    const holdsCode = unitCode === "" ? undefined : taken.find((other) => fold(other.code) === fold(unitCode));
    const faults: RowFault[] = [];
    if (nameAt >= 0) faults.push({ code: "name-twice", row, name, other: nameAt + 1 });
    if (holdsName) faults.push({ code: "name-taken", row, name, other: holdsName.code });
    if (sameCode >= 0) faults.push({ code: "code-twice", row, unitCode, other: sameCode + 1 });
    if (holdsCode) faults.push({ code: "code-taken", row, unitCode, other: holdsCode.name });
    return faults;
  });
}

/** Gives each unit without a code the next free number: 01, 02, … */
export function withCodes(units: readonly NewUnit[], taken: readonly Taken[]): NewUnit[] {
  const used = new Set([...taken, ...units].map(({ code }) => fold(code)));
  let next = 1;
  return units.map((unit) => {
    if (unit.code !== "") return unit;
    while (used.has(numbered(next))) next++;
    return { ...unit, code: numbered(next++) };
  });
}

const numbered = (number: number): string => String(number).padStart(2, "0");
