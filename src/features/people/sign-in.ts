import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { ok } from "../../basics/result.ts";
import { toAnyone } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { TypedPassword } from "./model.ts";
import { isOutdated, isPassword } from "./passwords.ts";
import { type Account, accountNamed, notePasswordOutdated } from "./store/accounts.ts";
import { knownOf } from "./store/known.ts";
import { startSession } from "./store/sessions.ts";
import { refuse, say } from "./refusals.ts";

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
  /** What was typed is the password from before an identity was tied to the account. */
  readonly passwordEnded: boolean;
  /** The password is right, but would not be accepted if it were chosen today. */
  readonly outdated: boolean;
}

/** Somebody with an account and a password starts a session; an old password that is too weak today still opens. */
export const signIn = action({
  name: "people.sign-in",
  summary: { vi: "Đăng nhập", en: "Sign in" },
  input: Credentials,
  allow: toAnyone,
  guessable: true,
  session: "starts",
  answerIsSecret: true,
  prepare: async ({ queries }, { signInName, password }) => {
    const account = await accountNamed(queries, signInName);
    const checkedHash = account?.passwordHash ?? account?.endedPasswordHash ?? null;
    const right = await isPassword(password, checkedHash);
    const opens = right && account?.passwordHash === checkedHash;
    const outdated = opens && (await isOutdated(password, await knownOf(queries, account)));
    return { checkedHash, right, outdated };
  },
  load: async ({ tx }, { signInName }, checked): Promise<Facts> => {
    const account = await accountNamed(tx, signInName);
    // A password changed between the check and this turn was not checked.
    const { right, checkedHash, outdated } = checked;
    const passwordRight = right && account?.passwordHash === checkedHash;
    const passwordEnded = right && account?.passwordHash === null && account.endedPasswordHash === checkedHash;
    return { account, passwordRight, passwordEnded, outdated };
  },
  decide: decideSignIn,
  record: async ({ tx, now, browserHash }, { personId, outdated }) => {
    await notePasswordOutdated(tx, personId, outdated);
    return startSession(tx, { personId, now, browserHash });
  },
  show: ({ personId, fullName }) => ({ personId, fullName }),
  answer: ({ fullName }, session) => ({ fullName, ...session }),
  say,
});

/** Only who knows the password learns that an account is deactivated, or that the password opens nothing any more. */
export function decideSignIn({ account, passwordRight, passwordEnded, outdated }: Facts) {
  if (!account || !(passwordRight || passwordEnded)) return refuse("wrong-name-or-password");
  if (!account.active) return refuse("account-off");
  if (passwordEnded) return refuse("password-ended");
  return ok({ ...account, outdated });
}
