import { clockOf, dayOf, writeDay } from "../../../basics/instant.ts";
import type { Paper } from "../../../engines/document/index.ts";
import { type PaperSource, type YearFacts, onlyPaper } from "../../year/index.ts";
import type { NewsItem } from "./model.ts";
import { newsFacts } from "./news-facts.ts";
import { newsText } from "./news-text.ts";
import { newsRecord } from "../records.ts";

/** The news item: a draft made anew from the records until somebody answers for its release. */
export const newsPaper: PaperSource = {
  code: "news-item",
  group: "after-conference",
  final: [onlyPaper(newsRecord)],
  list: async (queries, year) => {
    const entry = { key: "", title: `Tin bài: hội nghị tổng kết năm ${year.year}` };
    const facts = await newsFacts(queries, year);
    if (!facts) return [{ ...entry, state: "not-yet", because: "Hội nghị tổng kết chưa kết thúc." }];
    return [{ ...entry, state: facts.written.released ? "ready" : "draft" }];
  },
  make: async (queries, year) => {
    const facts = await newsFacts(queries, year);
    return facts && newsPaperOf(year, facts.written, facts.written.released?.paragraphs ?? newsText(facts));
  },
};

export function newsPaperOf(year: YearFacts, { author, released }: NewsItem, text: readonly string[]): Paper {
  const [headline = "", ...body] = text;
  return {
    code: "news-item",
    title: headline,
    illustrative: year.illustrative,
    blocks: [
      { kind: "title", name: headline, ...(released ? {} : { subject: "(Bản nháp, chưa duyệt phát hành)" }) },
      ...body.map((paragraph, at) => ({
        kind: "paragraph" as const,
        text: at === 0 ? [{ text: paragraph, bold: true }] : paragraph,
      })),
      ...(author === ""
        ? []
        : [{ kind: "paragraph" as const, text: [{ text: author, bold: true }], align: "right" as const }]),
    ],
    provenance: released
      ? `${released.by} duyệt phát hành lúc ${clockOf(released.at)} ngày ${writeDay(dayOf(released.at))}.`
      : "Lập từ hồ sơ của năm; chỉ phát hành sau khi có người duyệt.",
  };
}
