import { z } from "zod";
import { ofOurTime } from "../../basics/typed-day.ts";
import { bilingual } from "../../basics/words.ts";
import { ok } from "../../basics/result.ts";
import { toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { type KeptVerdict, keptVerdictOf, yearRecords } from "../eligibility/index.ts";
import { holds } from "../elections/index.ts";
import { actorName } from "./actor-name.ts";
import { Despite, Id, RecordedStep } from "./model.ts";
import { checkStep } from "./next-step.ts";
import { type NominationFacts, nominationFacts, nominationRivals } from "./nomination-facts.ts";
import { titleName, unitName } from "./read-nominations.ts";
import { writeStep } from "./store.ts";
import { ofTheClusterAlone } from "./terms.ts";
import { weigh } from "./weigh.ts";
import { refuse, say } from "./refusals.ts";
import { nominationRecord } from "./records.ts";

/** What every step says: the day, the paper it stands on, the reason. */
export const StepFields = {
  yearId: Id,
  nominationId: Id,
  onDay: z.iso
    .date(
      bilingual({
        vi: "Nhập ngày theo lịch, ví dụ 25/12/2020.",
        en: "Write a day of the calendar, for example 2020-12-25.",
      }),
    )
    .refine(...ofOurTime),
  paper: z.string().trim().max(300),
  reason: z.string().trim().max(2000),
  revision: z.int().min(1),
};

const Recording = z.strictObject({
  ...StepFields,
  to: RecordedStep,
  /** Submitting a unit whose verdict on that day is not “đạt”: why it is submitted all the same. */
  despite: Despite.default(""),
});
type Recording = z.infer<typeof Recording>;

interface StepFacts extends NominationFacts {
  readonly unit: string;
  readonly title: string;
  /** False for a standing body, which records what happens above the cluster and sends nothing up in its name. */
  readonly forCluster: boolean;
  /** By the law of the day of submission; null for every other step. */
  readonly verdict: KeptVerdict | null;
}

/**
 * Records a step that a paper or a reason stands for: conditions checked, submitted, returned, appraised, agreed or
 * cut by the council, not awarded, withdrawn. The secretary submits and withdraws for the cluster; what comes after is
 * the standing body's, or recorded by the secretary from its paper.
 */
export const recordStep = action({
  name: "nominations.record-step",
  summary: { vi: "Ghi bước của đề nghị khen thưởng", en: "Record a proposal's step" },
  input: Recording,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: async (context, { yearId, nominationId, to, onDay }): Promise<StepFacts> => {
    const forCluster = holds(context.actor, yearId, "secretary");
    const facts = { ...(await nominationFacts(context, { yearId, nominationId })), forCluster };
    if (to !== "submitted" || !facts.nomination) return { ...facts, unit: "", title: "", verdict: null };
    const { awardCode, unitId } = facts.nomination;
    const records = await yearRecords(context.tx, yearId);
    const verdict = keptVerdictOf(records, { unitId, awardCode, submitted: onDay });
    return { ...facts, unit: unitName(records.year, unitId), title: titleName(records.year, awardCode), verdict };
  },
  decide: decideStep,
  record: ({ tx, now, actor }, { nominationId, to, onDay, paper, reason, weighed }) =>
    writeStep(tx, { nominationId, state: to, onDay, paper, reason, by: actorName(actor), at: now, ...weighed }),
  show: ({ nominationId, to, onDay, paper, weighed }) => ({ nominationId, to, onDay, paper, ...weighed }),
  answer: ({ nominationId, to }) => ({ nominationId, to }),
  why: ({ reason, despite }) => [reason, despite].filter((each) => each !== "").join("; "),
  freezes: ({ nominationId }) => [nominationRecord.of(nominationId)],
  rivals: nominationRivals,
  say,
});

export function decideStep({ unit, title, verdict, forCluster, ...facts }: StepFacts, input: Recording) {
  if (!forCluster && ofTheClusterAlone.includes(input.to)) return refuse("step-of-the-cluster", { to: input.to });
  const checked = checkStep(facts, input);
  if (!checked.ok) return checked;
  if (!verdict) return ok({ ...input, weighed: {} });
  const { unitId } = checked.value;
  const weighed = weigh([{ unitId, unit, verdict, reason: input.despite }], title);
  return weighed.ok ? ok({ ...input, weighed: weighed.value.get(unitId)! }) : weighed;
}
