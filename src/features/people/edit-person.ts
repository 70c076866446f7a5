import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { FullName, Id, type Refusing, SignInName } from "./model.ts";
import { type Account, accountNamed, accountOf, otherAdministrator, updatePerson } from "./store/accounts.ts";
import { words } from "./words.ts";

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
}

/** An administrator corrects a name, or gives and takes the right to administer. */
export const editPerson = action({
  name: "people.edit-person",
  summary: { vi: "Sửa tài khoản", en: "Edit an account" },
  input: Edited,
  allow: toAdministrator,
  load: async ({ tx }, { personId, signInName }): Promise<Facts> => ({
    account: await accountOf(tx, personId),
    sameName: await accountNamed(tx, signInName),
    otherAdministrator: await otherAdministrator(tx, personId),
  }),
  decide: decideEdit,
  record: async ({ tx }, { personId, fullName, signInName, administrator }) =>
    updatePerson(tx, personId, { fullName, signInName, administrator }),
  show: ({ personId, fullName, signInName, administrator }) => ({ personId, fullName, signInName, administrator }),
  rivals: { deeds: ["people.edit-person"], over: ({ personId }) => ({ personId }) },
  words,
});

export function decideEdit(
  { account, sameName, otherAdministrator }: Facts,
  edited: Edited,
): Result<Edited, Refusing<"no-such-person" | "changed-meanwhile" | "name-taken" | "last-administrator">> {
  if (!account) return refuse({ code: "no-such-person" });
  if (account.revision !== edited.revision) {
    const { fullName, signInName, administrator, revision } = account;
    return refuse({ code: "changed-meanwhile", now: { fullName, signInName, administrator, revision } });
  }
  if (sameName && sameName.personId !== edited.personId)
    return refuse({ code: "name-taken", fullName: sameName.fullName });
  if (account.administrator && !edited.administrator && !otherAdministrator)
    return refuse({ code: "last-administrator" });
  return ok(edited);
}
