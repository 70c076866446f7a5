import { sayIn } from "../say-in.ts";
import { type Day, dayOf } from "../../../basics/instant.ts";
import type { Block, Paper } from "../../../engines/document/index.ts";
import { awardChoicesIn } from "../award-names.ts";
import { type PaperSource, onlyPaper } from "../paper-source.ts";
import type { YearFacts } from "../store/read-year.ts";
import { regulationsOf } from "../regulations.ts";
import { rulebookInWords } from "../rulebook-in-words.ts";
import { latestRulebook, pactDayOf, type RulebookVersion } from "../store/rulebooks.ts";
import { headSigns, letterhead, recipientsOf, titleOfYear } from "./letterhead.ts";
import type { Queries } from "../../../platform/database/index.ts";
import { rulebookRecord } from "../records.ts";

/** The rulebook as a paper: the same sentences as on the screen. */
export const rulebookPaper: PaperSource = {
  code: "rulebook",
  group: "movement",
  final: [onlyPaper(rulebookRecord)],
  list: async (_, year) => [
    year.rulebook
      ? { key: "", title: titleIn(year), state: year.rulebook.frozenAt ? "ready" : "draft" }
      : { key: "", title: titleIn(year), state: "not-yet", because: "Chưa soạn quy chế." },
  ],
  make: async (queries, year) => {
    const version = await latestRulebook(queries, year.yearId);
    return version && rulebookPaperOf(year, version, await inForceFrom(queries, year.yearId, version));
  },
};

const titleIn = (year: YearFacts): string => sayIn(year)("Quy chế hoạt động của cụm");

/** The first version is in force from the day on which the pact was signed, whenever that is entered; a later one from its own. */
async function inForceFrom(
  queries: Queries,
  yearId: number,
  { number, frozenAt }: RulebookVersion,
): Promise<Day | null> {
  if (frozenAt === null) return null;
  const signed = number === 1 ? await pactDayOf(queries, yearId) : null;
  return signed ?? dayOf(frozenAt);
}

export function rulebookPaperOf(year: YearFacts, version: RulebookVersion, day: Day | null = null): Paper {
  const awards = new Map(awardChoicesIn(year).map(({ code, name }) => [code, name]));
  const articles = rulebookInWords(version.rules, awards, {
    regulations: regulationsOf(year),
    say: sayIn(year),
  }).flatMap(({ heading, article, sentences }, at): Block[] => [
    {
      kind: "heading",
      level: 1,
      label: `Điều ${at + 1}.`,
      text: elsewhere(article, at) ? `${heading} (${article})` : heading,
    },
    { kind: "list", ordered: true, items: sentences },
  ]);
  return {
    code: "rulebook",
    title: titleIn(year),
    illustrative: year.illustrative,
    head: letterhead(year, { kind: "QC", day }),
    blocks: [
      { kind: "title", name: "QUY CHẾ", subject: `${withoutKind(version.rules.title)} – ${titleOfYear(year)}` },
      ...(version.number > 1
        ? [
            {
              kind: "paragraph" as const,
              text: `Phiên bản ${version.number}, ${version.adoptedBy} thông qua. Lý do: ${version.reason}`,
            },
          ]
        : []),
      ...articles,
    ],
    signatories: [headSigns(year)],
    recipients: recipientsOf(year),
    provenance: `Quy chế phiên bản ${version.number}${version.frozenAt ? ", đã khoá theo giao ước" : ", dự thảo"}`,
  };
}

/** The cluster's own paper numbers this article otherwise. */
const elsewhere = (article: string, at: number): boolean => article !== "" && article !== `Điều ${at + 1}`;

/** “Quy chế hoạt động …” under the word QUY CHẾ reads “Hoạt động …”. */
function withoutKind(title: string): string {
  const rest = title.replace(/^quy chế\s+/iu, "");
  return rest.charAt(0).toLocaleUpperCase("vi") + rest.slice(1);
}
