import { expect, test } from "vitest";
import { decideClosing } from "./close-summary.ts";
import { decideOpening } from "./open-comments.ts";
import type { SummaryFacts } from "./summary-facts.ts";

// A draft without a passage that stands is sent to nobody and closed by nobody.

const passage = (number: number | null) => ({
  ...{ passageId: 1, headingKey: "h1", position: 1, text: "Kết quả.", headingNumber: 1, number },
});
const summary = (state: "composing" | "commenting" | "final", numbers: readonly (number | null)[]) =>
  ({
    ...{ summary: { state }, headings: [], passages: numbers.map(passage), drafts: [], comments: [], agreements: [] },
  }) as unknown as SummaryFacts;
const today = "2020-12-10";

test.each([
  ["before it is composed", undefined, today, { code: "no-summary" }],
  ["once it is final", summary("final", [1]), today, { code: "summary-final" }],
  ["without a passage", summary("composing", []), today, { code: "summary-empty" }],
  ["whose only passage was taken out", summary("composing", [null]), today, { code: "summary-empty" }],
  ["until yesterday", summary("composing", [1]), "2020-12-09", { code: "day-passed", day: "2020-12-09" }],
  ["with one passage, until today", summary("composing", [1]), today, undefined],
])("a draft is sent out %s", (_, facts, until, refusal) => {
  const decided = decideOpening({ today, facts }, { yearId: 1, until });
  expect(decided.ok ? undefined : decided.refusal).toEqual(refusal);
});

test.each([
  ["before it is composed", undefined, null, { code: "no-summary" }],
  ["a second time", summary("final", [1]), null, { code: "summary-final" }],
  ["before it was sent out", summary("composing", [1]), null, { code: "comments-not-open" }],
  ["tomorrow", summary("commenting", [1]), "2020-12-11", { code: "day-to-come", day: "2020-12-11", today }],
  ["when its only passage was taken out", summary("commenting", [null]), null, { code: "summary-empty" }],
  ["today, with one passage", summary("commenting", [1]), today, undefined],
])("a summary is closed %s", (_, report, closedOn, refusal) => {
  const decided = decideClosing({ report, missing: [], owed: 0, today }, { yearId: 1, despite: "", closedOn });
  expect(decided.ok ? undefined : decided.refusal).toEqual(refusal);
});
