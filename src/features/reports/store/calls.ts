import { z } from "zod";
import type { Day, Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { Heading, ReportKind } from "../model.ts";

/** A periodic report that the secretary asked for. */
export interface Call {
  readonly callId: number;
  readonly kind: ReportKind;
  readonly quarter: number | null;
  readonly dueOn: Day;
  readonly headings: readonly Heading[];
  /** When it was entered here: before that nobody could send anything. */
  readonly calledAt: Instant;
  readonly revision: number;
}

const selectCalls = (queries: Queries, yearId: number) =>
  queries
    .selectFrom("reportCall")
    .select(["id as callId", "kind", "quarter", "dueOn", "headings", "calledAt", "revision"])
    .where("yearId", "=", yearId);

const asCall = (row: Awaited<ReturnType<ReturnType<typeof selectCalls>["execute"]>>[number]): Call => ({
  ...row,
  kind: ReportKind.parse(row.kind),
  headings: z.array(Heading).parse(row.headings),
});

/** Calls of a year, the earliest due first. */
export async function callsOf(queries: Queries, yearId: number): Promise<Call[]> {
  return (await selectCalls(queries, yearId).orderBy("dueOn").orderBy("id").execute()).map(asCall);
}

export async function findCall(queries: Queries, at: { yearId: number; callId: number }): Promise<Call | undefined> {
  const row = await selectCalls(queries, at.yearId).where("id", "=", at.callId).executeTakeFirst();
  return row && asCall(row);
}

export async function insertCall(
  tx: Transaction,
  call: Omit<Call, "callId" | "revision"> & { yearId: number },
): Promise<number> {
  const { headings, ...rest } = call;
  const row = await tx
    .insertInto("reportCall")
    .values({ ...rest, headings: JSON.stringify(headings) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function updateDueDay(tx: Transaction, { callId, dueOn }: { callId: number; dueOn: Day }): Promise<void> {
  await tx
    .updateTable("reportCall")
    .set((set) => ({ dueOn, revision: set("revision", "+", 1) }))
    .where("id", "=", callId)
    .execute();
}
