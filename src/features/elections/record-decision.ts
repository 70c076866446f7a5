import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { bilingual } from "../../basics/words.ts";
import { ok } from "../../basics/result.ts";
import { votesNeeded } from "../../engines/counting/index.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { type Placed, placeInTime, readYear, WhenTold, type YearFacts } from "../year/index.ts";
import { HandMark, type SimpleDecision } from "./model.ts";
import { unitName } from "./on-vote.ts";
import { insertDecision } from "./store.ts";
import { refuse, say } from "./refusals.ts";
import { decisionRecord } from "./records.ts";

const RecordDecision = z.strictObject({
  yearId: z.int(),
  about: z.enum(["rules", "score-table", "report", "counting-committee", "other"]),
  wording: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Nhập nội dung biểu quyết.", en: "Write what is put to the vote." }))
    .max(1000),
  hands: z
    .array(z.strictObject({ unitId: z.int(), mark: HandMark }))
    .min(1, bilingual({ vi: "Ghi ít nhất một đơn vị biểu quyết.", en: "Write at least one unit that votes." }))
    .max(500),
  /** When hands were raised; null for “just now”. */
  when: WhenTold,
});
type RecordDecision = z.output<typeof RecordDecision>;

type Adopted = Omit<SimpleDecision, "decisionId" | "decidedAt" | "heldAt"> & {
  readonly yearId: number;
  readonly placed: Placed;
};

/** Records a decision by hand that honours nobody: adopting rules, a table, a report. More than half of those present. */
export const recordDecision = action({
  name: "elections.record-decision",
  summary: { vi: "Ghi biểu quyết thông qua", en: "Record a simple decision by hand" },
  input: RecordDecision,
  allow: toRoles("secretary"),
  load: async ({ tx, now }, { yearId }) => ({ year: await readYear(tx, yearId), now }),
  decide: decideSimple,
  record: ({ tx }, decision) => insertDecision(tx, decision),
  show: ({ about, wording, adopted, sum, placed: { heldAt } }, decisionId) => ({
    ...{ decisionId, about, wording, adopted, sum },
    ...(heldAt && { heldAt }),
  }),
  freezes: (_, decisionId) => [decisionRecord.of(decisionId)],
  say,
});

export function decideSimple(
  { year, now }: { readonly year: YearFacts | undefined; readonly now: Instant },
  { when, ...input }: RecordDecision,
) {
  if (!year) return refuse("no-such-year");
  const { hands } = input;
  for (const [at, { unitId }] of hands.entries()) {
    const unit = year.units.find((one) => one.unitId === unitId);
    if (!unit || unit.observer || unit.leftOn !== null) return refuse("not-a-voting-unit", { unitId });
    if (hands.findIndex((hand) => hand.unitId === unitId) < at)
      return refuse("voter-twice", { voter: unitName(year, unitId) });
  }
  const agree = hands.filter(({ mark }) => mark === "agree").length;
  const half = { numerator: 1, denominator: 2 };
  const needed = votesNeeded({ threshold: half, comparator: "more-than" }, hands.length);
  const placed = placeInTime(when, { what: "decision", now });
  if (!placed.ok) return placed;
  const sum = { agree, present: hands.length, needed };
  return ok<Adopted>({ ...input, adopted: agree >= needed, sum, placed: placed.value });
}
