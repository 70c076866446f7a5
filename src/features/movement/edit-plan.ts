import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { PlanEdit, PlanTexts } from "./model.ts";
import { refuse, say } from "./refusals.ts";
import { planTexts, writePlanTexts } from "./store/plan.ts";
import { yearFields, toThoseWhoRunTheYear } from "../year/index.ts";

interface PlanFacts {
  readonly yearExists: boolean;
  readonly stored: PlanTexts & { readonly revision: number };
}

/** The words of the plan: legal bases, purpose, requirements, themes. */
export const editPlan = action({
  name: "movement.edit-plan",
  summary: { vi: "Soạn kế hoạch thi đua", en: "Write the emulation plan" },
  input: PlanEdit,
  allow: toThoseWhoRunTheYear,
  load: async ({ tx }, { yearId }): Promise<PlanFacts> => ({
    yearExists: (await yearFields(tx, yearId)) !== undefined,
    stored: await planTexts(tx, yearId),
  }),
  decide: decidePlanEdit,
  record: ({ tx }, { yearId, ...texts }) => writePlanTexts(tx, yearId, texts),
  show: (change) => change,
  rivals: { deeds: ["movement.edit-plan"], over: ({ yearId }) => ({ yearId }) },
  say,
});

export function decidePlanEdit({ yearExists, stored }: PlanFacts, { revision, ...edit }: PlanEdit) {
  if (!yearExists) return refuse("no-such-year");
  if (stored.revision !== revision) return refuse("changed-meanwhile", { now: stored });
  return ok(edit);
}
