// Every template and every list of the sample year as Excel, opened by the program people have: LibreOffice reads
// values, drop-downs, what is printed on each page. What it read is held against what the database says.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deeds } from "../src/actions.ts";
import { placeOfYear, readYear, type YearFacts } from "../src/features/year/index.ts";
import { storyIn, tellClusterOne2020 } from "../src/features/sample/index.ts";
import type { AnyDownload, AnyList, FileMade } from "../src/platform/deeds/index.ts";
import { exportList } from "../src/platform/http/index.ts";
import { act, operator, somebody } from "./support/act.ts";
import { freshDatabase } from "./support/database.ts";
import { cellsOf, type ReadTable, tablesOf, validationsOf } from "./support/flat-sheet.ts";

const now = "2020-12-21T02:00:00.000Z";
const folder = mkdtempSync(join(tmpdir(), "thidua-excel-"));
let database: Awaited<ReturnType<typeof freshDatabase>>;
let year: YearFacts;

interface Opened {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly flat: string;
  readonly tables: readonly ReadTable[];
}
const opened = new Map<string, Opened>();

beforeAll(async () => {
  database = await freshDatabase();
  const told = await tellClusterOne2020(storyIn(database, () => {}));
  if (!told.ok) throw new Error(told.refusal.code);
  year = (await readYear(database.queries, told.value.yearId))!;
  const files = new Map<string, FileMade>();
  for (const name of templates) files.set(name, await template(name));
  for (const list of lists()) files.set(list.name, await exported(list));
  mkdirSync(join(folder, "read"));
  for (const [name, { bytes }] of files) writeFileSync(join(folder, `${name}.xlsx`), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const asked = ["--headless", "--convert-to", "fods", "--outdir", join(folder, "read")];
  const all = [...files.keys()].map((name) => join(folder, `${name}.xlsx`));
  execFileSync("soffice", [profile, ...asked, ...all], { stdio: "ignore" });
  for (const [name, file] of files) {
    const flat = readFileSync(join(folder, "read", `${name}.fods`), "utf8").normalize("NFC");
    opened.set(name, { ...file, flat, tables: tablesOf(flat) });
  }
}, 300_000);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.remove();
});

const templates = [
  "awards.import-template",
  "scoring.download-table",
  "organisations.unit-template",
  "eligibility.paper-template",
] as const;

const secretary = () => somebody(900, { yearId: year.yearId, role: "secretary", unitId: null });

async function template(name: string): Promise<FileMade> {
  const deed = deeds.find((one): one is AnyDownload => one.name === name && one.kind === "download")!;
  const input = (name === "organisations.unit-template" ? {} : { yearId: year.yearId }) as never;
  const outcome = await act(database, deed, secretary(), input, now);
  if (outcome.kind !== "done") throw new Error(`${name}: ${outcome.sentence}`);
  return outcome.answer as unknown as FileMade;
}

/** Every list that needs to be told nothing but the year, and those that need nothing. */
const lists = (): AnyList[] =>
  deeds.filter(
    (deed): deed is AnyList => deed.kind === "list" && deed.input.safeParse({ yearId: year.yearId }).success,
  );

async function exported(deed: AnyList): Promise<FileMade> {
  const raw = "yearId" in deed.input.shape ? { yearId: year.yearId } : {};
  const question = { actor: operator, language: "vi" as const, now, raw };
  const outcome = await exportList(deed, database.queries, question, placeOfYear);
  if (outcome.kind !== "done") throw new Error(`${deed.name}: ${outcome.sentence}`);
  return outcome.answer as FileMade;
}

const file = (name: string): Opened => {
  const found = opened.get(name);
  if (!found) throw new Error(`no file ${name}`);
  return found;
};

