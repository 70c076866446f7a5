import { dayOf } from "../../../basics/instant.ts";
import { ok } from "../../../basics/result.ts";
import { toRoles } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { NewsEdit, type NewsItem } from "./model.ts";
import { type NewsFacts, newsOfYear } from "./news-facts.ts";
import { writeNews } from "./store.ts";
import { refuse, say } from "./refusals.ts";

/** Deeds that write the news item. */
export const newsRivals = {
  deeds: ["papers.edit-news", "papers.release-news", "papers.withdraw-news"],
  over: ({ yearId }: { readonly yearId: number }) => ({ yearId }),
};

/** The secretary writes headline, lead and by-line; the rest of the item comes from the records. */
export const editNews = action({
  name: "papers.edit-news",
  summary: { vi: "Sửa tiêu đề, đoạn mở đầu của tin bài", en: "Edit headline and lead of the news item" },
  input: NewsEdit,
  allow: toRoles("secretary"),
  load: ({ tx }, { yearId }) => newsOfYear(tx, yearId),
  decide: decideNewsEdit,
  record: ({ tx }, { yearId, headline, lead, author }) => writeNews(tx, { yearId, headline, lead, author }),
  show: ({ yearId, headline, lead, author }) => ({ yearId, headline, lead, author }),
  rivals: newsRivals,
  say,
});

export function decideNewsEdit(facts: Pick<NewsFacts, "written"> | undefined, edit: NewsEdit) {
  if (!facts) return refuse("no-conference-yet");
  const { released } = facts.written;
  if (released) return refuse("news-released", { by: released.by, on: dayOf(released.at) });
  return facts.written.revision === edit.revision ? ok(edit) : newsChanged(facts.written);
}

/** Refuses a screen that was a revision behind, with the words that stand. */
export const newsChanged = ({ headline, lead, author, revision }: NewsItem) =>
  refuse("changed-meanwhile", { now: { headline, lead, author, revision } });
