import { z } from "zod";
import { bilingual } from "../../../basics/words.ts";
import { ok, type Result } from "../../../basics/result.ts";
import { orAdministrator, toRoles } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { insertGrant, type RoleBefore } from "../../people/index.ts";
import { type CriterionRow, decideCopy, writeCriteria } from "../../scoring/index.ts";
import { type CarryFacts, carryFacts } from "./carry-facts.ts";
import { type CarryRefusal, refuse, say } from "./refusals.ts";

const Id = z.coerce.number().int().min(1);

const Choice = z.strictObject({
  yearId: Id,
  /** Roles of the year before, as the preview numbers them. */
  grantIds: z
    .array(Id)
    .max(2000, bilingual({ vi: "Mỗi lần tối đa 2000 vai trò.", en: "Carry at most 2000 roles at a time." }))
    .default([]),
  criteria: z.boolean().default(false),
});
type Choice = z.output<typeof Choice>;

interface Carried {
  readonly yearId: number;
  readonly from: CarryFacts["from"];
  readonly given: readonly RoleBefore[];
  readonly criteria: readonly CriterionRow[];
  /** Chosen, but there already or no longer to be carried. */
  readonly left: number;
}

/**
 * Takes what was chosen of the year before into this one: roles under the very rule of one role given, criteria under that
 * of copying them. What is there already stays as it is, so that doing it twice does nothing twice.
 */
export const carryOver = action({
  name: "today.carry-over",
  summary: { vi: "Lấy vai trò và bảng tiêu chí từ năm trước", en: "Carry roles and criteria from the year before" },
  input: Choice,
  allow: orAdministrator(toRoles("secretary", "standing-body")),
  load: ({ tx, actor }, { yearId }) => carryFacts(tx, actor, yearId),
  decide: decideCarry,
  record: async ({ tx, actor, now }, { yearId, given, criteria }) => {
    const linksEnded: string[] = [];
    for (const { personId, fullName, role, unitId } of given) {
      const { linkEnded } = await insertGrant(tx, { personId, yearId, role, unitId, by: actor, now });
      if (linkEnded) linksEnded.push(fullName);
    }
    if (criteria.length > 0) await writeCriteria(tx, yearId, criteria);
    return { linksEnded };
  },
  show: ({ yearId, from, given, criteria, left }) => ({
    ...{ yearId, fromYear: from.year, criteria: criteria.length, left },
    given: given.map(({ personId, fullName, role, unitId }) => ({ personId, fullName, role, unitId })),
  }),
  answer: ({ given, criteria, left }, { linksEnded }) => ({
    ...{ given: given.length, criteria: criteria.length, left, linksEnded },
  }),
  say,
});

export function decideCarry(
  facts: CarryFacts | CarryRefusal,
  { yearId, grantIds, criteria }: Choice,
): Result<Carried, CarryRefusal> {
  if ("code" in facts) return { ok: false, refusal: facts };
  if (criteria && !facts.mayScore) return refuse("criteria-not-yours");
  const wanted = new Set(grantIds);
  const given = facts.roles.filter(({ grantId, fault }) => wanted.has(grantId) && fault === undefined);
  const copied = criteria ? decideCopy(facts.criteria, { yearId }) : undefined;
  const rows = copied?.ok ? copied.value.rows : [];
  const chosen = wanted.size + Number(criteria);
  if (chosen === 0) return refuse("nothing-chosen");
  if (given.length === 0 && rows.length === 0) return refuse("nothing-carried");
  return ok({ yearId, from: facts.from, given, criteria: rows, left: chosen - given.length - Number(rows.length > 0) });
}
