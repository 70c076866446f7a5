import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { actorName } from "./actor-name.ts";
import { Id, RecordedStep } from "./model.ts";
import { checkStep } from "./next-step.ts";
import { type NominationFacts, nominationFacts } from "./nomination-facts.ts";
import { writeStep } from "./store.ts";
import { refused } from "./words.ts";

/** What every step says: the day, the paper it stands on, the reason. */
export const StepFields = {
  yearId: Id,
  nominationId: Id,
  onDay: z.iso.date("Nhập ngày theo lịch, ví dụ 25/12/2020."),
  paper: z.string().trim().max(300),
  reason: z.string().trim().max(2000),
  revision: z.int().min(1),
};

const Recording = z.strictObject({ ...StepFields, to: RecordedStep });

/**
 * Records a step that a paper or a reason stands for: conditions checked, submitted, returned, appraised, agreed or
 * cut by the council, not awarded, withdrawn. The standing body does it itself, or the secretary from its paper.
 */
export const recordStep = action({
  name: "nominations.record-step",
  summary: { vi: "Ghi bước của đề nghị khen thưởng", en: "Record a proposal's step" },
  input: Recording,
  allow: toRoles("secretary", "standing-body"),
  load: nominationFacts,
  decide: (facts: NominationFacts, input: z.infer<typeof Recording>) => {
    const checked = checkStep(facts, input);
    return checked.ok ? ok(input) : checked;
  },
  record: ({ tx, now, actor }, { nominationId, to, onDay, paper, reason }) =>
    writeStep(tx, { nominationId, state: to, onDay, paper, reason, by: actorName(actor), at: now }),
  show: ({ nominationId, to, onDay, paper }) => ({ nominationId, to, onDay, paper }),
  why: ({ reason }) => reason,
  words: refused,
});
