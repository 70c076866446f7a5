// Every paper of the sample year, opened by the programs people have: LibreOffice reads the Word file, poppler the
// PDF. What they read is held against the database, number by number.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeHundredths } from "../src/basics/decimal.ts";
import { writeDay } from "../src/basics/instant.ts";
import { type Paper, paperText } from "../src/engines/document/index.ts";
import { awardsOf } from "../src/features/awards/index.ts";
import { conferencesOf } from "../src/features/conference/index.ts";
import { electedHeadships, unitOf, type Vote, votesOf } from "../src/features/elections/index.ts";
import { readYear, type YearFacts } from "../src/features/year/index.ts";
import { allPapers } from "../src/features/papers/index.ts";
import { storyIn, tellClusterOne2020 } from "../src/features/sample/index.ts";
import { scoringDeeds } from "../src/features/scoring/register.ts";
import { pdfOf, wordOf } from "../src/platform/documents/index.ts";
import { done, operator } from "./support/act.ts";
import { freshDatabase } from "./support/database.ts";

interface Printed {
  readonly paper: Paper;
  readonly word: string;
  readonly pdf: string;
}

let database: Awaited<ReturnType<typeof freshDatabase>>;
let year: YearFacts;
let votes: readonly Vote[];
const printed = new Map<string, Printed>();
const folder = mkdtempSync(join(tmpdir(), "thidua-all-papers-"));

beforeAll(async () => {
  database = await freshDatabase();
  const told = await tellClusterOne2020(storyIn(database, () => {}));
  if (!told.ok) throw new Error(told.refusal.code);
  year = (await readYear(database.queries, told.value.yearId))!;
  votes = await votesOf(database.queries, year.yearId);
  const papers = (await allPapers(database.queries, year)).map(({ code, key, paper }) => ({
    fileName: [code, key].filter(Boolean).join("-"),
    paper,
  }));
  for (const { fileName, paper } of papers) {
    writeFileSync(join(folder, `${fileName}.docx`), await wordOf(paper));
    writeFileSync(join(folder, `${fileName}.pdf`), await pdfOf(paper));
  }
  const names = papers.map(({ fileName }) => fileName);
  readWords(names);
  for (const { fileName, paper } of papers)
    printed.set(fileName, { paper, word: textOf(`${fileName}.txt`), pdf: pdfText(`${fileName}.pdf`) });
}, 300_000);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.remove();
});

