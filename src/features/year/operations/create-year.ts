import type { Day } from "../../../basics/instant.ts";
import { ok } from "../../../basics/result.ts";
import { orAdministrator, toRolesIn, evenConcluded } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { insertGrant } from "../../people/index.ts";
import { NewYear } from "../model.ts";
import { refuse, say } from "../refusals.ts";
import { clusterOf, insertYear, yearBefore, yearOfCluster } from "../store/years.ts";
import { openedYearRecord } from "../records.ts";

interface NewYearFacts {
  readonly clusterName: string | undefined;
  readonly exists: boolean;
  /** Whether the cluster has an earlier year, from which something may be carried. */
  readonly hasBefore: boolean;
}

interface YearToMake {
  readonly clusterId: number;
  readonly year: number;
  readonly motto: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly illustrative: boolean;
  readonly asSecretary: boolean;
  readonly hasBefore: boolean;
}

/** An administrator opens a year of a cluster; so does the secretary of the cluster's year before, for the next one. */
export const createYear = action({
  name: "movement.create-year",
  summary: { vi: "Lập năm thi đua", en: "Create a cluster-year" },
  input: NewYear,
  allow: evenConcluded(orAdministrator(toRolesIn(yearBefore, "secretary", "standing-body"))),
  load: async ({ tx }, input): Promise<NewYearFacts> => ({
    clusterName: (await clusterOf(tx, input.clusterId))?.name,
    exists: (await yearOfCluster(tx, input)) !== undefined,
    hasBefore: (await yearBefore(tx, input)) !== undefined,
  }),
  decide: decideNewYear,
  record: async ({ tx, actor, now }, toMake) => {
    const { asSecretary, hasBefore: _, ...year } = toMake;
    const yearId = await insertYear(tx, { ...year, createdAt: now });
    const granted = asSecretary && actor.kind === "person";
    if (granted) await insertGrant(tx, { personId: actor.id, yearId, role: "secretary", unitId: null, by: actor, now });
    return { yearId, granted };
  },
  show: ({ clusterId, year, motto, startsOn, endsOn, illustrative }, { yearId, granted }) => ({
    ...{ yearId, clusterId, year, motto, startsOn, endsOn, illustrative },
    secretaryGranted: granted,
  }),
  year: (_, { yearId }) => yearId,
  freezes: (_, { yearId }) => [openedYearRecord.of(yearId)],
  answer: ({ hasBefore }, { yearId }) => ({ yearId, hasBefore }),
  say,
});

/** A year runs from 1 January to 31 December unless told; one of its days must lie in the year it is named after. */
export function decideNewYear(facts: NewYearFacts, input: NewYear) {
  const { clusterId, year, motto, illustrative, asSecretary } = input;
  if (facts.clusterName === undefined) return refuse("no-such-cluster");
  if (facts.exists) return refuse("year-exists", { clusterName: facts.clusterName, year });
  const startsOn = input.startsOn ?? `${year}-01-01`;
  const endsOn = input.endsOn ?? `${year}-12-31`;
  if (endsOn <= startsOn) return refuse("days-reversed");
  if (startsOn > `${year}-12-31` || endsOn < `${year}-01-01`) return refuse("year-outside-days", { year });
  return ok<YearToMake>({
    clusterId,
    year,
    motto,
    startsOn,
    endsOn,
    illustrative,
    asSecretary,
    hasBefore: facts.hasBefore,
  });
}
