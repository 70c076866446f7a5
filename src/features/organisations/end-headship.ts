import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { ok } from "../../basics/result.ts";
import { orAdministrator, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { DayIn, Id } from "./model.ts";
import { type HeadshipAt, headshipAt, updateHeadship } from "./store/headships.ts";
import { yearOf } from "./store/overseen.ts";
import { refuse, say } from "./refusals.ts";
import { headshipRecord } from "./records.ts";

const Ending = z.strictObject({
  headshipId: Id,
  endedOn: DayIn,
  endedBecause: z
    .string()
    .trim()
    .min(
      5,
      bilingual({
        vi: "Nêu lý do kết thúc, ít nhất 5 ký tự.",
        en: "Write the reason for the end, at least 5 characters.",
      }),
    )
    .max(300),
});
type Ending = z.infer<typeof Ending>;

/** A headship ends before its year does; the year keeps it with the reason. */
export const endHeadship = action({
  name: "organisations.end-headship",
  summary: { vi: "Kết thúc nhiệm vụ cụm (khối) trưởng, phó", en: "End a headship early" },
  input: Ending,
  allow: orAdministrator(
    toRolesIn(async (queries, { headshipId }: Ending) => {
      const headship = await headshipAt(queries, headshipId);
      return headship && yearOf(queries, headship);
    }, "standing-body"),
  ),
  load: async ({ tx }, { headshipId }) => headshipAt(tx, headshipId),
  decide: decideEnding,
  record: async ({ tx }, { headshipId, endedOn, endedBecause }) =>
    updateHeadship(tx, headshipId, { endedOn, endedBecause }),
  show: (ending) => ending,
  freezes: ({ headshipId }) => [headshipRecord.of(headshipId)],
  why: ({ endedBecause }) => endedBecause,
  say,
});

export function decideEnding(headship: HeadshipAt | undefined, ending: Ending) {
  if (!headship || headship.endedOn !== null) return refuse("no-such-headship");
  return ok({ ...ending, unitName: headship.unitName });
}
