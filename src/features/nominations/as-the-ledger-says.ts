import { assert } from "../../basics/assert.ts";
import { dayOf } from "../../basics/instant.ts";
import type { Queries } from "../../platform/database/index.ts";
import { type AwardRecord, recordsOfCluster } from "../awards/index.ts";
import type { YearFacts } from "../year/index.ts";
import type { Nomination, Step } from "./model.ts";
import { nominationsOf } from "./store.ts";

/** A year's nominations, read together with the lines that they became in the award ledger. */
export async function nominationsAndLedger(queries: Queries, year: YearFacts): Promise<Nomination[]> {
  const nominations = await nominationsOf(queries, year.yearId);
  const recordIds = nominations.flatMap(({ awardRecordId }) => awardRecordId ?? []);
  const { clusterId } = year.cluster;
  const lines = await recordsOfCluster(queries, clusterId, { recordIds, revokedToo: true });
  return nominations.map((nomination) => asTheLedgerSays(nomination, lines));
}

/**
 * A line may be revoked in the ledger itself. The nomination then reads as revoked, with the ledger's reason as its
 * last step: an award that the ledger no longer counts is nowhere called given.
 */
export function asTheLedgerSays(nomination: Nomination, lines: readonly AwardRecord[]): Nomination {
  const revoked = revokedInLedger(nomination, lines);
  if (!revoked) return nomination;
  return { ...nomination, state: "revoked", steps: [...nomination.steps, revoked], unwritten: revoked };
}

function revokedInLedger(nomination: Nomination, lines: readonly AwardRecord[]): Step | undefined {
  const line = lines.find(({ recordId }) => recordId === nomination.awardRecordId);
  if (nomination.state !== "awarded" || !line || line.revokedAt === null) return undefined;
  const last = nomination.steps.at(-1);
  assert(last, "an awarded nomination has its steps");
  return {
    number: last.number + 1,
    state: "revoked",
    onDay: dayOf(line.revokedAt),
    paper: "dòng đã huỷ trong sổ khen thưởng",
    reason: line.revokedBecause,
    by: "Sổ khen thưởng",
    verdict: null,
    despite: "",
  };
}
