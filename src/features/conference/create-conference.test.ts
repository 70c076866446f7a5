import { expect, test } from "vitest";
import { conference, facts, inSession, refusalOf, year } from "./conference.fixture.ts";
import { decideCreate, decideEdit } from "./create-conference.ts";
import type { Conference, Leaders } from "./model.ts";
import { say } from "./refusals.ts";

const { kind, name, day, startsAt, place, mode, leaders } = conference;
const planned = { kind, name, day, startsAt, place, mode, leaders };
const ledBy = (more: Partial<Leaders>) => ({ ...planned, leaders: { ...leaders, ...more } });
const of = (unitId: number | null) => ({ name: "Người lạ", office: "", unitId });
const stranger = { code: "leader-not-a-member", name: "Người lạ" };

test.each([
  ["the chair acts for a unit outside the cluster", { chair: of(9) }, stranger],
  ["the deputy does", { deputy: of(9) }, stranger],
  ["the secretary does", { secretary: of(9) }, stranger],
  ["nobody acts for a unit, and there is no deputy", { chair: of(null), deputy: null }, undefined],
])("a meeting is planned: %s", (_, more, refusal) => {
  expect(refusalOf(decideCreate(year, { ...ledBy(more), yearId: 1 }))).toEqual(refusal);
});

test.each<[string, Conference, Partial<Leaders>, number, object | undefined]>([
  ["it has begun", inSession, {}, 3, { code: "begun-already" }],
  ["it has ended", { ...inSession, state: "ended" }, {}, 3, { code: "begun-already" }],
  [
    "somebody saved first",
    conference,
    {},
    2,
    { code: "changed-meanwhile", now: { kind, name, day, startsAt, place, mode, leaders, revision: 3 } },
  ],
  ["its deputy acts for a unit outside the cluster", conference, { deputy: of(9) }, 3, stranger],
  ["nothing speaks against it", conference, {}, 3, undefined],
])("a planned meeting is edited: %s", (_, before, more, revision, refusal) => {
  const edited = { ...ledBy(more), conferenceId: 1, revision };
  expect(refusalOf(decideEdit({ ...facts, conference: before }, edited))).toEqual(refusal);
});

test("the leader of no unit of this year is called by name", () => {
  expect(say({ code: "leader-not-a-member", name: "Người lạ" }, "vi")).toBe(
    "Người lạ gắn với đơn vị không có trong năm này, chưa ghi gì. Đề nghị chọn lại đơn vị.",
  );
});
