import type { Paper } from "../../engines/document/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import { slug } from "../../basics/fold.ts";
import { fileOfYear, readYear, type YearFacts } from "../year/index.ts";
import { keptPaper } from "./kept-paper.ts";
import type { PaperName } from "./model.ts";
import { paperSources } from "./sources.ts";
import { type Issue, issuesOf } from "./store.ts";

/** One paper: as it was kept where it is final or issued, otherwise as it reads now; undefined when it cannot be made yet. */
export async function makePaper(queries: Queries, name: PaperName): Promise<Paper | undefined> {
  const kept = await keptPaper(queries, name);
  if (kept) return kept;
  const year = await readYear(queries, name.yearId);
  const paper = year && (await makeNow(queries, year, name));
  return paper && withIssue(queries, name, paper);
}

/** Makes a paper from the tables as they are now, whatever was kept of it. */
export async function makeNow(queries: Queries, year: YearFacts, { code, key }: PaperName): Promise<Paper | undefined> {
  return paperSources.find((one) => one.code === code)?.make(queries, year, key);
}

/** The paper with number and day, where it has been given them. */
export async function withIssue(queries: Queries, { yearId, code, key }: PaperName, paper: Paper): Promise<Paper> {
  const issue = (await issuesOf(queries, yearId)).find((one) => one.code === code && one.key === key);
  return issue ? withNumber(paper, issue) : paper;
}

/** Puts number and day in the head: “Số: … /BB-CTĐ1” becomes “Số: 12/BB-CTĐ1”. */
export function withNumber(paper: Paper, issue: Pick<Issue, "number" | "issuedOn">): Paper {
  if (!paper.head) return paper;
  const written = issue.number < 10 ? `0${issue.number}` : String(issue.number);
  const number = paper.head.number?.replace(/Số:[^/]*/, `Số: ${written}`);
  return { ...paper, head: { ...paper.head, ...(number !== undefined && { number }), day: issue.issuedOn } };
}

export interface MadePaper {
  readonly code: string;
  readonly key: string;
  /** Without an ending; no two papers of a year have the same. */
  readonly fileName: string;
  readonly paper: Paper;
}

/** Every paper of a year that can be made now; for export and hand-over. */
export async function allPapers(queries: Queries, year: YearFacts): Promise<readonly MadePaper[]> {
  const made: Omit<MadePaper, "fileName">[] = [];
  for (const source of paperSources) {
    for (const entry of await source.list(queries, year)) {
      if (entry.state === "not-yet") continue;
      const paper = await makePaper(queries, { yearId: year.yearId, code: source.code, key: entry.key });
      if (paper) made.push({ code: source.code, key: entry.key, paper });
    }
  }
  const names = Map.groupBy(made, ({ paper }) => fileNameOf(paper, year));
  return made.map((one) => {
    const plain = fileNameOf(one.paper, year);
    return { ...one, fileName: names.get(plain)!.length > 1 ? fileNameOf(one.paper, year, one.key) : plain };
  });
}

/**
 * The name of a paper's file without its ending, from its title: “Biên bản: Hội nghị tổng kết năm 2020” of Cụm thi đua
 * số 1 is bien-ban-hoi-nghi-tong-ket-cum-1-2020. Cluster and year are said once, at the end.
 *
 * @param key tells papers of the same title apart, such as the minutes of a vote that was held again
 */
export function fileNameOf(
  { title }: Pick<Paper, "title">,
  { cluster, year }: { readonly cluster: Pick<YearFacts["cluster"], "code" | "name">; readonly year: number },
  key = "",
): string {
  const own = slug(title.replaceAll(cluster.name, " ").replaceAll(`năm ${year}`, " "), 90);
  const apart = key === "" ? "" : `-${slug(key)}`;
  return `${own}${apart}-${fileOfYear({ cluster, year })}`;
}

/** What older versions called the file of a paper in a hand-over package: "minutes-of-count-3". */
export const olderFileNameOf = (code: string, key: string): string =>
  key === "" ? code : `${code}-${key.replaceAll(":", "-")}`;
