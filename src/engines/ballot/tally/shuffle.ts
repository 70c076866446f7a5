import { z } from "zod";
import type { Algebra } from "../algebra.ts";
import { type Ciphertext, ciphertextSchema, isCiphertext } from "../ciphertext.ts";
import type { Election } from "../election.ts";
import type { Element, Scalar } from "../group.ts";
import { digestNumber, hexDigest } from "../hash.ts";
import { isShuffled } from "../question.ts";
import { numeral } from "../wire.ts";
import type { EncryptedTally } from "./tally.ts";

const longest = 1_000_000;
const numerals = z.array(numeral).max(longest);

const commitmentSchema = z.tuple([numeral, numeral, numeral, z.tuple([numeral, numeral]), numerals]);
const responseSchema = z.tuple([numeral, numeral, numeral, numeral, numerals, numerals]);
const shuffleProofSchema = z.tuple([commitmentSchema, responseSchema, numerals, numerals]);
type ShuffleProof = z.infer<typeof shuffleProofSchema>;

/** Lists of ciphertexts in a new order and under new randomness, with a proof for each list. */
export const shuffleSchema = z.strictObject({
  ciphertexts: z.array(z.array(ciphertextSchema).max(longest)).max(200),
  proofs: z.array(shuffleProofSchema).max(200),
});
export type Shuffle = z.infer<typeof shuffleSchema>;

/**
 * The tally after a shuffle, or undefined when the shuffle is not proved.
 *
 * Stricter than belenios-tool 2.0: the shuffled ciphertexts themselves are checked to be members.
 *
 * @param before the tally that was shuffled: its homomorphic rows stay as they are
 * @source belenios-interop §10
 */
export function afterShuffle(
  election: Election,
  { before, shuffle }: { before: EncryptedTally; shuffle: Shuffle },
): EncryptedTally | undefined {
  const rows = election.parameters.questions.flatMap((question, at) => (isShuffled(question) ? at : []));
  if (shuffle.ciphertexts.length !== rows.length || shuffle.proofs.length !== rows.length) return undefined;
  const proved = rows.every((row, at) =>
    shuffleIsProved(election, {
      inputs: before[row]!,
      outputs: shuffle.ciphertexts[at]!,
      proof: shuffle.proofs[at]!,
    }),
  );
  return proved
    ? before.map((row, at) => (rows.includes(at) ? shuffle.ciphertexts[rows.indexOf(at)]! : row))
    : undefined;
}

interface OneShuffle {
  readonly inputs: readonly Ciphertext[];
  readonly outputs: readonly Ciphertext[];
  readonly proof: ShuffleProof;
}

function shuffleIsProved({ algebra, key, fingerprint }: Election, { inputs, outputs, proof }: OneShuffle): boolean {
  const size = inputs.length;
  const [[t1, t2, t3, [t41, t42], that], [s1, s2, s3, s4, shat, sprime], c, chat] = proof;
  const fits = [outputs, that, shat, sprime, c, chat].every((list) => list.length === size) && size > 0;
  const sound =
    fits &&
    outputs.every((output) => isCiphertext(algebra, output)) &&
    [t1, t2, t3, t41, t42, ...that, ...c, ...chat].every(algebra.isMember) &&
    [s1, s2, s3, s4, ...shat, ...sprime].every(algebra.isScalar);
  if (!sound) return false;
  const h = independentGenerator(algebra, -1);
  const hs = inputs.map((_, at) => independentGenerator(algebra, at));
  const { times, power, inverse, scalar } = algebra;
  const product = (elements: readonly Element[]): Element => elements.reduce(times, 1n);
  const powers = (bases: readonly Element[], exponents: readonly Scalar[]): Element =>
    product(bases.map((base, at) => power(base, exponents[at]!)));
  const transcript = transcriptOf({ inputs, outputs, c });
  const us = challengesOf(algebra, { fingerprint, transcript, size });
  const challenge = scalar(
    digestNumber(
      `shuffle-challenge|${fingerprint}|${listed([t1, t2, t3, t41, t42, ...that])}${transcript}${listed(chat)}${key.element}`,
    ),
  );
  const back = (element: Element): Element => power(element, scalar(0n - challenge));
  const allUs = us.reduce((total, u) => scalar(total * u), 1n);
  const alphas = (list: readonly Ciphertext[]): Element[] => list.map(({ alpha }) => alpha);
  const betas = (list: readonly Ciphertext[]): Element[] => list.map(({ beta }) => beta);
  const lastChat = times(chat[size - 1]!, inverse(power(h, allUs)));
  return (
    t1 === times(back(times(product(c), inverse(product(hs)))), algebra.g.power(s1)) &&
    t2 === times(back(lastChat), algebra.g.power(s2)) &&
    t3 === product([back(powers(c, us)), algebra.g.power(s3), powers(hs, sprime)]) &&
    t41 === product([back(powers(betas(inputs), us)), key.power(scalar(0n - s4)), powers(betas(outputs), sprime)]) &&
    t42 ===
      product([back(powers(alphas(inputs), us)), algebra.g.power(scalar(0n - s4)), powers(alphas(outputs), sprime)]) &&
    that.every(
      (t, at) =>
        t === product([back(chat[at]!), algebra.g.power(shat[at]!), power(at === 0 ? h : chat[at - 1]!, sprime[at]!)]),
    )
  );
}

/** Generators whose logarithms nobody knows. */
function independentGenerator({ group, power }: Algebra, index: number): Element {
  const generator = power(digestNumber(`ggen|${index}`), (group.p - 1n) / group.q);
  if (generator <= 1n || generator === group.g) throw new Error(`impossible state: generator ${index} is trivial`);
  return generator;
}

function challengesOf(
  algebra: Algebra,
  { fingerprint, transcript, size }: { fingerprint: string; transcript: string; size: number },
): Scalar[] {
  const seed = hexDigest(`shuffle-challenges|${fingerprint}|${transcript}`);
  return Array.from({ length: size }, (_, at) => algebra.scalar(digestNumber(seed + hexDigest(String(at)))));
}

function transcriptOf({ inputs, outputs, c }: Pick<OneShuffle, "inputs" | "outputs"> & { c: Element[] }): string {
  return listed([...inputs, ...outputs].flatMap(({ alpha, beta }) => [alpha, beta])) + listed(c);
}

/** Every item followed by a comma. */
const listed = (elements: readonly Element[]): string => elements.map((element) => `${element},`).join("");
