import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Paper, paperText, printable, typstSource } from "../../engines/document/index.ts";
import { sampleBallots, sampleMinutes, sampleSubmission } from "../../../test/support/sample-papers.ts";
import { pdfOf, wordOf } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-papers-"));

/** Text of each page, as another program reads it. */
function pagesOf(pdf: Uint8Array): string[] {
  const path = join(folder, "paper.pdf");
  writeFileSync(path, pdf);
  const text = execFileSync("pdftotext", ["-layout", path, "-"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return text.split("\f").slice(0, -1);
}

/** Words without spaces, which readers place as the lines fall. */
const packed = (text: string): string => text.normalize("NFC").replace(/\s/g, "");

const blocksOnly = (blocks: Paper["blocks"]): Paper => ({ code: "thu", title: "Thử", illustrative: false, blocks });

/** Letters, Vietnamese with composed and loose marks, every sign that means something to Typst, XML or a shell. */
const piece = fc.constantFrom(
  ...["a", "ế", "e\u0302\u0301", "Đ", "ơ\u0323", "0", " ", "\u00a0", "#", "$", "*", "_", "\\", "<", ">", "@", "`", '"'],
  ...[
    "'",
    "[",
    "]",
    "{",
    "}",
    "(",
    ")",
    "~",
    "=",
    "-",
    "+",
    "/",
    "//",
    "/*",
    "%",
    "&amp;",
    "&",
    ";",
    ":",
    "…",
    "“",
    "”",
  ],
  ...["\\u{41}", "#import", "#read(", "\\n", "http://a.b", "1.", "- ", "€", "½"],
);
const anyText = fc.array(piece, { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(""));

test("any text survives into the PDF", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (one, other) => {
      const paper = blocksOnly([
        {
          kind: "paragraph",
          text: [{ text: "Đầu " }, { text: one, bold: true }, { text: " cuối", italic: true }],
          align: "left",
        },
        { kind: "table", columns: [{ width: 1, align: "left" }], header: [], rows: [[other]] },
      ]);
      const read = packed(pagesOf(await pdfOf(paper)).join(""));
      expect(read).toContain(packed(`Đầu ${printable(one)} cuối`));
      expect(read).toContain(packed(printable(other)));
    }),
    { numRuns: 60 },
  );
});

test("no string whatever stops the PDF or the Word file", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (text) => {
      const paper = blocksOnly([
        { kind: "paragraph", text },
        { kind: "heading", level: 1, text },
      ]);
      expect((await pdfOf(paper)).length).toBeGreaterThan(1000);
      expect((await wordOf(paper)).length).toBeGreaterThan(1000);
    }),
    { numRuns: 40 },
  );
});

test("a character that no font draws becomes a square, the words around it stay", async () => {
  const [page = ""] = pagesOf(await pdfOf(blocksOnly([{ kind: "paragraph", text: "Trước 漢 sau, a\u1abf ba" }])));
  expect(packed(page)).toContain("Trước□sau,a□ba");
});

test("the PDF says what the paper's plain text says, line by line", async () => {
  for (const paper of [sampleMinutes, sampleSubmission]) {
    // Two columns read across, so compare cell by cell and word by word of a line.
    const read = packed(pagesOf(await pdfOf(paper)).join("\n"));
    for (const word of paperText(paper).split(/\s+/)) expect(read).toContain(word);
  }
});

test("a table of sixty rows repeats both header rows on every page it reaches; the number stands from page 2", async () => {
  const pages = pagesOf(await pdfOf(sampleSubmission));
  expect(pages.length).toBeGreaterThanOrEqual(3);
  for (const page of pages.slice(0, 3)) {
    expect(page).toMatch(/STT\s+Đơn vị|Đơn vị/);
    expect(packed(page)).toContain("TựchấmThẩmđịnh");
  }
  expect(pages[0]!.trimStart()).not.toMatch(/^1\s/);
  expect(pages[1]!.trim()).toMatch(/^2\s/);
});

test("a long name wraps inside its cell instead of running over its neighbour", async () => {
  const name = "Phòng Tham mưu tổng hợp và thi đua khen thưởng thuộc Cục An ninh chính trị nội bộ ".repeat(4).trim();
  const paper = blocksOnly([
    {
      kind: "table",
      columns: [
        { width: 3, align: "left" },
        { width: 1, align: "right" },
      ],
      header: [["Đơn vị", "Điểm"]],
      rows: [[name, "985,5"]],
    },
  ]);
  const text = pagesOf(await pdfOf(paper)).join("");
  expect(text.split("\n").filter((line) => line.trim() !== "").length).toBeGreaterThan(4);
  for (const word of name.split(" ")) expect(text).toContain(word);
});

test("a cell longer than a page runs on to the next", async () => {
  const sentences = Array.from({ length: 220 }, (_, index) => `Câu số ${index + 1}.`);
  const paper = blocksOnly([
    {
      kind: "table",
      columns: [
        { width: 1, align: "left" },
        { width: 4, align: "left" },
      ],
      header: [["A", "B"]],
      rows: [[sentences.join(" "), "x"]],
    },
  ]);
  const read = packed(pagesOf(await pdfOf(paper)).join(""));
  for (const [index] of sentences.entries()) expect(read).toMatch(new RegExp(`\\D${index + 1}\\.`));
});

