import { expect, test } from "vitest";
import { homomorphicQuestionSchema, isAskable, isChoice } from "./question.ts";

const question = { answers: ["a", "b", "c"], min: 1, max: 2, question: "?" };

test("ticks are counted against min and max", () => {
  expect(isChoice(question, [1, 1, 0])).toBe(true);
  expect(isChoice(question, [0, 0, 0])).toBe(false);
  expect(isChoice(question, [1, 1, 1])).toBe(false);
  expect(isChoice(question, [2, 0, 0])).toBe(false);
  expect(isChoice(question, [1, 1])).toBe(false);
});

test("a blank vote is the flag alone, and it is allowed below the minimum", () => {
  const blank = { ...question, blank: true };
  expect(isChoice(blank, [1, 0, 0, 0])).toBe(true);
  expect(isChoice(blank, [1, 1, 0, 0])).toBe(false);
  expect(isChoice(blank, [0, 0, 0, 0])).toBe(false);
  expect(isChoice(blank, [0, 1, 0, 0])).toBe(true);
});

test("a question that nobody could answer cannot be asked", () => {
  expect(isAskable(question)).toBe(true);
  expect(isAskable({ ...question, max: 4 })).toBe(false);
  expect(isAskable({ ...question, answers: ["a", " ", "c"] })).toBe(false);
  expect(homomorphicQuestionSchema.safeParse({ ...question, min: 3 }).success).toBe(false);
});
