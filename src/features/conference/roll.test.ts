import { expect, test } from "vitest";
import { whoChairs } from "./chair.ts";
import type { Attendee } from "./model.ts";
import { callTheRoll } from "./roll.ts";

const unit = (unitId: number, more: object = {}) => ({
  ...{ unitId, code: `u${unitId}`, name: `Đơn vị ${unitId}`, observer: false, joinedOn: "2020-01-01", leftOn: null },
  ...more,
});

let people = 0;
const delegate = (unitId: number, more: Partial<Attendee> = {}): Attendee => ({
  ...{ attendanceId: ++people, kind: "delegate", unitId, name: `Đại biểu ${people}`, office: "" },
  ...{
    state: "present",
    reason: "",
    arrivedAt: null,
    leftAt: null,
    writtenOpinion: null,
    substituteFor: null,
    revision: 1,
  },
  ...more,
});

const ways = (rule: Parameters<typeof callTheRoll>[0], attendees: readonly Attendee[], units = [unit(1), unit(2)]) =>
  callTheRoll(rule, { attendees, units }).roll.map(({ way }) => way);

test("a unit has one vote however many delegates it sends; by delegate each has one; council members vote only where the rule says so", () => {
  const people = [delegate(1), delegate(1), delegate(2), delegate(2, { kind: "council", unitId: null })];
  const roll = (voter: "unit" | "delegate" | "council-member") =>
    callTheRoll({ voter, absent: "loses-vote" }, { attendees: people, units: [unit(1), unit(2)] });
  expect(roll("unit").roll).toHaveLength(2);
  expect(roll("delegate").roll).toHaveLength(3);
  expect(roll("council-member").roll).toHaveLength(1);
  expect(roll("unit").councilMembers).toBe(1);
});

test("an observer holds no vote and counts for no quorum; neither does a unit that has left", () => {
  const units = [unit(1), unit(2, { observer: true }), unit(3, { leftOn: "2020-06-30" })];
  const call = callTheRoll(
    { voter: "unit", absent: "loses-vote" },
    { attendees: [delegate(1), delegate(2), delegate(3)], units },
  );
  expect(call.roll.map(({ unitId }) => unitId)).toEqual([1]);
  expect(call).toMatchObject({ clusterUnits: 1, unitsPresent: 1 });
});

test("a substitute votes only where the rule says so, and never for the head of a unit in person", () => {
  const absent = delegate(1, { state: "absent" });
  const people = [absent, delegate(1, { substituteFor: absent.attendanceId }), delegate(2)];
  expect(ways({ voter: "unit", absent: "substitute" }, people)).toEqual(["present", "present"]);
  expect(ways({ voter: "unit", absent: "loses-vote" }, people)).toEqual(["absent", "present"]);
  expect(ways({ voter: "unit-head", absent: "substitute" }, people)).toEqual(["absent", "present"]);
});

test("a written opinion counts while its voter is absent, and not once the voter came", () => {
  const wrote = { writtenOpinion: "2020-12-17T01:00:00.000Z" };
  const rule = { voter: "unit", absent: "written-opinion" } as const;
  expect(ways(rule, [delegate(1, { ...wrote, state: "absent" }), delegate(2)])).toEqual(["written-opinion", "present"]);
  expect(ways(rule, [delegate(1, { ...wrote, state: "late" }), delegate(2)])).toEqual(["present", "present"]);
  expect(
    ways({ voter: "unit", absent: "loses-vote" }, [delegate(1, { ...wrote, state: "absent" })], [unit(1)]),
  ).toEqual(["absent"]);
});

test("who has left is no longer here", () => {
  expect(ways({ voter: "unit", absent: "loses-vote" }, [delegate(1, { state: "left" }), delegate(2)])).toEqual([
    "absent",
    "present",
  ]);
});

test("the deputy takes the item about the chair's unit; where it concerns both, the chair stays and it is said", () => {
  const leaders = {
    chair: { name: "Chủ trì", office: "", unitId: 1 },
    deputy: { name: "Cụm phó", office: "", unitId: 2 },
    secretary: { name: "Thư ký", office: "", unitId: 1 },
  };
  const chairs = (concerns: number[], conflict: "deputy-takes-the-item" | "chair-stays" = "deputy-takes-the-item") => {
    const { as, because } = whoChairs(leaders, { concerns, conflict, at: "2020-12-18T01:00:00.000Z" });
    return { as, because };
  };
  expect(chairs([3])).toEqual({ as: "chair", because: null });
  expect(chairs([1, 3])).toEqual({ as: "deputy", because: "own-unit-concerned" });
  expect(chairs([1, 2])).toEqual({ as: "chair", because: "both-units-concerned" });
  expect(chairs([1], "chair-stays")).toEqual({ as: "chair", because: "rulebook-lets-chair-stay" });
});
