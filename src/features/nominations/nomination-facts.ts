import { assert } from "../../basics/assert.ts";
import { type Day, dayOf } from "../../basics/instant.ts";
import type { Context } from "../../platform/deeds/index.ts";
import { votesOf } from "../elections/index.ts";
import { readYear } from "../year/index.ts";
import { nominationsAndLedger } from "./as-the-ledger-says.ts";
import type { Nomination } from "./model.ts";
import { refuse } from "./refusals.ts";

/** What every step on a nomination asks. */
export interface NominationFacts {
  readonly nomination: Nomination | undefined;
  /** True when the vote it rests on was voided after it was made. */
  readonly voteVoid: boolean;
  readonly today: Day;
}

export async function nominationFacts(
  { tx, now }: Context,
  at: { readonly yearId: number; readonly nominationId: number },
): Promise<NominationFacts> {
  const year = await readYear(tx, at.yearId);
  assert(year, `a role was held in year ${at.yearId}`);
  const nomination = (await nominationsAndLedger(tx, year)).find((each) => each.nominationId === at.nominationId);
  const vote = (await votesOf(tx, at.yearId)).find((each) => each.voteId === nomination?.voteId);
  return { nomination, voteVoid: vote?.state === "void", today: dayOf(now) };
}

/** Deeds that count a revision of a nomination. */
export const nominationRivals = {
  deeds: [
    "nominations.record-step",
    "nominations.record-award",
    "nominations.revoke-decision",
    "nominations.write-merits",
  ],
  over: ({ nominationId }: { readonly nominationId: number }) => ({ nominationId }),
};

/** Refuses a screen that was a revision behind, with what stands now. */
export function changedMeanwhile({ state, merits, revision, steps }: Nomination) {
  const last = steps.at(-1);
  const lastStep = last ? { onDay: last.onDay, paper: last.paper, reason: last.reason } : null;
  return refuse("changed-meanwhile", { now: { state, merits, revision, lastStep } });
}
