import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { readYear } from "../year/index.ts";
import { OfYear, RowId } from "./model.ts";
import { reportName } from "./terms.ts";
import { type Call, callsOf } from "./store/calls.ts";
import {
  beginSummary,
  findSummary,
  insertPassages,
  type NewPassage,
  type Passage,
  passagesOf,
} from "./store/summary.ts";
import type { Summary } from "./store/summary.ts";
import { reportsOf, type UnitReport } from "./store/unit-reports.ts";
import { refuse, say } from "./refusals.ts";

const Composing = z.strictObject({ ...OfYear, callId: RowId });
type Composing = z.infer<typeof Composing>;

interface ComposingFacts {
  readonly calls: readonly Call[];
  readonly reports: readonly UnitReport[];
  readonly summary: Summary | undefined;
  readonly passages: readonly Passage[];
  /** Units in the order of the cluster's list. */
  readonly unitIds: readonly number[];
}

/**
 * The secretary collects the units' passages under each heading into the draft summary report.
 * Doing it again only adds what arrived since: what was edited, or taken out, stays as it is.
 */
export const composeSummary = action({
  name: "reports.compose-summary",
  summary: { vi: "Tổng hợp dự thảo báo cáo tổng kết", en: "Compose the draft summary report" },
  input: Composing,
  allow: toRoles("secretary"),
  load: async ({ tx }, { yearId, callId }): Promise<ComposingFacts> => ({
    calls: await callsOf(tx, yearId),
    reports: await reportsOf(tx, [callId]),
    summary: await findSummary(tx, yearId),
    passages: await passagesOf(tx, yearId),
    unitIds: (await readYear(tx, yearId))?.units.map((unit) => unit.unitId) ?? [],
  }),
  decide: decideComposing,
  record: async ({ tx }, composed) => {
    await beginSummary(tx, composed);
    await insertPassages(tx, composed);
  },
  show: ({ callId, passages }) => ({ callId, added: passages.length }),
  say,
});

export function decideComposing(facts: ComposingFacts, { yearId, callId }: Composing) {
  const call = facts.calls.find((each) => each.callId === callId);
  if (!call) return refuse("not-found", { what: "call" });
  if (facts.summary?.state === "final") return refuse("summary-final");
  const used = facts.calls.find((each) => each.callId === facts.summary?.callId);
  if (used && used !== call) return refuse("composed-from-another", { name: reportName(used) });
  const submitted = facts.reports.filter((report) => report.state === "submitted");
  if (submitted.length === 0) return refuse("nothing-to-compose");
  return ok({ yearId, callId, passages: call.headings.flatMap(({ key }) => passagesUnder(key, submitted, facts)) });
}

/** What the units wrote under one heading and is not in the draft yet; units in the order of the cluster's list. */
function passagesUnder(headingKey: string, reports: readonly UnitReport[], facts: ComposingFacts): NewPassage[] {
  const there = facts.passages.filter((passage) => passage.headingKey === headingKey);
  const last = Math.max(0, ...there.map((passage) => passage.position));
  return reports
    .filter((report) => !there.some((passage) => passage.sourceUnitId === report.unitId))
    .filter((report) => report.sections[headingKey]?.text.trim())
    .toSorted((a, b) => facts.unitIds.indexOf(a.unitId) - facts.unitIds.indexOf(b.unitId))
    .map((report, index) => ({
      headingKey,
      position: last + index + 1,
      text: report.sections[headingKey]!.text.trim(),
      sourceUnitId: report.unitId,
    }));
}
