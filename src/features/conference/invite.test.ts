import { expect, test } from "vitest";
import { attendee, conference, facts, refusalOf } from "./conference.fixture.ts";
import { decideInvite, decideRemoval } from "./invite.ts";
import type { Attendee } from "./model.ts";
import { onConference } from "./on-conference.ts";
import { say } from "./refusals.ts";

const guest = { conferenceId: 1, kind: "guest", unitId: null, name: "Khách mời", office: "" } as const;

test.each([
  ["a delegate of no unit", { kind: "delegate" as const }, { code: "delegate-needs-a-unit" }],
  ["a delegate of a unit outside the cluster", { kind: "delegate" as const, unitId: 9 }, { code: "unit-not-a-member" }],
  ["a guest of a unit outside the cluster", { unitId: 9 }, { code: "unit-not-a-member" }],
  ["somebody who is on the list", { name: "Đại biểu 1", unitId: 1 }, { code: "invited-already", name: "Đại biểu 1" }],
  ["somebody of the same name from another unit", { name: "Đại biểu 1", unitId: 2 }, undefined],
  ["a guest of no unit", {}, undefined],
])("invited: %s", (_, more, refusal) => {
  expect(refusalOf(decideInvite(facts, { ...guest, ...more }))).toEqual(refusal);
});

test("once the minutes are closed nobody is invited", () => {
  expect(refusalOf(decideInvite({ ...facts, conference: { ...conference, state: "closed" } }, guest))).toEqual({
    code: "minutes-closed",
  });
});

const came = { code: "came-already", name: "Đại biểu 1" };

test.each<[string, readonly Attendee[], object | undefined]>([
  ["nobody of that number", [attendee(2)], { code: "no-such-conference" }],
  ["somebody who is here", [attendee(1, { state: "present" })], came],
  ["somebody whose absence was written down", [attendee(1, { state: "absent", reason: "Ốm" })], came],
  ["somebody who wrote an opinion", [attendee(1, { writtenOpinion: "2020-12-17T01:00:00.000Z" })], came],
  ["somebody for whom another stands in", [attendee(1), attendee(2, { substituteFor: 1 })], came],
  ["somebody of whom nothing was recorded", [attendee(1), attendee(2, { state: "present" })], undefined],
])("taken off the list: %s", (_, attendees, refusal) => {
  expect(refusalOf(decideRemoval({ attendees }, { attendanceId: 1 }))).toEqual(refusal);
});

test("who cannot be taken off is named, with what to write instead", () => {
  expect(say({ code: "came-already", name: "Đại biểu 1" }, "vi")).toBe(
    "Đã có điểm danh hoặc ý kiến của Đại biểu 1 nên không bỏ khỏi danh sách. Đề nghị ghi vắng mặt kèm lý do.",
  );
});

test("a deed about a conference that is not there says so", () => {
  expect(refusalOf(onConference(decideInvite)(undefined, guest))).toEqual({ code: "no-such-conference" });
});
