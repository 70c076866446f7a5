import { expect, test } from "vitest";
import type { Grant } from "../../platform/access/index.ts";
import type { Duty } from "../year/index.ts";
import { reminder } from "./reminder.ts";
import { sortDuties } from "./sort-duties.ts";

const duty = (
  what: string,
  whose: Duty["whose"],
  unitId: number | null,
  dueOn: string | null = "2020-12-05",
): Duty => ({
  id: `${what}:${unitId}`,
  what,
  whose,
  unitId,
  dueOn,
  at: "bao-cao",
  button: "Mở",
});
const duties = [
  duty("Nộp báo cáo", "unit-officer", 1),
  duty("Nộp báo cáo", "unit-officer", 2),
  duty("Tổng hợp", "secretary", null, "2020-12-10"),
  duty("Khoá bảng điểm", "secretary", null, null),
];
const today = "2020-12-07";
const as = (...held: Grant[]) => sortDuties(duties, { held, all: held.length === 0, today });
const grant = (role: Grant["role"], unitId: number | null = null): Grant => ({ yearId: 1, role, unitId });

test("the secretary does the own work and waits for the units, whose same work is one line", () => {
  const { mine, others } = as(grant("secretary"));
  expect(mine.map(({ what }) => what)).toEqual(["Tổng hợp", "Khoá bảng điểm"]);
  expect(others).toMatchObject([{ what: "Nộp báo cáo", unitIds: [1, 2], daysLeft: -2 }]);
});

test("an officer sees the own unit's work and nobody else's", () => {
  const { mine, others } = as(grant("unit-officer", 1));
  expect(mine).toMatchObject([{ what: "Nộp báo cáo", unitIds: [1] }]);
  expect(others).toEqual([]);
});

test("a head of unit waits for the unit's officer; a delegate of another unit sees nothing of it", () => {
  expect(as(grant("unit-head", 2)).others).toMatchObject([{ unitIds: [2] }]);
  expect(as(grant("delegate", 3))).toEqual({ mine: [], others: [] });
});

test("an administrator without a role sees all as waiting; work without a day comes last", () => {
  const { mine, others } = as();
  expect(mine).toEqual([]);
  expect(others.map(({ what }) => what)).toEqual(["Nộp báo cáo", "Tổng hợp", "Khoá bảng điểm"]);
});

test("a year entered late begins with its true next step: what is overdue waits for what comes before it", () => {
  const at = (what: string, place: string, dueOn: string | null): Duty => ({
    ...duty(what, "secretary", null, dueOn),
    at: place,
  });
  const late = [
    at("Trình khen thưởng", "de-nghi", "2020-11-30"),
    at("Sơ kết", "phong-trao/ke-hoach", "2020-11-25"),
    at("Yêu cầu báo cáo năm", "bao-cao", null),
    at("Lập bảng tiêu chí", "cham-diem", null),
    at("Ký giao ước", "phong-trao/giao-uoc", "2020-12-15"),
    at("Kế hoạch", "phong-trao/ke-hoach", null),
  ];
  const { mine } = sortDuties(late, { held: [grant("secretary")], all: false, today });
  expect(mine.map(({ what }) => what)).toEqual([
    "Sơ kết",
    "Ký giao ước",
    "Lập bảng tiêu chí",
    "Yêu cầu báo cáo năm",
    "Trình khen thưởng",
    "Kế hoạch",
  ]);
});

test("a reminder names whom, what and the day of the plan, and sets no day of its own", () => {
  const late = reminder({ whom: "Đơn vị A", what: "Nộp báo cáo", dueOn: "2020-12-05", daysLeft: -2 }, "Thư ký cụm");
  expect(late).toBe(
    "Kính gửi Đơn vị A: việc “Nộp báo cáo” đã quá hạn 2 ngày (hạn ngày 05/12/2020). Đề nghị thực hiện ngay và báo lại Thư ký cụm. Trân trọng.",
  );
  expect(reminder({ whom: "A", what: "B", dueOn: "2020-12-07", daysLeft: 0 }, "C")).toContain("hết hạn hôm nay");
  expect(reminder({ whom: "A", what: "B", dueOn: "2020-12-10", daysLeft: 3 }, "C")).toContain("còn 3 ngày");
  expect(reminder({ whom: "A", what: "B", dueOn: null, daysLeft: null }, "C")).not.toMatch(/\d/);
});
