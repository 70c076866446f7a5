import type { Queries } from "../../../platform/database/index.ts";
import {
  type Names,
  namesKept,
  namesKeptOfEach,
  type RecordKind,
  type Subject,
} from "../../../platform/records/index.ts";
import type { YearFacts } from "./year-as-it-stands.ts";

/**
 * A year with its units called as they were when something of it was signed, locked or decided: a screen shows a signed thing
 * under the names of its paper. A concluded year has names of its own already; what is not final bears today's.
 *
 * @param signed what may be final, the latest first: the first that is gives the names
 */
export async function yearAsSigned(queries: Queries, year: YearFacts, signed: readonly Subject[]): Promise<YearFacts> {
  return called(year, year.concludedAt === null ? await namesKept(queries, signed) : undefined);
}

/**
 * The same for many things of one kind that stand in one list, each under the names of its own record.
 *
 * @param ids of the things that may be final
 * @returns the year as the thing of that id was signed
 */
export async function yearAsEachSigned(
  queries: Queries,
  year: YearFacts,
  { kind, ids }: { readonly kind: RecordKind; readonly ids: readonly number[] },
): Promise<(id: number) => YearFacts> {
  const asked = year.concludedAt === null ? ids.map(String) : [];
  const names = await namesKeptOfEach(queries, kind, asked);
  return (id) => called(year, names.get(String(id)));
}

function called(year: YearFacts, names: Names | undefined): YearFacts {
  if (!names) return year;
  return { ...year, units: year.units.map((unit) => ({ ...unit, name: names.unit[unit.unitId] ?? unit.name })) };
}
