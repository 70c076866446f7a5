import { saying } from "../../basics/words.ts";
import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { Id, type Refusing } from "./model.ts";
import { type OpenCount, openCountsOf } from "./store/open-counts.ts";
import { type Account, accountOf, otherAdministrator, updatePerson } from "./store/accounts.ts";
import { endOpenLinks } from "./store/links.ts";
import { endSessionsOf } from "./store/sessions.ts";
import { words } from "./words.ts";

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
  say: saying(words),
});

export function decideDeactivation({
  account,
  otherAdministrator,
  counts,
}: Facts): Result<Account, Refusing<"no-such-person" | "account-off" | "last-administrator" | "counts-an-open-vote">> {
  if (!account) return refuse({ code: "no-such-person" });
  if (!account.active) return refuse({ code: "account-off" });
  if (account.administrator && !otherAdministrator) return refuse({ code: "last-administrator" });
  const [open] = counts;
  if (open) return refuse({ code: "counts-an-open-vote", fullName: account.fullName, vote: open.vote });
  return ok(account);
}
