import type { Day } from "../../basics/instant.ts";
import type { Duty } from "../year/index.ts";
import type { SummaryState } from "./model.ts";

interface Asked {
  readonly summary: { readonly state: SummaryState; readonly commentsUntil: Day | null };
  /** The last draft that went out. */
  readonly draftNumber: number;
  /** What units answered: comments, and drafts agreed to. */
  readonly comments: readonly { readonly unitId: number; readonly draftNumber: number }[];
  readonly units: readonly { readonly unitId: number; readonly observer: boolean; readonly leftOn: Day | null }[];
  readonly today: Day;
}

/**
 * A draft that went out asks each unit: its officer and its delegates, until somebody of the unit has answered or the day
 * has passed. From then on nothing can be said on this way, so nothing is owed.
 */
export function commentDuties({ summary, draftNumber, comments, units, today }: Asked): Duty[] {
  const { commentsUntil } = summary;
  if (summary.state !== "commenting" || commentsUntil === null || today > commentsUntil) return [];
  const answered = new Set(comments.filter((each) => each.draftNumber === draftNumber).map(({ unitId }) => unitId));
  return units
    .filter(({ unitId, observer, leftOn }) => !observer && (leftOn === null || leftOn > today) && !answered.has(unitId))
    .flatMap(({ unitId }) =>
      (["unit-officer", "delegate"] as const).map((whose) => ({
        id: `reports.comment:${draftNumber}:${unitId}:${whose}`,
        what: `Góp ý dự thảo lần ${draftNumber} báo cáo tổng kết`,
        whose,
        unitId,
        dueOn: commentsUntil,
        at: "bao-cao/tong-ket",
        button: "Góp ý",
      })),
    );
}
