import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { Id } from "./model.ts";
import { type OpenCount, openCountsOf } from "./store/open-counts.ts";
import { type Account, accountOf, otherAdministrator, updatePerson } from "./store/accounts.ts";
import { endOpenLinks } from "./store/links.ts";
import { endSessionsOf } from "./store/sessions.ts";
import { refuse, say } from "./refusals.ts";

interface Facts {
  readonly account: Account | undefined;
  readonly otherAdministrator: boolean;
  /** Open votes that the holder counts or may have to compare, and that the actor does not oversee. */
  readonly counts: readonly OpenCount[];
}

/** Locks an account: its sessions and links end at once, its roles rest, what its holder did stays on record. */
export const deactivate = action({
  name: "people.deactivate",
  summary: { vi: "Khoá tài khoản", en: "Deactivate an account" },
  input: z.strictObject({ personId: Id, reason: z.string().trim().max(500).default("") }),
  allow: toAdministrator,
  load: async ({ actor, tx }, { personId }): Promise<Facts> => ({
    account: await accountOf(tx, personId),
    otherAdministrator: await otherAdministrator(tx, personId),
    counts: (await openCountsOf(tx, { personId, actor })).filter(({ overseen }) => !overseen),
  }),
  decide: decideDeactivation,
  record: async ({ tx, now }, { personId }) => {
    await updatePerson(tx, personId, { active: false });
    await endOpenLinks(tx, { personId, now });
    await endSessionsOf(tx, { personId, now });
  },
  show: ({ personId, fullName }) => ({ personId, fullName }),
  why: ({ reason }) => reason,
  say,
});

export function decideDeactivation({ account, otherAdministrator, counts }: Facts) {
  if (!account) return refuse("no-such-person");
  if (!account.active) return refuse("account-off");
  if (account.administrator && !otherAdministrator) return refuse("last-administrator");
  const [open] = counts;
  if (open) return refuse("counts-an-open-vote", { fullName: account.fullName, vote: open.vote });
  return ok(account);
}
