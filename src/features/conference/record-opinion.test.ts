import { expect, test } from "vitest";
import { attendee, facts, inSession, refusalOf } from "./conference.fixture.ts";
import { decideOpinion } from "./record-opinion.ts";

const opinion = { conferenceId: 1, attendanceId: 1, about: "", wording: "Nhất trí.", dissent: false, when: null };
const meeting = { ...facts, conference: inSession };

test.each([
  ["once the minutes are closed", { conference: { ...inSession, state: "closed" } }, { code: "minutes-closed" }],
  ["of somebody on another list", { attendees: [attendee(2)] }, { code: "not-at-this-conference" }],
  ["of somebody who came as a guest", { attendees: [attendee(1, { kind: "guest", unitId: null })] }, undefined],
] as const)("an opinion is recorded %s", (_, more, refusal) => {
  expect(refusalOf(decideOpinion({ ...meeting, ...more }, opinion))).toEqual(refusal);
});
