import { sql } from "kysely";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { type NewsItem, Release } from "./model.ts";

/** A year's news item; empty, at revision 0, until somebody writes it. */
export async function newsItemOf(queries: Queries, yearId: number): Promise<NewsItem> {
  const row = await queries
    .selectFrom("newsItem")
    .select(["headline", "lead", "author", "released", "revision"])
    .where("yearId", "=", yearId)
    .executeTakeFirst();
  if (!row) return { headline: "", lead: "", author: "", released: null, revision: 0 };
  return { ...row, released: row.released === null ? null : Release.parse(row.released) };
}

export async function writeNews(
  tx: Transaction,
  { yearId, ...words }: Pick<NewsItem, "headline" | "lead" | "author"> & { readonly yearId: number },
): Promise<void> {
  await tx
    .insertInto("newsItem")
    .values({ yearId, ...words })
    .onConflict((conflict) =>
      conflict.column("yearId").doUpdateSet({ ...words, revision: sql<number>`news_item.revision + 1` }),
    )
    .execute();
}

/** null takes the release back. */
export async function writeRelease(tx: Transaction, yearId: number, release: Release | null): Promise<void> {
  await tx
    .updateTable("newsItem")
    .set({ released: release && JSON.stringify(release), revision: sql<number>`revision + 1` })
    .where("yearId", "=", yearId)
    .execute();
}
