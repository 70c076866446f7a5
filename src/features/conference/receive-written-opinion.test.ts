import { expect, test } from "vitest";
import type { YearFacts } from "../year/index.ts";
import { attendee, conference, facts, refusalOf, year } from "./conference.fixture.ts";
import { decideWritten } from "./receive-written-opinion.ts";
import { say } from "./refusals.ts";

const votingWhere = (absent: "written-opinion" | "loses-vote") =>
  ({ ...year, rulebook: { rules: { votes: [{ rule: { absent } }] } } }) as unknown as YearFacts;
const allowed = { ...facts, year: votingWhere("written-opinion") };
const wrote = attendee(1, { state: "absent", writtenOpinion: "2020-12-17T01:00:00.000Z" });

test.each([
  ["after the minutes were closed", { conference: { ...conference, state: "closed" } }, { code: "minutes-closed" }],
  ["of nobody on the list", { attendees: [attendee(2)] }, { code: "no-such-conference" }],
  ["where there is no rulebook", { year }, { code: "written-not-allowed" }],
  ["where the absent lose their vote", { year: votingWhere("loses-vote") }, { code: "written-not-allowed" }],
  [
    "of somebody who came late",
    { attendees: [attendee(1, { state: "late" })] },
    { code: "is-here", name: "Đại biểu 1" },
  ],
  ["a second time", { attendees: [wrote] }, { code: "written-already", name: "Đại biểu 1" }],
  ["of somebody who left before the vote", { attendees: [attendee(1, { state: "left" })] }, undefined],
  ["of somebody of whom nobody knows yet whether they come", {}, undefined],
] as const)("a written opinion comes in %s", (_, more, refusal) => {
  expect(refusalOf(decideWritten({ ...allowed, ...more }, { attendanceId: 1, when: null }))).toEqual(refusal);
});

test("whose opinion was received before is named", () => {
  expect(say({ code: "written-already", name: "Đại biểu 1" }, "vi")).toBe(
    "Đã nhận ý kiến bằng văn bản của Đại biểu 1 trước đó, ý kiến đó được giữ nguyên. Không phải ghi lại.",
  );
});