describe("every file", () => {
  test("is there: four templates, and every list", () => {
    expect(opened.size).toBeGreaterThanOrEqual(templates.length + 10);
  });

  test("has sheets of different names, one STT at most, a title above the header", () => {
    for (const [name, { tables }] of opened) {
      expect(new Set(tables.map((table) => table.name)).size, name).toBe(tables.length);
      const [first] = tables;
      const header = first!.header.map(({ text }) => text);
      expect(header.filter((text) => text === "STT").length, name).toBeLessThanOrEqual(1);
      expect(first!.cells[0]![0]!.text, name).not.toBe("");
    }
  });

  test("repeats its header on every printed page and numbers the pages", () => {
    for (const [name, { tables, flat }] of opened) {
      for (const { header } of tables) expect(header.length, name).toBeGreaterThan(0);
      const feet = [...flat.matchAll(/<style:footer>([\s\S]*?)<\/style:footer>/g)].map(([, foot]) => foot!);
      expect(feet.length, name).toBeGreaterThan(0);
      for (const foot of feet)
        expect(foot.replace(/<(?!text:page)[^>]*>/g, ""), name).toMatch(/Trang <text:page-number>/);
    }
  });

  test("is printed on A3 where A4 would make its letters too small", () => {
    const paper = (name: string) =>
      /paperSize="(\d+)"/.exec(new TextDecoder().decode(unzipSync(file(name).bytes)["xl/worksheets/sheet1.xml"]))![1];
    for (const name of ["awards.list", "nominations.list"]) expect(paper(name), name).toBe("8");
    for (const name of ["scoring.list-ranking", "organisations.list-units"]) expect(paper(name), name).toBe("9");
  });

  test("of a year names cluster and year, in its title and in its file's name", () => {
    for (const [name, { tables, fileName }] of opened) {
      const deed = deeds.find((one) => one.name === name) as AnyList | AnyDownload;
      if (!("yearId" in (deed.input as AnyList["input"]).shape)) continue;
      expect(fileName, name).toMatch(/^[a-z0-9-]+-cum-1-2020\.xlsx$/);
      const titles = tables[0]!.cells.slice(0, 4).map((row) => row[0]?.text);
      expect(titles, name).toContain("Cụm thi đua số 1, năm 2020 (số liệu minh hoạ)");
    }
  });

  test("holds no path, no account of the machine, no name of a program's author", () => {
    for (const [name, { bytes, tables }] of opened) {
      expect(
        Object.keys(unzipSync(bytes)).filter((part) => part.startsWith("docProps")),
        name,
      ).toEqual([]);
      const words = tables.flatMap(({ cells }) => cells.flat().map(({ text }) => text)).join("\n");
      expect(words, name).not.toMatch(/(^|\s)(\/(home|tmp|root|work|Users)\/|[A-Z]:\\)/);
      expect(words, name).not.toContain(`(${userInfo().username})`);
    }
  });
});

describe("drop-downs", () => {
  /** The words that LibreOffice offers in a column of the first sheet, by the column's header. */
  function offered(name: string): Map<string, readonly string[]> {
    const { flat, tables } = file(name);
    const [first] = tables;
    const found = new Map<string, readonly string[]>();
    for (const { column, sheet, range } of validationsOf(flat, first!)) {
      const source = tables.find((table) => table.name === sheet);
      if (!source) throw new Error(`${name}: a list on a sheet that is not there: ${sheet}`);
      found.set(
        first!.header[column]!.text,
        cellsOf(source, range).map(({ text }) => text),
      );
    }
    return found;
  }

  test("of the ledger's template hold what each column asks for", () => {
    const lists = offered("awards.import-template");
    expect([...lists.keys()]).toEqual(["Đơn vị", "Số liệu minh hoạ", "Loại khen thưởng"]);
    expect(lists.get("Đơn vị")!.slice(1)).toEqual(year.units.map(({ name }) => name));
    expect(lists.get("Số liệu minh hoạ")).toEqual(["x"]);
    expect(lists.get("Loại khen thưởng")!.length).toBeGreaterThan(3);
    expect(lists.get("Loại khen thưởng")!.join()).toMatch(/công trạng/iu);
  });

  test("of the paper that confirms conditions stand under every unit", () => {
    const lists = offered("eligibility.paper-template");
    expect([...lists.keys()]).toEqual(year.units.map(({ name }) => name));
    for (const words of lists.values()) expect(words).toEqual(["Xác nhận", "Không xác nhận"]);
  });
});

describe("values", () => {
  const column = (name: string, header: string) => {
    const [first] = file(name).tables;
    const at = first!.header.findIndex(({ text }) => text === header);
    expect(at, `${name}: ${header}`).toBeGreaterThanOrEqual(0);
    return first!.cells.slice(first!.headerAt + 1).map((row) => row[at]!);
  };

  test("a year is a number that reads 2020, never 2.020", () => {
    for (const name of ["awards.list", "movement.list-years"]) {
      const years = column(name, "Năm");
      expect(years.length, name).toBeGreaterThan(0);
      for (const { type, value, text } of years) expect([type, value, text]).toEqual(["float", text, value]);
    }
    expect(column("movement.list-years", "Năm").map(({ text }) => text)).toEqual(["2020"]);
  });

  test("the last year of a cluster is a year too", () => {
    const [last] = column("organisations.list-clusters", "Năm gần nhất");
    expect([last!.type, last!.text]).toEqual(["float", "2020"]);
  });

  test("a moment is a time, as the clock in Vietnam showed it", () => {
    const [first] = column("oversight.list-log", "Thời điểm");
    expect(first!.type).toBe("date");
    expect(first!.value).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/);
    const [day, clock] = first!.value.split("T");
    expect(first!.text).toBe(`${clock!.slice(0, 5)} ${day!.split("-").toReversed().join("/")}`);
  });

  test("a day is a day, points are numbers", () => {
    for (const { type } of column("nominations.list", "Ngày")) expect(type).toBe("date");
    const points = column("scoring.list-ranking", "Tổng điểm");
    expect(points.length).toBe(year.units.length);
    for (const { type } of points) expect(type).toBe("float");
  });

  test("rows are numbered from 1 without a gap", () => {
    for (const [name] of [...opened].filter(([name]) => !templates.includes(name as never))) {
      const numbers = column(name, "STT").map(({ value }) => Number(value));
      expect(numbers, name).toEqual(numbers.map((_, at) => at + 1));
    }
  });
});
