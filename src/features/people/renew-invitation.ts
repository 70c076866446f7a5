import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { coversAll, givesIn, toGiversIn } from "./giving.ts";
import { Id } from "./model.ts";
import { type Account, accountOf } from "./store/accounts.ts";
import { rolesHeldBy } from "./store/grants.ts";
import { makeLink } from "./store/links.ts";
import { openSeatOf } from "./store/open-counts.ts";
import { refuse, say } from "./refusals.ts";

const Renewal = z.strictObject({ yearId: Id, personId: Id });
type Renewal = z.infer<typeof Renewal>;

interface Facts {
  readonly account: Account | undefined;
  readonly inThisYear: boolean;
  /** An open vote in which the account sits on the counting committee, by name. */
  readonly openSeat: string | undefined;
  readonly giver: {
    readonly administrator: boolean;
    /** Whether the giver could have given every role the account holds, in whatever year. */
    readonly coversAll: boolean;
  };
}

/**
 * A fresh link for somebody who has not accepted yet; the earlier link stops working. Whoever holds the link can
 * become the account, so it goes to nobody who could not have given everything the account holds.
 */
export const renewInvitation = action({
  name: "people.renew-invitation",
  summary: { vi: "Gửi lại lời mời", en: "Renew an invitation" },
  input: Renewal,
  allow: toGiversIn((_, { yearId }: Renewal) => yearId),
  answerIsSecret: true,
  load: async ({ actor, tx }, { yearId, personId }): Promise<Facts> => {
    const held = await rolesHeldBy(tx, personId);
    return {
      account: await accountOf(tx, personId),
      inThisYear: held.some((one) => one.yearId === yearId),
      openSeat: await openSeatOf(tx, personId),
      giver: { administrator: givesIn(actor) === "all", coversAll: coversAll(actor, held) },
    };
  },
  decide: decideRenewal,
  record: async ({ actor, tx, now }, { personId }) => makeLink(tx, { personId, purpose: "invitation", by: actor, now }),
  show: ({ personId, fullName }) => ({ personId, fullName }),
  answer: ({ personId, fullName, signInName }, link) => ({ personId, fullName, signInName, ...link }),
  say,
});

export function decideRenewal({ account, inThisYear, openSeat, giver }: Facts, { yearId }: Pick<Renewal, "yearId">) {
  if (!account || !(inThisYear || account.invitedIn === yearId)) return refuse("no-such-person");
  if (!account.active) return refuse("account-off");
  if (account.passwordHash !== null || account.oidcSubject !== null)
    return refuse("already-accepted", { fullName: account.fullName });
  if (!mayRenew(giver, account, yearId)) return refuse("not-yours-to-renew");
  if (openSeat !== undefined) return refuse("sits-on-open-vote", { fullName: account.fullName, vote: openSeat });
  return ok(account);
}

/** Whether an invitation nobody accepted is this giver's to renew from this year. */
export const mayRenew = (
  giver: Facts["giver"],
  account: Pick<Account, "invitedIn" | "administrator">,
  yearId: number,
): boolean => giver.administrator || (account.invitedIn === yearId && giver.coversAll && !account.administrator);
