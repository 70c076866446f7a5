import type { CountAccount } from "./seats.ts";

/** Somebody through whom an account came: who issued a link of it, or of the account that did, and so on upwards. */
export interface Host {
  readonly personId: number;
  /** When the account's own link was issued; further up, the latest link on the way. */
  readonly issuedAt: string;
  /** Whether somebody came through that link; every one further up was. */
  readonly accepted: boolean;
  /** Whether it was a link of the account itself. */
  readonly own: boolean;
}

/** One side of a pair, seen from the other. */
interface Pair {
  readonly guest: Pick<CountAccount, "hosts">;
  readonly hostId: number;
  /** When the vote opened; null before. */
  readonly openedAt: string | null;
}

const before = ({ issuedAt }: Host, openedAt: string | null): boolean => openedAt === null || issuedAt <= openedAt;

/**
 * Whether the guest's account came through the host: through a link that was used, and that was issued before the vote
 * opened. A link that nobody used speaks against its issuer alone, and so does one issued while the vote is open:
 * else whoever hands out links could take away whoever counts.
 */
export const cameThrough = ({ guest, hostId, openedAt }: Pair): boolean =>
  guest.hosts.some((host) => host.personId === hostId && host.accepted && before(host, openedAt));

/** Whether the host ever issued a link of the guest's, used or not. */
export const madeALinkFor = ({ guest, hostId }: Omit<Pair, "openedAt">): boolean =>
  guest.hosts.some(({ personId, own }) => own && personId === hostId);

/** Whether two accounts were apart when the vote opened: neither came through the other. */
export function apartAtOpening(one: CountAccount, other: CountAccount, { openedAt }: Pick<Pair, "openedAt">): boolean {
  const tied = (guest: CountAccount, host: CountAccount) => cameThrough({ guest, hostId: host.personId, openedAt });
  return !tied(one, other) && !tied(other, one);
}

/** A link of an account, as its hosts are told from it. */
export interface LinkOfAccount {
  readonly issuerId: number | null;
  readonly issuedAt: string;
  readonly accepted: boolean;
}

/** Everybody above an account, from the links of all accounts on the way. */
export function hostsOf(personId: number, linksOf: ReadonlyMap<number, readonly LinkOfAccount[]>): Host[] {
  return (linksOf.get(personId) ?? []).flatMap(({ issuerId, issuedAt, accepted }) => {
    if (issuerId === null) return [];
    const upwards = [...above(issuerId, issuedAt, linksOf)].filter(([id]) => id !== personId && id !== issuerId);
    const own: Host = { personId: issuerId, issuedAt, accepted, own: true };
    return [own, ...upwards.map(([id, at]): Host => ({ personId: id, issuedAt: at, accepted, own: false }))];
  });
}

/** Everybody above an issuer with the latest link on the way there; of several ways the earliest. */
function above(
  issuerId: number,
  issuedAt: string,
  linksOf: ReadonlyMap<number, readonly LinkOfAccount[]>,
): Map<number, string> {
  const reached = new Map([[issuerId, issuedAt]]);
  const waiting = [issuerId];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const since = reached.get(next) ?? issuedAt;
    for (const link of linksOf.get(next) ?? []) {
      if (!link.accepted || link.issuerId === null) continue;
      const at = link.issuedAt > since ? link.issuedAt : since;
      const known = reached.get(link.issuerId);
      if (known !== undefined && known <= at) continue;
      reached.set(link.issuerId, at);
      waiting.push(link.issuerId);
    }
  }
  return reached;
}
