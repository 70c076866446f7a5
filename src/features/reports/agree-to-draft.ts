import { z } from "zod";
import { type Day, dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { forOwnUnit, toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { readYear } from "../year/index.ts";
import { OfYear, RowId } from "./model.ts";
import { insertAgreement } from "./store/agreements.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { refuse, say } from "./refusals.ts";

const Agreeing = z.strictObject({ ...OfYear, unitId: RowId });
type Agreeing = z.infer<typeof Agreeing>;

interface AgreeingFacts {
  readonly today: Day;
  /** False for observers and for units outside the cluster. */
  readonly asked: boolean;
  readonly facts: SummaryFacts | undefined;
}

/** A unit answers the draft asked for comment without a word to change: “nhất trí”. */
export const agreeToDraft = action({
  name: "reports.agree-to-draft",
  summary: { vi: "Nhất trí với dự thảo", en: "Agree to the draft" },
  input: Agreeing,
  allow: forOwnUnit(toRoles("delegate", "unit-officer", "unit-head"), (_, input: Agreeing) => input.unitId),
  load: async ({ tx, now }, { yearId, unitId }): Promise<AgreeingFacts> => ({
    today: dayOf(now),
    asked: (await readYear(tx, yearId))?.units.some((unit) => unit.unitId === unitId && !unit.observer) ?? false,
    facts: await readSummary(tx, yearId),
  }),
  decide: decideAgreement,
  record: ({ tx, now }, agreement) => insertAgreement(tx, { ...agreement, agreedAt: now }),
  show: ({ unitId, draftNumber }) => ({ unitId, draftNumber }),
  say,
});

/** Taken as long as comments are; once for each draft, and not beside a comment of the same unit on it. */
export function decideAgreement({ today, asked, facts }: AgreeingFacts, { yearId, unitId }: Agreeing) {
  if (!asked) return refuse("not-found", { what: "unit" });
  if (!facts) return refuse("no-summary");
  if (facts.summary.state === "final") return refuse("summary-final");
  const draft = facts.drafts.at(-1);
  if (facts.summary.state === "composing" || !draft) return refuse("comments-not-open");
  if (today > draft.commentsUntil) return refuse("comments-closed", { until: draft.commentsUntil });
  const own = [...facts.comments, ...facts.agreements].filter((each) => each.unitId === unitId);
  if (own.some(({ draftNumber }) => draftNumber === draft.number))
    return refuse("draft-answered", { draftNumber: draft.number });
  return ok({ yearId, unitId, draftNumber: draft.number });
}
