import { expect, test } from "vitest";
import { conference, refusalOf } from "./conference.fixture.ts";
import { decideConclusion, decideRemoval } from "./record-conclusion.ts";

const stands = { conclusionId: 4, position: 7, wording: "Giao Thường trực.", owner: "Thường trực", dueOn: null };
const before = { conference, conclusions: [stands] };
const closed = { ...before, conference: { ...conference, state: "closed" as const } };
const conclusion = { conferenceId: 1, wording: "Hoàn thiện hồ sơ.", owner: "Thư ký" };

test.each([
  ["the day before the meeting", "2020-12-17", { code: "due-before-conference" }],
  ["the day of the meeting", "2020-12-18", undefined],
  ["no day at all", null, undefined],
])("a conclusion is due on %s", (_, dueOn, refusal) => {
  expect(refusalOf(decideConclusion(before, { ...conclusion, dueOn }))).toEqual(refusal);
});

test("a conclusion stands behind the last one", () => {
  expect(decideConclusion(before, { ...conclusion, dueOn: null })).toMatchObject({ value: { position: 8 } });
});

test.each([
  ["of another meeting", before, 5, { code: "no-such-conclusion" }],
  ["that somebody took back first", { ...before, conclusions: [] }, 4, { code: "no-such-conclusion" }],
  ["of closed minutes", closed, 4, { code: "minutes-closed" }],
  ["of open minutes", before, 4, undefined],
])("a conclusion %s is taken back", (_, facts, conclusionId, refusal) => {
  expect(refusalOf(decideRemoval(facts, { conferenceId: 1, conclusionId }))).toEqual(refusal);
});

test("nothing is concluded under closed minutes", () => {
  expect(refusalOf(decideConclusion(closed, { ...conclusion, dueOn: null }))).toEqual({ code: "minutes-closed" });
});
