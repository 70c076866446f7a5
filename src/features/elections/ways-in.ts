import type { Instant } from "../../basics/instant.ts";
import type { CountAccount } from "./seats.ts";
import type { Seat } from "./model.ts";

/** A link into an account of the committee that was made since its holder became a teller, or that is still open. */
export interface NewWay {
  readonly teller: string;
  readonly by: string;
  readonly issuedAt: Instant;
  /** When somebody came in through it; null while nobody has. */
  readonly acceptedAt: Instant | null;
}

type Committee = { readonly tellers: readonly Seat[]; readonly accounts: readonly CountAccount[] };

/**
 * Ways into the accounts of a committee that are new or open. Whoever made such a link could use it, or have used it:
 * whoever opens the vote is told.
 * Counted from the first time somebody became a teller of the year, so that forming the committee anew, or giving the role
 * anew, hides nothing.
 */
export function newWaysInto({ tellers, accounts, now }: Committee & { readonly now: Instant }): NewWay[] {
  return tellers.flatMap(({ name: teller, personId }) => {
    const account = accounts.find((one) => personId !== null && one.personId === personId);
    const { links = [], tellerSince = null } = account ?? {};
    return links
      .filter(({ issuedAt, acceptedAt, openUntil }) => {
        const open = openUntil !== null && openUntil > now;
        return open || (acceptedAt !== null && tellerSince !== null && issuedAt > tellerSince);
      })
      .map(({ by, issuedAt, acceptedAt }) => ({ teller, by, issuedAt, acceptedAt }));
  });
}

/** Somebody through whose links two or more of a committee came last. */
export interface SharedIssuer {
  readonly name: string;
  /** As the log names them. */
  readonly label: string;
  readonly tellers: readonly string[];
}

/** Who issued the last links of several of a committee: that person could be all of them. */
export function sharedIssuers({ tellers, accounts }: Committee): SharedIssuer[] {
  const seated = tellers.flatMap(({ name, personId }) => {
    const account = accounts.find((one) => personId !== null && one.personId === personId);
    return account?.lastIssuer ? [{ teller: name, label: account.lastIssuer, name: account.linkIssuedBy ?? "" }] : [];
  });
  return [...Map.groupBy(seated, ({ label }) => label).values()]
    .filter(({ length }) => length > 1)
    .map((all) => ({ name: all[0]!.name, label: all[0]!.label, tellers: all.map(({ teller }) => teller) }));
}