/** One start of LibreOffice for all files; a profile of its own, so that another one open does not matter. */
function readWords(names: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const words = names.map((name) => join(folder, `${name}.docx`));
  const asked = ["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder];
  execFileSync("soffice", [profile, ...asked, ...words], { stdio: "ignore" });
}

const textOf = (file: string): string => readFileSync(join(folder, file), "utf8").normalize("NFC");

const pdfText = (file: string): string =>
  execFileSync("pdftotext", ["-layout", join(folder, file), "-"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).normalize("NFC");

/** How often each word stands in a text, wherever its lines and cells fall. */
function wordsIn(text: string): Map<string, number> {
  const counted = new Map<string, number>();
  for (const word of text.normalize("NFC").split(/\s+/)) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
}

function missingIn(text: string, expected: string): string[] {
  const there = wordsIn(text);
  return [...wordsIn(expected)].filter(([word, times]) => (there.get(word) ?? 0) < times).map(([word]) => word);
}

/** Text without spaces: LibreOffice writes the cells of a row one after the other. */
const packed = (text: string): string => text.normalize("NFC").replace(/\s/g, "");

const nameOf = (unitId: number): string => year.units.find((unit) => unit.unitId === unitId)!.name;

function paperNamed(start: string): Printed {
  const found = [...printed].find(([name]) => name === start || name.startsWith(`${start}-`));
  if (!found) throw new Error(`no paper ${start}`);
  return found[1];
}

describe("every paper", () => {
  test("is there: movement, scores, reports, votes, conference, proposals, news", () => {
    const kinds = new Set([...printed.keys()].map((name) => name.replace(/(-\d+)+$/, "")));
    expect([...kinds].toSorted()).toEqual([
      ...["agenda", "attendance-list", "ballots", "conference-minutes"],
      ...["eligibility-sheet-co-thi-dua-bo-ban-nganh-tinh", "eligibility-sheet-co-thi-dua-chinh-phu"],
      ...["invitation", "list-of-proposals"],
      ...[
        "minutes-of-count",
        "minutes-of-election",
        "news-item",
        "notice-of-conclusions",
        "pact",
        "plan",
        "ranking",
        "result-notice",
      ],
      ...["rulebook", "score-table", "submission", "summary-report", "table-of-comments", "unit-report"],
    ]);
  });

  test("reads the same in Word and in PDF, to the last word and number", () => {
    const lost = [...printed].flatMap(([name, { paper, word, pdf }]) => [
      ...missingIn(word, paperText(paper)).map((text) => `${name}.docx: ${text}`),
      // A ballot's boxes are drawn in the PDF and written in Word.
      ...missingIn(pdf, paperText(paper).replaceAll("☐", "")).map((text) => `${name}.pdf: ${text}`),
    ]);
    expect(lost).toEqual([]);
  });

  test("says that figures are illustrative", () => {
    const silent = [...printed].filter(
      ([, { word, pdf }]) => !/số liệu minh hoạ/i.test(word) || !/số liệu minh hoạ/i.test(pdf),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test("keeps the real person's name away from what is made up: only in the news, in a sentence without a figure", () => {
    const family = "Đặng Ngọc Tuyến";
    const naming = [...printed].filter(([, { word, pdf }]) => word.includes(family) || pdf.includes(family));
    expect(naming.map(([name]) => name)).toEqual(["news-item"]);
    const sentences = naming[0]![1].word.split(/\n+/).filter((line) => line.includes(family));
    expect(sentences).toEqual([
      "Thiếu tướng Đặng Ngọc Tuyến, Cục trưởng Cục An ninh chính trị nội bộ, Cụm trưởng, chủ trì hội nghị.",
    ]);
  });
});

const tablesOf = ({ paper }: Printed) => paper.blocks.filter((block) => block.kind === "table");

describe("as a records office reads it", () => {
  test("words stand before every signature, never a table: they go with it to its page", () => {
    const ends = [...printed].filter(([, { paper }]) => paper.signatories && paper.blocks.at(-1)?.kind === "table");
    expect(ends.map(([name]) => name)).toEqual([]);
  });

  test("a column of days is wide enough that no day breaks over two lines", () => {
    const isDay = (cell: unknown): boolean => typeof cell === "string" && /^\d\d\/\d\d\/\d{4}$/.test(cell);
    const narrow = [...printed].flatMap(([name, each]) =>
      tablesOf(each).flatMap(({ columns, rows, small }) => {
        const whole = columns.reduce((sum, { width }) => sum + width, 0);
        const days = columns.filter((_, at) => rows.some((row) => isDay(row[at])));
        return days.filter(({ width }) => width / whole < (small ? 0.13 : 0.15)).map(() => name);
      }),
    );
    expect(narrow).toEqual([]);
  });

  test("grounds begin with “Căn cứ”, and what goes with another paper bears no day of its own", () => {
    for (const kind of ["plan", "submission"])
      for (const block of paperNamed(kind).paper.blocks)
        if (block.kind === "bases") for (const line of block.lines) expect(line).toMatch(/^Căn cứ \p{Lu}.*[;.,]$/u);
    for (const kind of ["list-of-proposals", "agenda"]) expect(paperNamed(kind).paper.head?.place).toBeUndefined();
    expect(paperNamed("attendance-list").paper.head?.day).toBe("2020-12-18");
  });

  test("rulebook, plan and conclusions ask for the dossiers by one day", () => {
    expect(paperNamed("rulebook").word).toContain("Nộp hồ sơ đề nghị khen thưởng: chậm nhất ngày 25/12.");
    for (const kind of ["plan", "notice-of-conclusions"])
      expect(packed(paperNamed(kind).word)).toMatch(/Gửihồsơđềnghịkhenthưởng[^]*?25\/12\/2020/);
  });

  test("an eligibility sheet judges the title under the name that its owner gives it", () => {
    const { word } = paperNamed("eligibility-sheet-co-thi-dua-bo-ban-nganh-tinh");
    expect(word).toContain("Cờ thi đua của Bộ Công an, xét theo công trạng");
    expect(word).not.toContain("Cờ thi đua của Bộ, ban, ngành, tỉnh, xét");
    expect(word).not.toContain("gói quy định");
  });

  test("only minutes of a vote on a title speak of results sent up, and under a condition of the year", () => {
    const elections = [...printed].filter(([name]) => name.startsWith("minutes-of-election"));
    expect(elections.length).toBe(2);
    for (const [, { word }] of elections) expect(word).not.toMatch(/gửi kèm|có hiệu lực với điều kiện/);
    expect(elections.some(([, { word }]) => word.includes("khác thứ tự điểm"))).toBe(true);
  });
});

describe("what is printed is what is stored", () => {
  test("names of the units, the motto and the day of the conference", async () => {
    const day = writeDay((await conferencesOf(database.queries, year.yearId))[0]!.day);
    for (const kind of ["pact", "news-item", "ranking", "score-table"])
      for (const { name } of year.units) expect(paperNamed(kind).word.replace(/\s+/g, " ")).toContain(name);
    for (const kind of ["plan", "pact", "news-item"])
      expect(packed(paperNamed(kind).pdf)).toContain(packed(year.motto));
    for (const kind of ["invitation", "agenda", "attendance-list", "conference-minutes", "news-item"])
      expect(paperNamed(kind).word).toContain(day);
  });

  test("votes: agree, disagree, unmarked and share of every nominee, as signed", () => {
    for (const vote of votes) {
      const title = vote.subject.kind === "title";
      const { word } = paperNamed(`minutes-of-${title ? "count" : "election"}-${vote.voteId}`);
      const { figures, verdict } = vote.result!;
      for (const [at, { nominee, sum }] of verdict.nominees.entries()) {
        const line = figures[0]!.lines.find((one) => one.nominee === nominee)!;
        const marks = title ? [line.agree, line.disagree, line.noMark] : [line.agree];
        expect((sum!.votes * 100) % sum!.base).toBe(0); // of five voters every share is a whole percent
        const row = [at + 1, nameOf(unitOf(nominee)), ...marks, `${(sum!.votes * 100) / sum!.base} %`];
        expect(packed(word)).toContain(packed(row.join("")));
      }
      const { issued, returned, valid, invalid, blank } = figures[0]!;
      expect(word.replace(/\s+/g, " ")).toContain(
        `Số phiếu phát ra: ${issued}; thu về: ${returned}; không thu về: ${issued! - returned!}; hợp lệ: ${valid}; không hợp lệ: ${invalid}; phiếu trắng: ${blank}.`,
      );
    }
  });

  test("points: every cell of the score table, its sums, and the ranking", async () => {
    const readTable = scoringDeeds.find(({ name }) => name === "scoring.read-table")!;
    const table = (await done(database, readTable, operator, { yearId: year.yearId })) as ScoreTable;
    const { word } = paperNamed("score-table");
    const points = (criterionId: number) =>
      table.units.map(
        ({ unitId }) => table.points.find((one) => one.criterionId === criterionId && one.unitId === unitId)!.points,
      );
    for (const { kind, criterionId, code, label, max } of table.rows)
      if (kind === "criterion")
        expect(packed(word)).toContain(
          packed([code, label, ...[max!, ...points(criterionId)].map(writeHundredths)].join("")),
        );
    const ranked = table.ranking.toSorted((a, b) => a.rank! - b.rank!);
    for (const { unitId, total, rank } of ranked) {
      const cells = table.points.filter((one) => one.unitId === unitId);
      expect(total).toBe(cells.reduce((sum, cell) => sum + cell.points, 0));
      const row = packed(`${nameOf(unitId)}${writeHundredths(total)}${rank}`);
      expect(packed(paperNamed("ranking").word)).toContain(row);
    }
    expect(packed(paperNamed("ranking").word)).toContain(packed(nameOf(ranked[0]!.unitId)));
  });

  test("awards: the four published totals stand in the news, and no other number beside them", async () => {
    const awards = await awardsOf(database.queries, { clusterId: year.cluster.clusterId, year: year.year });
    const sentence = paperNamed("news-item")
      .word.split(/\n+/)
      .find((line) => line.includes("Huân chương"))!;
    const numbers = sentence.match(/\d+/g)!.map(Number);
    const stored = awards.map(({ collectives, individuals, untold }) => collectives + individuals + untold);
    expect(numbers).toEqual([year.year, ...stored]);
    expect(numbers.slice(1)).toEqual([2, 34, 25, 184]);
  });

  test("who leads next year and who is put forward, as a proposal", async () => {
    const [head, deputy] = await electedHeadships(database.queries, year.yearId);
    const news = paperNamed("news-item").word.replace(/\s+/g, " ");
    expect(news).toContain(
      `${nameOf(head!.unitId)} làm Cụm trưởng và ${nameOf(deputy!.unitId)} làm Cụm phó năm ${year.year + 1}`,
    );
    expect(news).toContain("đề nghị tặng Cờ thi đua của Chính phủ năm 2020 cho Cục An ninh chính trị nội bộ");
    expect(news).toContain("chưa có quyết định khen thưởng");
  });
});

interface ScoreTable {
  readonly rows: readonly {
    readonly criterionId: number;
    readonly kind: string;
    readonly code: string;
    readonly label: string;
    readonly max: number | null;
  }[];
  readonly units: readonly { readonly unitId: number }[];
  readonly points: readonly { readonly criterionId: number; readonly unitId: number; readonly points: number }[];
  readonly ranking: readonly { readonly unitId: number; readonly total: number; readonly rank: number | null }[];
}