test("the PDF is PDF/A-2b and embeds all its fonts", async () => {
  const path = join(folder, "archive.pdf");
  const bytes = await pdfOf(sampleMinutes, "2020-12-18T03:30:00.000Z");
  writeFileSync(path, bytes);
  expect(Buffer.from(bytes).toString("latin1")).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>B</);
  const fonts = execFileSync("pdffonts", [path], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
    .split("\n")
    .slice(2);
  expect(fonts.filter((line) => line !== "").length).toBeGreaterThanOrEqual(3);
  for (const line of fonts.filter((line) => line !== "")) expect(line).toMatch(/Tinos.*\syes yes yes/);
  expect(await pdfOf(sampleMinutes, "2020-12-18T03:30:00.000Z")).toEqual(bytes);
});

test("two ballots stand on a page, each with its boxes", async () => {
  const pages = pagesOf(await pdfOf(sampleBallots));
  expect(pages.map((page) => page.match(/PHIẾU SUY TÔN/g)?.length)).toEqual([2, 1]);
});

test("LibreOffice reads in the Word file every word of the plain text", async () => {
  const signs = blocksOnly([
    { kind: "paragraph", text: `Ký tự: <w:p> & "ngoặc" 'đơn' \\ # $ * _ @ \`{}[] e\u0302\u0301\nDòng hai` },
  ]);
  const papers = { minutes: sampleMinutes, submission: sampleSubmission, ballots: sampleBallots, signs };
  for (const [name, paper] of Object.entries(papers)) writeFileSync(join(folder, `${name}.docx`), await wordOf(paper));
  const names = Object.keys(papers).map((name) => join(folder, `${name}.docx`));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(
    "soffice",
    [profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, ...names],
    { stdio: "ignore" },
  );
  for (const [name, paper] of Object.entries(papers)) {
    const read = packed(readFileSync(join(folder, `${name}.txt`), "utf8"));
    for (const line of paperText(paper).split(/[\n\t]/)) expect(read).toContain(packed(line));
  }
}, 180_000);

test("a page full of brackets is a matter of a moment: each was searched from anew, for seconds", () => {
  const started = performance.now();
  for (const sign of ["(", "[", "“", '"']) typstSource(blocksOnly([{ kind: "paragraph", text: sign.repeat(50_000) }]));
  expect(performance.now() - started).toBeLessThan(3000);
});

test("a report of a hundred pages is typeset beside the server, which goes on meanwhile", async () => {
  const text = "Thi đua là yêu nước, yêu nước thì phải thi đua. ".repeat(400);
  const long = blocksOnly(Array.from({ length: 30 }, () => ({ kind: "paragraph" as const, text })));
  const delay = monitorEventLoopDelay({ resolution: 5 });
  await pdfOf(blocksOnly([{ kind: "paragraph", text: "Mở máy in." }]));
  delay.enable();
  const made = Promise.all([pdfOf(long), wordOf(long)]);
  const [pdf, word] = await made;
  delay.disable();
  expect([pdf.length > 100_000, word.length > 5000]).toEqual([true, true]);
  expect(delay.percentile(99) / 1e6).toBeLessThan(200);
  expect(pagesOf(pdf).length).toBeGreaterThan(50);
});

test("a paper that cannot be made harms none that comes after it", async () => {
  const endless = blocksOnly([{ kind: "paragraph", text: "a".repeat(40_000) }]); // no PDF/A holds such a word
  await expect(pdfOf(endless)).rejects.toThrow("the press");
  expect((await pdfOf(blocksOnly([{ kind: "paragraph", text: "Còn nguyên." }]))).length).toBeGreaterThan(1000);
});

test("in Word the last words signed for stand on the page of the signature, wherever the page ends", async () => {
  const signed = (lines: number): Paper => ({
    ...blocksOnly([
      ...Array.from({ length: lines }, (_, at) => ({ kind: "paragraph" as const, text: `Dòng ${at + 1}` })),
      { kind: "paragraph", text: "Câu cuối cùng." },
    ]),
    signatories: [{ authority: ["TM. CỤM"], office: "CỤM TRƯỞNG", names: ["Nguyễn Văn A"] }],
  });
  const lengths = Array.from({ length: 14 }, (_, at) => 22 + at);
  const files = lengths.map((lines) => join(folder, `ky-${lines}.docx`));
  for (const [at, lines] of lengths.entries()) writeFileSync(files[at]!, await wordOf(signed(lines)));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
    stdio: "ignore",
  });
  const pages = lengths.map((lines) => pagesOf(readFileSync(join(folder, `ky-${lines}.pdf`))));
  expect(pages.some((each) => each.length === 1)).toBe(true);
  expect(pages.some((each) => each.length === 2)).toBe(true);
  for (const each of pages) expect(each.find((page) => page.includes("CỤM TRƯỞNG"))).toContain("Câu cuối cùng.");
}, 120_000);
