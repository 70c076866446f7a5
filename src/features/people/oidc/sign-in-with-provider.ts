import { z } from "zod";
import { ok } from "../../../basics/result.ts";
import { toAnyone } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { type Account, accountLinkedTo, accountNamed, accountOf, linkIdentity } from "../store/accounts.ts";
import { acceptByAddress, acceptLink, hasAcceptedLink, type Link, readLink } from "../store/links.ts";
import { endSessionsOf, startSession } from "../store/sessions.ts";
import { refuse, say } from "../refusals.ts";

/** What the provider has said of somebody, checked by its signature before it comes here. */
const Identity = z.strictObject({
  issuer: z.string().min(1),
  subject: z.string().min(1),
  /** Given only when the provider says that it has checked the address. */
  verifiedEmail: z.string().nullable(),
  /** The invitation with which somebody set out, if any. */
  invitation: z.string().nullable(),
});
type Identity = z.infer<typeof Identity>;

interface Facts {
  readonly linked: Account | undefined;
  readonly invitation: Link | undefined;
  readonly invited: Account | undefined;
  readonly sameEmail: Account | undefined;
  /** Somebody has a password for that account, or once used a link of it: perhaps not whose address it is. */
  readonly sameEmailTaken: boolean;
}

/**
 * Somebody whom the identity provider knows starts a session. Not among the deeds of the web door: whoever could
 * send its input could be anybody. Only the way back from the provider performs it.
 */
export const signInWithProvider = action({
  name: "people.sign-in-with-provider",
  summary: { vi: "Đăng nhập qua hệ thống định danh", en: "Sign in through the identity provider" },
  input: Identity,
  allow: toAnyone,
  session: "starts",
  guessable: true,
  answerIsSecret: true,
  load: async ({ tx, now }, { issuer, subject, verifiedEmail, invitation: code }): Promise<Facts> => {
    const invitation = code === null ? undefined : await readLink(tx, { code, now });
    const sameEmail = verifiedEmail === null ? undefined : await accountNamed(tx, nameOf(verifiedEmail));
    return {
      linked: await accountLinkedTo(tx, { issuer, subject }),
      invitation,
      invited: invitation?.person ? await accountOf(tx, invitation.person.personId) : undefined,
      sameEmail,
      sameEmailTaken:
        sameEmail !== undefined && (sameEmail.passwordHash !== null || (await hasAcceptedLink(tx, sameEmail.personId))),
    };
  },
  decide: decideIdentity,
  record: async ({ tx, now, browserHash }, { account, link, spend }) => {
    const { personId } = account;
    if (link) await linkIdentity(tx, account, link);
    if (spend !== undefined) await acceptLink(tx, { tokenHash: spend, personId, now });
    else if (link) await acceptByAddress(tx, { personId, now });
    if (link) await endSessionsOf(tx, { personId, now });
    return startSession(tx, { personId, now, browserHash });
  },
  show: ({ account, link }) => ({
    personId: account.personId,
    fullName: account.fullName,
    linkedNow: link !== undefined,
  }),
  answer: (_, session) => session,
  say,
});

/**
 * The sign-in name of an address. Only capitals of the Latin alphabet are small letters too: the sign for kelvin and its
 * like become a plain k, and would open somebody else's account.
 */
const nameOf = (address: string): string => address.replace(/[A-Z]/g, (capital) => capital.toLowerCase());

interface Change {
  readonly account: Account;
  /** The identity to remember, the first time somebody comes this way. */
  readonly link: { readonly issuer: string; readonly subject: string } | undefined;
  /** The invitation that this uses up. */
  readonly spend: string | undefined;
}

/**
 * An identity belongs to one account for good; a stranger gets none, whatever the provider says of them. An address
 * alone, however well checked, makes nobody an administrator, and gives nobody an account that somebody uses already:
 * whoever handed out the invitation could have accepted it, and would share the account from then on.
 */
export function decideIdentity(
  { linked, invitation, invited, sameEmail, sameEmailTaken }: Facts,
  { issuer, subject }: Identity,
) {
  if (invitation && invitation.state !== "good") return refuse("link-not-good", { state: invitation.state });
  const account = invited ?? linked ?? sameEmail;
  if (!account) return refuse("stranger");
  if (account === sameEmail && account.administrator) return refuse("link-needed");
  if (!account.active) return refuse("account-off");
  if (account === sameEmail && account.oidcSubject === null && sameEmailTaken) return refuse("password-held");
  if (linked && linked.personId !== account.personId) return refuse("linked-elsewhere");
  if (!linked && account.oidcSubject !== null) return refuse("linked-elsewhere");
  const link = linked ? undefined : { issuer, subject };
  return ok<Change>({ account, link, spend: invited ? invitation!.tokenHash : undefined });
}
