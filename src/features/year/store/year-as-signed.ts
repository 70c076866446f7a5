import type { Queries } from "../../../platform/database/index.ts";
import { namesKept, type Subject } from "../../../platform/records/index.ts";
import type { YearFacts } from "./year-as-it-stands.ts";

/**
 * A year with its units called as they were when something of it was signed, locked or decided: a screen shows a signed thing
 * under the names of its paper. A concluded year has names of its own already; what is not final bears today's.
 *
 * @param signed what may be final, the latest first: the first that is gives the names
 */
export async function yearAsSigned(queries: Queries, year: YearFacts, signed: readonly Subject[]): Promise<YearFacts> {
  const names = year.concludedAt === null ? await namesKept(queries, signed) : undefined;
  if (!names) return year;
  return { ...year, units: year.units.map((unit) => ({ ...unit, name: names.unit[unit.unitId] ?? unit.name })) };
}
