import { sql } from "kysely";
import type { Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { Disposition } from "../model.ts";

/** A comment on a passage, with the passage as it read then. */
export interface Comment {
  readonly commentId: number;
  readonly number: number;
  readonly passageId: number;
  readonly passageText: string;
  readonly draftNumber: number;
  readonly unitId: number;
  readonly personLabel: string;
  readonly atConference: boolean;
  readonly text: string;
  readonly madeAt: Instant;
  readonly disposition: Disposition | null;
  readonly reason: string;
  readonly newText: string | null;
  readonly resolvedAt: Instant | null;
  readonly revision: number;
}

const selectComments = (queries: Queries, yearId: number) =>
  queries
    .selectFrom("summaryComment")
    .select(["id as commentId", "number", "passageId", "passageText", "draftNumber", "unitId", "personLabel"])
    .select(["atConference", "text", "madeAt", "disposition", "reason", "newText", "resolvedAt", "revision"])
    .where("yearId", "=", yearId)
    .where("withdrawnAt", "is", null)
    .orderBy("number");

const asComment = (row: Awaited<ReturnType<ReturnType<typeof selectComments>["execute"]>>[number]): Comment => ({
  ...row,
  disposition: Disposition.nullable().parse(row.disposition),
});

/** Comments in the order they were made; those taken back are only in the log. */
export async function commentsOf(queries: Queries, yearId: number): Promise<Comment[]> {
  return (await selectComments(queries, yearId).execute()).map(asComment);
}

export type NewComment = Omit<
  Comment,
  "commentId" | "number" | "disposition" | "reason" | "newText" | "resolvedAt" | "revision"
>;

/** Stores a comment under the next number of its year; actions run one at a time, so numbers have no gaps. */
export async function insertComment(
  tx: Transaction,
  comment: NewComment & { yearId: number },
): Promise<{ readonly commentId: number; readonly number: number }> {
  return tx
    .insertInto("summaryComment")
    .values((make) => ({
      ...comment,
      number: make
        .selectFrom("summaryComment")
        .select(sql<number>`coalesce(max(number), 0) + 1`.as("next"))
        .where("yearId", "=", comment.yearId),
    }))
    .returning(["id as commentId", "number"])
    .executeTakeFirstOrThrow();
}

export async function writeResolution(
  tx: Transaction,
  resolved: {
    commentId: number;
    disposition: Disposition;
    reason: string;
    newText: string | null;
    resolvedAt: Instant;
  },
): Promise<void> {
  const { commentId, ...resolution } = resolved;
  await tx
    .updateTable("summaryComment")
    .set((set) => ({ ...resolution, revision: set("revision", "+", 1) }))
    .where("id", "=", commentId)
    .execute();
}

/** The unit whose comment it is; undefined where the year has no such comment. */
export async function unitOfComment(
  queries: Queries,
  { yearId, commentId }: { yearId: number; commentId: number },
): Promise<number | undefined> {
  const row = await queries
    .selectFrom("summaryComment")
    .select("unitId")
    .where("yearId", "=", yearId)
    .where("id", "=", commentId)
    .executeTakeFirst();
  return row?.unitId;
}

export async function markWithdrawn(
  tx: Transaction,
  { commentId, at }: { commentId: number; at: Instant },
): Promise<void> {
  await tx
    .updateTable("summaryComment")
    .set((set) => ({ withdrawnAt: at, revision: set("revision", "+", 1) }))
    .where("id", "=", commentId)
    .execute();
}
