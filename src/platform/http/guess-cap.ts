/** Wrong passwords that an address may send in one window before it is slowed down. */
const freeFailures = 20;
/** How many more each person adds who signed in from there: an office behind one address mistypes more, and is one. */
const failuresPerPerson = 4;
const windowMinutes = 10;
/** Once slowed down, one attempt in so many seconds: nobody is locked out, and guessing gets nowhere. */
const slowSeconds = 5;
const addressesKept = 10_000;

/** What one address did in its window. */
interface Address {
  readonly startedAt: number;
  failures: number;
  readonly people: Set<string>;
  slowUntil: number;
}

export interface GuessCap {
  /** Whether an attempt from this address may be looked at now. It counts as failed until it is known to be good, so that many at once gain nothing. */
  readonly admits: (address: string, now: number) => boolean;
  /** Somebody signed in under this name: the address is an office, not only a guesser. */
  readonly succeeded: (address: string, name: string, now: number) => void;
}

/**
 * Caps guessing across many names from one address, beside the count for each name: after too many wrong passwords
 * the address goes one at a time. An office that shares an address keeps working, since those who sign in widen it.
 * Moments are milliseconds; kept in memory, so that a restart forgives.
 */
export function guessCap(): GuessCap {
  const addresses = new Map<string, Address>();
  const at = (address: string, now: number): Address => {
    const known = addresses.get(address);
    if (known && now - known.startedAt < windowMinutes * 60_000) return known;
    const fresh = { startedAt: now, failures: 0, people: new Set<string>(), slowUntil: 0 };
    addresses.delete(address); // a map remembers the order of entry: the oldest is forgotten first
    addresses.set(address, fresh);
    if (addresses.size > addressesKept) addresses.delete(addresses.keys().next().value!);
    return fresh;
  };
  return {
    admits(address, now) {
      const here = at(address, now);
      const free = here.failures < freeFailures + failuresPerPerson * here.people.size;
      if (!free && now < here.slowUntil) return false;
      if (!free) here.slowUntil = now + slowSeconds * 1000;
      here.failures++;
      return true;
    },
    succeeded(address, name, now) {
      const here = at(address, now);
      here.failures = Math.max(0, here.failures - 1);
      here.people.add(name);
    },
  };
}
