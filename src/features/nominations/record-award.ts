import { awardNameIn, sayIn } from "../year/index.ts";
import { isLatinName, latinNameOnly } from "../../basics/latin-name.ts";
import { ofOurTime } from "../../basics/typed-day.ts";
import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { writeDay } from "../../basics/instant.ts";
import { refusals } from "../../basics/refusals.ts";
import { ok } from "../../basics/result.ts";
import { bilingual } from "../../basics/words.ts";
import { toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action, type Context } from "../../platform/deeds/index.ts";
import {
  AwardBasis,
  awardRecord,
  awardRefusals,
  enterIntoLedger,
  enterNamed,
  ledgerFacts,
  type NewRecord,
} from "../awards/index.ts";
import { actorName } from "./actor-name.ts";
import { Id, type Step } from "./model.ts";
import { checkStep } from "./next-step.ts";
import { type NominationFacts, nominationFacts, nominationRivals } from "./nomination-facts.ts";
import { setAward, writeStep } from "./store.ts";
import { sentences } from "./refusals.ts";
import { nominationRecord } from "./records.ts";

const Decision = z.strictObject({
  yearId: Id,
  nominationId: Id,
  decisionNumber: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Nhập số quyết định.", en: "Write the number of the decision." }))
    .max(80),
  decidedOn: z.iso
    .date(
      bilingual({
        vi: "Nhập ngày theo lịch, ví dụ 25/03/2021.",
        en: "Write a day of the calendar, for example 2021-03-25.",
      }),
    )
    .refine(...ofOurTime),
  decidedBy: z
    .string()
    .trim()
    .min(
      1,
      bilingual({
        vi: "Nhập người ký quyết định, ví dụ “Thủ tướng Chính phủ”.",
        en: "Write who signed the decision, for example “Thủ tướng Chính phủ”.",
      }),
    )
    .max(200)
    .refine(isLatinName, { message: latinNameOnly }),
  /** What it is given for, as the decision says; null where it does not. */
  basis: AwardBasis.nullable().default(null),
  revision: z.int().min(1),
});
type Decision = z.infer<typeof Decision>;

/** The ledger may refuse the line, too. */
const { say } = refusals({ ...awardRefusals, ...sentences });

interface DecisionFacts extends NominationFacts {
  readonly ledger: Awaited<ReturnType<typeof ledgerFacts>>;
}

interface Awarded extends Decision {
  readonly clusterId: number;
  readonly line: NewRecord;
  /** That the ledger revoked the first line: written down now, because the nomination will lead to the new one. */
  readonly unwritten: Step | undefined;
}

/**
 * The decision of the competent authority: the proposal becomes an award, and enters the ledger once. After a line that
 * was revoked it is recorded again, rightly; the first line and its reason stay.
 */
export const recordAward = action({
  name: "nominations.record-award",
  summary: { vi: "Ghi quyết định khen thưởng", en: "Record the decision that awards" },
  input: Decision,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: async (context: Context, input): Promise<DecisionFacts> => ({
    ...(await nominationFacts(context, input)),
    ledger: await ledgerFacts(context.tx, { yearId: input.yearId, now: context.now }),
  }),
  decide: decideAward,
  record: async ({ tx, now, actor }, { nominationId, clusterId, line, unwritten, ...decision }) => {
    const { decidedOn, decisionNumber, decidedBy } = decision;
    const [awardRecordId] = await enterIntoLedger(tx, { clusterId, lines: [line], at: now });
    assert(awardRecordId !== undefined, "one line was entered");
    if (unwritten) {
      const { number: _, verdict: _none, ...revoked } = unwritten;
      await writeStep(tx, { ...revoked, nominationId, at: now });
    }
    const paper = `Quyết định số ${decisionNumber} của ${decidedBy}`;
    const step = { state: "awarded", onDay: decidedOn, paper, reason: "", by: actorName(actor), at: now } as const;
    await writeStep(tx, { ...step, nominationId });
    await setAward(tx, { nominationId, awardRecordId });
    return { awardRecordId };
  },
  show: ({ nominationId, decisionNumber, decidedOn, decidedBy }, { awardRecordId }) => ({
    nominationId,
    decisionNumber,
    decidedOn,
    decidedBy,
    awardRecordId,
  }),
  freezes: ({ nominationId }, { awardRecordId }) => [nominationRecord.of(nominationId), awardRecord.of(awardRecordId)],
  rivals: nominationRivals,
  say,
});

export function decideAward(facts: DecisionFacts, input: Decision) {
  const { decisionNumber, decidedOn, decidedBy, basis, revision } = input;
  const checked = checkStep(facts, { to: "awarded", onDay: decidedOn, paper: decisionNumber, reason: "", revision });
  if (!checked.ok) return checked;
  const { year } = facts.ledger;
  const { awardCode, unitId, unwritten } = checked.value;
  const unit = year.units.find((each) => each.unitId === unitId);
  assert(unit, `nominated unit ${unitId} is of the cluster`);
  const entered = enterNamed(facts.ledger, {
    ...{
      year: year.year,
      awardCode,
      family: null,
      name: awardNameIn(year, awardCode),
      level: null,
      unitId,
      recipient: unit.name,
    },
    ...{ subject: "collective", decisionNumber, decidedOn, decidedBy, basis, illustrative: year.illustrative },
    source: sayIn(year)`Đề nghị khen thưởng năm ${year.year} của cụm, quyết định ngày ${writeDay(decidedOn)}`,
  });
  if (!entered.ok) return entered;
  return ok<Awarded>({ ...input, clusterId: year.cluster.clusterId, line: entered.value, unwritten });
}
