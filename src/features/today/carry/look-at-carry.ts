import { z } from "zod";
import { say } from "../../../basics/words.ts";
import { orAdministrator, toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { carryFaults, roleNamesIn } from "../../people/index.ts";
import { decideCopy, sayScoringRefusal } from "../../scoring/index.ts";
import { carryFacts } from "./carry-facts.ts";
import { say as sayRefused } from "./refusals.ts";

const Id = z.coerce.number().int().min(1);

/** What would be carried, what not and why, before anything is. */
export const lookAtCarry = query({
  name: "today.look-at-carry",
  summary: { vi: "Xem trước những gì lấy được từ năm trước", en: "What could be carried from the year before" },
  input: z.object({ yearId: Id }),
  allow: orAdministrator(toRoles("secretary", "standing-body")),
  output: z.object({
    /** Why nothing can be carried at all. */
    problem: z.object({ code: z.string(), sentence: z.string() }).nullable(),
    fromYear: z.int().nullable(),
    roles: z.array(
      z.object({
        grantId: z.int(),
        fullName: z.string(),
        roleName: z.string(),
        unitName: z.string().nullable(),
        /** Why this one is not carried; null where it can be. */
        reason: z.string().nullable(),
        /** The new year has it already. */
        held: z.boolean(),
        usual: z.boolean(),
      }),
    ),
    criteria: z.object({ rows: z.int(), reason: z.string().nullable() }),
  }),
  read: async ({ queries, actor, language }, { yearId }) => {
    const facts = await carryFacts(queries, actor, yearId);
    const none = { rows: 0, reason: null };
    if ("code" in facts) {
      const problem = { code: facts.code, sentence: sayRefused(facts, language) };
      return { problem, fromYear: null, roles: [], criteria: none };
    }
    const copied = decideCopy(facts.criteria, { yearId });
    const reason = !copied.ok
      ? sayScoringRefusal(copied.refusal, language)
      : facts.mayScore
        ? null
        : sayRefused({ code: "criteria-not-yours" }, language);
    return {
      problem: null,
      fromYear: facts.from.year,
      roles: facts.roles.map(({ grantId, fullName, role, unitName, fault, usual }) => ({
        ...{ grantId, fullName, unitName, usual },
        roleName: roleNamesIn[language][role],
        held: fault?.code === "already-holds",
        reason: fault ? say(carryFaults[language], fault) : null,
      })),
      criteria: { rows: facts.criteria.before.length, reason },
    };
  },
});
