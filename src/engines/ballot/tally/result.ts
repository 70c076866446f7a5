import { z } from "zod";
import type { Algebra } from "../algebra.ts";
import type { Election } from "../election.ts";
import type { Element } from "../group.ts";
import { canonical } from "../json.ts";
import { isShuffled, type ShuffledQuestion } from "../question.ts";
import { count, countJson } from "../wire.ts";

/** Votes for each answer, blank votes first where the question has them. */
export type Sums = readonly bigint[];

/** The numbers that voters gave the answers, one list a ballot, in the order of the last shuffle. */
export type OpenedAnswers = readonly (readonly number[])[];

/** The result of an election, question by question. */
export type ElectionResult = readonly (Sums | OpenedAnswers)[];

const sumsSchema = z.array(count).max(1000);
const openedSchema = z.array(z.array(z.number().int().min(0).max(255)).max(500)).max(1_000_000);

/** The result as it stands in the archive. */
export const resultSchema = z.strictObject({ result: z.array(z.union([sumsSchema, openedSchema])).max(200) });

/** The result in its canonical spelling. */
export function writeResult(result: ElectionResult): string {
  return canonical({
    result: result.map((row) => row.map((entry) => (typeof entry === "bigint" ? countJson(entry) : entry))),
  });
}

/**
 * Reads the numbers out of an opened tally.
 *
 * @param totalWeight no sum can be larger; the work grows with its square root
 * @returns undefined when a sum is above it: the tally is not what it claims to be
 */
export function decodeResult(
  { parameters, algebra }: Election,
  { opened, totalWeight }: { opened: readonly (readonly Element[])[]; totalWeight: bigint },
): ElectionResult | undefined {
  const logarithm = logarithmsUpTo(algebra, totalWeight);
  const rows = parameters.questions.map((question, at) => {
    if (isShuffled(question)) return opened[at]!.map((message) => decodeAnswer(algebra, { question, message }));
    const sums = opened[at]!.map(logarithm);
    return sums.every((sum) => sum !== undefined) ? sums : undefined;
  });
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

/**
 * Drops the padding; the rest is one byte for each answer, the first in the highest place.
 *
 * @source belenios-interop §8.2
 */
export function decodeAnswer(
  algebra: Algebra,
  { question, message }: { question: ShuffledQuestion; message: Element },
): number[] {
  const numbers: number[] = [];
  let rest = message >> BigInt(algebra.group.paddingBits ?? 0);
  for (const _ of question.value.answers) {
    numbers.unshift(Number(rest & 255n));
    rest >>= 8n;
  }
  return numbers;
}

/** Baby steps, giant steps: m from g^m, for 0 ≤ m ≤ limit. */
function logarithmsUpTo(algebra: Algebra, limit: bigint): (element: Element) => bigint | undefined {
  const stride = rootAbove(limit);
  const babySteps = new Map<Element, bigint>();
  for (let step = 0n, power: Element = 1n; step < stride; step++, power = algebra.times(power, algebra.group.g)) {
    babySteps.set(power, step);
  }
  const giant = algebra.g.power(algebra.scalar(-stride));
  return (element) => {
    let rest = element;
    for (let giants = 0n; giants <= stride; giants++, rest = algebra.times(rest, giant)) {
      const baby = babySteps.get(rest);
      if (baby !== undefined) return giants * stride + baby <= limit ? giants * stride + baby : undefined;
    }
    return undefined;
  };
}

/** The smallest s with s² > limit. */
function rootAbove(limit: bigint): bigint {
  let root = 1n;
  while (root * root <= limit) root *= 2n;
  for (let bit = root / 2n; bit > 0n; bit /= 2n) if ((root - bit) * (root - bit) > limit) root -= bit;
  return root;
}
