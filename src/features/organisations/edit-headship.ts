import { z } from "zod";
import { isLatinName, latinNameOnly } from "../../basics/latin-name.ts";
import { ok } from "../../basics/result.ts";
import { orAdministrator, toRolesIn, evenConcluded } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { DayIn, Decision, Id, Revision } from "./model.ts";
import { type HeadshipAt, headshipAt, updateHeadship } from "./store/headships.ts";
import { yearOf } from "./store/overseen.ts";
import { refuse, say } from "./refusals.ts";
import { headshipRecord } from "./records.ts";

const EditedHeadship = z.strictObject({
  headshipId: Id,
  chiefName: z.string().trim().max(120).refine(isLatinName, { message: latinNameOnly }),
  chiefOffice: z.string().trim().max(200),
  decision: Decision,
  handedOverOn: DayIn.nullable(),
  revision: Revision,
});
type EditedHeadship = z.infer<typeof EditedHeadship>;

/** The person through whom a unit leads, and when it took over; the secretary of the year may write it. */
export const editHeadship = action({
  name: "organisations.edit-headship",
  summary: { vi: "Sửa người đứng đầu, ngày bàn giao", en: "Edit a headship's chief and hand-over" },
  input: EditedHeadship,
  allow: evenConcluded(
    orAdministrator(
      toRolesIn(
        async (queries, { headshipId }: EditedHeadship) => {
          const headship = await headshipAt(queries, headshipId);
          return headship && yearOf(queries, headship);
        },
        "standing-body",
        "secretary",
      ),
    ),
  ),
  load: async ({ tx }, { headshipId }) => headshipAt(tx, headshipId),
  decide: decideHeadshipEdit,
  record: async ({ tx }, { headshipId, chiefName, chiefOffice, decision, handedOverOn }) =>
    updateHeadship(tx, headshipId, { chiefName, chiefOffice, decision, handedOverOn }),
  show: (headship) => headship,
  freezes: ({ headshipId }) => [headshipRecord.of(headshipId)],
  say,
});

export function decideHeadshipEdit(headship: HeadshipAt | undefined, edited: EditedHeadship) {
  if (!headship || headship.endedOn !== null) return refuse("no-such-headship");
  if (headship.revision !== edited.revision) return refuse("changed-meanwhile", { now: { ...headship } });
  return ok(edited);
}
