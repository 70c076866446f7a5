import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { type FiveUnits, fiveUnits } from "../../../test/support/five-units.ts";
import type { Actor, Role } from "../../platform/access/index.ts";
import { currentRecord } from "../../platform/records/index.ts";
import { readYear } from "../year/index.ts";
import { callReport } from "./call-report.ts";
import { missingUnits } from "./missing-reports.ts";
import { unitReportPaper } from "./papers/unit-report-paper.ts";
import { decideReceiving, receiveOnPaper } from "./receive-on-paper.ts";
import { unitReportRecord } from "./records.ts";
import { returnReport } from "./return-report.ts";
import { saveSections } from "./save-sections.ts";
import { decideSending, sendReport } from "./send-report.ts";
import { showUnitReport } from "./show-unit-report.ts";
import { showYear } from "./show-year.ts";

const headings = [
  { key: "h1", text: "Kết quả" },
  { key: "h2", text: "Hạn chế" },
];
const facts = {
  call: {
    callId: 1,
    kind: "year" as const,
    quarter: null,
    dueOn: "2025-12-05",
    headings,
    calledAt: "2025-11-01T01:00:00.000Z",
    revision: 1,
  },
  report: undefined,
  owes: true,
  since: "2025-01-01",
  days: { from: "2025-01-01", to: "2025-12-31" },
  heads: [] as readonly string[],
  today: "2026-03-10",
};
const paper = {
  ...{ yearId: 1, callId: 1, unitId: 7, signedBy: "Đại tá Nguyễn Văn A", number: "15/BC", receivedOn: "2025-12-02" },
  ...{ figuresAsOf: null, sections: { h1: { text: "Hoàn thành", keptAtUnit: false } }, although: "", revision: 0 },
};
const begun = {
  ...{ reportId: 3, callId: 1, unitId: 7, state: "draft" as const, figuresAsOf: "2025-11-30", revision: 4 },
  ...{ firstReceivedAt: null, receivedAt: null, approvedBy: "", returnReason: "", paper: null, enteredOn: null },
  sections: { h2: { text: "Còn chậm", keptAtUnit: false } },
};
const sentBefore = { ...begun, state: "submitted" as const, receivedAt: "2025-12-01T03:00:00.000Z" };
const both = { h1: { text: "Có chữ", keptAtUnit: true } };

test("a draft with figures of another year is not sent; of the year's first and last day it is", () => {
  const sections = { h1: { text: "Hoàn thành", keptAtUnit: false }, h2: { text: "Còn chậm", keptAtUnit: false } };
  const sending = { yearId: 1, callId: 1, unitId: 7, revision: 4, sentOn: null };
  const of = (figuresAsOf: string | null) =>
    decideSending({ ...facts, report: { ...begun, sections, figuresAsOf } }, sending);
  for (const day of ["2024-12-31", "2026-01-01"])
    expect(of(day)).toMatchObject({ refusal: { code: "figures-of-another-year", day, from: "2025-01-01" } });
  for (const day of [null, "2025-01-01", "2025-12-31"]) expect(of(day)).toMatchObject({ ok: true });
});

test.each<[string, Parameters<typeof decideReceiving>[0], object, string]>([
  ["of a call that is none", { ...facts, call: undefined }, {}, "not-found"],
  ["of a unit that owes none", { ...facts, owes: false }, {}, "not-found"],
  ["sent here already", { ...facts, report: sentBefore }, { revision: 4 }, "sent-already"],
  ["the unit has saved meanwhile", { ...facts, report: begun }, { revision: 3 }, "changed-meanwhile"],
  ["that comes tomorrow", { ...facts, today: "2025-12-01" }, {}, "received-in-future"],
  ["with figures of another year", facts, { figuresAsOf: "2026-01-02" }, "figures-of-another-year"],
  [
    "whose draft has figures of another year",
    { ...facts, days: { from: "2026-01-01", to: "2026-12-31" }, report: begun },
    { revision: 4 },
    "figures-of-another-year",
  ],
  ["that came before the unit was of the cluster", { ...facts, since: "2025-12-03" }, {}, "before-its-time"],
  ["of a head who can send it, without a reason", { ...facts, heads: ["Trần B"] }, {}, "head-has-account"],
  ["with a heading of another call", facts, { sections: { h9: { text: "x", keptAtUnit: false } } }, "sections-unknown"],
  ["kept at the unit and typed", facts, { sections: both }, "kept-yet-written"],
  [
    ...(["over what the unit wrote here", { ...facts, report: begun }] as const),
    ...([{ revision: 4, sections: { h2: { text: "Khác", keptAtUnit: false } } }, "written-by-unit"] as const),
  ],
])("a paper report %s is refused", (_, given, change, code) => {
  expect(decideReceiving(given, { ...paper, ...change })).toMatchObject({ ok: false, refusal: { code } });
});

test("what a unit is still writing is not told to the secretary who was behind", () => {
  const refused = decideReceiving({ ...facts, report: begun }, paper);
  expect(refused).toMatchObject({ refusal: { now: { revision: 4 } } });
  expect(JSON.stringify(refused)).not.toContain("Còn chậm");
});

