import { fold } from "../../basics/fold.ts";
import { namesSoFar } from "../../basics/same-name.ts";
import type { NewUnit } from "./model.ts";
import type { RowFault } from "./refusals.ts";

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
  const [namesTaken, namesAbove] = [namesSoFar<Taken>(), namesSoFar<number>()];
  const codesTaken = new Map<string, Taken>();
  const codesAbove = new Map<string, number>();
  for (const one of taken) {
    namesTaken.add(one.name, one);
    if (!codesTaken.has(fold(one.code))) codesTaken.set(fold(one.code), one);
  }
  return units.flatMap((unit, at) => {
    const row = at + 1;
    const { name, code: unitCode } = unit;
    const nameAt = namesAbove.find(name);
    const codeAt = unitCode === "" ? undefined : codesAbove.get(fold(unitCode));
    const holdsName = namesTaken.find(name);
    const holdsCode = unitCode === "" ? undefined : codesTaken.get(fold(unitCode));
    const faults: RowFault[] = [];
    if (nameAt !== undefined) faults.push({ code: "name-twice", row, name, other: nameAt });
    if (holdsName) faults.push({ code: "name-taken", row, name, other: holdsName.code });
    if (codeAt !== undefined) faults.push({ code: "code-twice", row, unitCode, other: codeAt });
    if (holdsCode) faults.push({ code: "code-taken", row, unitCode, other: holdsCode.name });
    namesAbove.add(name, row);
    if (codeAt === undefined) codesAbove.set(fold(unitCode), row);
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
