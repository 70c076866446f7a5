import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { Id } from "./model.ts";
import { type Account, accountOf, otherAdministrator, updatePerson } from "./store/accounts.ts";
import { endOpenLinks } from "./store/links.ts";
import { openSeatOf } from "./store/open-counts.ts";
import { endSessionsOf } from "./store/sessions.ts";
import { refuse, say } from "./refusals.ts";

interface Facts {
  readonly account: Account | undefined;
  readonly otherAdministrator: boolean;
  /** An open vote in which the account sits on the counting committee, by name. */
  readonly openSeat: string | undefined;
}

/**
 * Takes away the identity of the provider that an account was tied to: the wrong person came with the link, or the office
 * gave somebody a new one. Whoever is signed in goes out; the next way in is a password that is there, or a new link, which
 * may tie another identity. An address alone ties none again: a link of the account was used before.
 */
export const untieIdentity = action({
  name: "people.untie-identity",
  summary: { vi: "Gỡ tài khoản khỏi hệ thống định danh", en: "Untie an account from the identity provider" },
  input: z.strictObject({ personId: Id, reason: z.string().trim().min(3).max(500) }),
  allow: toAdministrator,
  load: async ({ tx }, { personId }): Promise<Facts> => ({
    account: await accountOf(tx, personId),
    otherAdministrator: await otherAdministrator(tx, personId),
    openSeat: await openSeatOf(tx, personId),
  }),
  decide: decideUntying,
  record: async ({ tx, now }, { personId }) => {
    await updatePerson(tx, personId, { oidcIssuer: null, oidcSubject: null, endedPasswordHash: null });
    await endOpenLinks(tx, { personId, now });
    await endSessionsOf(tx, { personId, now });
  },
  show: ({ personId, fullName }) => ({ personId, fullName }),
  why: ({ reason }) => reason,
  say,
});

export function decideUntying({ account, otherAdministrator, openSeat }: Facts) {
  if (!account) return refuse("no-such-person");
  if (account.oidcSubject === null) return refuse("not-tied", { fullName: account.fullName });
  if (account.administrator && !otherAdministrator) return refuse("last-administrator");
  if (openSeat !== undefined) return refuse("sits-on-open-vote", { fullName: account.fullName, vote: openSeat });
  return ok(account);
}
