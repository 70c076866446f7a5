import { z } from "zod";
import { ofOurTime } from "../../basics/typed-day.ts";
import { bilingual } from "../../basics/words.ts";
import { ok } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import type { Conclusion as Concluded } from "./model.ts";
import { type ConferenceFacts, conferenceFacts, onConference } from "./on-conference.ts";
import { conclusionsOf, deleteConclusion, insertConclusion, yearOfConference } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const Conclusion = z.strictObject({
  conferenceId: z.int(),
  wording: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Ghi nội dung kết luận.", en: "Write what the conclusion says." }))
    .max(5000),
  /** Who does it: a unit, the secretary, the head of the cluster. */
  owner: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Ghi người hoặc đơn vị thực hiện.", en: "Write the person or unit that carries it out." }))
    .max(300),
  dueOn: z.iso
    .date()
    .refine(...ofOurTime)
    .nullable()
    .default(null),
});
type Conclusion = z.output<typeof Conclusion>;

const Removal = z.strictObject({ conferenceId: z.int(), conclusionId: z.int() });

interface Facts extends ConferenceFacts {
  readonly conclusions: readonly Concluded[];
}

const load = async (tx: Parameters<typeof conferenceFacts>[0], conferenceId: number): Promise<Facts | undefined> => {
  const facts = await conferenceFacts(tx, conferenceId);
  return facts && { ...facts, conclusions: await conclusionsOf(tx, conferenceId) };
};

const decideRecordConclusion = onConference(decideConclusion);

/** Records what was concluded, who does it and by when. */
export const recordConclusion = action({
  name: "conference.record-conclusion",
  summary: { vi: "Ghi kết luận", en: "Record a conclusion" },
  input: Conclusion,
  allow: toRolesIn(yearOfConference, "secretary"),
  load: ({ tx }, { conferenceId }) => load(tx, conferenceId),
  decide: decideRecordConclusion,
  record: ({ tx }, conclusion) => insertConclusion(tx, conclusion),
  show: ({ conferenceId, wording, owner, dueOn }, conclusionId) => ({
    conferenceId,
    conclusionId,
    wording,
    owner,
    dueOn,
  }),
  answer: (_, conclusionId) => ({ conclusionId }),
  say,
});

export function decideConclusion(
  { conference, conclusions }: Pick<Facts, "conference" | "conclusions">,
  input: Conclusion,
) {
  if (conference.state === "closed") return refuse("minutes-closed");
  if (input.dueOn !== null && input.dueOn < conference.day) return refuse("due-before-conference");
  return ok({ ...input, position: Math.max(0, ...conclusions.map(({ position }) => position)) + 1 });
}

const decideRemoveConclusion = onConference(decideRemoval);

/** Takes back a conclusion that was typed wrongly, until the minutes are closed. */
export const removeConclusion = action({
  name: "conference.remove-conclusion",
  summary: { vi: "Bỏ một kết luận", en: "Remove a conclusion" },
  input: Removal,
  allow: toRolesIn(yearOfConference, "secretary"),
  load: ({ tx }, { conferenceId }) => load(tx, conferenceId),
  decide: decideRemoveConclusion,
  record: ({ tx }, { conclusionId }) => deleteConclusion(tx, conclusionId),
  show: (removed) => removed,
  say,
});

export function decideRemoval(
  { conference, conclusions }: Pick<Facts, "conference" | "conclusions">,
  input: z.output<typeof Removal>,
) {
  if (conference.state === "closed") return refuse("minutes-closed");
  const conclusion = conclusions.find(({ conclusionId }) => conclusionId === input.conclusionId);
  return conclusion ? ok({ ...input, wording: conclusion.wording }) : refuse("no-such-conclusion");
}
