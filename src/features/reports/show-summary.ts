import { assert } from "../../basics/assert.ts";
import { dayOf } from "../../basics/instant.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { readYear, yearAsSigned, type YearFacts } from "../year/index.ts";
import { YearInput } from "./model.ts";
import { commentRow } from "./comment-table.ts";
import { missingUnits } from "./missing-reports.ts";
import { summaryRecord } from "./records.ts";
import { findCall } from "./store/calls.ts";
import { reportsOf } from "./store/unit-reports.ts";
import { directionsOf } from "./store/directions.ts";
import type { Comment } from "./store/comments.ts";
import { closingDay } from "./store/summary.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { type CommentView, type PassageView, SummaryView } from "./views.ts";

/** The summary report as it reads now, its comments, unresolved first, and next year's directions. */
export const showSummary = query({
  name: "reports.show-summary",
  summary: { vi: "Xem dự thảo báo cáo tổng kết", en: "Show the summary report" },
  input: YearInput,
  allow: toRoles(...everyRole),
  output: SummaryView,
  read: async ({ queries, now }, { yearId }): Promise<SummaryView> => {
    const standing = await readYear(queries, yearId);
    assert(standing, `a role was held in year ${yearId}`);
    const year = await yearAsSigned(queries, standing, [summaryRecord.of(yearId)]);
    const facts = await readSummary(queries, yearId);
    const call = facts && (await findCall(queries, facts.summary));
    const reports = call ? await reportsOf(queries, [call.callId]) : [];
    const without = facts?.summary.closedWithout ?? null;
    const directions = await directionsOf(queries, yearId);
    return {
      year: year.year,
      clusterName: year.cluster.name,
      illustrative: year.illustrative,
      today: dayOf(now),
      units: year.units.map(({ unitId, name }) => ({ unitId, name })),
      state: facts?.summary.state ?? null,
      commentsUntil: facts?.summary.commentsUntil ?? null,
      closedOn: facts ? closingDay(facts.summary) : null,
      closingEnteredOn: facts?.summary.closedOn && facts.summary.closedAt ? dayOf(facts.summary.closedAt) : null,
      missing: call ? missingUnits(year.units, { dueOn: call.dueOn, reports }).map(({ name }) => name) : [],
      closedWithout: without && { reason: without.reason, units: without.units.map(({ name }) => name) },
      headings: [...(facts?.headings ?? [])],
      passages: passageViews(facts, year),
      drafts: (facts?.drafts ?? []).map((draft) => ({ ...draft, madeOn: dayOf(draft.madeAt) })),
      comments: unresolvedFirst(facts?.comments ?? []).map((comment) => commentView(comment, { facts, year })),
      agreements: (facts?.agreements ?? []).map(({ unitId, draftNumber, agreedAt }) => ({
        ...{ unitId, draftNumber },
        name: nameIn(year, unitId),
        agreedOn: dayOf(agreedAt),
      })),
      directions: directions.map((direction) => ({ ...direction, carried: direction.carriedTo !== null })),
    };
  },
});

const nameIn = (year: YearFacts, unitId: number): string =>
  year.units.find((unit) => unit.unitId === unitId)?.name ?? "";

const passageViews = (facts: SummaryFacts | undefined, year: YearFacts): PassageView[] =>
  (facts?.passages ?? []).map((passage) => ({
    ...passage,
    source: passage.sourceUnitId === null ? null : nameIn(year, passage.sourceUnitId),
  }));

/** Comments that wait for an answer come first; within each kind, in the order they were made. */
export const unresolvedFirst = (comments: readonly Comment[]): Comment[] =>
  comments.toSorted((a, b) => Number(a.disposition !== null) - Number(b.disposition !== null) || a.number - b.number);

export function commentView(
  comment: Comment,
  { facts, year }: { facts: SummaryFacts | undefined; year: YearFacts },
): CommentView {
  const { who, place, answer, newText } = commentRow(comment, { facts, year });
  return {
    ...comment,
    place,
    unit: nameIn(year, comment.unitId),
    told: { who, answer, newText },
    madeOn: dayOf(comment.madeAt),
  };
}
