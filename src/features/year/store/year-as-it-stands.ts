import type { Day } from "../../../basics/instant.ts";
import type { Queries } from "../../../platform/database/index.ts";
import {
  type ClusterKind,
  type Headship,
  headshipsOf,
  inOwnTitles,
  type MemberUnit,
  memberUnits,
} from "../../organisations/index.ts";
import { Rulebook } from "../rulebook.ts";

/** What every later feature needs to know of a cluster-year; names are as they were in that year. */
export interface YearFacts {
  readonly yearId: number;
  readonly year: number;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly motto: string;
  readonly figuresAsOf: Day | null;
  /** True when any figure is made up; every screen and paper of the year then says so. */
  readonly illustrative: boolean;
  readonly pactSignedAt: string | null;
  /** When the standing body concluded the year; from then on only what comes later is written. */
  readonly concludedAt: string | null;
  readonly cluster: {
    readonly clusterId: number;
    readonly code: string;
    readonly name: string;
    readonly kind: ClusterKind;
    readonly documentSymbol: string;
    readonly place: string;
    readonly ownerName: string;
    /** The owner as its own flag and diploma name it: “Bộ Công an”, “UBND tỉnh”; "" where nobody told. */
    readonly inTitles: string;
    readonly standingBodyName: string;
  };
  readonly units: readonly MemberUnit[];
  readonly headships: readonly Headship[];
  /** The version in force; undefined until one has been written. */
  readonly rulebook:
    | {
        readonly versionId: number;
        readonly number: number;
        readonly frozenAt: string | null;
        readonly rules: Rulebook;
      }
    | undefined;
}

/** Reads a cluster-year from the tables alone; undefined when there is none of that number. */
export async function yearAsItStands(queries: Queries, yearId: number): Promise<YearFacts | undefined> {
  const row = await queries
    .selectFrom("clusterYear as y")
    .innerJoin("cluster as c", "c.id", "y.clusterId")
    .innerJoin("owner as o", "o.id", "c.ownerId")
    .leftJoin("pact as p", "p.yearId", "y.id")
    .select(["y.id as yearId", "y.year", "y.startsOn", "y.endsOn", "y.motto", "y.figuresAsOf", "y.illustrative"])
    .select(["c.id as clusterId", "c.code", "c.name", "c.kind", "c.documentSymbol", "c.place"])
    .select(["o.name as ownerName", "o.standingBodyName", "o.titleName", "p.signedAt as pactSignedAt", "y.concludedAt"])
    .where("y.id", "=", yearId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { clusterId, code, name, documentSymbol, place, ownerName, standingBodyName, titleName, ...rest } = row;
  const { kind, ...year } = rest;
  const owner = { ownerName, standingBodyName, inTitles: inOwnTitles({ name: ownerName, titleName }) };
  return {
    ...year,
    cluster: { clusterId, code, name, kind: kind as ClusterKind, documentSymbol, place, ...owner },
    units: await memberUnits(queries, { clusterId, from: row.startsOn, to: row.endsOn }),
    headships: await headshipsOf(queries, { clusterId, year: row.year }),
    rulebook: await rulebookInForce(queries, yearId),
  };
}

async function rulebookInForce(queries: Queries, yearId: number): Promise<YearFacts["rulebook"]> {
  const row = await queries
    .selectFrom("rulebookVersion")
    .select(["id as versionId", "number", "frozenAt", "rules"])
    .where("yearId", "=", yearId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, rules: Rulebook.parse(row.rules) };
}

/** What later corrections of names and memberships do not change in a concluded year. */
export type NamesOfYear = Pick<YearFacts, "cluster" | "units">;

/** Cluster and units of a year as they are called and belong now; kept with the record when the year is concluded. */
export async function namesOfYear(queries: Queries, yearId: number): Promise<NamesOfYear | undefined> {
  const year = await yearAsItStands(queries, yearId);
  return year && { cluster: year.cluster, units: year.units };
}
