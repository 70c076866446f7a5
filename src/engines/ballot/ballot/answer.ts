import { z } from "zod";
import { type Ciphertext, ciphertextSchema } from "../ciphertext.ts";
import type { Claim } from "../one-of.ts";
import { proofSchema } from "../proof-of-knowledge.ts";
import type { HomomorphicQuestion } from "../question.ts";

const mostProofs = 600;

/** Encrypted ticks of one question with the proofs that they are ticks and as many as the question allows. */
export const tickedAnswerSchema = z.strictObject({
  choices: z.array(ciphertextSchema).max(mostProofs),
  individual_proofs: z.array(z.array(proofSchema).max(2)).max(mostProofs),
  overall_proof: z.array(proofSchema).max(mostProofs),
  blank_proof: z.array(proofSchema).max(2).optional(),
});

/** One embedded, encrypted list of numbers with a proof that its author knows the randomness. */
export const embeddedAnswerSchema = z.strictObject({ choices: ciphertextSchema, proof: proofSchema });

export type TickedAnswer = z.infer<typeof tickedAnswerSchema>;
export type EmbeddedAnswer = z.infer<typeof embeddedAnswerSchema>;
export type Answer = TickedAnswer | EmbeddedAnswer;

/** Context of the proofs about single ticks: binds them to the election and to the voter. */
export const contextOf = ({ fingerprint, credential }: { fingerprint: string; credential: bigint }): string =>
  `${fingerprint}|${credential}`;

/** Context of the proofs about all ticks of a question: binds them to every ciphertext as well. */
export const contextWithChoices = (context: string, choices: readonly Ciphertext[]): string =>
  `${context}|${choices.map(pair).join(",")}`;

/** Prefix of a proof that one ciphertext holds one of several values. */
export const intervalPrefix = (context: string, ciphertext: Ciphertext): string =>
  `prove|${context}|${pair(ciphertext)}|`;

/** Prefix of the proof that a voter did not both tick and vote blank. */
export const notBothPrefix = (contextWithAll: string): string => `bproof0|${contextWithAll}|`;

/** Prefix of the proof that a voter voted blank or ticked as many as allowed. */
export const blankOrTickedPrefix = (contextWithAll: string): string => `bproof1|${contextWithAll}|`;

/** The claims "this ciphertext holds M" for every allowed number of ticks, the smallest first. */
export function claimsOfCount<Subject extends object>(
  subject: Subject,
  { min, max }: Pick<HomomorphicQuestion, "min" | "max">,
): (Subject & Pick<Claim, "value">)[] {
  return Array.from({ length: max - min + 1 }, (_, above) => ({ ...subject, value: min + above }));
}

const pair = ({ alpha, beta }: Ciphertext): string => `${alpha},${beta}`;
