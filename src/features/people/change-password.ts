import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { type Actor, toSignedIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { NewPassword, TypedPassword } from "./model.ts";
import { choosePassword, type ChosenPassword, isPassword } from "./passwords.ts";
import { type Account, accountOf, keepPassword } from "./store/accounts.ts";
import { knownOf } from "./store/known.ts";
import { endOpenLinks } from "./store/links.ts";
import { endSessionsOf } from "./store/sessions.ts";
import { refuse, say } from "./refusals.ts";

const Passwords = z.strictObject({ currentPassword: TypedPassword, newPassword: NewPassword });

interface Facts {
  readonly account: Account | undefined;
  readonly currentRight: boolean;
  readonly chosen: ChosenPassword | undefined;
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
    const account = await accountOf(queries, personOf(actor));
    const checkedHash = account?.passwordHash ?? null;
    const right = account !== undefined && (await isPassword(currentPassword, checkedHash));
    const chosen = right ? await choosePassword(newPassword, await knownOf(queries, account)) : undefined;
    return { checkedHash, right, chosen };
  },
  load: async ({ actor, tx }, _, { checkedHash, right, chosen }): Promise<Facts> => {
    const account = await accountOf(tx, personOf(actor));
    return { account, currentRight: right && account?.passwordHash === checkedHash, chosen };
  },
  decide: decideChange,
  record: async ({ tx, now, sessionHash, browserHash }, { personId, passwordHash }) => {
    await keepPassword(tx, personId, passwordHash);
    await endOpenLinks(tx, { personId, now });
    await endSessionsOf(tx, { personId, now, except: sessionHash, exceptBrowser: browserHash });
  },
  show: ({ personId }) => ({ personId }),
  say,
});

export function decideChange({ account, currentRight, chosen }: Facts) {
  if (!account) return refuse("no-account");
  if (!currentRight || chosen === undefined) return refuse("wrong-current-password");
  return chosen.ok ? ok({ personId: account.personId, passwordHash: chosen.value }) : chosen;
}

/** No person has number 0: the operator has no account and finds none. */
const personOf = (actor: Actor): number => (actor.kind === "person" ? actor.id : 0);
