import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { Id } from "./model.ts";
import { type Account, accountOf } from "./store/accounts.ts";
import { makeLink } from "./store/links.ts";
import { openSeatOf } from "./store/open-counts.ts";
import { refuse, say } from "./refusals.ts";

interface Facts {
  readonly account: Account | undefined;
  /** An open vote in which the account sits on the counting committee, by name. */
  readonly openSeat: string | undefined;
}

/**
 * An administrator hands somebody a link to choose a new password within a day; no vendor and no mail is needed.
 * The old password goes on working until the link is used.
 */
export const resetPassword = action({
  name: "people.reset-password",
  summary: { vi: "Đặt lại mật khẩu", en: "Reset somebody's password" },
  input: z.strictObject({ personId: Id }),
  allow: toAdministrator,
  answerIsSecret: true,
  load: async ({ tx }, { personId }): Promise<Facts> => ({
    account: await accountOf(tx, personId),
    openSeat: await openSeatOf(tx, personId),
  }),
  decide: decideReset,
  record: async ({ actor, tx, now }, { personId, passwordHash }) => {
    const purpose = passwordHash === null ? "invitation" : "password-reset";
    return makeLink(tx, { personId, purpose, by: actor, now });
  },
  show: ({ personId, fullName }) => ({ personId, fullName }),
  answer: ({ personId, fullName, signInName }, link) => ({ personId, fullName, signInName, ...link }),
  say,
});

export function decideReset({ account, openSeat }: Facts) {
  if (!account) return refuse("no-such-person");
  if (!account.active) return refuse("account-off");
  if (openSeat !== undefined) return refuse("sits-on-open-vote", { fullName: account.fullName, vote: openSeat });
  return ok(account);
}
