import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { toGiversIn } from "./giving.ts";
import { Id, type Refusing } from "./model.ts";
import { type Account, accountOf } from "./store/accounts.ts";
import { rolesHeldIn } from "./store/grants.ts";
import { makeLink } from "./store/links.ts";
import { words } from "./words.ts";

const Renewal = z.strictObject({ yearId: Id, personId: Id });
type Renewal = z.infer<typeof Renewal>;

interface Facts {
  readonly account: Account | undefined;
  readonly inThisYear: boolean;
}

/** A fresh link for somebody of this year who has not accepted yet; the earlier link stops working. */
export const renewInvitation = action({
  name: "people.renew-invitation",
  summary: { vi: "Gửi lại lời mời", en: "Renew an invitation" },
  input: Renewal,
  allow: toGiversIn((_, { yearId }: Renewal) => yearId),
  answerIsSecret: true,
  load: async ({ tx }, { yearId, personId }): Promise<Facts> => ({
    account: await accountOf(tx, personId),
    inThisYear: (await rolesHeldIn(tx, yearId)).some((held) => held.personId === personId),
  }),
  decide: decideRenewal,
  record: async ({ actor, tx, now }, { personId }) => makeLink(tx, { personId, purpose: "invitation", by: actor, now }),
  show: ({ personId, fullName }) => ({ personId, fullName }),
  answer: ({ personId, fullName, signInName }, link) => ({ personId, fullName, signInName, ...link }),
  words,
});

export function decideRenewal({
  account,
  inThisYear,
}: Facts): Result<Account, Refusing<"no-such-person" | "account-off" | "already-accepted">> {
  if (!account || !inThisYear) return refuse({ code: "no-such-person" });
  if (!account.active) return refuse({ code: "account-off" });
  if (account.passwordHash !== null || account.oidcSubject !== null)
    return refuse({ code: "already-accepted", fullName: account.fullName });
  return ok(account);
}
