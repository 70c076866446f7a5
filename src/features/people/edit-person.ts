import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { FullName, Id, SignInName } from "./model.ts";
import { type Account, accountNamed, accountOf, otherAdministrator, updatePerson } from "./store/accounts.ts";
import { endOpenLinks } from "./store/links.ts";
import { openSeatOf } from "./store/open-counts.ts";
import { refuse, say } from "./refusals.ts";

const Edited = z.strictObject({
  personId: Id,
  fullName: FullName,
  signInName: SignInName,
  administrator: z.boolean(),
  revision: z.number().int(),
});
type Edited = z.infer<typeof Edited>;

interface Facts {
  readonly account: Account | undefined;
  readonly sameName: Account | undefined;
  readonly otherAdministrator: boolean;
  /** An open vote in which the account sits on the counting committee, by name. */
  readonly openSeat: string | undefined;
}

/**
 * An administrator corrects a name, or gives and takes the right to administer. The names of somebody who counts an open
 * vote stay until it is signed: one stands in its minutes, the other may open the account through the identity provider. Whoever becomes an administrator does
 * so without the link that somebody else may have kept.
 */
export const editPerson = action({
  name: "people.edit-person",
  summary: { vi: "Sửa tài khoản", en: "Edit an account" },
  input: Edited,
  allow: toAdministrator,
  load: async ({ tx }, { personId, signInName }): Promise<Facts> => ({
    account: await accountOf(tx, personId),
    sameName: await accountNamed(tx, signInName),
    otherAdministrator: await otherAdministrator(tx, personId),
    openSeat: await openSeatOf(tx, personId),
  }),
  decide: decideEdit,
  record: async ({ tx, now }, { personId, fullName, signInName, administrator, risen }) => {
    await updatePerson(tx, personId, { fullName, signInName, administrator });
    if (risen) await endOpenLinks(tx, { personId, now });
  },
  show: ({ personId, fullName, signInName, administrator }) => ({ personId, fullName, signInName, administrator }),
  rivals: { deeds: ["people.edit-person"], over: ({ personId }) => ({ personId }) },
  say,
});

export function decideEdit({ account, sameName, otherAdministrator, openSeat }: Facts, edited: Edited) {
  if (!account) return refuse("no-such-person");
  if (account.revision !== edited.revision) {
    const { fullName, signInName, administrator, revision } = account;
    return refuse("changed-meanwhile", { now: { fullName, signInName, administrator, revision } });
  }
  const renamed = account.fullName !== edited.fullName || account.signInName !== edited.signInName;
  if (renamed && openSeat !== undefined)
    return refuse("sits-on-open-vote", { fullName: account.fullName, vote: openSeat });
  if (sameName && sameName.personId !== edited.personId) return refuse("name-taken", { fullName: sameName.fullName });
  if (account.administrator && !edited.administrator && !otherAdministrator) return refuse("last-administrator");
  return ok({ ...edited, risen: edited.administrator && !account.administrator });
}
