import { saying } from "../../basics/words.ts";
import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { Id, type Refusing } from "./model.ts";
import { type Account, accountOf, updatePerson } from "./store/accounts.ts";
import { words } from "./words.ts";

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
  say: saying(words),
});

export function decideReactivation(account: Account | undefined): Result<Account, Refusing<"no-such-person">> {
  return account ? ok(account) : refuse({ code: "no-such-person" });
}
