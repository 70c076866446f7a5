import { describe, afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { addPlanItems } from "./add-plan-items.ts";
import { editPlan } from "./edit-plan.ts";
import { editPlanItem } from "./edit-plan-item.ts";
import { editRulebook } from "../year/operations/edit-rulebook.ts";
import { finishPlanItem } from "./finish-plan-item.ts";
import { markUnitItem } from "./mark-unit-item.ts";
import type { Actor } from "../../platform/access/index.ts";
import { readPlan } from "./read-plan.ts";
import { removePlanItem } from "./remove-plan-item.ts";
import { sampleRulebooks } from "../year/sample-rulebooks/index.ts";
import { secretaryYear } from "../../../test/support/secretary-year.ts";
import { movementDuties, movementStage } from "./duties.ts";
import { editPact } from "./edit-pact.ts";
import { movementPapers } from "./index.ts";
import { readYear } from "../year/store/read-year.ts";
import { paperText } from "../../engines/document/index.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());
const [twoThirds] = sampleRulebooks.map(({ rules }) => rules) as [(typeof sampleRulebooks)[number]["rules"]];

test("deadlines of the rulebook become proposals, and entries only when somebody adds them", async () => {
  const place = await secretaryYear(database, "cum-ke-hoach");
  await done(database, editRulebook, place.secretary, { yearId: place.yearId, revision: 0, rules: twoThirds });
  const before = await done(database, readPlan, place.secretary, { yearId: place.yearId });
  expect(before.items).toEqual([]);
  expect(before.proposed[0]).toMatchObject({ title: "Đăng ký thi đua", dueOn: "2020-03-25" });
  const items = before.proposed.map(({ title, responsible, unitId, dueOn }) => ({
    title,
    responsible,
    unitId,
    dueOn,
  }));
  await done(database, addPlanItems, place.secretary, { yearId: place.yearId, items });
  const after = await done(database, readPlan, place.secretary, { yearId: place.yearId });
  expect(after.proposed).toEqual([]);
  expect(after.items).toHaveLength(items.length);
  expect(await act(database, addPlanItems, place.secretary, { yearId: place.yearId, items })).toMatchObject({
    refusal: { code: "item-twice" },
  });
});

test("an item is edited, done, reopened and removed, each with the revision shown", async () => {
  const place = await secretaryYear(database, "cum-viec");
  const item = { title: "Sơ kết 6 tháng", responsible: "secretary" as const, dueOn: "2020-07-01" };
  await done(database, addPlanItems, place.secretary, { yearId: place.yearId, items: [item] });
  const read = async () => (await done(database, readPlan, place.secretary, { yearId: place.yearId })).items[0]!;
  const { itemId } = await read();
  const at = (revision: number) => ({ yearId: place.yearId, itemId, revision });
  const own = { ...item, responsible: "one-unit" as const, unitId: place.unitIds[0]! };
  await done(database, editPlanItem, place.secretary, { ...at(1), item: own });
  expect(await read()).toMatchObject({ whose: "Đơn vị thử số 1", revision: 2 });
  expect(await act(database, finishPlanItem, place.secretary, { ...at(1), doneOn: "2020-06-30" })).toMatchObject({
    refusal: { code: "changed-meanwhile", now: { responsible: "one-unit" } },
  });
  expect(await act(database, finishPlanItem, place.secretary, { ...at(2), doneOn: "2020-12-19" })).toMatchObject({
    refusal: { code: "done-in-future" },
  });
  await done(database, finishPlanItem, place.secretary, { ...at(2), doneOn: "2020-06-30" });
  const other = somebody(2, { yearId: place.yearId, role: "standing-body", unitId: null });
  await done(database, finishPlanItem, other, { ...at(3), doneOn: null });
  expect(await act(database, editPlanItem, place.secretary, { ...at(3), item: own })).toMatchObject({
    refusal: { code: "changed-meanwhile", savedBy: "Người dùng thử 2" },
  });
  expect(await read()).toMatchObject({ doneOn: null, revision: 4 });
  await done(database, removePlanItem, place.secretary, { ...at(4), reason: "Gộp vào hội nghị tổng kết" });
  expect(await act(database, removePlanItem, place.secretary, { ...at(4), reason: "Lần nữa" })).toMatchObject({
    refusal: { code: "no-such-item" },
  });
});

test("an item cannot be given to a unit of another cluster, nor one plan's item be reached from another year", async () => {
  const here = await secretaryYear(database, "cum-o-day");
  const there = await secretaryYear(database, "cum-o-kia");
  const foreign = { title: "Việc", responsible: "one-unit" as const, unitId: there.unitIds[0]!, dueOn: "2020-05-01" };
  expect(await act(database, addPlanItems, here.secretary, { yearId: here.yearId, items: [foreign] })).toMatchObject({
    refusal: { code: "unit-not-in-cluster", title: "Việc" },
  });
  await done(database, addPlanItems, there.secretary, { yearId: there.yearId, items: [foreign] });
  const { itemId } = (await done(database, readPlan, there.secretary, { yearId: there.yearId })).items[0]!;
  const reach = { yearId: here.yearId, itemId, revision: 1, reason: "Thử bỏ việc" };
  expect(await act(database, removePlanItem, here.secretary, reach)).toMatchObject({
    refusal: { code: "no-such-item" },
  });
});

test("its words keep their revision", async () => {
  const place = await secretaryYear(database, "cum-loi-van");
  const texts = {
    legalBases: ["Căn cứ Luật Thi đua, khen thưởng"],
    purpose: "Mục đích",
    requirements: "",
    themes: [],
  };
  await done(database, editPlan, place.secretary, { yearId: place.yearId, revision: 0, ...texts });
  expect(await act(database, editPlan, place.secretary, { yearId: place.yearId, revision: 0, ...texts })).toMatchObject(
    {
      refusal: { code: "changed-meanwhile", now: { purpose: "Mục đích" } },
    },
  );
});

test("an empty year says what each paper still misses and what the secretary must do", async () => {
  const place = await secretaryYear(database, "cum-trong");
  const facts = (await readYear(database.queries, place.yearId))!;
  for (const source of movementPapers) {
    const [entry] = await source.list(database.queries, facts);
    expect(entry).toMatchObject({ state: "not-yet", because: expect.stringContaining("Chưa") });
    expect(await source.make(database.queries, facts, "")).toBeUndefined();
  }
  const duties = await movementDuties(database.queries, facts, "2020-12-18");
  expect(duties.map(({ id }) => id)).toEqual(["movement.rulebook", "movement.plan", "movement.pact"]);
  expect(await movementStage(database.queries, facts)).toEqual({ state: "now", note: "Chưa có quy chế" });
});

test("the rulebook on paper says the threshold as a fraction; an item for all units is a duty of each", async () => {
  const place = await secretaryYear(database, "cum-day");
  const year = { yearId: place.yearId };
  await done(database, editRulebook, place.secretary, { ...year, revision: 0, rules: twoThirds });
  const item = { title: "Nộp báo cáo năm", responsible: "every-unit" as const, dueOn: "2020-12-05" };
  await done(database, addPlanItems, place.secretary, { ...year, items: [item] });
  await done(database, editPact, place.secretary, {
    ...year,
    revision: 0,
    undertakings: [{ text: "Báo cáo đúng hạn", value: "100 %" }],
    place: "Huế",
    signingDay: "2020-03-12",
    signatories: place.unitIds.map((unitId) => ({ unitId, name: "", office: "" })),
  });
  const facts = (await readYear(database.queries, place.yearId))!;
  const texts = await Promise.all(
    movementPapers.map(async (source) => paperText((await source.make(database.queries, facts, ""))!)),
  );
  expect(texts.join("\n")).toContain("ít nhất 2/3 tổng số đơn vị của cụm");
  expect(texts.join("\n")).toContain("05/12/2020");
  expect(texts.join("\n")).toContain("Báo cáo đúng hạn: 100 %");
  const duties = await movementDuties(database.queries, facts, "2020-12-18");
  expect(duties.filter(({ what }) => what === "Nộp báo cáo năm").map(({ unitId }) => unitId)).toEqual(place.unitIds);
});

describe("an item for every unit", () => {
  const item = { title: "Đăng ký thi đua", responsible: "every-unit" as const, dueOn: "2020-03-25" };
  const added = async (code: string, change: object = {}) => {
    const place = await secretaryYear(database, code);
    const { yearId } = place;
    await done(database, addPlanItems, place.secretary, { yearId, items: [{ ...item, ...change }] });
    const read = async () => (await done(database, readPlan, place.secretary, { yearId })).items[0]!;
    const { itemId } = await read();
    const mark = (actor: Actor, unit: number, doneOn: string | null = "2020-03-20") =>
      act(database, markUnitItem, actor, { yearId, itemId, unitId: place.unitIds[unit]!, doneOn });
    const officer = somebody(5, { yearId, role: "unit-officer", unitId: place.unitIds[0]! });
    return { ...place, itemId, read, mark, officer };
  };

  test("is done when the last unit is; a unit marks itself, the secretary any of them", async () => {
    const { yearId, unitIds, secretary, read, mark, officer } = await added("cum-tung-don-vi");
    expect((await mark(officer, 1)).kind).toBe("not-allowed");
    expect((await mark(officer, 0)).kind).toBe("done");
    expect(await mark(secretary, 1, "2020-12-19")).toMatchObject({ refusal: { code: "done-in-future" } });
    expect((await mark(secretary, 1, "2020-03-24")).kind).toBe("done");
    expect(await read()).toMatchObject({
      doneOn: null,
      late: true,
      units: [{ doneOn: "2020-03-20" }, { doneOn: "2020-03-24" }, { doneOn: null }],
    });
    const facts = (await readYear(database.queries, yearId))!;
    const owed = (await movementDuties(database.queries, facts, "2020-12-18")).filter(
      ({ what }) => what === item.title,
    );
    expect(owed.map(({ unitId }) => unitId)).toEqual([unitIds[2]]);
    expect((await mark(secretary, 2)).kind).toBe("done");
    expect(await read()).toMatchObject({ doneOn: "2020-03-24", late: false, closed: false });
    expect((await mark(secretary, 2, null)).kind).toBe("done");
    expect(await read()).toMatchObject({ doneOn: null });
  });

  test("may still be closed as a whole, and a strange unit is not marked", async () => {
    const { yearId, itemId, secretary, read } = await added("cum-ca-viec");
    const elsewhere = await secretaryYear(database, "cum-la-2");
    const strange = { yearId, itemId, unitId: elsewhere.unitIds[0]!, doneOn: "2020-03-20" };
    expect(await act(database, markUnitItem, secretary, strange)).toMatchObject({ refusal: { code: "not-this-unit" } });
    await done(database, finishPlanItem, secretary, { yearId, itemId, revision: 1, doneOn: "2020-03-25" });
    expect(await read()).toMatchObject({
      doneOn: "2020-03-25",
      closed: true,
      units: [{ doneOn: "2020-03-25" }, {}, {}],
    });
  });

  test("that waits for reports is not marked by hand", async () => {
    const { mark, secretary } = await added("cum-cho-bao-cao", { doneWhen: "year-report" });
    expect(await mark(secretary, 0)).toMatchObject({ refusal: { code: "told-by-reports" } });
  });

  test("only units' items may wait for a report", async () => {
    const place = await secretaryYear(database, "cum-cho-sai");
    const items = [{ ...item, responsible: "secretary" as const, doneWhen: "year-report" as const }];
    expect(await act(database, addPlanItems, place.secretary, { yearId: place.yearId, items })).toMatchObject({
      kind: "invalid",
      fields: { "items.0.doneWhen": expect.stringContaining("báo cáo") },
    });
  });
});
