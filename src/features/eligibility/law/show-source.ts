import { z } from "zod";
import { fold } from "../../../basics/fold.ts";
import { Checked, type Law, type Pack, SubjectKind } from "../../../engines/law/index.ts";
import { toRoleHolders } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { overlaySentences, packSentences } from "./sentences-of.ts";
import { SourceView } from "./views.ts";

const CitedView = z.object({
  says: z.string(),
  source: SourceView,
  checked: Checked,
  /** The award it is a condition of; null for what concerns all. */
  award: z.object({ code: z.string(), name: z.string(), for: SubjectKind.nullable() }).nullable(),
});

const SourcePage = z.object({
  instrument: z.string(),
  /** Packs that are made of it or cite it. */
  packs: z.array(z.object({ id: z.string(), name: z.string(), from: z.string(), to: z.string().nullable() })),
  /** Whether its articles are at hand to check citations against. */
  outlined: z.boolean(),
  articles: z.array(z.object({ article: z.string(), cited: z.array(CitedView) })),
  /** Sentences that name the instrument without an article. */
  loose: z.array(CitedView),
});
export type SourcePage = z.infer<typeof SourcePage>;

/** An instrument article by article, with every sentence of ours that rests on it: to be read beside the official text. */
export const showSource = query({
  name: "eligibility.show-source",
  summary: { vi: "Xem một văn bản và các điều kiện dẫn từ văn bản đó", en: "Show an instrument and what cites it" },
  input: z.object({ instrument: z.string().max(60) }),
  allow: toRoleHolders,
  output: z.object({ source: SourcePage.nullable() }),
  read: async (_, { instrument: wanted }) => {
    const law = theLaw();
    const all = [...law.packs.flatMap((pack) => sentencesIn(law, pack)), ...overlaysOf(law)];
    const mine = all.filter(({ source }) => slugOf(source.instrument) === slugOf(wanted));
    const [first] = mine;
    if (first === undefined) return { source: null };
    const { instrument } = first.source;
    const articles = [...new Set(mine.flatMap(({ source }) => source.article ?? []))].toSorted(byNumber);
    return {
      source: {
        instrument,
        packs: law.packs
          .filter(({ id }) => mine.some(({ pack }) => pack === id))
          .map(({ id, name, from, to }) => ({ id, name, from, to })),
        outlined: law.outlines.some((outline) => outline.instrument === instrument),
        articles: articles.map((article) => ({
          article,
          cited: onceEach(mine.filter(({ source }) => source.article === article)),
        })),
        loose: onceEach(mine.filter(({ source }) => source.article === null)),
      },
    };
  },
});

const sentencesIn = (law: Law, pack: Pack) => packSentences(law, pack).map((each) => ({ ...each, pack: pack.id }));
const overlaysOf = (law: Law) =>
  law.overlays.flatMap(({ content }) => overlaySentences(law, content)).map((each) => ({ ...each, pack: "" }));

/** 98/2023/NĐ-CP in an address: 98-2023-nd-cp. */
const slugOf = (instrument: string): string => fold(instrument).replaceAll("/", "-");

/** Two packs share the files of a law: what they say alike is said once. */
function onceEach<Sentence extends z.infer<typeof CitedView>>(sentences: readonly Sentence[]): Sentence[] {
  const key = ({ says, source, award }: Sentence): string => [says, source.text, award?.code, award?.for].join("|");
  return [...new Map(sentences.map((each) => [key(each), each])).values()];
}

/** 4 before 10, 10 before 10a. */
const byNumber = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
