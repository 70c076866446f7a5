import { expect, test } from "vitest";
import { attendee, conference, facts, inSession, openedIn, refusalOf, vote } from "./conference.fixture.ts";
import { say } from "./refusals.ts";
import { decideEnd, decideStart } from "./run-session.ts";

const run = { conferenceId: 1, when: null };
const ready = { ...facts, attendees: [attendee(1, { state: "late" }), attendee(2)], pactSignedOn: null };
const left = attendee(1, { state: "left" });

test.each([
  ["a second time", { conference: inSession }, { code: "begun-already" }],
  [
    "before its day",
    { now: "2020-12-17T03:00:00.000Z" },
    { code: "before-its-day", day: "2020-12-18", at: "2020-12-17" },
  ],
  [
    "after its day",
    { now: "2020-12-19T03:00:00.000Z" },
    { code: "after-its-day", day: "2020-12-18", at: "2020-12-19" },
  ],
  ["with everybody invited and nobody marked", { attendees: [attendee(1)] }, { code: "nobody-here" }],
  ["when the last one has left", { attendees: [left] }, { code: "nobody-here" }],
  ["without an agenda", { items: [] }, { code: "no-agenda" }],
  ["with one late comer and one item, in the first minute of its day", { now: "2020-12-17T17:00:00.000Z" }, undefined],
] as const)("a meeting is opened %s", (_, more, refusal) => {
  expect(refusalOf(decideStart({ ...ready, ...more }, run))).toEqual(refusal);
});

const running = { ...facts, conference: inSession };

test.each([
  ["before it is opened", { conference }, { code: "not-in-session" }],
  ["a second time", { conference: { ...inSession, state: "ended" } }, { code: "not-in-session" }],
  [
    "while a vote of it is open",
    { votes: [vote(5, { state: "open", opening: openedIn(1) })] },
    { code: "vote-still-open", name: "Lượt 5" },
  ],
  ["while a vote of another meeting is open", { votes: [vote(5, { state: "open", opening: openedIn(2) })] }, undefined],
] as const)("a meeting ends %s", (_, more, refusal) => {
  expect(refusalOf(decideEnd({ ...running, ...more }, run))).toEqual(refusal);
});

test("what is said of another day names the planned day first and the entered day second", () => {
  const before = { code: "before-its-day", day: "2020-12-18", at: "2020-12-17" } as const;
  expect(say(before, "vi")).toContain("hội nghị ghi ngày 18/12/2020, lúc khai mạc ghi ngày 17/12/2020");
});
