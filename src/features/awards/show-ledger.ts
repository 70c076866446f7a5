import { sayIn } from "../year/index.ts";
import { z } from "zod";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { nameOn } from "../../engines/law/index.ts";
import { awardSentence } from "./award-sentence.ts";
import { counted } from "./counted.ts";
import { ledgerFacts } from "./ledger-facts.ts";
import { FilterInput, filterOf } from "./ledger-filter.ts";
import { type AwardRecord, countOf } from "./model.ts";
import { awardLines } from "./store.ts";
import { LedgerView } from "./views.ts";

/** The year's sentence, what may be chosen, and the sums of the lines that a filter shows. */
export const showLedger = query({
  name: "awards.show-ledger",
  summary: { vi: "Xem câu tổng hợp và số cộng của sổ khen thưởng", en: "Show the ledger's sentence and sums" },
  input: z.object({ ...FilterInput, q: z.string().max(200).default("") }),
  allow: toRoles(...everyRole),
  output: LedgerView,
  read: async ({ queries, now }, input): Promise<LedgerView> => {
    const { year, catalogue, units, lines } = await ledgerFacts(queries, { yearId: input.yearId, now });
    const shown = await awardLines(queries, year.cluster.clusterId, filterOf(input, input.q));
    return {
      year: year.year,
      illustrative: year.illustrative,
      units: units.map(({ unitId, name }) => ({ unitId, name })),
      years: [...new Set([year.year, ...lines.map((line) => line.year)])].toSorted((a, b) => b - a),
      awards: catalogue.awards.map((award) => ({
        code: award.code,
        name: nameOn(award, year.endsOn),
        family: award.family,
      })),
      lines: lines.length,
      sentence: awardSentence({ year: year.year, records: lines, say: sayIn(year) }).map(({ text, recordIds }) =>
        recordIds ? { text, recordIds: [...recordIds] } : { text },
      ),
      sums: sumsOf(shown),
    };
  },
});

/** Sums of the lines shown, each award once: what a shown total already holds is named, not added. */
export function sumsOf(shown: readonly AwardRecord[]): LedgerView["sums"] {
  const { added, details } = counted(shown);
  const sum = (pick: (line: AwardRecord) => number, lines = added): number =>
    lines.reduce((total, line) => total + pick(line), 0);
  return {
    lines: shown.length,
    collectives: sum((line) => line.collectives),
    individuals: sum((line) => line.individuals),
    untold: sum((line) => line.untold),
    total: sum(countOf),
    illustrative: sum(
      countOf,
      added.filter((line) => line.illustrative),
    ),
    notAdded: details.length,
  };
}
