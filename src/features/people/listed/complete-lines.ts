import { fold } from "../../../basics/fold.ts";
import { type Role, unitRoles } from "../../../platform/access/index.ts";
import type { WantedRole } from "../model.ts";
import type { ReadLine } from "./model.ts";
import { proposeName } from "./propose-name.ts";
import { rolesIn } from "./role-texts.ts";

/** A unit of the year, as a list may call it. */
export interface UnitNamed {
  readonly unitId: number;
  readonly code: string;
  readonly name: string;
}

export type LineFault =
  | { readonly code: "unknown-role"; readonly text: string }
  | { readonly code: "no-role" }
  | { readonly code: "unknown-unit"; readonly text: string }
  | { readonly code: "several-units"; readonly text: string }
  | { readonly code: "holds-already"; readonly text: string };

export interface CompletedLine {
  readonly row: number;
  readonly fullName: string;
  readonly signInName: string;
  /** Nobody wrote the sign-in name: it is proposed, and new. */
  readonly proposed: boolean;
  /** The sign-in name was written, and there is an account of that name. */
  readonly existing: boolean;
  readonly roles: readonly WantedRole[];
  readonly faults: readonly LineFault[];
}

interface Known {
  readonly units: readonly UnitNamed[];
  /** Sign-in names in use, folded to lower case: of those that the lines write, and of those that may be proposed. */
  readonly isTaken: (signInName: string) => boolean;
  /** Whether somebody of this name holds a role in the year: a list sent twice must not make them twice. */
  readonly isHere: (fullName: string) => boolean;
  /** What a line without a role is given; null: nothing. */
  readonly usualRole: Role | null;
}

/**
 * Lines of one person become one: the same name, unit and sign-in name, written again for another role, as a file with
 * drop-down lists makes people do. The first line's number stays.
 */
function together(lines: readonly ReadLine[]): readonly ReadLine[] {
  const people = new Map<string, ReadLine>();
  for (const line of lines) {
    const key = JSON.stringify([line.fullName, line.signInName, line.unit].map(fold));
    const first = people.get(key);
    people.set(key, first ? { ...first, role: [first.role, line.role].filter(Boolean).join(", ") } : line);
  }
  return [...people.values()];
}

/** Units and roles of lines by what they are called, and sign-in names for those who have none. */
export function completeLines(read: readonly ReadLine[], known: Known): readonly CompletedLine[] {
  const lines = together(read);
  const written = lines.map(({ signInName }) => signInName.trim().toLowerCase());
  const used = new Set(written.filter((name) => name !== ""));
  return lines.map((line, at) => {
    const proposed = written[at] === "";
    const signInName = proposed ? proposeName(line.fullName, takenOr(used, known.isTaken)) : written[at]!;
    used.add(signInName);
    const { unitId, fault } = unitIn(line.unit, known.units);
    const named = rolesIn(line.role);
    const roles = named.roles.length > 0 || known.usualRole === null ? named.roles : [known.usualRole];
    const faults: LineFault[] = named.unknown.map((text) => ({ code: "unknown-role", text }));
    if (roles.length === 0 && faults.length === 0) faults.push({ code: "no-role" });
    // Who runs or watches the year comes from a house that is none of its units: Sở Nội vụ for the standing body.
    if (fault && (roles.length === 0 || roles.some(isForUnit))) faults.push(fault);
    if (proposed && known.isHere(line.fullName)) faults.push({ code: "holds-already", text: line.fullName });
    return {
      ...{ row: line.row, fullName: line.fullName, signInName, proposed, faults },
      existing: !proposed && known.isTaken(signInName),
      roles: roles.map((role) => ({ role, unitId: isForUnit(role) ? unitId : null })),
    };
  });
}

/** A teller is of a unit too, where one is written; who runs or watches the year acts for none. */
const isForUnit = (role: Role): boolean => unitRoles.includes(role) || role === "teller";

const takenOr = (used: ReadonlySet<string>, isTaken: (name: string) => boolean) => ({
  has: (name: string): boolean => used.has(name) || isTaken(name),
});

/** The unit a text means: by its code, its name, or the only one whose name holds it. */
export function unitIn(
  text: string,
  units: readonly UnitNamed[],
): { readonly unitId: number | null; readonly fault?: LineFault } {
  const sought = fold(text);
  if (sought === "") return { unitId: null };
  const exact = units.filter(({ code, name }) => fold(name) === sought || fold(code) === sought);
  const found =
    exact.length > 0 ? exact : sought.length < 4 ? [] : units.filter(({ name }) => holds(fold(name), sought));
  if (found.length === 1) return { unitId: found[0]!.unitId };
  return { unitId: null, fault: { code: found.length === 0 ? "unknown-unit" : "several-units", text } };
}

const holds = (one: string, other: string): boolean =>
  ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
