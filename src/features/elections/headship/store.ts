import type { Day } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { insertHeadship } from "../../organisations/index.ts";

/** A unit elected to lead, on its way from the ballot to the hand-over. */
export interface ElectedHeadship {
  readonly headshipId: number;
  readonly voteId: number;
  readonly role: "head" | "deputy";
  readonly unitId: number;
  readonly year: number;
  readonly chiefName: string;
  readonly chiefOffice: string;
  readonly electedOn: Day;
  readonly recognisedOn: Day | null;
  readonly recognition: string;
  readonly handedOverOn: Day | null;
}

/** Who was elected from the ballots of a year, head first. */
export async function electedHeadships(queries: Queries, yearId: number): Promise<ElectedHeadship[]> {
  const rows = await elected(queries)
    .innerJoin("vote", "vote.id", "elected.voteId")
    .where("vote.yearId", "=", yearId)
    .orderBy("headship.role", "desc")
    .orderBy("headship.id")
    .execute();
  return rows as ElectedHeadship[];
}

export async function headshipsOfVote(queries: Queries, voteId: number): Promise<ElectedHeadship[]> {
  return (await elected(queries).where("elected.voteId", "=", voteId).execute()) as ElectedHeadship[];
}

export async function readElected(queries: Queries, headshipId: number): Promise<ElectedHeadship | undefined> {
  const row = await elected(queries).where("elected.headshipId", "=", headshipId).executeTakeFirst();
  return row as ElectedHeadship | undefined;
}

const elected = (queries: Queries) =>
  queries
    .selectFrom("electedHeadship as elected")
    .innerJoin("headship", "headship.id", "elected.headshipId")
    .select(["elected.headshipId", "elected.voteId", "elected.electedOn", "elected.recognisedOn"])
    .select(["elected.recognition", "elected.handedOverOn"])
    .select(["headship.role", "headship.unitId", "headship.year", "headship.chiefName", "headship.chiefOffice"]);

/** For permissions: the year whose conference elected this headship. */
export async function yearOfHeadship(
  queries: Queries,
  { headshipId }: { readonly headshipId: number },
): Promise<number | undefined> {
  const row = await queries
    .selectFrom("electedHeadship")
    .innerJoin("vote", "vote.id", "electedHeadship.voteId")
    .select("vote.yearId")
    .where("electedHeadship.headshipId", "=", headshipId)
    .executeTakeFirst();
  return row?.yearId;
}

export interface NewHeadship {
  readonly voteId: number;
  readonly clusterId: number;
  readonly year: number;
  readonly role: "head" | "deputy";
  readonly unitId: number;
  readonly chiefName: string;
  readonly chiefOffice: string;
  readonly electedOn: Day;
}

export async function insertElected(tx: Transaction, { voteId, electedOn, ...headship }: NewHeadship): Promise<number> {
  const kept = { ...headship, obtainedBy: "elected" as const, decision: "", handedOverOn: null };
  const headshipId = await insertHeadship(tx, kept);
  await tx.insertInto("electedHeadship").values({ headshipId, voteId, electedOn }).execute();
  return headshipId;
}

export async function writeRecognition(
  tx: Transaction,
  { headshipId, recognisedOn, recognition }: { headshipId: number; recognisedOn: Day; recognition: string },
): Promise<void> {
  await tx
    .updateTable("electedHeadship")
    .set({ recognisedOn, recognition })
    .where("headshipId", "=", headshipId)
    .execute();
  await tx
    .updateTable("headship")
    .set({ obtainedBy: "recognised", decision: recognition })
    .where("id", "=", headshipId)
    .execute();
}

export async function writeHandOver(
  tx: Transaction,
  { headshipId, handedOverOn }: { headshipId: number; handedOverOn: Day },
): Promise<void> {
  await tx.updateTable("electedHeadship").set({ handedOverOn }).where("headshipId", "=", headshipId).execute();
  await tx.updateTable("headship").set({ handedOverOn }).where("id", "=", headshipId).execute();
}
