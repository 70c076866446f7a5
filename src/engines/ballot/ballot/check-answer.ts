import { sum } from "../ciphertext.ts";
import type { Election } from "../election.ts";
import { type Claim, oneOfIsProved } from "../one-of.ts";
import { knowledgeIsProved, type Proof } from "../proof-of-knowledge.ts";
import { ciphertextCount, type HomomorphicQuestion } from "../question.ts";
import {
  blankOrTickedPrefix,
  claimsOfCount,
  contextWithChoices,
  type EmbeddedAnswer,
  intervalPrefix,
  notBothPrefix,
  type TickedAnswer,
} from "./answer.ts";

/** Whether an answer has the parts that its question asks for; looked at before any arithmetic. */
export function answerFits(question: HomomorphicQuestion, answer: TickedAnswer): boolean {
  const expected = ciphertextCount(question);
  const counts = question.max - question.min + 1;
  return (
    answer.choices.length === expected &&
    answer.individual_proofs.length === expected &&
    answer.individual_proofs.every((proofs) => proofs.length === 2) &&
    answer.overall_proof.length === counts + (question.blank ? 1 : 0) &&
    (question.blank ? answer.blank_proof?.length === 2 : answer.blank_proof === undefined)
  );
}

/**
 * Whether all proofs of an answer hold. Its ciphertexts are members already and its lengths fit.
 *
 * @source belenios-interop §8.1
 */
export function answerIsProved(
  { algebra, key }: Election,
  { question, answer, context }: { question: HomomorphicQuestion; answer: TickedAnswer; context: string },
): boolean {
  const proved = (prefix: string, claims: Claim[], proofs: readonly Proof[]): boolean =>
    oneOfIsProved(algebra, { key, claims, proofs, prefix });
  const ticksAreTicks = answer.choices.every((tick, index) =>
    proved(intervalPrefix(context, tick), claimsOfCount(tick, { min: 0, max: 1 }), answer.individual_proofs[index]!),
  );
  if (!ticksAreTicks) return false;
  const whole = contextWithChoices(context, answer.choices);
  if (!question.blank) {
    const total = sum(algebra, answer.choices);
    return proved(intervalPrefix(whole, total), claimsOfCount(total, question), answer.overall_proof);
  }
  const blank = answer.choices[0]!;
  const total = sum(algebra, answer.choices.slice(1));
  const eitherNone = [blank, total].map((subject) => ({ ...subject, value: 0 }));
  const eitherFull = [{ ...blank, value: 1 }, ...claimsOfCount(total, question)];
  return (
    proved(notBothPrefix(whole), eitherNone, answer.blank_proof ?? []) &&
    proved(blankOrTickedPrefix(whole), eitherFull, answer.overall_proof)
  );
}

/**
 * Whether the author of an embedded answer knows its randomness, so that it is no copy of another's.
 *
 * @source belenios-interop §8.2
 */
export function embeddedAnswerIsProved(
  { algebra, key }: Election,
  { answer, context }: { answer: EmbeddedAnswer; context: string },
): boolean {
  const { alpha, beta } = answer.choices;
  const prefix = `raweg|${context}|${key.element},${alpha},${beta}|`;
  return knowledgeIsProved(algebra, { element: alpha, prefix, proof: answer.proof });
}
