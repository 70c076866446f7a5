// Files made to stop the server. Each is read beside a clock: the thread that serves everybody must not notice.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { excelOf, readExcel } from "./index.ts";

const column = { header: "Tên", width: 9, kind: "text" } as const;
const rows = (count: number, width: number) => ({
  code: "x",
  sheets: [
    {
      name: "A",
      titleLines: [],
      columns: Array.from({ length: width }, () => column),
      rows: Array.from({ length: count }, (_, row) => Array.from({ length: width }, (_, at) => `Đơn vị ${row}.${at}`)),
    },
  ],
});
const plain = unzipSync(await excelOf(rows(2, 1)));
const sheetName = "xl/worksheets/sheet1.xml";
const sheet = new TextDecoder().decode(plain[sheetName]);
const strings = new TextDecoder().decode(plain["xl/sharedStrings.xml"]);

function packed(changed: Record<string, string>): Uint8Array {
  const parts = Object.entries(changed).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...plain, ...Object.fromEntries(parts) }, { level: 9 });
}

let delay: ReturnType<typeof monitorEventLoopDelay>;
beforeAll(() => {
  delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
});
afterAll(() => delay.disable());
beforeEach(() => delay.reset());

const spaces = " ".repeat(12_000_000);

test("15 KB that unpack to a tag or a text of 12 MB of spaces are refused at once: they took two minutes", async () => {
  const places = [
    { [sheetName]: sheet.replace("<row ", `<row${spaces}`) },
    { [sheetName]: sheet.replace("<c ", `<c${spaces}`) },
    { [sheetName]: sheet.replace("<sheetData>", `<x ${spaces}/><sheetData>`) },
    { [sheetName]: sheet.replace("<row ", `${spaces}<row `) },
    { [sheetName]: sheet.replace("<v>", `<v>${spaces}`) },
    { "xl/sharedStrings.xml": strings.replace("</t>", `${spaces}</t>`) },
    { "xl/styles.xml": `<styleSheet ${spaces}/>` },
  ];
  const files = places.map(packed);
  delay.reset();
  for (const file of files) {
    expect(file.length).toBeLessThan(20_000);
    const started = performance.now();
    expect(await readExcel(file)).toEqual({ ok: false, refusal: { code: "damaged" } });
    expect(performance.now() - started).toBeLessThan(8000);
  }
  expect(delay.percentile(99) / 1e6).toBeLessThan(200);
});

test("empty cells without end, in one sheet, in many, or in a sheet that hides under another name", async () => {
  const wide = `<row>${"<c/>".repeat(190)}</row>`;
  const many = sheet.replace("<sheetData>", `<sheetData>${wide.repeat(4000)}`);
  expect(await readExcel(packed({ [sheetName]: many }))).toMatchObject({ refusal: { code: "too-many-cells" } });
  const corner = sheet.replace("</sheetData>", '<row r="5000"><c r="A5000"/><c r="GR5000"/></row></sheetData>');
  expect(await readExcel(packed({ [sheetName]: corner }))).toMatchObject({ refusal: { code: "too-many-cells" } });
  const half = sheet.replace("</sheetData>", '<row r="5000"><c r="A5000"/><c r="T5000"/></row></sheetData>');
  const others = Object.fromEntries([2, 3, 4].map((number) => [`xl/worksheets/sheet${number}.xml`, half]));
  expect(await readExcel(packed(others))).toMatchObject({ refusal: { code: "too-many-cells" } });
  const far = sheet.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"/></row></sheetData>');
  const links = new TextDecoder().decode(plain["xl/_rels/workbook.xml.rels"]);
  const hidden = { "xl/hidden.xml": far, "xl/_rels/workbook.xml.rels": links.replace("worksheets/sheet1", "hidden") };
  expect(await readExcel(packed(hidden))).toMatchObject({ refusal: { code: "too-many-rows" } });
  const dimension = sheet.replace("<sheetViews>", '<dimension ref="A1:XFD1048576"/><sheetViews>');
  expect((await readExcel(packed({ [sheetName]: dimension }))).ok).toBe(true);
});

test("what takes longer than its time, or more memory than its share, is ended and said", async () => {
  const file = await excelOf(rows(4000, 20));
  expect(await readExcel(file, { seconds: 0.05 })).toEqual({
    ok: false,
    refusal: { code: "reading-too-long", seconds: 0.05 },
  });
  expect(await readExcel(file, { megabytes: 6 })).toEqual({ ok: false, refusal: { code: "reading-too-heavy" } });
});

test("whoever leaves stops the reading, and those who wait too long or in too great a number are told", async () => {
  const file = await excelOf(rows(4000, 20));
  const gone = new AbortController();
  const left = readExcel(file, { signal: gone.signal });
  const waiting = Array.from({ length: 10 }, () => readExcel(packed({})));
  gone.abort();
  expect(await left).toEqual({ ok: false, refusal: { code: "reading-stopped" } });
  const ends = await Promise.all(waiting);
  expect(ends.filter((end) => end.ok)).toHaveLength(8);
  expect(ends.filter((end) => !end.ok && end.refusal.code === "reading-busy")).toHaveLength(2);
});

test("the largest honest file is read, every cell of it, and the server serves meanwhile", async () => {
  const file = await excelOf(rows(4999, 20));
  delay.reset();
  const started = performance.now();
  const read = await readExcel(file);
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value[0]!.rows).toHaveLength(5000);
  expect(read.value[0]!.rows.at(-1)!.at(-1)).toEqual({ address: "T5000", kind: "text", text: "Đơn vị 4998.19" });
  const longest = Math.round(delay.max / 1e6);
  console.log(`100,000 cells in ${Math.round(performance.now() - started)} ms, longest pause ${longest} ms`);
});
