import type { Queries } from "../../platform/database/index.ts";
import { resultRecord } from "../elections/index.ts";
import { yearAsEachSigned, type YearFacts } from "../year/index.ts";
import type { YearNominations } from "./read-nominations.ts";
import { nominationRecord, orderRecord } from "./records.ts";

/** The year as it was called when each of these was last recorded, for what screens show of them. */
export interface UnitsAsRecorded {
  /** By the nomination: its last step, the decision at the end. */
  readonly nomination: (nominationId: number) => YearFacts;
  /** By the vote that placed its nominees. */
  readonly order: (voteId: number) => YearFacts;
  /** By the vote whose result was signed. */
  readonly result: (voteId: number) => YearFacts;
}

export async function unitsAsRecorded(
  queries: Queries,
  { year, votes, nominations, orders }: YearNominations,
): Promise<UnitsAsRecorded> {
  const nominationIds = nominations.map(({ nominationId }) => nominationId);
  const ordered = [...new Set(orders.map(({ voteId }) => voteId))];
  return {
    nomination: await yearAsEachSigned(queries, year, { kind: nominationRecord, ids: nominationIds }),
    order: await yearAsEachSigned(queries, year, { kind: orderRecord, ids: ordered }),
    result: await yearAsEachSigned(queries, year, { kind: resultRecord, ids: votes.map(({ voteId }) => voteId) }),
  };
}
