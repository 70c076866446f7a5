import { ok } from "../../../basics/result.ts";
import { toRoles, evenConcluded } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { newsChanged, newsRivals } from "./edit-news.ts";
import { type NewsItem, NewsWithdrawal } from "./model.ts";
import { newsItemOf, writeRelease } from "./store.ts";
import { newsRecord } from "../records.ts";
import { refuse, say } from "./refusals.ts";

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
  say,
});

export function decideWithdrawal(written: NewsItem, input: NewsWithdrawal) {
  if (!written.released) return refuse("news-not-released");
  return written.revision === input.revision ? ok(input) : newsChanged(written);
}
