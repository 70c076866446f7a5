import type { Queries } from "../database/index.ts";
import { type AnyList, consult, type Outcome, type Page } from "../deeds/index.ts";
import type { Question } from "../deeds/consult.ts";

/** A whole list as an Excel file: the same filter and order as on the screen, every page of it. */
export async function exportList(deed: AnyList, queries: Queries, question: Question): Promise<Outcome> {
  const rows: unknown[] = [];
  for (let page = 1; ; page++) {
    const raw = { ...(question.raw as object), page, size: 500 };
    const outcome = await consult(deed, queries, { ...question, raw });
    if (outcome.kind !== "done") return outcome;
    const stretch = outcome.answer as Page<unknown>;
    rows.push(...stretch.rows);
    if (rows.length >= stretch.total || stretch.rows.length === 0) break;
  }
  // Filled in when the document engine lands.
  throw new Error("not yet");
}
