import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toAnyone } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { type SignInRefusal, TypedPassword } from "./model.ts";
import { isPassword } from "./passwords.ts";
import { type Account, accountNamed } from "./store/accounts.ts";
import { startSession } from "./store/sessions.ts";
import { words } from "./words.ts";

/** Whatever was typed as a name is looked up; a name that cannot exist is refused like a wrong one. */
const Credentials = z.strictObject({
  signInName: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, bilingual({ vi: "Chưa nhập tên đăng nhập.", en: "Write the sign-in name." }))
    .max(200),
  password: TypedPassword,
});

interface Facts {
  readonly account: Account | undefined;
  readonly passwordRight: boolean;
}

/** Somebody with an account and a password starts a session. */
export const signIn = action({
  name: "people.sign-in",
  summary: { vi: "Đăng nhập", en: "Sign in" },
  input: Credentials,
  allow: toAnyone,
  guessable: true,
  session: "starts",
  answerIsSecret: true,
  prepare: async ({ queries }, { signInName, password }) => {
    const checkedHash = (await accountNamed(queries, signInName))?.passwordHash ?? null;
    return { checkedHash, right: await isPassword(password, checkedHash) };
  },
  load: async ({ tx }, { signInName }, checked): Promise<Facts> => {
    const account = await accountNamed(tx, signInName);
    // A password changed between the check and this turn was not checked.
    return { account, passwordRight: checked.right && account?.passwordHash === checked.checkedHash };
  },
  decide: decideSignIn,
  record: async ({ tx, now }, { personId }) => startSession(tx, { personId, now }),
  show: ({ personId, fullName }) => ({ personId, fullName }),
  answer: ({ fullName }, session) => ({ fullName, ...session }),
  words,
});

/** Only who knows the password learns that an account is deactivated. */
export function decideSignIn({ account, passwordRight }: Facts): Result<Account, SignInRefusal> {
  if (!account || !passwordRight) return refuse({ code: "wrong-name-or-password" });
  if (!account.active) return refuse({ code: "account-off" });
  return ok(account);
}
