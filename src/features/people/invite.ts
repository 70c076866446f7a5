import { action } from "../../platform/deeds/index.ts";
import { giverIn, toGiversIn } from "./giving.ts";
import { decideInvitation, Invitation, type InvitationFacts } from "./inviting.ts";
import { accountNamed, insertPerson } from "./store/accounts.ts";
import { insertGrant, unitsOfYear } from "./store/grants.ts";
import { makeLink } from "./store/links.ts";
import { say } from "./refusals.ts";

/** Makes an account with its roles in a year, and a link with which its holder chooses a password within a week. */
export const invite = action({
  name: "people.invite",
  summary: { vi: "Mời người dùng", en: "Invite somebody" },
  input: Invitation,
  allow: toGiversIn((_, { yearId }: Invitation) => yearId),
  answerIsSecret: true,
  load: async ({ actor, tx }, { yearId, signInName }): Promise<InvitationFacts> => ({
    giver: giverIn(actor, yearId),
    taken: await accountNamed(tx, signInName),
    units: yearId === undefined ? new Set() : await unitsOfYear(tx, yearId),
  }),
  decide: decideInvitation,
  record: async ({ actor, tx, now }, { yearId, fullName, signInName, administrator, roles }) => {
    const invitedIn = yearId ?? null;
    const personId = await insertPerson(tx, { fullName, signInName, administrator, invitedIn, createdAt: now });
    for (const wanted of roles) await insertGrant(tx, { ...wanted, personId, yearId: yearId!, by: actor, now });
    return { personId, ...(await makeLink(tx, { personId, purpose: "invitation", by: actor, now })) };
  },
  // Every role of the year reads its log: a sign-in name, which is half of a way in, is not told there.
  show: ({ fullName, administrator, roles }, { personId }) => ({ personId, fullName, administrator, roles }),
  answer: ({ fullName, signInName }, { personId, code, linkExpiresAt }) => ({
    personId,
    fullName,
    signInName,
    code,
    linkExpiresAt,
  }),
  say,
});
