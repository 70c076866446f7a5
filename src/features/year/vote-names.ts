import { clusterSays } from "../organisations/index.ts";
import { awardNameIn } from "./award-names.ts";
import type { VoteSubject } from "./rulebook.ts";
import type { YearFacts } from "./store/read-year.ts";

/** How ballots, minutes and slides call a vote of the year: the title as its owner calls it, or the office of next year. */
export function voteNameIn(year: Pick<YearFacts, "year" | "endsOn" | "cluster">, subject: VoteSubject): string {
  const say = clusterSays(year.cluster.kind);
  if (subject.kind === "head") return say`Cụm trưởng năm ${year.year + 1}`;
  if (subject.kind === "deputy") return say`Cụm phó năm ${year.year + 1}`;
  return awardNameIn(year, subject.awardCode);
}
