import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, done, operator, somebody } from "../../../test/support/act.ts";
import { clusterOfUnits } from "../../../test/support/cluster.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { paperText, type Workbook } from "../../engines/document/index.ts";
import type { Actor } from "../../platform/access/index.ts";
import { excelOf, readExcel } from "../../platform/documents/index.ts";
import { movementDeeds, readYear, sampleRulebooks } from "../movement/index.ts";
import { copyCriteria } from "./copy-criteria.ts";
import { downloadTemplate } from "./download-template.ts";
import { editCriteria } from "./edit-criteria.ts";
import { enterScores } from "./enter-scores.ts";
import { readRanking, scoringDuties, scoringPapers, scoringProgress, scoringStage } from "./index.ts";
import { listRanking } from "./list-ranking.ts";
import { lockScores } from "./lock-scores.ts";
import { lookAtFile } from "./look-at-file.ts";
import type { CriterionRow } from "./model.ts";
import { readTable } from "./read-table.ts";
import { unlockScores } from "./unlock-scores.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

const section = (code: string): CriterionRow => ({
  criterionId: null,
  kind: "section",
  code,
  label: `Mục ${code}`,
  max: null,
});
const criterion = (code: string, max: number): CriterionRow => ({
  criterionId: null,
  kind: "criterion",
  code,
  label: `Tiêu chí số ${code}`,
  max,
});
const rows = [section("I"), criterion("1", 1000), criterion("2", 500), section("II"), criterion("3", 2000)];

interface Place {
  readonly yearId: number;
  readonly clusterId: number;
  readonly unitIds: readonly number[];
  readonly secretary: Actor;
}

async function place(code: string, year = 2020): Promise<Place> {
  const { clusterId, unitIds } = await clusterOfUnits(database, { code, units: 3, year });
  return { ...(await yearOf(clusterId, year)), clusterId, unitIds };
}

async function yearOf(clusterId: number, year: number): Promise<{ yearId: number; secretary: Actor }> {
  const { id: yearId } = await database.queries
    .insertInto("clusterYear")
    .values({ clusterId, year, startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, createdAt: "2020-01-01T00:00:00Z" })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { yearId, secretary: somebody(1, { yearId, role: "secretary", unitId: null }) };
}

/** A table of three criteria with every cell of it named by code and unit number. */
async function withCriteria(code: string): Promise<Place & { cell: (code: string, unit: number) => Cell }> {
  const made = await place(code);
  await done(database, editCriteria, made.secretary, { yearId: made.yearId, revision: 0, rows });
  const table = await done(database, readTable, made.secretary, { yearId: made.yearId });
  const cell = (wanted: string, unit: number): Cell => ({
    criterionId: table.rows.find((row) => row.code === wanted)!.criterionId,
    unitId: made.unitIds[unit - 1]!,
  });
  return { ...made, cell };
}
interface Cell {
  readonly criterionId: number;
  readonly unitId: number;
}

async function filled(code: string, points: readonly (readonly [number, number, number])[]) {
  const made = await withCriteria(code);
  const cells = points.flatMap((unit, at) =>
    unit.map((now, nth) => ({ ...made.cell(`${nth + 1}`, at + 1), was: null, now })),
  );
  await done(database, enterScores, made.secretary, { yearId: made.yearId, cells });
  return made;
}

describe("the criteria", () => {
  test("codes stand once, and a table saved meanwhile is shown instead of overwritten", async () => {
    const { yearId, secretary } = await place("cum-tieu-chi");
    const write = (revision: number, given: CriterionRow[]) =>
      act(database, editCriteria, secretary, { yearId, revision, rows: given });
    expect(await write(0, [criterion("1", 100), criterion("1", 200)])).toMatchObject({
      refusal: { code: "code-twice" },
    });
    expect((await write(0, rows)).kind).toBe("done");
    expect(await write(0, [])).toMatchObject({ refusal: { code: "changed-meanwhile" } });
    expect(await write(1, [{ ...criterion("9", 100), criterionId: 999_999 }])).toMatchObject({
      refusal: { code: "no-such-criterion" },
    });
  });

  test("a criterion with points is not removed, nor its maximum set below them; codes may be swapped", async () => {
    const { yearId, secretary, cell } = await withCriteria("cum-co-diem");
    await done(database, enterScores, secretary, { yearId, cells: [{ ...cell("1", 1), was: null, now: 950 }] });
    const { rows: stored } = await done(database, readTable, secretary, { yearId });
    const write = (given: typeof stored) =>
      act(database, editCriteria, secretary, { yearId, revision: 1, rows: given });
    expect(await write(stored.filter(({ code }) => code !== "1"))).toMatchObject({
      refusal: { code: "criterion-has-scores", criterion: "1" },
    });
    expect(await write(stored.map((row) => (row.code === "1" ? { ...row, max: 900 } : row)))).toMatchObject({
      refusal: { code: "maximum-below-score", max: 900, points: 950 },
    });
    const swapped = stored.map((row) => ({
      ...row,
      code: ({ "1": "2", "2": "1" } as Record<string, string>)[row.code] ?? row.code,
    }));
    expect((await write(swapped)).kind).toBe("done");
  });

  test("last year's are copied without points, once", async () => {
    const { clusterId, yearId, secretary } = await filled("cum-chep", [
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
    ]);
    const next = await yearOf(clusterId, 2021);
    await done(database, copyCriteria, next.secretary, { yearId: next.yearId });
    const table = await done(database, readTable, next.secretary, { yearId: next.yearId });
    expect(table.rows.map(({ code, max }) => [code, max])).toEqual(rows.map(({ code, max }) => [code, max]));
    expect(table.points).toEqual([]);
    expect(await act(database, copyCriteria, next.secretary, { yearId: next.yearId })).toMatchObject({
      refusal: { code: "table-not-empty" },
    });
    const alone = await place("cum-mot-minh");
    expect(await act(database, copyCriteria, alone.secretary, { yearId: alone.yearId })).toMatchObject({
      refusal: { code: "nothing-to-copy" },
    });
    expect((await act(database, copyCriteria, secretary, { yearId })).kind).toBe("refused");
  });
});

