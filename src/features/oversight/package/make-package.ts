import { zipSync } from "fflate";
import { clockOf, dayOf, type Instant, writeDay } from "../../../basics/instant.ts";
import type { Queries } from "../../../platform/database/index.ts";
import { pdfOf, wordOf } from "../../../platform/documents/index.ts";
import { firstHash, readLog } from "../../../platform/log/index.ts";
import type { YearFacts } from "../../movement/index.ts";
import { allPapers } from "../../papers/index.ts";
import { linesOfYear } from "../store/log-lines.ts";
import {
  logName,
  type Manifest,
  manifestName,
  type PackedLine,
  type PackedRecord,
  recordsName,
  sha256,
} from "./manifest.ts";
import { packedRecords } from "./packed-records.ts";
import { type FeatureData, yearData } from "./year-data.ts";

interface PackedFile {
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
}

/**
 * The hand-over package of a cluster-year: every paper as Word and PDF, the records as JSON, the log so that its whole
 * chain can be walked, and a manifest with the hash of each. Nothing secret and nothing of another cluster is in it.
 *
 * @param told called with the title of each paper as it is drawn
 */
export async function makePackage(
  queries: Queries,
  year: YearFacts,
  made: { readonly at: Instant; readonly by: string },
  told: (title: string) => void = () => {},
): Promise<Uint8Array> {
  const papers = await paperFiles(queries, year, made.at, told);
  const data = await yearData(queries, year);
  const records = await packedRecords(queries, year, data);
  const log = await logFile(queries, year, new Set(records.map(({ seq }) => seq)));
  const files = [...papers, ...data.map(dataFile), ...recordsFile(records), log.file];
  files.unshift(text("contents.txt", "Mục lục", contentsOf(year, files, made)));
  const manifest: Manifest = {
    format: "thidua-package",
    version: 1,
    madeAt: made.at,
    madeBy: made.by,
    cluster: { code: year.cluster.code, name: year.cluster.name },
    year: year.year,
    log: log.end,
    files: files.map(({ name, title, bytes }) => ({ name, bytes: bytes.length, sha256: sha256(bytes), title })),
  };
  const all = [text(manifestName, "", `${JSON.stringify(manifest, null, 2)}\n`), ...files];
  return zipSync(Object.fromEntries(all.map(({ name, bytes }) => [name, bytes])), { mtime: new Date(made.at) });
}

/** Nothing of the name but these characters: it is opened on any machine. */
export const packageName = (year: YearFacts): string => `thidua-${year.cluster.code}-${year.year}.zip`;

const text = (name: string, title: string, content: string): PackedFile => ({
  name,
  title,
  bytes: new TextEncoder().encode(content),
});

async function paperFiles(
  queries: Queries,
  year: YearFacts,
  at: Instant,
  told: (title: string) => void,
): Promise<PackedFile[]> {
  const files: PackedFile[] = [];
  for (const { fileName, paper } of await allPapers(queries, year)) {
    told(paper.title);
    files.push({ name: `papers/${fileName}.docx`, title: paper.title, bytes: await wordOf(paper) });
    files.push({ name: `papers/${fileName}.pdf`, title: paper.title, bytes: await pdfOf(paper, at) });
  }
  return files;
}

const dataFile = ({ feature, title, tables }: FeatureData): PackedFile =>
  text(`data/${feature}.json`, title, `${JSON.stringify(tables, null, 2)}\n`);

const recordsFile = (records: readonly PackedRecord[]): PackedFile[] =>
  records.length === 0
    ? []
    : [text(recordsName, "Bản gốc", records.map((record) => `${JSON.stringify(record)}\n`).join(""))];

/** Lines that the year may read, and those that vouch for its records although another year's deed made them. */
async function logFile(
  queries: Queries,
  year: YearFacts,
  vouching: ReadonlySet<number>,
): Promise<{ file: PackedFile; end: Manifest["log"] }> {
  const readable = await linesOfYear(queries, { yearId: year.yearId, clusterId: year.cluster.clusterId });
  const own = new Set([...readable, ...vouching]);
  const lines: string[] = [];
  let end = { entries: 0, head: firstHash };
  for await (const { seq, content, contentHash, previousHash, hash } of readLog(queries)) {
    const packed: PackedLine = { seq, content: own.has(seq) ? content : null, contentHash, previousHash, hash };
    lines.push(`${JSON.stringify(packed)}\n`);
    end = { entries: seq, head: hash };
  }
  return { file: text(logName, "Nhật ký", lines.join("")), end };
}

function contentsOf(year: YearFacts, files: readonly PackedFile[], made: { at: Instant; by: string }): string {
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
