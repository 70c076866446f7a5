import type { Queries } from "../../platform/database/index.ts";
import { countedOn, onTheBallot } from "./standing.ts";
import { votesOf } from "./store.ts";

/** Tells eligibility which units stood in a signed vote on a title: they were compared in the cluster. */
export async function votesOnTitles(
  queries: Queries,
  yearId: number,
): Promise<{ readonly unitId: number; readonly vote: string; readonly signedOn: string }[]> {
  const votes = await votesOf(queries, yearId);
  return votes.flatMap(({ subject, state, result, name, nominees }) => {
    if (subject.kind !== "title" || state !== "signed" || result === null) return [];
    const signedOn = countedOn(result);
    return onTheBallot({ nominees }).map(({ unitId }) => ({ unitId, vote: name, signedOn }));
  });
}