describe("points", () => {
  test("above the maximum, below zero, or of another table: nothing of the batch is written", async () => {
    const { yearId, secretary, cell } = await withCriteria("cum-nhap");
    const enter = (...cells: { criterionId: number; unitId: number; was: number | null; now: number | null }[]) =>
      act(database, enterScores, secretary, { yearId, cells });
    const good = { ...cell("2", 1), was: null, now: 500 };
    const outcome = await enter(good, { ...cell("1", 1), was: null, now: 1050 });
    expect(outcome).toMatchObject({ refusal: { code: "above-maximum", points: 1050, max: 1000 } });
    expect(outcome.kind === "refused" && outcome.sentence).toContain("10,5 vượt điểm tối đa 10");
    expect(await enter(good, { ...cell("1", 1), was: null, now: -1 })).toMatchObject({
      refusal: { code: "below-zero" },
    });
    expect(await enter(good, { ...cell("I", 1), was: null, now: 1 })).toMatchObject({
      refusal: { code: "no-such-cell" },
    });
    expect((await done(database, readTable, secretary, { yearId })).points).toEqual([]);
  });

  test("two people in different cells both keep their work; in the same cell the second is shown what stands", async () => {
    const { yearId, secretary, cell } = await withCriteria("cum-hai-nguoi");
    const enter = (cells: { criterionId: number; unitId: number; was: number | null; now: number | null }[]) =>
      act(database, enterScores, secretary, { yearId, cells });
    expect((await enter([{ ...cell("1", 1), was: null, now: 900 }])).kind).toBe("done");
    expect((await enter([{ ...cell("1", 2), was: null, now: 800 }])).kind).toBe("done");
    const late = await enter([
      { ...cell("1", 1), was: null, now: 700 },
      { ...cell("1", 3), was: null, now: 600 },
    ]);
    expect(late).toMatchObject({ refusal: { code: "cells-changed-meanwhile", cells: [{ stands: 900, typed: 700 }] } });
    expect((await enter([{ ...cell("1", 1), was: null, now: 900 }])).kind).toBe("done");
    expect((await done(database, readTable, secretary, { yearId })).points).toHaveLength(2);
  });

  test("a unit's officer and an observer look, and enter nothing", async () => {
    const { yearId, unitIds, cell } = await withCriteria("cum-xem");
    const officer = somebody(4, { yearId, role: "unit-officer", unitId: unitIds[0]! });
    expect((await act(database, readTable, officer, { yearId })).kind).toBe("done");
    const cells = [{ ...cell("1", 1), was: null, now: 1000 }];
    expect((await act(database, enterScores, officer, { yearId, cells })).kind).toBe("not-allowed");
    expect((await act(database, unlockScores, officer, { yearId, reason: "Muốn sửa điểm" })).kind).toBe("not-allowed");
  });
});

