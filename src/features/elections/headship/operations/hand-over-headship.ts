import { z } from "zod";
import { ofOurTime } from "../../../../basics/typed-day.ts";
import { ok } from "../../../../basics/result.ts";
import { evenConcluded, toRolesIn } from "../../../../platform/access/index.ts";
import { action } from "../../../../platform/deeds/index.ts";
import { headshipRecord } from "../../../organisations/index.ts";
import { type ElectedHeadship, readElected, writeHandOver, yearOfHeadship } from "../store.ts";
import { refuse, say } from "../refusals.ts";

const HandOver = z.strictObject({
  headshipId: z.int(),
  handedOverOn: z.iso.date().refine(...ofOurTime),
});

/** The outgoing head hands over: papers, the rotating banner, the duty. Recognition is not asked where none is given. */
export const handOverHeadship = action({
  name: "elections.hand-over-headship",
  summary: { vi: "Ghi bàn giao cụm (khối) trưởng, phó", en: "Record the hand-over of headship" },
  input: HandOver,
  allow: evenConcluded(toRolesIn(yearOfHeadship, "secretary", "chair")),
  load: ({ tx }, { headshipId }) => readElected(tx, headshipId),
  decide: decideHandOver,
  record: ({ tx }, change) => writeHandOver(tx, change),
  show: (change) => change,
  freezes: ({ headshipId }) => [headshipRecord.of(headshipId)],
  say,
});

export function decideHandOver(headship: ElectedHeadship | undefined, input: z.output<typeof HandOver>) {
  if (!headship) return refuse("no-such-headship");
  if (headship.handedOverOn) return refuse("handed-over-already", { on: headship.handedOverOn });
  if (input.handedOverOn < headship.electedOn) return refuse("before-election", { electedOn: headship.electedOn });
  return ok(input);
}
