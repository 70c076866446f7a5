import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { OfYear, PassageText } from "./model.ts";
import { insertPassages } from "./store/summary.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { refuse, say } from "./refusals.ts";

const Adding = z.strictObject({ ...OfYear, headingKey: z.string().max(40), text: PassageText });
type Adding = z.infer<typeof Adding>;

/** The secretary writes a passage of the cluster's own at the end of a part. */
export const addPassage = action({
  name: "reports.add-passage",
  summary: { vi: "Thêm đoạn vào dự thảo", en: "Add a passage to the draft" },
  input: Adding,
  allow: toRoles("secretary"),
  load: ({ tx }, { yearId }) => readSummary(tx, yearId),
  decide: decideAdding,
  record: async ({ tx }, { yearId, passage }) => {
    const [passageId] = await insertPassages(tx, { yearId, passages: [passage] });
    return { passageId };
  },
  show: ({ passage }, { passageId }) => ({ passageId, headingKey: passage.headingKey }),
  say,
});

export function decideAdding(facts: SummaryFacts | undefined, { yearId, headingKey, text }: Adding) {
  if (!facts) return refuse("no-summary");
  if (facts.summary.state === "final") return refuse("summary-final");
  if (!facts.headings.some(({ key }) => key === headingKey)) return refuse("sections-unknown", { keys: [headingKey] });
  const there = facts.passages.filter((passage) => passage.headingKey === headingKey);
  const position = Math.max(0, ...there.map((passage) => passage.position)) + 1;
  return ok({ yearId, passage: { headingKey, position, text, sourceUnitId: null } });
}
