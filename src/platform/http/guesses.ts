/** Wrong passwords before a sender, a name at a sender, or a name anywhere is slowed down, and for how many minutes. */
const free = {
  sender: { failures: 20, minutes: 10 },
  nameAtSender: { failures: 8, minutes: 1 },
  name: { failures: 40, minutes: 10 },
  browser: { failures: 8, minutes: 1 },
} as const;
/** How many more each person adds who signed in from there: an office behind one address mistypes more, and is one. */
const failuresPerPerson = 4;
/** Slowed down, one attempt is looked at in so many seconds. */
const turnSeconds = 5;
/** Whoever does not ask again within so many seconds gives up its place. The screen asks every two or three. */
const placeSeconds = 6;
/** Counts, and places, that are kept at most. */
const countsKept = 20_000;
const placesKept = 5_000;

/** One attempt: from where, at which name, by which browser. */
export interface Guess {
  readonly sender: string;
  readonly name: string;
  /** The browser's own mark; a fresh one for who brings none and so keeps no place. */
  readonly browser: string;
  /** Somebody signed in under this name with this browser before. */
  readonly known: boolean;
}

export interface Guesses {
  /** Whether an attempt may be looked at now. It counts as failed until it is known to be good, so that many at once gain nothing. */
  readonly admits: (guess: Guess, now: number) => boolean;
  /** Somebody signed in: the sender is an office, not only a guesser. */
  readonly succeeded: (guess: Guess, now: number) => void;
}

interface Count {
  readonly kind: keyof typeof free;
  readonly startedAt: number;
  readonly free: number;
  failures: number;
  readonly people: Set<string>;
  nextTurnAt: number;
}

interface Place {
  readonly sender: string;
  readonly name: string;
  askedAt: number;
}

/**
 * Caps guessing by name, and across names by sender. Past the free attempts one is looked at in five seconds, in the
 * order in which browsers began to ask and kept asking: an attacker in the same office can make a colleague on a new
 * browser wait behind all that it keeps waiting there, not keep that person out. A browser that knew the name before has
 * a count of its own and waits for nobody. Moments are milliseconds; kept in memory, so that a restart forgives.
 */
export function countGuesses(): Guesses {
  const counts = new Map<string, Count>();
  const places = new Map<string, Place>(); // in the order of entry: a map remembers it

  function count(kind: keyof typeof free, what: string, now: number): Count {
    const key = `${kind} ${what}`;
    const known = counts.get(key);
    if (known && now - known.startedAt < free[kind].minutes * 60_000) return known;
    const fresh = { kind, startedAt: now, free: free[kind].failures, failures: 0, people: new Set<string>() };
    counts.delete(key);
    counts.set(key, { ...fresh, nextTurnAt: 0 });
    if (counts.size > countsKept) counts.delete(counts.keys().next().value!);
    return counts.get(key)!;
  }

  const countsOf = ({ sender, name, browser, known }: Guess, now: number): readonly Count[] =>
    known
      ? [count("browser", `${browser} ${name}`, now)]
      : [count("sender", sender, now), count("nameAtSender", `${sender} ${name}`, now), count("name", name, now)];

  /** Keeps or takes this browser's place; true when nobody before it waits for one of the same turns. */
  function first({ sender, name, browser }: Guess, slowed: ReadonlySet<keyof typeof free>, now: number): boolean {
    const mine = places.get(browser);
    if (mine?.sender === sender && mine.name === name) mine.askedAt = now;
    else {
      places.delete(browser);
      if (places.size < placesKept) places.set(browser, { sender, name, askedAt: now });
    }
    for (const [other, place] of places) {
      if (other === browser) return true;
      const [sameSender, sameName] = [place.sender === sender, place.name === name];
      if (now - place.askedAt > placeSeconds * 1000) places.delete(other);
      else if (sameSender && (slowed.has("sender") || (sameName && slowed.has("nameAtSender")))) return false;
      else if (sameName && slowed.has("name")) return false;
    }
    return false;
  }

  return {
    admits(guess, now) {
      const all = countsOf(guess, now);
      const slowed = all.filter(
        ({ failures, free: allowed, people }) => failures >= allowed + failuresPerPerson * people.size,
      );
      if (slowed.length > 0) {
        const isFirst = guess.known || first(guess, new Set(slowed.map(({ kind }) => kind)), now);
        if (!isFirst || slowed.some(({ nextTurnAt }) => now < nextTurnAt)) return false;
        places.delete(guess.browser);
      }
      for (const one of all) {
        one.failures++;
        one.nextTurnAt = now + turnSeconds * 1000;
      }
      return true;
    },
    succeeded(guess, now) {
      places.delete(guess.browser);
      for (const one of countsOf(guess, now)) {
        one.failures = Math.max(0, one.failures - 1);
        if (one.kind === "sender") one.people.add(guess.name);
      }
    },
  };
}
