import type { Paper } from "../../engines/document/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import { readYear, type YearFacts } from "../movement/index.ts";
import { paperSources } from "./sources.ts";
import { type Issue, issuesOf } from "./store.ts";

export interface PaperName {
  readonly yearId: number;
  readonly code: string;
  readonly key: string;
}

/** Makes one paper from the records as they are now, with the number it was issued under; undefined when it cannot be made yet. */
export async function makePaper(queries: Queries, name: PaperName): Promise<Paper | undefined> {
  const source = paperSources.find((one) => one.code === name.code);
  const year = source && (await readYear(queries, name.yearId));
  const paper = year && (await source.make(queries, year, name.key));
  if (!paper) return undefined;
  const issue = (await issuesOf(queries, name.yearId)).find((one) => one.code === name.code && one.key === name.key);
  return issue ? withNumber(paper, issue) : paper;
}

/** Puts number and day in the head: “Số: … /BB-CTĐ1” becomes “Số: 12/BB-CTĐ1”. */
export function withNumber(paper: Paper, issue: Pick<Issue, "number" | "issuedOn">): Paper {
  if (!paper.head) return paper;
  const written = issue.number < 10 ? `0${issue.number}` : String(issue.number);
  const number = paper.head.number?.replace(/Số:[^/]*/, `Số: ${written}`);
  return { ...paper, head: { ...paper.head, ...(number !== undefined && { number }), day: issue.issuedOn } };
}

/** Every paper of a year that can be made now, with its file name without an ending; for export and hand-over. */
export async function allPapers(
  queries: Queries,
  year: YearFacts,
): Promise<readonly { readonly fileName: string; readonly paper: Paper }[]> {
  const made: { fileName: string; paper: Paper }[] = [];
  for (const source of paperSources) {
    for (const entry of await source.list(queries, year)) {
      if (entry.state === "not-yet") continue;
      const paper = await makePaper(queries, { yearId: year.yearId, code: source.code, key: entry.key });
      if (paper) made.push({ fileName: fileNameOf(source.code, entry.key), paper });
    }
  }
  return made;
}

/** "minutes-of-count", "3" → "minutes-of-count-3". */
export const fileNameOf = (code: string, key: string): string =>
  key === "" ? code : `${code}-${key.replaceAll(":", "-")}`;
