import { z } from "zod";

/** The most a question may hold; a larger one is refused before any arithmetic. */
const mostAnswers = 500;
const longestText = 20_000;

const text = z.string().max(longestText);
const answers = z.array(text).min(1).max(mostAnswers);

/** A question whose ticks are added while encrypted: at least `min`, at most `max` answers, or blank where allowed. */
export const homomorphicQuestionSchema = z
  .strictObject({
    answers,
    blank: z.boolean().optional(),
    min: z.number().int().min(0).max(mostAnswers),
    max: z.number().int().min(0).max(mostAnswers),
    question: text,
  })
  .refine(({ min, max }) => min <= max);

/** A question whose answers are shuffled and opened one by one. Verified when met; thidua creates none. */
const shuffledQuestionSchema = z.strictObject({
  type: z.literal("NonHomomorphic"),
  value: z.strictObject({ answers, question: text }),
  extra: z.unknown().optional(),
});

export const questionSchema = z.union([homomorphicQuestionSchema, shuffledQuestionSchema]);

export type HomomorphicQuestion = z.infer<typeof homomorphicQuestionSchema>;
export type ShuffledQuestion = z.infer<typeof shuffledQuestionSchema>;
export type Question = z.infer<typeof questionSchema>;

export const isShuffled = (question: Question): question is ShuffledQuestion => "type" in question;

/** Ciphertexts of one answer: the blank flag first where there is one, then one for each answer. */
export const ciphertextCount = (question: HomomorphicQuestion): number =>
  question.answers.length + (question.blank ? 1 : 0);

/** What a voter chose in one question: 1 for a tick, 0 for none, in the order of the ciphertexts. */
export type Choice = readonly number[];

/**
 * Whether a voter may choose so: only 0 and 1, the number of ticks within min and max; a blank vote is the flag
 * alone.
 */
export function isChoice(question: HomomorphicQuestion, choice: Choice): boolean {
  if (choice.length !== ciphertextCount(question) || !choice.every((tick) => tick === 0 || tick === 1)) return false;
  const blank = question.blank === true && choice[0] === 1;
  const ticks = (question.blank ? choice.slice(1) : choice).filter((tick) => tick === 1).length;
  return blank ? ticks === 0 : ticks >= question.min && ticks <= question.max;
}

/** Whether a question can be put to voters: the protocol's own tool does not check this. */
export function isAskable(question: HomomorphicQuestion): boolean {
  return question.max <= question.answers.length && question.answers.every((answer) => answer.trim() !== "");
}
