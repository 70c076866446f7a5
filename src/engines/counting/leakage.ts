import { assert } from "../../basics/assert.ts";
import type { Rational } from "./rational.ts";

/** What is made public after a secret ballot: the votes of each line, or only whether it reached the votes needed. */
export type Published = { readonly kind: "full-tally" } | { readonly kind: "outcome-only"; readonly needed: number };

/**
 * One line of a yes-or-no ballot, as an insider sees it who knows only his own vote.
 */
export interface SmallRoom {
  /** At least 2, himself included. */
  readonly voters: number;
  /** How likely each voter agrees, independently of the others; nine in ten is what such rooms look like. */
  readonly agreeing: Rational;
  readonly published: Published;
}

/**
 * The chance that an insider learns every other vote with certainty, by going through all that can happen: his own
 * vote, and how many of the others agree. He is certain when exactly one way of voting fits what was published.
 *
 * Blank ballots are left out: where some of those who do not agree leave the line blank, he is only less certain.
 *
 * @source docs/counting.md §11
 */
export function chanceOfLearningAll({ voters, agreeing, published }: SmallRoom): Rational {
  assert(Number.isInteger(voters) && voters >= 2, `voters: ${voters}`);
  const yes = agreeing.numerator;
  const no = agreeing.denominator - yes;
  assert(yes >= 0n && no >= 0n, "a chance is between 0 and 1");
  const ways = binomials(voters - 1);
  let certain = 0n;
  for (const own of [0, 1]) {
    const seen = (others: number) =>
      published.kind === "full-tally" ? others : Number(own + others >= published.needed);
    const fitting = new Map<number, bigint>();
    ways.forEach((count, others) => fitting.set(seen(others), (fitting.get(seen(others)) ?? 0n) + count));
    ways.forEach((_, others) => {
      if (fitting.get(seen(others)) !== 1n) return;
      certain += yes ** BigInt(own + others) * no ** BigInt(voters - own - others);
    });
  }
  return { numerator: certain, denominator: agreeing.denominator ** BigInt(voters) };
}

/** The chance that at least one of several independent lines of one ballot gives everybody away. */
export function chanceOnSomeLine({ numerator, denominator }: Rational, lines: number): Rational {
  assert(Number.isInteger(lines) && lines >= 1, `lines: ${lines}`);
  const all = denominator ** BigInt(lines);
  return { numerator: all - (denominator - numerator) ** BigInt(lines), denominator: all };
}

/** Ways to choose 0, 1, … n of n. */
function binomials(n: number): bigint[] {
  const row = [1n];
  for (let k = 1; k <= n; k++) row.push(((row[k - 1] ?? 0n) * BigInt(n - k + 1)) / BigInt(k));
  return row;
}
