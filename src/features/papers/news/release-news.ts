import { type Instant, dayOf } from "../../../basics/instant.ts";
import { ok } from "../../../basics/result.ts";
import { toRoles } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { NewsRelease } from "./model.ts";
import { newsChanged, newsRivals } from "./edit-news.ts";
import { type NewsFacts, newsOfYear } from "./news-facts.ts";
import { newsText } from "./news-text.ts";
import { writeRelease } from "./store.ts";
import { newsRecord } from "../records.ts";
import { refuse, say } from "./refusals.ts";

interface ReleaseFacts {
  readonly news: NewsFacts | undefined;
  readonly now: Instant;
  readonly by: string;
}

/** Chair, deputy or standing body answers for the news item: from here on its text is kept as it went out. */
export const releaseNews = action({
  name: "papers.release-news",
  summary: { vi: "Duyệt phát hành tin bài", en: "Release the news item" },
  input: NewsRelease,
  allow: toRoles("chair", "deputy", "standing-body"),
  load: async ({ tx, now, actor }, { yearId }): Promise<ReleaseFacts> => ({
    news: await newsOfYear(tx, yearId),
    now,
    by: actor.kind === "anyone" ? "" : actor.name,
  }),
  decide: decideRelease,
  record: ({ tx }, { yearId, release }) => writeRelease(tx, yearId, release),
  show: ({ yearId, release }) => ({ yearId, ...release }),
  freezes: ({ yearId }) => [newsRecord.of(yearId)],
  rivals: newsRivals,
  say,
});

export function decideRelease({ news, now, by }: ReleaseFacts, { yearId, revision }: NewsRelease) {
  if (!news) return refuse("no-conference-yet");
  const { written } = news;
  if (written.released) return refuse("news-released", { by: written.released.by, on: dayOf(written.released.at) });
  if (written.author === "") return refuse("news-not-written");
  if (written.revision !== revision) return newsChanged(written);
  return ok({ yearId, release: { at: now, by, paragraphs: [...newsText(news)] } });
}
