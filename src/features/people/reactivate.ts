import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { Id } from "./model.ts";
import { type Account, accountOf, updatePerson } from "./store/accounts.ts";
import { refuse, say } from "./refusals.ts";

/** Opens a locked account again, with the roles it still holds. Opening an open one changes nothing. */
export const reactivate = action({
  name: "people.reactivate",
  summary: { vi: "Mở khoá tài khoản", en: "Reactivate an account" },
  input: z.strictObject({ personId: Id }),
  allow: toAdministrator,
  load: async ({ tx }, { personId }) => accountOf(tx, personId),
  decide: decideReactivation,
  record: async ({ tx }, { personId }) => updatePerson(tx, personId, { active: true }),
  show: ({ personId, fullName }) => ({ personId, fullName }),
  say,
});

export function decideReactivation(account: Account | undefined) {
  return account ? ok(account) : refuse("no-such-person");
}
