import { z } from "zod";
import { bilingual } from "../../../basics/words.ts";
import { ok } from "../../../basics/result.ts";
import { action } from "../../../platform/deeds/index.ts";
import { toGiversIn } from "../giving.ts";
import { Id } from "../model.ts";
import { insertPerson } from "../store/accounts.ts";
import { insertGrant } from "../store/grants.ts";
import { makeLink } from "../store/links.ts";
import { refuse, say } from "../refusals.ts";
import { decideList, type ListFacts, listFacts } from "./decide-list.ts";
import { ListedPerson, mostListed } from "./model.ts";

const List = z.strictObject({
  yearId: Id,
  people: z
    .array(ListedPerson)
    .min(1, bilingual({ vi: "Danh sách chưa có ai.", en: "Write at least one person." }))
    .max(
      mostListed,
      bilingual({
        vi: `Mỗi lần mời tối đa ${mostListed} người.`,
        en: `Invite at most ${mostListed} people at a time.`,
      }),
    ),
});
type List = z.output<typeof List>;

/**
 * Makes the accounts and gives the roles of a list. Each line stands for itself, under the very rules of one invitation
 * and one role given; what is refused is told line by line, and the rest is kept.
 */
export const inviteListed = action({
  name: "people.invite-listed",
  summary: { vi: "Mời theo danh sách", en: "Invite everybody on a list" },
  input: List,
  allow: toGiversIn((_, { yearId }: List) => yearId),
  answerIsSecret: true,
  load: ({ actor, tx }, list) => listFacts(tx, actor, list),
  decide: decideListed,
  record: async ({ actor, tx, now }, { yearId, invited, given }) => {
    const made = [];
    for (const { at, fullName, signInName, roles } of invited) {
      const account = { fullName, signInName, administrator: false, invitedIn: yearId, createdAt: now };
      const personId = await insertPerson(tx, account);
      for (const wanted of roles) await insertGrant(tx, { ...wanted, personId, yearId, by: actor, now });
      const link = await makeLink(tx, { personId, purpose: "invitation", by: actor, now });
      made.push({ at, personId, fullName, signInName, roles, ...link });
    }
    const holding = [];
    for (const { at, fullName, ...wanted } of given) {
      const { linkEnded } = await insertGrant(tx, { ...wanted, yearId, by: actor, now });
      holding.push({ at, fullName, ...wanted, linkEnded });
    }
    return { invited: made, given: holding };
  },
  // As one invitation: no sign-in name, and never a code.
  show: ({ refused }, { invited, given }) => ({
    invited: invited.map(({ personId, fullName, roles }) => ({ personId, fullName, roles })),
    given: given.map(({ personId, fullName, role, unitId }) => ({ personId, fullName, role, unitId })),
    refused: refused.length,
  }),
  answer: ({ refused }, done) => ({ ...done, refused }),
  say,
});

export function decideListed(facts: ListFacts, { yearId, people }: List) {
  const decided = decideList(facts, yearId, people);
  if (decided.invited.length + decided.given.length === 0) return refuse("no-line-taken", { lines: decided.refused });
  return ok({ yearId, ...decided });
}
