import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, operator, somebody } from "../../../test/support/act.ts";
import { clusterOfUnits } from "../../../test/support/cluster.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import type { Actor } from "../../platform/access/index.ts";
import { yearDeeds } from "../year/register.ts";
import { readDay } from "./read-day.ts";
import { startProgress } from "./start-progress.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

const administrator = { ...(somebody(9) as object), administrator: true } as Actor;

test("the guided start goes on where it was left, and is the administrator's", async () => {
  const progress = () => done(database, startProgress, administrator, {});
  expect((await act(database, startProgress, somebody(1), {})).kind).toBe("not-allowed");
  expect(await progress()).toEqual({ owner: null, cluster: null, year: null, anyYear: false });
  const { clusterId } = await clusterOfUnits(database, { code: "cum-bat-dau", units: 4 });
  expect(await progress()).toMatchObject({ owner: { units: 4 }, cluster: { clusterId, members: 4 }, year: null });
  const createYear = yearDeeds.find(({ name }) => name === "movement.create-year")!;
  await done(database, createYear, operator, { clusterId, year: 2020 } as never);
  expect(await progress()).toMatchObject({ anyYear: true, year: { led: true, rulebook: false, secretaries: 0 } });
});

test("the first screen shows the path, the own work and, to a unit, only the own unit", async () => {
  const { yearId } = (await done(database, startProgress, administrator, {})).year!;
  const secretary = await done(database, readDay, somebody(2, { yearId, role: "secretary", unitId: null }), { yearId });
  expect(secretary?.stages[0]).toEqual({
    label: "Phong trào",
    at: "phong-trao",
    state: "now",
    note: "Chưa có quy chế",
  });
  const work = secretary?.mine.map(({ what }) => what);
  expect(work?.[0]).toBe("Chọn quy chế mẫu rồi sửa cho đúng");
  expect(work).toEqual(expect.arrayContaining(["Lập bảng tiêu chí chấm điểm", "Yêu cầu các đơn vị báo cáo năm"]));
  expect(secretary?.units).toHaveLength(4);
  expect(secretary?.units[0]?.leads).toBe("Cụm trưởng năm 2020");
  const unitId = secretary!.units[2]!.unitId;
  const officer = await done(database, readDay, somebody(3, { yearId, role: "unit-officer", unitId }), { yearId });
  expect(officer?.units.map((unit) => unit.unitId)).toEqual([unitId]);
  expect(officer?.mine).toEqual([]);
  expect((await act(database, readDay, somebody(4), { yearId })).kind).toBe("not-allowed");
  expect(await done(database, readDay, operator, { yearId: 999_999 })).toBeNull();
});

test("the next conference still to be held is counted down; one held or past is not; an empty ledger waits", async () => {
  const { yearId } = (await done(database, startProgress, administrator, {})).year!;
  const leader = { name: "Người chủ trì thử", office: "Thủ trưởng", unitId: null };
  const held = (name: string, day: string, state: "planned" | "ended") => ({
    ...{ yearId, name, day, state, kind: "year-end", startsAt: "08:00", place: "Hà Nội", mode: "in-person" },
    leaders: JSON.stringify({ chair: leader, deputy: null, secretary: leader }),
  });
  const days = [
    held("Đã họp", "2020-12-20", "ended"),
    held("Đã qua", "2020-12-17", "planned"),
    held("Hội nghị tổng kết", "2020-12-29", "planned"),
  ];
  const before = await done(database, readDay, operator, { yearId });
  expect(before?.progressLabels.at(-1)).toBe("Đại biểu");
  expect(before?.units.map(({ progress }) => progress.at(-1))).toEqual([null, null, null, null]);
  const conferences = await database.queries.insertInto("conference").values(days).returning("id").execute();
  const unitId = before!.units[1]!.unitId;
  const guest = { kind: "delegate", unitId, name: "Đại biểu thử", conferenceId: conferences.at(-1)!.id };
  await database.queries.insertInto("attendance").values(guest).execute();
  const day = await done(database, readDay, operator, { yearId });
  expect(day?.conference).toEqual({ name: "Hội nghị tổng kết", daysLeft: 11 });
  expect(day?.units.map(({ progress }) => progress.at(-1))).toEqual(["todo", "done", "todo", "todo"]);
  expect(day?.stages.at(-1)).toMatchObject({ label: "Sổ khen thưởng", state: "todo", note: "Khi có quyết định" });
});
