import { assert } from "../../basics/assert.ts";
import { dayOf, type Instant } from "../../basics/instant.ts";
import type { Queries } from "../../platform/database/index.ts";
import { awardCatalogue, readYear, type YearFacts } from "../year/index.ts";
import { memberUnits } from "../organisations/index.ts";
import type { LedgerFacts } from "./enter.ts";
import { awardLines } from "./store.ts";

/** The ledger as a deed finds it; the year only says whose ledger, its lines are of every year. */
export async function ledgerFacts(
  queries: Queries,
  { yearId, now }: { readonly yearId: number; readonly now: Instant },
): Promise<LedgerFacts & { readonly year: YearFacts }> {
  const year = await readYear(queries, yearId);
  assert(year, `a role was held in year ${yearId}`);
  const { clusterId } = year.cluster;
  return {
    year,
    today: dayOf(now),
    catalogue: awardCatalogue(),
    units: await memberUnits(queries, { clusterId, from: "1948-01-01", to: "2200-12-31" }),
    lines: await awardLines(queries, clusterId, {}),
  };
}
