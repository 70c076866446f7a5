import { z } from "zod";
import { ofOurTime } from "../../../../basics/typed-day.ts";
import { bilingual } from "../../../../basics/words.ts";
import { ok } from "../../../../basics/result.ts";
import { evenConcluded, toRolesIn } from "../../../../platform/access/index.ts";
import { action } from "../../../../platform/deeds/index.ts";
import { headshipRecord } from "../../../organisations/index.ts";
import { type ElectedHeadship, readElected, writeRecognition, yearOfHeadship } from "../store.ts";
import { refuse, say } from "../refusals.ts";

const Recognise = z.strictObject({
  headshipId: z.int(),
  recognisedOn: z.iso.date().refine(...ofOurTime),
  /** Number and date of the paper by which the higher level recognises. */
  recognition: z
    .string()
    .trim()
    .min(
      1,
      bilingual({
        vi: "Nhập số, ngày văn bản công nhận.",
        en: "Write the number and day of the paper that recognises the headship.",
      }),
    )
    .max(300),
});

/** The higher level recognises a unit that was elected to lead. */
export const recogniseHeadship = action({
  name: "elections.recognise-headship",
  summary: { vi: "Ghi công nhận cụm (khối) trưởng, phó", en: "Record the recognition of a head or deputy" },
  input: Recognise,
  allow: evenConcluded(toRolesIn(yearOfHeadship, "secretary", "standing-body")),
  load: ({ tx }, { headshipId }) => readElected(tx, headshipId),
  decide: decideRecognition,
  record: ({ tx }, change) => writeRecognition(tx, change),
  show: (change) => change,
  freezes: ({ headshipId }) => [headshipRecord.of(headshipId)],
  say,
});

export function decideRecognition(headship: ElectedHeadship | undefined, input: z.output<typeof Recognise>) {
  if (!headship) return refuse("no-such-headship");
  if (headship.recognisedOn) return refuse("recognised-already", { on: headship.recognisedOn });
  if (input.recognisedOn < headship.electedOn) return refuse("before-election", { electedOn: headship.electedOn });
  return ok(input);
}
