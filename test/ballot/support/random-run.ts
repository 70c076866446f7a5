import { expect } from "vitest";
import { verifyArchive } from "../../../src/engines/ballot/index.ts";
import { toolAccepts } from "./belenios-tool.ts";
import { finish, good, openBox, platform, vote } from "./election.ts";
import { expectedResult, type RandomElection } from "./random-election.ts";

/** Holds one random election from setup to result and lets both programs judge it. */
export function holdAndJudge(drawn: RandomElection): void {
  const { questions, weights, plan, votes, owners } = drawn;
  const box = votes.reduce((open, one) => vote(open, one), openBox({ questions, weights, plan }));
  const archive = finish(box, owners);
  const summary = good(verifyArchive(archive, platform));
  const counts = summary.questions.map(({ options }) => options.map(({ votes: count }) => BigInt(count ?? -1)));
  expect(counts).toEqual(expectedResult(drawn));
  // The tool recomputes the result too: its yes means that its numbers are the same.
  expect(toolAccepts(archive)).toBe(true);
}
