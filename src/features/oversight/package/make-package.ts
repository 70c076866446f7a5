import { clockOf, dayOf, type Instant, writeDay } from "../../../basics/instant.ts";
import type { Queries } from "../../../platform/database/index.ts";
import { pdfOf, wordOf } from "../../../platform/documents/index.ts";
import { firstHash, readLog } from "../../../platform/log/index.ts";
import { fileOfYear, type YearFacts } from "../../year/index.ts";
import { allPapers } from "../../papers/index.ts";
import { linesOfYear } from "../store/log-lines.ts";
import { logName, type Manifest, manifestName, type PackedLine, type PackedRecord, recordsName } from "./manifest.ts";
import { packedRecords } from "./packed-records.ts";
import { type FeatureData, yearData } from "./year-data.ts";
import { zipStream } from "./zip-stream.ts";

interface PackedFile {
  readonly name: string;
  readonly title: string;
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

type ListedFile = Manifest["files"][number];

/**
 * The hand-over package of a cluster-year: every paper as Word and PDF, the records as JSON, the log so that its whole
 * chain can be walked, and a manifest with the hash of each. Nothing secret and nothing of another cluster is in it.
 * It comes piece by piece, so that its length costs no memory.
 *
 * @param hear told how far it is, with the title of each paper as it is drawn, and at the end the hash of the manifest
 */
export async function* makePackage(
  queries: Queries,
  year: YearFacts,
  made: { readonly at: Instant; readonly by: string },
  hear: Hear = {},
): AsyncGenerator<Uint8Array> {
  // One moment for all of it: a result signed meanwhile would stand in the records and not yet among the rows.
  const moment = await queries
    .startTransaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute();
  try {
    yield* packageOf(moment, year, made, hear);
  } finally {
    await moment.rollback().execute();
  }
}

interface Hear {
  readonly told?: (step: { readonly title: string; readonly done: number; readonly of: number }) => void;
  readonly sealed?: (seal: string) => void;
}

async function* packageOf(
  queries: Queries,
  year: YearFacts,
  made: { readonly at: Instant; readonly by: string },
  hear: Hear,
): AsyncGenerator<Uint8Array> {
  const zip = zipStream(made.at);
  const files: ListedFile[] = [];
  async function* put({ name, title, content }: PackedFile): AsyncGenerator<Uint8Array> {
    files.push({ name, title, ...(yield* zip.add(name, content)) });
  }
  for await (const file of paperFiles(queries, year, made.at, hear.told)) yield* put(file);
  const papers = files.length / 2; // each as Word and as PDF
  hear.told?.({ title: "Dữ liệu và nhật ký", done: papers, of: papers + 1 });
  const data = await yearData(queries, year);
  const records = await packedRecords(queries, year, data);
  for (const file of [...data.map(dataFile), ...recordsFile(records)]) yield* put(file);
  const end = { entries: 0, head: firstHash };
  const vouching = records.map(({ seq }) => seq);
  yield* put({ name: logName, title: "Nhật ký", content: logLines(queries, year, { vouching, end }) });
  const contents = text("contents.txt", "Mục lục", contentsOf(year, files, made));
  yield* put(contents);
  files.unshift(files.pop()!); // the reader's way in stands first
  const manifest: Manifest = {
    format: "thidua-package",
    version: 1,
    madeAt: made.at,
    madeBy: made.by,
    cluster: { code: year.cluster.code, name: year.cluster.name },
    year: year.year,
    log: end,
    files,
  };
  const { sha256: seal } = yield* zip.add(manifestName, [utf8(`${JSON.stringify(manifest, null, 2)}\n`)]);
  yield* zip.end();
  hear.sealed?.(seal);
}

/** Nothing of the name but these characters: it is opened on any machine. */
export const packageName = (year: YearFacts): string => `goi-ban-giao-${fileOfYear(year)}.zip`;

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

const text = (name: string, title: string, content: string): PackedFile => ({ name, title, content: [utf8(content)] });

async function* paperFiles(
  queries: Queries,
  year: YearFacts,
  at: Instant,
  told: Hear["told"] = () => {},
): AsyncGenerator<PackedFile> {
  const papers = await allPapers(queries, year);
  for (const [done, { fileName, paper }] of papers.entries()) {
    told({ title: paper.title, done, of: papers.length + 1 }); // records and log take as long as a paper or two
    yield { name: `papers/${fileName}.docx`, title: paper.title, content: [await wordOf(paper)] };
    yield { name: `papers/${fileName}.pdf`, title: paper.title, content: [await pdfOf(paper, at)] };
  }
}

const dataFile = ({ feature, title, tables }: FeatureData): PackedFile =>
  text(`data/${feature}.json`, title, `${JSON.stringify(tables, null, 2)}\n`);

const recordsFile = (records: readonly PackedRecord[]): PackedFile[] =>
  records.length === 0
    ? []
    : [text(recordsName, "Bản gốc", records.map((record) => `${JSON.stringify(record)}\n`).join(""))];

/**
 * The whole chain, a piece of many lines at a time; with the content of lines that the year may read, and of those that
 * vouch for its records although another year's deed made them. `end` says afterwards where it ended.
 */
async function* logLines(
  queries: Queries,
  year: YearFacts,
  { vouching, end }: { readonly vouching: readonly number[]; readonly end: Manifest["log"] },
): AsyncGenerator<Uint8Array> {
  const readable = await linesOfYear(queries, { yearId: year.yearId, clusterId: year.cluster.clusterId });
  const own = new Set([...readable, ...vouching]);
  let lines: string[] = [];
  for await (const { seq, content, contentHash, previousHash, hash } of readLog(queries)) {
    const packed: PackedLine = { seq, content: own.has(seq) ? content : null, contentHash, previousHash, hash };
    lines.push(`${JSON.stringify(packed)}\n`);
    end.entries = seq;
    end.head = hash;
    if (lines.length < linesAtOnce) continue;
    yield utf8(lines.join(""));
    lines = [];
  }
  yield utf8(lines.join(""));
}

/** About 80 kB: packing so much holds up others for a few milliseconds. */
const linesAtOnce = 250;

function contentsOf(year: YearFacts, files: readonly ListedFile[], made: { at: Instant; by: string }): string {
  const listed = files.map(({ name, title }) => `  ${name}  –  ${title}`);
  return [
    `GÓI BÀN GIAO NĂM ${year.year} – ${year.cluster.name}`,
    `Lập lúc ${clockOf(made.at)} ngày ${writeDay(dayOf(made.at))}, người lập: ${made.by}.`,
    ...(year.illustrative ? ["Có số liệu minh hoạ."] : []),
    "",
    "Kiểm tra gói, không cần cơ sở dữ liệu:  npx thidua year check TỆP.zip --head MÃ-IN-TRONG-BIÊN-BẢN",
    "",
    ...listed,
    "",
  ].join("\r\n");
}
