import { saying } from "../../../basics/words.ts";
import { ok, type Result, refuse } from "../../../basics/result.ts";
import { toRoles, evenConcluded } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { newsChanged, newsRivals } from "./edit-news.ts";
import { type NewsItem, type NewsRefusal, NewsWithdrawal } from "./model.ts";
import { newsItemOf, writeRelease } from "./store.ts";
import * as en from "./words.en.ts";
import * as vi from "./words.vi.ts";
import { newsRecord } from "../records.ts";

/** Takes a release back with its reason, so that the item can be corrected; the log keeps the text that went out. */
export const withdrawNews = action({
  name: "papers.withdraw-news",
  summary: { vi: "Thu hồi tin bài đã duyệt", en: "Withdraw the released news item" },
  input: NewsWithdrawal,
  allow: evenConcluded(toRoles("chair", "deputy", "standing-body")),
  load: ({ tx }, { yearId }) => newsItemOf(tx, yearId),
  decide: decideWithdrawal,
  record: ({ tx }, { yearId }) => writeRelease(tx, yearId, null),
  show: ({ yearId }) => ({ yearId }),
  why: ({ reason }) => reason,
  freezes: ({ yearId }) => [newsRecord.of(yearId)],
  rivals: newsRivals,
  say: saying({ vi: vi.newsRefused, en: en.newsRefused }),
});

export function decideWithdrawal(
  written: NewsItem,
  input: NewsWithdrawal,
): Result<NewsWithdrawal, Extract<NewsRefusal, { code: "news-not-released" | "changed-meanwhile" }>> {
  if (!written.released) return refuse({ code: "news-not-released" });
  return written.revision === input.revision ? ok(input) : newsChanged(written);
}