describe("Excel", () => {
  async function look(made: Place, change: (sheet: Workbook["sheets"][number]) => Workbook["sheets"][number]) {
    const file = await done(database, downloadTemplate, made.secretary, { yearId: made.yearId });
    const { bytes } = file as unknown as { bytes: Uint8Array };
    const read = await readExcel(bytes);
    if (!read.ok) throw new Error("the template cannot be read back");
    const [header, ...body] = read.value[0]!.rows.slice(3);
    const sheet = change({
      name: "Bảng điểm",
      titleLines: ["Bảng điểm", "Hướng dẫn"],
      columns: header!.map(({ text }) => ({ header: text, width: 12, kind: "text" as const })),
      rows: body.map((row) => row.map(({ text }) => (text === "" ? null : text))),
    });
    const base64 = Buffer.from(await excelOf({ code: "diem", sheets: [sheet] })).toString("base64");
    return done(database, lookAtFile, made.secretary, { yearId: made.yearId, fileName: "diem.xlsx", base64 });
  }
  const put = (row: number, column: number, text: string) => (sheet: Workbook["sheets"][number]) => ({
    ...sheet,
    rows: sheet.rows.map((cells, at) =>
      at === row ? Array.from({ length: 6 }, (_, place) => (place === column ? text : (cells[place] ?? null))) : cells,
    ),
  });

  test("the template comes back unchanged as nothing to do", async () => {
    const made = await filled("cum-mau-excel", [
      [950, 500, 2000],
      [1000, 450, 1999],
      [1, 2, 3],
    ]);
    expect(await look(made, (sheet) => sheet)).toEqual({ cells: [], problems: [] });
  });

  test.each(["9,5", "9.5"])("%s is nine and a half", async (text) => {
    const made = await withCriteria(`cum-thap-phan-${text.codePointAt(1)}`);
    const { cells, problems } = await look(made, put(1, 3, text));
    expect(problems).toEqual([]);
    expect(cells).toMatchObject([{ ...made.cell("1", 1), was: null, now: 950 }]);
  });

  test("every wrong cell is named, and no cell is offered as if the rest were fine", async () => {
    const made = await withCriteria("cum-o-sai");
    const above = await look(made, put(1, 3, "10,5"));
    expect(above.problems).toEqual(["Ô D6: 10,5 vượt điểm tối đa 10."]);
    expect((await look(made, put(2, 4, "năm"))).problems[0]).toContain("Ô E7 ghi “năm”");
    expect((await look(made, put(2, 4, "-1"))).problems).toEqual(["Ô E7: -1 nhỏ hơn 0."]);
    expect((await look(made, put(2, 0, "77"))).problems[0]).toContain("Ô A7: mã “77”");
    expect((await look(made, put(2, 0, "1"))).problems[0]).toContain("mã “1” có hai dòng");
    const stranger = await look(made, (sheet) => ({
      ...sheet,
      columns: sheet.columns.map((column, at) => (at === 3 ? { ...column, header: "Đơn vị lạ" } : column)),
    }));
    expect(stranger.problems).toEqual(["Ô D4: “Đơn vị lạ” không phải tên đơn vị của cụm trong năm này."]);
    expect((await done(database, readTable, made.secretary, { yearId: made.yearId })).points).toEqual([]);
  });

  test("what is no Excel file is refused with what to do", async () => {
    const { yearId, secretary } = await withCriteria("cum-tep-la");
    const base64 = Buffer.from("Mã;Điểm").toString("base64");
    const { problems } = await done(database, lookAtFile, secretary, { yearId, fileName: "diem.csv", base64 });
    expect(problems[0]).toContain("Tệp chưa được nhận");
  });

  test("there is no template before there are criteria", async () => {
    const { yearId, secretary } = await place("cum-chua-co");
    expect(await act(database, downloadTemplate, secretary, { yearId })).toMatchObject({
      refusal: { code: "no-table" },
    });
  });
});

