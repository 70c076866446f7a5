import { merit, type TieBreaker, type TieFacts } from "./tie-breakers.ts";

/** A nominee with its votes and what may part it from others. */
export interface Contender {
  readonly nominee: string;
  readonly votes: number;
  readonly facts: TieFacts;
}

/** Nominees on the same place: one, or several whom nothing in the tie list has parted. */
export interface Place {
  /** In order of their names, which says nothing about preference. */
  readonly nominees: readonly string[];
  /** The tie-breaker whose facts are not known, or null: place settled, or the list is used up. */
  readonly waitsFor: TieBreaker | null;
  /** Nominees whose fact for `waitsFor` is not known. */
  readonly unknown: readonly string[];
}

/**
 * Most votes first, equal votes by the tie list in its order. A tie the list cannot part stays one place with several
 * nominees: it is never broken by name, by order of entry or by chance.
 *
 * @source docs/counting.md §6
 */
export function inOrder(contenders: readonly Contender[], ties: readonly TieBreaker[]): Place[] {
  return groupedBy(contenders, (contender) => contender.votes).flatMap((tied) => part(tied, ties));
}

function part(tied: readonly Contender[], ties: readonly TieBreaker[]): Place[] {
  const [breaker, ...rest] = ties;
  if (tied.length === 1 || breaker === undefined) return [{ nominees: names(tied), waitsFor: null, unknown: [] }];
  const unknown = tied.filter(({ facts }) => merit(breaker, facts) === undefined);
  if (unknown.length > 0) return [{ nominees: names(tied), waitsFor: breaker, unknown: names(unknown) }];
  return groupedBy(tied, ({ facts }) => merit(breaker, facts) ?? 0).flatMap((group) => part(group, rest));
}

/** Groups of equal value, the largest value first. */
function groupedBy(contenders: readonly Contender[], value: (contender: Contender) => number): Contender[][] {
  return [...Map.groupBy(contenders, value)].sort(([a], [b]) => b - a).map(([, group]) => group);
}

const names = (contenders: readonly Contender[]): string[] => contenders.map(({ nominee }) => nominee).sort();
