import { ok } from "../../basics/result.ts";
import type { Actor } from "../../platform/access/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import { type PaperEntry, readYear } from "../year/index.ts";
import { makePaper } from "./make-paper.ts";
import type { PaperName } from "./model.ts";
import { paperSources } from "./sources.ts";
import { refuse } from "./refusals.ts";

/** Whether somebody who may see the year's list of papers may also read this one. The operator reads them all. */
export function mayRead(
  { readers, readerIds = [] }: Pick<PaperEntry, "readers" | "readerIds">,
  actor: Actor,
  yearId: number,
): boolean {
  if (readers === undefined || actor.kind === "operator") return true;
  if (actor.kind !== "person") return false;
  if (readerIds.includes(actor.id)) return true;
  return actor.grants.some((grant) => grant.yearId === yearId && readers.includes(grant.role));
}

/** One paper for somebody who asks: refused where it cannot be made yet, or where its figures are not theirs to read. */
export async function paperFor(actor: Actor, queries: Queries, name: PaperName) {
  const entry = await entryNamed(queries, name);
  if (!entry) return refuse("paper-not-yet");
  if (!mayRead(entry, actor, name.yearId)) return refuse("paper-sealed", { title: entry.title });
  const paper = await makePaper(queries, name);
  return paper ? ok(paper) : refuse("paper-not-yet");
}

async function entryNamed(queries: Queries, { yearId, code, key }: PaperName): Promise<PaperEntry | undefined> {
  const source = paperSources.find((one) => one.code === code);
  const year = source && (await readYear(queries, yearId));
  return year && (await source.list(queries, year)).find((entry) => entry.key === key);
}
