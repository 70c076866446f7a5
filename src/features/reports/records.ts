import { part, recordKind } from "../../platform/records/index.ts";

/** A unit's report as its head approved and sent it, or as it came on paper. */
export const unitReportRecord = recordKind({
  name: "unit-report",
  title: { vi: "báo cáo đơn vị đã gửi", en: "sent unit report" },
  table: "unitReport",
  key: ["id"],
  columns: [
    ...(["callId", "unitId", "state", "sections", "figuresAsOf", "firstReceivedAt", "receivedAt"] as const),
    ...(["approvedBy", "returnReason", "paper", "enteredOn"] as const),
  ],
  stands: ({ state }) => state === "submitted",
  year: { column: "callId", in: "reportCall", at: "yearId" },
});

/** The summary report as it was closed, with every comment and its answer and the drafts that went out. */
export const summaryRecord = recordKind({
  name: "summary",
  title: { vi: "báo cáo tổng kết đã chốt", en: "final summary report" },
  table: "summaryReport",
  key: ["yearId"],
  columns: ["callId", "state", "commentsUntil", "closedAt", "closedOn", "closedWithout"],
  parts: [
    part("summaryPassage", { by: "yearId" }, ["id", "headingKey", "position", "text", "sourceUnitId", "removedAt"]),
    part("summaryDraft", { by: "yearId" }, ["number", "passages", "commentsUntil", "madeAt"]),
    part("summaryAgreement", { by: "yearId" }, ["draftNumber", "unitId", "agreedAt"]),
    part("summaryComment", { by: "yearId" }, [
      ...(["id", "number", "passageId", "passageText", "draftNumber", "unitId", "personLabel"] as const),
      ...(["atConference", "text", "madeAt", "disposition", "reason", "newText", "resolvedAt", "withdrawnAt"] as const),
    ]),
  ],
  stands: ({ state }) => state === "final",
  year: { column: "yearId" },
});
