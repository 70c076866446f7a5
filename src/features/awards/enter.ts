import { fold } from "../../basics/fold.ts";
import type { Day } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { type Catalogue, nameOn, usualBasis } from "../../engines/law/index.ts";
import { cross, holds } from "./counted.ts";
import { type AwardRecord, type AwardTotal, countOf, type NamedAward, type NewRecord } from "./model.ts";
import { familyName } from "./terms.ts";
import { refuse } from "./refusals.ts";

/** What deciding on a new line needs to know. */
export interface LedgerFacts {
  readonly today: Day;
  readonly catalogue: Catalogue;
  /** Units that ever belonged to the cluster: earlier years are entered later. */
  readonly units: readonly { readonly unitId: number; readonly name: string }[];
  /** Lines that stand already, of any year. */
  readonly lines: readonly AwardRecord[];
}

/** A named award as a line of the ledger; the same decision never awards the same recipient twice. */
export function enterNamed(facts: LedgerFacts, award: NamedAward) {
  const { subject, name: _, ...rest } = award;
  const which = whichAward(facts, award);
  if (!which.ok) return which;
  if (!facts.units.some((unit) => unit.unitId === award.unitId)) return refuse("unit-unknown");
  if (award.decidedOn !== null && award.decidedOn > facts.today)
    return refuse("decided-later", { decidedOn: award.decidedOn });
  const { decisionNumber, recipient } = award;
  const wanted = grantOf(award);
  if (facts.lines.some((line) => line.kind === "named" && grantOf(line) === wanted))
    return refuse("entered-already", { decisionNumber, recipient });
  return ok<NewRecord>({
    ...rest,
    ...which.value,
    kind: "named",
    collectives: subject === "collective" ? 1 : 0,
    individuals: subject === "individual" ? 1 : 0,
    untold: 0,
  });
}

/** Which grant a line tells of, spelled once for each line: a file of thousands is held against thousands. */
function grantOf(line: Pick<AwardRecord, "decisionNumber" | "recipient">): string {
  const known = grants.get(line);
  if (known !== undefined) return known;
  const grant = JSON.stringify([fold(line.decisionNumber), fold(line.recipient)]);
  grants.set(line, grant);
  return grant;
}

const grants = new WeakMap<object, string>();

/**
 * A plain total as a line of the ledger. Totals of one scope stand side by side only when each names its own
 * decision; totals that share a part but do not hold one another are refused, because no sum could hold both.
 */
export function enterTotal(facts: LedgerFacts, total: AwardTotal) {
  const { name: _, ...rest } = total;
  const which = whichAward(facts, total);
  if (!which.ok) return which;
  if (total.unitId !== null && !facts.units.some((unit) => unit.unitId === total.unitId)) return refuse("unit-unknown");
  if (countOf(total) === 0) return refuse("nothing-counted");
  if (total.decidedOn !== null && total.decidedOn > facts.today)
    return refuse("decided-later", { decidedOn: total.decidedOn });
  const line: NewRecord = { ...rest, ...which.value, kind: "total", recipient: "" };
  const others = facts.lines.filter((other) => other.kind === "total" && other.year === line.year);
  const beside = others.find((other) => holds(other, line) && holds(line, other) && !ownDecision(line, other));
  if (beside) return refuse("total-stands", { ...named(beside) });
  const crossing = others.find((other) => cross(other, line));
  if (crossing) return refuse("totals-cross", { ...named(crossing) });
  return ok(line);
}

const named = (line: AwardRecord): { name: string; count: number; year: number } => ({
  name: line.awardName,
  count: countOf(line),
  year: line.year,
});

const ownDecision = (one: NewRecord, other: NewRecord): boolean =>
  one.decisionNumber !== "" && other.decisionNumber !== "" && fold(one.decisionNumber) !== fold(other.decisionNumber);

/** The award by its code, family or own name; a code brings its family and level from the catalogue. */
function whichAward(
  { catalogue }: LedgerFacts,
  chosen: Pick<AwardTotal, "awardCode" | "family" | "name" | "level" | "year" | "decidedOn" | "basis">,
) {
  const { awardCode, family, name, level, year, decidedOn, basis } = chosen;
  if (awardCode !== null && family !== null) return refuse("award-twice");
  if (awardCode !== null) {
    const award = catalogue.find(awardCode);
    if (!award) return refuse("award-unknown", { awardCode });
    const only = usualBasis(catalogue, awardCode);
    if (basis !== null && only !== undefined && basis !== only)
      return refuse("basis-of-another", { name: nameOn(award, `${year}-12-31`), only });
    const awardName = name || nameOn(award, decidedOn ?? `${year}-12-31`);
    return ok({ awardCode, family: award.family, awardName, level: award.level });
  }
  if (family !== null) {
    const levels = new Set(catalogue.awards.filter((award) => award.family === family).map((award) => award.level));
    const only = levels.size === 1 ? [...levels][0]! : level;
    return ok({ awardCode, family, awardName: name || familyName[family], level: only });
  }
  return name === "" ? refuse("award-unnamed") : ok({ awardCode, family, awardName: name, level });
}
