import { z } from "zod";
import { type Day, dayOf, type Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { ClosedWithout } from "../missing-reports.ts";
import { SummaryState } from "../model.ts";

/** The cluster's summary report as it stands. */
export interface Summary {
  readonly yearId: number;
  readonly callId: number;
  readonly state: SummaryState;
  readonly commentsUntil: Day | null;
  /** When it was closed here. */
  readonly closedAt: Instant | null;
  /** The day on which it was closed, where that was entered later. */
  readonly closedOn: Day | null;
  readonly closedWithout: ClosedWithout | null;
}

/** A passage as stored; `removedAt` tells one that was taken out but that comments still point to. */
export interface Passage {
  readonly passageId: number;
  readonly headingKey: string;
  readonly position: number;
  readonly text: string;
  readonly sourceUnitId: number | null;
  readonly removedAt: Instant | null;
  readonly revision: number;
}

/** A passage as it went out in a numbered draft. */
export const DraftPassage = z.object({
  passageId: z.int(),
  number: z.int(),
  headingKey: z.string(),
  text: z.string(),
  sourceUnitId: z.int().nullable(),
});
export type DraftPassage = z.infer<typeof DraftPassage>;

/** “Dự thảo lần n”: never changed after it went out. */
export interface Draft {
  readonly number: number;
  readonly commentsUntil: Day;
  readonly madeAt: Instant;
  readonly passages: readonly DraftPassage[];
}

/** The day on which the report was closed; null before that. */
export const closingDay = ({ closedAt, closedOn }: Pick<Summary, "closedAt" | "closedOn">): Day | null =>
  closedOn ?? (closedAt === null ? null : dayOf(closedAt));

export async function findSummary(queries: Queries, yearId: number): Promise<Summary | undefined> {
  const row = await queries
    .selectFrom("summaryReport")
    .select(["yearId", "callId", "state", "commentsUntil", "closedAt", "closedOn", "closedWithout"])
    .where("yearId", "=", yearId)
    .executeTakeFirst();
  return (
    row && {
      ...row,
      state: SummaryState.parse(row.state),
      closedWithout: ClosedWithout.nullable().parse(row.closedWithout),
    }
  );
}

/** Every passage ever, in the order of their headings' positions; removed ones too. */
export async function passagesOf(queries: Queries, yearId: number): Promise<Passage[]> {
  return queries
    .selectFrom("summaryPassage")
    .select(["id as passageId", "headingKey", "position", "text", "sourceUnitId", "removedAt", "revision"])
    .where("yearId", "=", yearId)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** Numbered drafts, the first first. */
export async function draftsOf(queries: Queries, yearId: number): Promise<Draft[]> {
  const rows = await queries
    .selectFrom("summaryDraft")
    .select(["number", "commentsUntil", "madeAt", "passages"])
    .where("yearId", "=", yearId)
    .orderBy("number")
    .execute();
  return rows.map((row) => ({ ...row, passages: z.array(DraftPassage).parse(row.passages) }));
}

export async function beginSummary(
  tx: Transaction,
  { yearId, callId }: { yearId: number; callId: number },
): Promise<void> {
  await tx
    .insertInto("summaryReport")
    .values({ yearId, callId })
    .onConflict((conflict) => conflict.column("yearId").doNothing())
    .execute();
}

export type NewPassage = Pick<Passage, "headingKey" | "position" | "text" | "sourceUnitId">;

export async function insertPassages(
  tx: Transaction,
  { yearId, passages }: { yearId: number; passages: readonly NewPassage[] },
): Promise<number[]> {
  if (passages.length === 0) return [];
  const rows = await tx
    .insertInto("summaryPassage")
    .values(passages.map((passage) => ({ ...passage, yearId })))
    .returning("id")
    .execute();
  return rows.map((row) => row.id);
}

export async function updatePassage(tx: Transaction, edited: { passageId: number; text: string }): Promise<void> {
  await tx
    .updateTable("summaryPassage")
    .set((set) => ({ text: edited.text, revision: set("revision", "+", 1) }))
    .where("id", "=", edited.passageId)
    .execute();
}

export async function removePassageRow(tx: Transaction, gone: { passageId: number; at: Instant }): Promise<void> {
  await tx
    .updateTable("summaryPassage")
    .set((set) => ({ removedAt: gone.at, revision: set("revision", "+", 1) }))
    .where("id", "=", gone.passageId)
    .execute();
}

export async function insertDraft(tx: Transaction, draft: Draft & { yearId: number }): Promise<void> {
  const passages = JSON.stringify(draft.passages);
  await tx
    .insertInto("summaryDraft")
    .values({ ...draft, passages })
    .execute();
}

export async function markCommenting(tx: Transaction, opened: { yearId: number; until: Day }): Promise<void> {
  await tx
    .updateTable("summaryReport")
    .set((set) => ({ state: "commenting", commentsUntil: opened.until, revision: set("revision", "+", 1) }))
    .where("yearId", "=", opened.yearId)
    .execute();
}

export async function markFinal(
  tx: Transaction,
  closed: { yearId: number; at: Instant; closedOn: Day | null; without: ClosedWithout | null },
): Promise<void> {
  const { at: closedAt, closedOn } = closed;
  const closedWithout = closed.without && JSON.stringify(closed.without);
  await tx
    .updateTable("summaryReport")
    .set((set) => ({ state: "final", closedAt, closedOn, closedWithout, revision: set("revision", "+", 1) }))
    .where("yearId", "=", closed.yearId)
    .execute();
}

export async function markReopened(tx: Transaction, yearId: number): Promise<void> {
  await tx
    .updateTable("summaryReport")
    .set((set) => ({
      state: "commenting",
      closedAt: null,
      closedOn: null,
      closedWithout: null,
      revision: set("revision", "+", 1),
    }))
    .where("yearId", "=", yearId)
    .execute();
}

/** Numbers the passages of a part as they are listed; their words, and so their revisions, stay. */
export async function placePassages(tx: Transaction, order: readonly number[]): Promise<void> {
  for (const [at, passageId] of order.entries())
    await tx
      .updateTable("summaryPassage")
      .set({ position: at + 1 })
      .where("id", "=", passageId)
      .execute();
}
