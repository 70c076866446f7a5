import { z } from "zod";
import { query } from "../../../platform/deeds/index.ts";
import { awardChoicesIn } from "../award-names.ts";
import { sayIn } from "../say-in.ts";
import { readYear, type YearFacts } from "../store/read-year.ts";
import { regulationsOf } from "../regulations.ts";
import { Rulebook } from "../rulebook.ts";
import { rulebookInWords } from "../rulebook-in-words.ts";
import { type SampleRulebook, sampleRulebooks } from "../sample-rulebooks/index.ts";
import { latestRulebook, rulebookVersions } from "../store/rulebooks.ts";
import { yearBefore } from "../store/years.ts";
import { toWholeYear } from "../who-runs.ts";
import type { Queries } from "../../../platform/database/index.ts";

const InWords = z.array(
  z.object({ heading: z.string(), article: z.string(), sentences: z.array(z.string()).readonly() }),
);

/** The rulebook as data and in words, its versions, what may be voted on, and rulebooks to start from. */
export const readRulebook = query({
  name: "movement.read-rulebook",
  summary: { vi: "Quy chế của năm", en: "The year's rulebook" },
  input: z.object({ yearId: z.coerce.number().int() }),
  allow: toWholeYear,
  output: z.object({
    versions: z.array(
      z.object({
        versionId: z.int(),
        number: z.int(),
        rules: Rulebook,
        words: InWords,
        reason: z.string(),
        adoptedBy: z.string(),
        frozenAt: z.string().nullable(),
        revision: z.int(),
      }),
    ),
    awards: z.array(z.object({ code: z.string(), name: z.string(), collective: z.boolean() })),
    /** Regulations of the owner that the year may follow. */
    regulations: z.array(z.object({ id: z.string(), name: z.string() })),
    samples: z.array(
      z.object({ code: z.string(), name: z.string(), says: z.string(), source: z.string(), rules: Rulebook }),
    ),
    /** Units that vote in this year, for the number of votes a threshold asks. */
    votingUnits: z.int(),
  }),
  async read({ queries }, { yearId }) {
    const year = await readYear(queries, yearId);
    if (!year) return { versions: [], awards: [], regulations: [], samples: [], votingUnits: 0 };
    const awards = awardChoicesIn(year);
    const names = new Map(awards.map(({ code, name }) => [code, name]));
    const regulations = regulationsOf(year);
    const versions = await rulebookVersions(queries, yearId);
    return {
      versions: versions.map((version) => ({
        ...version,
        words: rulebookInWords(version.rules, names, { regulations, say: sayIn(year) }),
      })),
      awards,
      regulations,
      samples: [...(await lastYears(queries, year)), ...sampleRulebooks.map((one) => saidIn(year, one))],
      votingUnits: year.units.filter(({ observer, leftOn }) => !observer && leftOn === null).length,
    };
  },
});

/** A rulebook to start from, in the words of this cluster. */
function saidIn(year: YearFacts, sample: SampleRulebook): SampleRulebook {
  const say = sayIn(year);
  return { ...sample, says: say(sample.says), rules: { ...sample.rules, title: say(sample.rules.title) } };
}

/** The rulebook of the cluster's year before comes first: most bodies change little. */
async function lastYears(queries: Queries, of: YearFacts): Promise<SampleRulebook[]> {
  const { year, cluster } = of;
  const before = await yearBefore(queries, { clusterId: cluster.clusterId, year });
  const last = before === undefined ? undefined : await latestRulebook(queries, before);
  if (!last) return [];
  return [
    {
      code: "year-before",
      name: sayIn(of)("Quy chế năm trước của cụm"),
      says: "Giữ nguyên quy chế đã áp dụng rồi sửa những điểm thay đổi.",
      source: last.rules.title,
      rules: last.rules,
    },
  ];
}
