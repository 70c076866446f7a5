import type { Queries } from "../../platform/database/index.ts";
import { type PlacedPassage, arrange } from "./arrange.ts";
import type { Heading } from "./model.ts";
import { findCall } from "./store/calls.ts";
import { type Comment, commentsOf } from "./store/comments.ts";
import { type Draft, draftsOf, findSummary, passagesOf, type Summary } from "./store/summary.ts";

/** The summary report with everything that hangs on it. */
export interface SummaryFacts {
  readonly summary: Summary;
  readonly headings: readonly Heading[];
  readonly passages: readonly PlacedPassage[];
  readonly drafts: readonly Draft[];
  readonly comments: readonly Comment[];
}

/** Reads the summary report of a year; undefined until it has been composed. */
export async function readSummary(queries: Queries, yearId: number): Promise<SummaryFacts | undefined> {
  const summary = await findSummary(queries, yearId);
  if (!summary) return undefined;
  const headings = (await findCall(queries, summary))?.headings ?? [];
  return {
    summary,
    headings,
    passages: arrange(headings, await passagesOf(queries, yearId)),
    drafts: await draftsOf(queries, yearId),
    comments: await commentsOf(queries, yearId),
  };
}
