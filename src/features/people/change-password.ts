import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { type Actor, toSignedIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { NewPassword, type Refusing, TypedPassword } from "./model.ts";
import { hashPassword, isPassword, passwordFault } from "./passwords.ts";
import { type Account, accountOf, updatePerson } from "./store/accounts.ts";
import { endOpenLinks } from "./store/links.ts";
import { endSessionsOf } from "./store/sessions.ts";
import { words } from "./words.ts";

const Passwords = z.strictObject({ currentPassword: TypedPassword, newPassword: NewPassword });
type Passwords = z.infer<typeof Passwords>;

interface Facts {
  readonly account: Account | undefined;
  readonly currentRight: boolean;
  readonly newHash: string | undefined;
}

/** Somebody chooses another password; their sessions elsewhere and an open reset link end. */
export const changePassword = action({
  name: "people.change-password",
  summary: { vi: "Đổi mật khẩu", en: "Change one's password" },
  input: Passwords,
  allow: toSignedIn,
  guessable: true,
  answerIsSecret: true,
  prepare: async ({ actor, queries }, { currentPassword, newPassword }) => {
    const checkedHash = (await accountOf(queries, personOf(actor)))?.passwordHash ?? null;
    const right = await isPassword(currentPassword, checkedHash);
    return { checkedHash, right, newHash: right ? await hashPassword(newPassword) : undefined };
  },
  load: async ({ actor, tx }, _, { checkedHash, right, newHash }): Promise<Facts> => {
    const account = await accountOf(tx, personOf(actor));
    return { account, currentRight: right && account?.passwordHash === checkedHash, newHash };
  },
  decide: decideChange,
  record: async ({ tx, now, sessionHash }, { personId, passwordHash }) => {
    await updatePerson(tx, personId, { passwordHash });
    await endOpenLinks(tx, { personId, now });
    await endSessionsOf(tx, { personId, now, except: sessionHash });
  },
  show: ({ personId }) => ({ personId }),
  words,
});

export function decideChange(
  { account, currentRight, newHash }: Facts,
  { newPassword }: Passwords,
): Result<
  { personId: number; passwordHash: string },
  Refusing<"no-account" | "wrong-current-password" | "password-is-name" | "password-common">
> {
  if (!account) return refuse({ code: "no-account" });
  if (!currentRight || newHash === undefined) return refuse({ code: "wrong-current-password" });
  const fault = passwordFault(newPassword, account.signInName);
  return fault ? refuse(fault) : ok({ personId: account.personId, passwordHash: newHash });
}

/** No person has number 0: the operator has no account and finds none. */
const personOf = (actor: Actor): number => (actor.kind === "person" ? actor.id : 0);