test("the day itself is received; what the unit wrote stays and what was typed fills the rest", () => {
  expect(decideReceiving({ ...facts, today: "2025-12-02" }, paper).ok).toBe(true);
  const received = decideReceiving({ ...facts, report: begun }, { ...paper, revision: 4 });
  expect(received).toMatchObject({
    value: {
      sections: { h1: { text: "Hoàn thành" }, h2: { text: "Còn chậm" } },
      figuresAsOf: "2025-11-30",
      dueOn: "2025-12-05",
    },
  });
});

test("a head's account is no wall before a paper that came: the reason opens it", () => {
  const although = "Thủ trưởng đi công tác, đã ký trước";
  expect(decideReceiving({ ...facts, heads: ["Trần B"] }, { ...paper, although }).ok).toBe(true);
});

test("a unit that left before the day, an observer and one that has reported are not missing", () => {
  const unit = { observer: false, leftOn: null };
  const units = [
    { ...unit, unitId: 1, name: "A" },
    { ...unit, unitId: 2, name: "B" },
    { ...unit, unitId: 3, name: "C", observer: true },
    { ...unit, unitId: 4, name: "D", leftOn: "2025-10-01" },
  ];
  const reports = [
    { unitId: 1, state: "submitted" },
    { unitId: 2, state: "returned" },
  ];
  expect(missingUnits(units, { dueOn: "2025-12-05", reports })).toEqual([{ unitId: 2, name: "B" }]);
});

describe("on a database", () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let here: FiveUnits;
  let yearId: number;
  let callId: number;
  const later = "2026-03-10T03:00:00.000Z";
  const secretary = (): Actor => somebody(1, { yearId, role: "secretary", unitId: null });
  const of = (unit: number, role: Role): Actor => somebody(10 + unit, { yearId, role, unitId: here.unitIds[unit]! });
  const receiving = (unit: number, change: object = {}) => ({
    ...{ ...paper, yearId, callId, unitId: here.unitIds[unit]!, receivedOn: "2020-12-02" },
    ...change,
  });
  beforeAll(async () => {
    database = await freshDatabase();
    here = await fiveUnits(database);
    yearId = here.yearId;
    const call = {
      yearId,
      kind: "year" as const,
      quarter: null,
      dueOn: "2020-12-05",
      headings: ["Kết quả", "Hạn chế"],
    };
    callId = ((await done(database, callReport, secretary(), call)) as { callId: number }).callId;
  });
  afterAll(() => database.remove());

  test("only the secretary receives; entered months later, it counts from the day it came and says how", async () => {
    for (const actor of [of(0, "unit-officer"), of(0, "unit-head"), of(1, "delegate")])
      expect((await act(database, receiveOnPaper, actor, receiving(0), later)).kind).toBe("not-allowed");
    await done(database, receiveOnPaper, secretary(), receiving(0), later);
    await done(database, receiveOnPaper, secretary(), receiving(1, { receivedOn: "2020-12-06" }), later);
    const { calls } = await done(database, showYear, secretary(), { yearId }, later);
    expect(calls[0]!.units.map(({ standing }) => standing)).toEqual([
      ...["arrived", "arrived-late", "overdue", "overdue", "overdue"],
    ]);
    expect(calls[0]!.units[0]).toMatchObject({
      receivedOn: "2020-12-02",
      approvedBy: "Đại tá Nguyễn Văn A",
      paper: { number: "15/BC", receivedBy: "Người dùng thử 1", enteredOn: "2026-03-10" },
    });
  });

  test("it is kept as a record, and its print says that it was received on paper, and by whom", async () => {
    const { id } = await database.queries.selectFrom("unitReport").select("id").orderBy("id").executeTakeFirstOrThrow();
    const kept = await currentRecord(database.queries, unitReportRecord.of(id));
    expect(JSON.stringify(kept)).toContain("15/BC");
    const year = (await readYear(database.queries, yearId))!;
    const made = await unitReportPaper.make(database.queries, year, `${callId}-${here.unitIds[0]}`);
    expect(made?.head?.number).toBe(`Số: ${paper.number}`);
    const print = JSON.stringify(await unitReportPaper.make(database.queries, year, `${callId}-${here.unitIds[0]}`));
    expect(print).toContain(
      "Thư ký Người dùng thử 1 nhận bản giấy số 15/BC ngày 02/12/2020, Đại tá Nguyễn Văn A ký; ghi vào hệ thống ngày 10/03/2026; hạn nộp 05/12/2020.",
    );
    expect(print).toContain("Nội dung trên bản giấy.");
  });

  test("returned and then sent here by the unit's head, it is no paper any more; the first day stays", async () => {
    const at = { yearId, callId, unitId: here.unitIds[0]! };
    await done(database, returnReport, secretary(), { ...at, reason: "Thiếu số liệu" }, later);
    const sections = { h1: { text: "Bổ sung", keptAtUnit: false }, h2: { text: "Không", keptAtUnit: false } };
    const written = { ...at, sections, figuresAsOf: null, revision: 2 };
    await done(database, saveSections, of(0, "unit-officer"), written, later);
    await done(database, sendReport, of(0, "unit-head"), { ...at, revision: 3 }, later);
    const report = await done(database, showUnitReport, secretary(), at, later);
    expect(report).toMatchObject({ paper: null, approvedBy: "Người dùng thử 10", standing: "arrived", heads: [] });
  });
});
