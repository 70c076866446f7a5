import type { Queries } from "../../platform/database/index.ts";
import { type PlacedPassage, arrange } from "./arrange.ts";
import type { Heading } from "./model.ts";
import { findCall } from "./store/calls.ts";
import { type Agreement, agreementsOf } from "./store/agreements.ts";
import { type Comment, commentsOf } from "./store/comments.ts";
import { type Draft, draftsOf, findSummary, passagesOf, type Summary } from "./store/summary.ts";

/** The summary report with everything that hangs on it. */
export interface SummaryFacts {
  readonly summary: Summary;
  readonly headings: readonly Heading[];
  readonly passages: readonly PlacedPassage[];
  readonly drafts: readonly Draft[];
  readonly comments: readonly Comment[];
  /** Units that agreed to a draft; one that commented on the same draft after all is not among them. */
  readonly agreements: readonly Agreement[];
}

/** Reads the summary report of a year; undefined until it has been composed. */
export async function readSummary(queries: Queries, yearId: number): Promise<SummaryFacts | undefined> {
  const summary = await findSummary(queries, yearId);
  if (!summary) return undefined;
  const comments = await commentsOf(queries, yearId);
  const headings = (await findCall(queries, summary))?.headings ?? [];
  return {
    summary,
    headings,
    passages: arrange(headings, await passagesOf(queries, yearId)),
    drafts: await draftsOf(queries, yearId),
    comments,
    agreements: standing(await agreementsOf(queries, yearId), comments),
  };
}

/** What a unit said last counts: a comment takes the place of having agreed to the same draft. */
const standing = (agreements: readonly Agreement[], comments: readonly Comment[]): readonly Agreement[] =>
  agreements.filter(
    ({ unitId, draftNumber }) =>
      !comments.some((comment) => comment.unitId === unitId && comment.draftNumber === draftNumber),
  );
