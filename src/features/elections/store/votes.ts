import type { Selectable } from "kysely";
import { z } from "zod";
import { Channel, TieFacts, VotingRule } from "../../../engines/counting/index.ts";
import type { DB } from "../../../platform/database/tables.ts";
import type { Queries } from "../../../platform/database/index.ts";
import type { VoteSubject } from "../../year/index.ts";
import {
  AttestedStandard,
  Exclusion,
  Hands,
  type Nominee,
  type Opening,
  type Settlement,
  type SignedResult,
  type Vote,
  type Voided,
} from "../model.ts";
import { DoneBy, SourceKind } from "../sources/origin.ts";

/** Every ballot of a year, in the order of the rulebook, then by round, then as they were made; voided ones too. */
export async function votesOf(queries: Queries, yearId: number): Promise<Vote[]> {
  const rows = await queries
    .selectFrom("vote")
    .selectAll()
    .where("yearId", "=", yearId)
    .orderBy("position")
    .orderBy("round")
    .orderBy("id")
    .execute();
  return withNominees(queries, rows);
}

export async function readVote(queries: Queries, voteId: number): Promise<Vote | undefined> {
  const rows = await queries.selectFrom("vote").selectAll().where("id", "=", voteId).execute();
  return (await withNominees(queries, rows))[0];
}

/** For permissions: the cluster-year a vote belongs to. */
export async function yearOfVote(
  queries: Queries,
  { voteId }: { readonly voteId: number },
): Promise<number | undefined> {
  const row = await queries.selectFrom("vote").select("yearId").where("id", "=", voteId).executeTakeFirst();
  return row?.yearId;
}

type VoteRow = Selectable<DB["vote"]>;
type NomineeRow = Selectable<DB["voteNominee"]>;

async function withNominees(queries: Queries, rows: readonly VoteRow[]): Promise<Vote[]> {
  if (rows.length === 0) return [];
  const nominees = await queries
    .selectFrom("voteNominee")
    .selectAll()
    .where(
      "voteId",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("position")
    .execute();
  const byVote = Map.groupBy(nominees, ({ voteId }) => voteId);
  return rows.map((row) => voteFrom(row, byVote.get(row.id) ?? []));
}

const QuotaFactsStored = z.strictObject({ unitsMeetingStandard: z.int().min(0).optional() });

/** What was frozen, signed, settled or voided was written by this feature and cannot be written over: it is not parsed anew. */
function voteFrom(row: VoteRow, nominees: readonly NomineeRow[]): Vote {
  return {
    voteId: row.id,
    yearId: row.yearId,
    subject: subjectFrom(row),
    name: row.name,
    position: row.position,
    round: row.round,
    state: row.state as Vote["state"],
    source: SourceKind.parse(row.source),
    doneBy: DoneBy.parse(row.doneBy),
    channels: z.array(Channel).parse(row.channels),
    rule: VotingRule.parse(row.rule),
    article: row.article,
    requires: z.array(z.string()).parse(row.requires),
    rulebookNumber: row.rulebookNumber,
    quotaFacts: QuotaFactsStored.parse(row.quotaFacts),
    excluded: z.array(Exclusion).parse(row.excluded),
    subjectTo: row.subjectTo,
    followsId: row.followsId,
    followsBecause: row.followsBecause as Vote["followsBecause"],
    nominees: nominees.map(nomineeFrom),
    opening: row.opening as Opening | null,
    hands: row.hands === null ? null : Hands.parse(row.hands),
    result: row.result as SignedResult | null,
    settlement: row.settlement as Settlement | null,
    voided: row.voided as Voided | null,
    revision: row.revision,
  };
}

function subjectFrom({ kind, awardCode }: VoteRow): VoteSubject {
  return awardCode === null ? { kind: kind as "head" | "deputy" } : { kind: "title", awardCode };
}

function nomineeFrom(row: NomineeRow): Nominee {
  return {
    unitId: row.unitId,
    position: row.position,
    source: row.source as Nominee["source"],
    facts: TieFacts.parse(row.facts),
    attested: z.array(AttestedStandard).parse(row.attested),
    withdrawn: row.withdrawn as Nominee["withdrawn"],
    withdrawnReason: row.withdrawnReason,
  };
}
