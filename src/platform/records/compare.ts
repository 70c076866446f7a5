import { isDeepStrictEqual } from "node:util";
import { canonicalJson } from "../log/entry.ts";
import type { Facts, Row } from "./kind.ts";

/** A field that reads otherwise than it was frozen: “vote.result.signedBy.name”; never its values, which may be secret. */
export interface FieldDifference {
  readonly table: string;
  /** "row-missing", "row-added", or the path of the field inside the row. */
  readonly field: string;
}

/** At most so many are told of one record: whoever changed more has changed enough. */
const most = 20;

/**
 * Where the tables no longer say what was frozen. Only columns that the record has are compared: a column that a
 * later version of the program adds is no difference.
 */
export function differencesIn(frozen: Facts, standing: Facts): readonly FieldDifference[] {
  return Object.entries(frozen)
    .flatMap(([table, rows]) => differencesOfTable(table, rows, standing[table] ?? []))
    .slice(0, most);
}

function differencesOfTable(table: string, frozen: readonly Row[], standing: readonly Row[]): FieldDifference[] {
  const columns = Object.keys(frozen[0] ?? standing[0] ?? {});
  const same = (row: Row): string =>
    canonicalJson(Object.fromEntries(columns.map((name) => [name, row[name] ?? null])));
  const left = Map.groupBy(standing, same);
  const gone = frozen.filter((row) => !left.get(same(row))?.pop());
  const extra = [...left.values()].flat();
  const differences: FieldDifference[] = [];
  for (const row of gone) {
    const nearest = closest(row, extra, columns);
    if (!nearest) differences.push({ table, field: "row-missing" });
    else {
      extra.splice(extra.indexOf(nearest), 1);
      differences.push(...fieldsOf(row, nearest, columns).map((field) => ({ table, field })));
    }
  }
  return [...differences, ...extra.map(() => ({ table, field: "row-added" }))];
}

/** The row that was most likely changed into this one: most columns in common, and at least one where there are several. */
function closest(row: Row, candidates: readonly Row[], columns: readonly string[]): Row | undefined {
  const common = (other: Row): number =>
    columns.filter((name) => isDeepStrictEqual(row[name] ?? null, other[name] ?? null)).length;
  const best = candidates.toSorted((a, b) => common(b) - common(a))[0];
  return best && (columns.length === 1 || common(best) > 0) ? best : undefined;
}

function fieldsOf(was: Row, is: Row, columns: readonly string[]): string[] {
  return columns.flatMap((name) => pathsThatDiffer(was[name] ?? null, is[name] ?? null, name));
}

/** Paths inside a value down to the deepest that differs; a list's places are not told apart, only its length. */
function pathsThatDiffer(was: unknown, is: unknown, path: string): string[] {
  if (isDeepStrictEqual(was, is)) return [];
  if (Array.isArray(was) && Array.isArray(is) && was.length === is.length)
    return unique(was.flatMap((item, at) => pathsThatDiffer(item, is[at], path)));
  if (isPlain(was) && isPlain(is))
    return unique(
      [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
        pathsThatDiffer(was[key] ?? null, is[key] ?? null, `${path}.${key}`),
      ),
    );
  return [path];
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const unique = (paths: readonly string[]): string[] => [...new Set(paths)];