describe("locking and ranking", () => {
  test("an empty cell, a sum off the scale or a change meanwhile keep the table open", async () => {
    const made = await withCriteria("cum-khoa");
    const { yearId, secretary, cell } = made;
    const lock = (scoresRevision: number) =>
      act(database, lockScores, secretary, { yearId, criteriaRevision: 1, scoresRevision });
    expect(await lock(0)).toMatchObject({ refusal: { code: "cells-empty", count: 9, first: "1 – Đơn vị thử số 1" } });
    const cells = ["1", "2", "3"].flatMap((code) =>
      [1, 2, 3].map((unit) => ({ ...cell(code, unit), was: null, now: 100 * unit })),
    );
    await done(database, enterScores, secretary, { yearId, cells });
    expect(await lock(0)).toMatchObject({ refusal: { code: "changed-meanwhile" } });
    const editRulebook = movementDeeds.find(({ name }) => name === "movement.edit-rulebook")!;
    const rules = sampleRulebooks[0]!.rules;
    await done(database, editRulebook, secretary, { yearId, revision: 0, rules } as never);
    expect(await lock(1)).toMatchObject({ refusal: { code: "maxima-not-scale", sum: 3500, scale: 100_000 } });
    const scaled = { ...rules, scoring: { ...rules.scoring, scale: 3500 } };
    await done(database, editRulebook, secretary, { yearId, revision: 1, rules: scaled } as never);
    expect((await lock(1)).kind).toBe("done");
    expect(await lock(1)).toMatchObject({ refusal: { code: "table-locked", lockedOn: "2020-12-18" } });
    const late = { ...cell("1", 1), was: 100, now: 200 };
    expect(await act(database, enterScores, secretary, { yearId, cells: [late] })).toMatchObject({
      refusal: { code: "table-locked" },
    });
    expect(await act(database, editCriteria, secretary, { yearId, revision: 1, rows: [] })).toMatchObject({
      refusal: { code: "table-locked" },
    });
    await done(database, unlockScores, secretary, { yearId, reason: "Đơn vị giải trình, cụm nhất trí" });
    expect(await act(database, unlockScores, secretary, { yearId, reason: "Mở thêm lần nữa" })).toMatchObject({
      refusal: { code: "not-locked" },
    });
    const line = await database.queries
      .selectFrom("logEntry")
      .select("content")
      .where("yearId", "=", yearId)
      .orderBy("seq", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(line.content).toContain("Đơn vị giải trình, cụm nhất trí");
    expect((await act(database, enterScores, secretary, { yearId, cells: [late] })).kind).toBe("done");
  });

  test("the ranking leads from cells to ranks, equal totals sharing one, and says whether it may still change", async () => {
    const made = await filled("cum-xep-hang", [
      [900, 400, 1700],
      [1000, 500, 1500],
      [1000, 500, 2000],
    ]);
    const { yearId, secretary } = made;
    expect(await readRanking(database.queries, yearId)).toMatchObject({
      locked: false,
      units: [
        { name: "Đơn vị thử số 3", score: 3500, rank: 1 },
        { name: "Đơn vị thử số 1", score: 3000, rank: 2, sharedBy: 2 },
        { name: "Đơn vị thử số 2", score: 3000, rank: 2, sharedBy: 2 },
      ],
    });
    await done(database, lockScores, secretary, { yearId, criteriaRevision: 1, scoresRevision: 1 });
    expect((await readRanking(database.queries, yearId)).locked).toBe(true);
    const listed = await done(database, listRanking, secretary, { yearId, q: "so 1" });
    expect(listed.rows).toMatchObject([{ rank: 2, note: "Đồng hạng với 1 đơn vị" }]);
    expect(await readRanking(database.queries, 999_999)).toEqual({ locked: false, units: [] });
  });
});

describe("what others read", () => {
  test("duties, stage and progress follow the table from nothing to locked", async () => {
    const empty = await place("cum-tien-do");
    const facts = async (yearId: number) => (await readYear(database.queries, yearId))!;
    const before = await facts(empty.yearId);
    expect((await scoringDuties(database.queries, before)).map(({ id }) => id)).toEqual(["scoring.criteria"]);
    expect(await scoringStage(database.queries, before)).toEqual({ state: "todo", note: "Chưa có bảng tiêu chí" });

    const made = await withCriteria("cum-tien-do-2");
    await done(database, enterScores, made.secretary, {
      yearId: made.yearId,
      cells: ["1", "2", "3"].map((code) => ({ ...made.cell(code, 1), was: null, now: 0 })),
    });
    const now = await facts(made.yearId);
    expect(await scoringStage(database.queries, now)).toEqual({ state: "now", note: "Đã có 3/9 ô điểm" });
    expect((await scoringDuties(database.queries, now))[0]?.what).toBe("Nhập 6 ô điểm còn trống");
    expect([...(await scoringProgress(database.queries, now)).values()]).toEqual(["done", "todo", "todo"]);
  });

  test("papers print stored points; a total with an empty cell is not printed as final", async () => {
    const made = await filled("cum-giay", [
      [900, 400, 1700],
      [1000, 500, 1500],
      [1000, 500, 2000],
    ]);
    const cleared = { ...made.cell("3", 2), was: 1500, now: null };
    await done(database, enterScores, made.secretary, { yearId: made.yearId, cells: [cleared] });
    const facts = (await readYear(database.queries, made.yearId))!;
    const texts = await Promise.all(
      scoringPapers.map(async (source) => paperText((await source.make(database.queries, facts, ""))!)),
    );
    expect(texts[0]).toContain("chưa đủ");
    expect(texts[0]).toContain("35");
    expect(texts[1]).toContain("chưa xếp");
    expect(texts[1]).toContain("chưa phải kết quả khen thưởng");
    const none = (await readYear(database.queries, (await place("cum-khong-giay")).yearId))!;
    for (const source of scoringPapers) {
      expect(await source.list(database.queries, none)).toMatchObject([{ state: "not-yet" }]);
      expect(await source.make(database.queries, none, "")).toBeUndefined();
    }
  });

  test("the operator reads any year", async () => {
    const { yearId } = await place("cum-van-hanh");
    expect((await act(database, readTable, operator, { yearId })).kind).toBe("done");
  });
});
