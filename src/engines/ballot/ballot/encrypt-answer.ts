import type { Algebra } from "../algebra.ts";
import { encrypt, type OpenCiphertext, openSum } from "../ciphertext.ts";
import type { Election } from "../election.ts";
import { type OpenClaim, proveOneOf } from "../one-of.ts";
import type { Proof } from "../proof-of-knowledge.ts";
import type { Choice, HomomorphicQuestion } from "../question.ts";
import {
  blankOrTickedPrefix,
  claimsOfCount,
  contextWithChoices,
  intervalPrefix,
  notBothPrefix,
  type TickedAnswer,
} from "./answer.ts";

/**
 * Encrypts what a voter chose in one question and proves that it is allowed.
 *
 * @param choice already found to be one by `isChoice`
 * @param context from `contextOf`: whose ballot this is, in which election
 * @source belenios-interop §8.1
 */
export function encryptAnswer(
  { algebra, key }: Election,
  { question, choice, context }: { question: HomomorphicQuestion; choice: Choice; context: string },
): TickedAnswer {
  const opened = choice.map((tick) => encrypt(algebra, { key, tick: tick === 1 }));
  const whole = contextWithChoices(context, opened);
  const prove = (prefix: string, claims: OpenClaim[]): Proof[] => proveOneOf(algebra, { key, claims, prefix });
  const individual_proofs = opened.map((tick) =>
    prove(intervalPrefix(context, tick), claimsOfCount(tick, { min: 0, max: 1 }).map(opening)),
  );
  const choices = opened.map(({ alpha, beta }) => ({ alpha, beta }));
  return { choices, individual_proofs, ...proveCount(algebra, { question, opened, whole, prove }) };
}

interface Counting {
  readonly question: HomomorphicQuestion;
  readonly opened: readonly OpenCiphertext[];
  readonly whole: string;
  readonly prove: (prefix: string, claims: OpenClaim[]) => Proof[];
}

/** The proofs about the number of ticks, with a blank vote as the other possibility where there is one. */
function proveCount(
  algebra: Algebra,
  { question, opened, whole, prove }: Counting,
): Pick<TickedAnswer, "overall_proof" | "blank_proof"> {
  if (!question.blank) {
    const total = openSum(algebra, opened);
    return { overall_proof: prove(intervalPrefix(whole, total), claimsOfCount(total, question).map(opening)) };
  }
  const [blank, ...ticks] = opened as [OpenCiphertext, ...OpenCiphertext[]];
  const total = openSum(algebra, ticks);
  const eitherNone = [blank, total].map((subject) => opening({ ...subject, value: 0 }));
  const eitherFull = [{ ...blank, value: 1 }, ...claimsOfCount(total, question)].map(opening);
  return {
    overall_proof: prove(blankOrTickedPrefix(whole), eitherFull),
    blank_proof: prove(notBothPrefix(whole), eitherNone),
  };
}

const opening = ({ r, m, value }: OpenCiphertext & { value: number }): OpenClaim => ({ r, excess: m - value });
