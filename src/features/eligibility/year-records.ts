import { assert } from "../../basics/assert.ts";
import type { Queries } from "../../platform/database/index.ts";
import { type AwardRecord, recordsOfCluster } from "../awards/index.ts";
import { unitNames, type UnitName } from "../organisations/index.ts";
import { readYear, type YearFacts } from "../year/index.ts";
import { type TitleRegistration, titleRegistrations } from "../movement/index.ts";
import { readRanking, type YearRanking } from "../scoring/index.ts";
import { type StoodInVote, stoodInVotes } from "./derived-facts.ts";
import type { ToldFigures } from "./figures/model.ts";
import { figuresOf } from "./figures/store.ts";
import type { Predecessor } from "./predecessors/model.ts";
import { predecessorsOf } from "./predecessors/store.ts";
import type { RoadClaim } from "./roads/model.ts";
import { claimsOf } from "./roads/store.ts";
import type { AttestedFact, Exclusion } from "./model.ts";
import { attestedFacts, exclusionsOf, toldFacts } from "./store.ts";
import type { ToldFact } from "./subject-from.ts";

/** Everything the product has on record that the law may ask for. */
export interface YearRecords {
  readonly year: YearFacts;
  readonly awards: readonly AwardRecord[];
  readonly registrations: readonly TitleRegistration[];
  readonly ranking: YearRanking;
  readonly attested: readonly AttestedFact[];
  /** Confirmations of every year of the cluster, as recorded: five years in a row are told by five of them. */
  readonly told: readonly (ToldFact & { readonly unitId: number })[];
  readonly names: readonly UnitName[];
  readonly exclusions: readonly Exclusion[];
  /** Figures of units, the latest of each year. */
  readonly figures: readonly ToldFigures[];
  /** Units that went into those of the year. */
  readonly predecessors: readonly Predecessor[];
  /** Points of the law that dossiers of the year claim, as they stand. */
  readonly claims: readonly (RoadClaim & { readonly road: string })[];
  /** Units that stood in a signed vote on a title. */
  readonly voted: readonly StoodInVote[];
}

export async function yearRecords(queries: Queries, yearId: number): Promise<YearRecords> {
  const year = await readYear(queries, yearId);
  assert(year, `a role was held in year ${yearId}`);
  const unitIds = year.units.map(({ unitId }) => unitId);
  return {
    year,
    awards: await recordsOfCluster(queries, year.cluster.clusterId, {}),
    registrations: await titleRegistrations(queries, yearId),
    ranking: await readRanking(queries, yearId),
    attested: await attestedFacts(queries, yearId),
    told: await toldFacts(queries, year.cluster.clusterId),
    names: await unitNames(queries, unitIds),
    exclusions: await exclusionsOf(queries, unitIds),
    figures: await figuresOf(queries, year.cluster.clusterId),
    predecessors: await predecessorsOf(queries, unitIds),
    claims: (await claimsOf(queries, yearId)).flatMap((each) =>
      each.road === null ? [] : [{ ...each, road: each.road }],
    ),
    voted: await stoodInVotes(queries, yearId),
  };
}
