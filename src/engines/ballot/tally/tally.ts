import type { CheckedBallot } from "../ballot/check-ballot.ts";
import { type Ciphertext, emptyCiphertext } from "../ciphertext.ts";
import type { Election } from "../election.ts";
import type { Element } from "../group.ts";
import { type HexDigest, hexDigest } from "../hash.ts";
import { canonical } from "../json.ts";
import { ciphertextCount, isShuffled } from "../question.ts";
import { countJson } from "../wire.ts";

/** For each question, the encrypted sums of its answers – or all its embedded answers in one list. */
export type EncryptedTally = readonly (readonly Ciphertext[])[];

/** The tally's digest with how many ballots and how much weight went into it. */
export interface SizedTally {
  readonly num_tallied: number;
  readonly total_weight: bigint;
  readonly encrypted_tally: HexDigest;
}

/** What is counted of all ballots: of each voter the last. */
export function countedBallots(ballots: readonly CheckedBallot[]): CheckedBallot[] {
  return [...new Map(ballots.map((checked) => [checked.ballot.credential, checked])).values()];
}

/**
 * Adds ballots up without opening any.
 *
 * @param counted one for each voter, from `countedBallots`; already checked
 * @source belenios-interop §9
 */
export function tallyOf(
  { parameters, algebra }: Election,
  counted: readonly CheckedBallot[],
): { readonly tally: EncryptedTally; readonly sized: SizedTally } {
  const raised = (element: Element, weight: bigint): Element =>
    weight === 1n ? element : algebra.power(element, weight);
  const tally = parameters.questions.map((question, at) => {
    const answers = counted.map(({ ballot, weight }) => ({ choices: ballot.answers[at]!.choices, weight }));
    if (isShuffled(question)) return answers.flatMap(({ choices }) => choices).sort(byValue);
    const empty: Ciphertext[] = Array.from({ length: ciphertextCount(question) }, () => emptyCiphertext);
    return answers.reduce(
      (sums, { choices, weight }) =>
        sums.map(({ alpha, beta }, index) => {
          const choice = (choices as readonly Ciphertext[])[index]!;
          return {
            alpha: algebra.times(alpha, raised(choice.alpha, weight)),
            beta: algebra.times(beta, raised(choice.beta, weight)),
          };
        }),
      empty,
    );
  });
  const total_weight = counted.reduce((total, { weight }) => total + weight, 0n);
  return { tally, sized: { num_tallied: counted.length, total_weight, encrypted_tally: hexDigest(canonical(tally)) } };
}

/** The sized tally in its canonical spelling. */
export const writeSizedTally = ({ num_tallied, total_weight, encrypted_tally }: SizedTally): string =>
  canonical({ num_tallied, total_weight: countJson(total_weight), encrypted_tally });

/** Order before the first shuffle: by alpha, then beta, as numbers. */
const byValue = (one: Ciphertext, other: Ciphertext): number =>
  one.alpha === other.alpha ? compare(one.beta, other.beta) : compare(one.alpha, other.alpha);

const compare = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0);
