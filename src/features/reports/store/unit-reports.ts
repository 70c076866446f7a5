import type { Day, Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { Sections, UnitReportState } from "../model.ts";
import { PaperReceipt } from "../paper-receipt.ts";

/** A unit's answer to a call. */
export interface UnitReport {
  readonly reportId: number;
  readonly callId: number;
  readonly unitId: number;
  readonly state: Exclude<UnitReportState, "not-begun">;
  readonly sections: Sections;
  readonly figuresAsOf: Day | null;
  readonly firstReceivedAt: Instant | null;
  readonly receivedAt: Instant | null;
  readonly approvedBy: string;
  readonly returnReason: string;
  readonly paper: PaperReceipt | null;
  /** The day of entry where it was sent earlier than it was entered here; a paper tells its own. */
  readonly enteredOn: Day | null;
  readonly revision: number;
}

const selectReports = (queries: Queries) =>
  queries
    .selectFrom("unitReport")
    .select(["id as reportId", "callId", "unitId", "state", "sections", "figuresAsOf", "firstReceivedAt"])
    .select(["receivedAt", "approvedBy", "returnReason", "paper", "enteredOn", "revision"]);

const asReport = (row: Awaited<ReturnType<ReturnType<typeof selectReports>["execute"]>>[number]): UnitReport => ({
  ...row,
  state: UnitReportState.exclude(["not-begun"]).parse(row.state),
  sections: Sections.parse(row.sections),
  paper: PaperReceipt.nullable().parse(row.paper),
});

/** Reports begun for any of these calls. */
export async function reportsOf(queries: Queries, callIds: readonly number[]): Promise<UnitReport[]> {
  if (callIds.length === 0) return [];
  return (
    await selectReports(queries)
      .where("callId", "in", [...callIds])
      .orderBy("id")
      .execute()
  ).map(asReport);
}

export async function reportNumbered(queries: Queries, reportId: number): Promise<UnitReport | undefined> {
  const row = await selectReports(queries).where("id", "=", reportId).executeTakeFirst();
  return row && asReport(row);
}

export async function findReport(
  queries: Queries,
  at: { callId: number; unitId: number },
): Promise<UnitReport | undefined> {
  const row = await selectReports(queries)
    .where("callId", "=", at.callId)
    .where("unitId", "=", at.unitId)
    .executeTakeFirst();
  return row && asReport(row);
}

/** Writes sections, beginning the report when there is none; returns the new revision. */
export async function writeSections(
  tx: Transaction,
  written: { callId: number; unitId: number; sections: Sections; figuresAsOf: Day | null },
): Promise<number> {
  const { callId, unitId, figuresAsOf } = written;
  const sections = JSON.stringify(written.sections);
  const row = await tx
    .insertInto("unitReport")
    .values({ callId, unitId, figuresAsOf, sections })
    .onConflict((conflict) =>
      conflict
        .columns(["callId", "unitId"])
        .doUpdateSet((set) => ({ sections, figuresAsOf, revision: set("unitReport.revision", "+", 1) })),
    )
    .returning("revision")
    .executeTakeFirstOrThrow();
  return row.revision;
}

/** The head of the unit approved it and it arrived at the secretary's. */
export async function markSent(
  tx: Transaction,
  sent: { reportId: number; receivedAt: Instant; enteredOn: Day | null; approvedBy: string },
): Promise<void> {
  const { receivedAt, enteredOn, approvedBy } = sent;
  await tx
    .updateTable("unitReport")
    .set((set) => ({
      state: "submitted",
      receivedAt,
      enteredOn,
      approvedBy,
      paper: null,
      firstReceivedAt: set.fn.coalesce("firstReceivedAt", set.val(receivedAt)),
      returnReason: "",
      revision: set("revision", "+", 1),
    }))
    .where("id", "=", sent.reportId)
    .execute();
}

/** It came on paper: begun and arrived in one step where the unit has written nothing here. */
export async function markReceived(
  tx: Transaction,
  received: Pick<UnitReport, "callId" | "unitId" | "sections" | "figuresAsOf"> & {
    readonly receivedAt: Instant;
    readonly paper: PaperReceipt;
  },
): Promise<number> {
  const { callId, unitId, figuresAsOf, receivedAt } = received;
  const row = {
    ...{
      figuresAsOf,
      receivedAt,
      enteredOn: null,
      state: "submitted",
      returnReason: "",
      approvedBy: received.paper.signedBy,
    },
    sections: JSON.stringify(received.sections),
    paper: JSON.stringify(received.paper),
  };
  const { id } = await tx
    .insertInto("unitReport")
    .values({ callId, unitId, ...row, firstReceivedAt: receivedAt })
    .onConflict((conflict) =>
      conflict.columns(["callId", "unitId"]).doUpdateSet((set) => ({
        ...row,
        firstReceivedAt: set.fn.coalesce("unitReport.firstReceivedAt", set.val(receivedAt)),
        revision: set("unitReport.revision", "+", 1),
      })),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function markReturned(tx: Transaction, back: { reportId: number; reason: string }): Promise<void> {
  await tx
    .updateTable("unitReport")
    .set((set) => ({ state: "returned", returnReason: back.reason, revision: set("revision", "+", 1) }))
    .where("id", "=", back.reportId)
    .execute();
}
