import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { Id, type Refusing } from "./model.ts";
import { type Account, accountOf } from "./store/accounts.ts";
import { makeLink } from "./store/links.ts";
import { words } from "./words.ts";

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
  load: async ({ tx }, { personId }) => accountOf(tx, personId),
  decide: decideReset,
  record: async ({ actor, tx, now }, { personId, passwordHash }) => {
    const purpose = passwordHash === null ? "invitation" : "password-reset";
    return makeLink(tx, { personId, purpose, by: actor, now });
  },
  show: ({ personId, fullName }) => ({ personId, fullName }),
  answer: ({ personId, fullName, signInName }, link) => ({ personId, fullName, signInName, ...link }),
  words,
});

export function decideReset(account: Account | undefined): Result<Account, Refusing<"no-such-person" | "account-off">> {
  if (!account) return refuse({ code: "no-such-person" });
  return account.active ? ok(account) : refuse({ code: "account-off" });
}
