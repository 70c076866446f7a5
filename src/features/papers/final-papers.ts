import type { Paper } from "../../engines/document/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import type { Beside, NewRecord } from "../../platform/records/index.ts";
import { type PaperSource, readYear, type YearFacts, yearRecord } from "../year/index.ts";
import { keptPaper } from "./kept-paper.ts";
import { makeNow, withIssue } from "./make-paper.ts";
import type { PaperName } from "./model.ts";
import { issueRecord, paperRecord } from "./records.ts";
import { paperSources } from "./sources.ts";
import { issuesOf } from "./store.ts";

/** Papers that become final, or are so no longer, with records just made. */
export async function papersFinalWith(queries: Queries, frozen: readonly NewRecord[]): Promise<readonly Beside[]> {
  const beside = new Map<string, Beside>();
  for (const record of frozen) {
    const year = record.yearId === null ? undefined : await readYear(queries, record.yearId);
    if (year) for (const one of await besideRecord(queries, year, record)) beside.set(one.subject, one);
  }
  return [...beside.values()];
}

async function besideRecord(queries: Queries, year: YearFacts, record: NewRecord): Promise<Beside[]> {
  if (record.kind === issueRecord.name) return issued(queries, year, record.subject);
  if (record.kind === yearRecord.name) return record.content === null ? [] : allFinalPapers(queries, year);
  const made: Beside[] = [];
  for (const source of paperSources)
    for (const { key } of (source.final ?? []).filter((final) => final.record.name === record.kind)) {
      const named = await key(record.subject, queries);
      if (named !== undefined) made.push(...(await ofSource(queries, { year, source, key: named })));
    }
  return made;
}

/** Where a final paper gets its number, its kept blocks get it too; what nobody signs is kept as it is issued. */
async function issued(queries: Queries, year: YearFacts, subject: string): Promise<Beside[]> {
  const [, code = "", ...rest] = subject.split(":");
  const name = { yearId: year.yearId, code, key: rest.join(":") };
  const source = sourceOf(code);
  if (!source) return [];
  if (source.final) {
    const kept = await keptPaper(queries, name);
    if (kept) return [await besideOf(queries, name, kept)];
    const one = { year, source, key: name.key };
    return (await isReady(queries, one)) ? ofSource(queries, one) : [];
  }
  const paper = await makeNow(queries, year, name);
  return paper ? [await besideOf(queries, name, paper)] : [];
}

/** Papers of a year that an older version signed or issued without keeping them. */
export async function papersToTakeOver(queries: Queries, year: YearFacts): Promise<Beside[]> {
  const final = await allFinalPapers(queries, year);
  const unsigned = (await issuesOf(queries, year.yearId)).filter(({ code }) => !sourceOf(code)?.final);
  const issues = unsigned.map(({ code, key }) => issueRecord.of(year.yearId, code, key));
  const given = await Promise.all(issues.map(({ subject }) => issued(queries, year, subject)));
  return [...final, ...given.flat()];
}

/** Every paper of a year that is final and not kept yet. */
async function allFinalPapers(queries: Queries, year: YearFacts): Promise<Beside[]> {
  const made: Beside[] = [];
  for (const source of paperSources.filter(({ final }) => final))
    for (const { key, state } of await source.list(queries, year)) {
      if (state !== "ready" || (await keptPaper(queries, { yearId: year.yearId, code: source.code, key }))) continue;
      made.push(...(await ofSource(queries, { year, source, key })));
    }
  return made;
}

const sourceOf = (code: string): PaperSource | undefined => paperSources.find((one) => one.code === code);

interface One {
  readonly year: YearFacts;
  readonly source: PaperSource;
  readonly key: string;
}

async function ofSource(queries: Queries, one: One): Promise<Beside[]> {
  const { year, source, key } = one;
  const name = { yearId: year.yearId, code: source.code, key };
  const paper = (await isReady(queries, one)) ? await makeNow(queries, year, name) : undefined;
  return [await besideOf(queries, name, paper)];
}

const isReady = async (queries: Queries, { year, source, key }: One): Promise<boolean> =>
  (await source.list(queries, year)).some((entry) => entry.key === key && entry.state === "ready");

async function besideOf(queries: Queries, name: PaperName, paper: Paper | undefined): Promise<Beside> {
  const content = paper && { form: 1 as const, paper: await withIssue(queries, name, paper) };
  return { ...paperRecord(name), yearId: name.yearId, content };
}
