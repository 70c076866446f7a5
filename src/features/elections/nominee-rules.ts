import type { VoteSubject, YearFacts } from "../year/index.ts";
import type { Exclusion, NomineeInput, Vote } from "./model.ts";
import { honouredFor, sameSubject, titlesHeld } from "./standing.ts";
import type { VoteRefusal } from "./refusals.ts";

interface Standing {
  readonly subject: VoteSubject;
  readonly requires: readonly string[];
  readonly excluded: readonly Exclusion[];
}

/**
 * Why a unit may not stand in this vote, or undefined. A title that is a prerequisite of this one does not bar
 * from it: where the rulebook asks for the ministry's flag first, holding it is the way, not an obstacle.
 */
export function refuseNominee(
  vote: Standing,
  nominee: NomineeInput,
  { year, votes }: { year: YearFacts; votes: readonly Vote[] },
): VoteRefusal | undefined {
  const member = year.units.find(({ unitId }) => unitId === nominee.unitId);
  if (!member || member.observer || member.leftOn !== null) return { code: "not-a-member", unitId: nominee.unitId };
  const unit = member.name;
  const excluded = vote.excluded.find(({ unitId }) => unitId === nominee.unitId);
  if (excluded) return { code: "nominee-excluded", unit, reason: excluded.reason };
  if (vote.subject.kind === "deputy" && honouredFor(votes, { kind: "head" }).includes(nominee.unitId))
    return { code: "elected-head", unit };
  if (vote.subject.kind !== "title") return undefined;
  const held = titlesHeld(
    votes.filter(({ subject }) => !sameSubject(subject, vote.subject)),
    nominee.unitId,
  );
  const bar = held.find(({ awardCode }) => !vote.requires.includes(awardCode));
  if (year.rulebook?.rules.nominations.oneTitleAUnit && bar) return { code: "already-honoured", unit, title: bar.name };
  const missing = vote.requires.find(
    (awardCode) =>
      !held.some((title) => title.awardCode === awardCode) &&
      !nominee.attested.some((standard) => standard.awardCode === awardCode),
  );
  return missing === undefined ? undefined : { code: "prerequisite-missing", unit, title: nameOf(votes, missing) };
}

/** How the year calls an award, or its code while no vote on it was prepared. */
function nameOf(votes: readonly Vote[], awardCode: string): string {
  const vote = votes.find(({ subject }) => subject.kind === "title" && subject.awardCode === awardCode);
  return vote?.name ?? awardCode;
}
