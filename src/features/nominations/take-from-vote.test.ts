import { expect, test } from "vitest";
import type { Vote } from "../elections/index.ts";
import type { YearFacts } from "../year/index.ts";
import { say } from "./refusals.ts";
import { decideTaking } from "./take-from-vote.ts";

const name = "Cờ thi đua của Bộ Công an";
const signedWith = (step: "done" | "next-round", honoured: readonly number[] = []) =>
  ({
    step: { step },
    verdict: { nominees: honoured.map((unitId) => ({ nominee: `unit:${unitId}`, outcome: "honoured" })) },
  }) as unknown as Vote["result"];
const vote = (voteId: number, more: Partial<Vote> = {}): Vote =>
  ({
    ...{
      voteId,
      yearId: 1,
      subject: { kind: "title", awardCode: "co-thi-dua-bo-ban-nganh-tinh" },
      name,
      round: voteId,
    },
    ...{ state: "signed", result: signedWith("done"), settlement: null, opening: null, nominees: [], ...more },
  }) as Vote;
const result = signedWith("next-round");

test.each<[string, readonly Vote[], object]>([
  ["that is not of the year", [vote(2)], { code: "vote-not-found" }],
  ["on an office", [vote(1, { subject: { kind: "head" } })], { code: "vote-not-on-title", name }],
  ["that was voided", [vote(1, { state: "void" })], { code: "vote-void" }],
  ["that is still counted", [vote(1, { state: "open", result: null })], { code: "vote-not-signed", name }],
  ["that needs another round", [vote(1, { result })], { code: "vote-not-concluded", name }],
  [
    "whose second round is only prepared",
    [vote(1), vote(2, { state: "prepared", result: null })],
    { code: "vote-not-concluded", name },
  ],
  ["in which nobody reached the threshold", [vote(1)], { code: "nobody-honoured", name }],
  [
    "whose open place the council left unfilled",
    [vote(1, { result, settlement: { by: "unfilled", honoured: [] } as unknown as Vote["settlement"] })],
    { code: "nobody-honoured", name },
  ],
])("no proposals come from a vote %s", (_, votes, refusal) => {
  const facts = { year: { units: [] } as unknown as YearFacts, votes, nominations: [], verdicts: [] };
  const taken = decideTaking(facts, { yearId: 1, voteId: 1, reasons: [] });
  expect(taken.ok ? undefined : taken.refusal).toEqual(refusal);
});

test("the vote that honoured nobody and the one that goes on are named", () => {
  expect(say({ code: "vote-not-concluded", name }, "vi")).toContain(name);
  expect(say({ code: "nobody-honoured", name }, "vi")).toContain(name);
});
