import { assert } from "../../../basics/assert.ts";
import { type Condition, type Leaf, partsOf } from "../condition.ts";
import type { Rule } from "../judge.ts";
import type { Boundary, Floor, Route, Selected } from "../kinds.ts";
import { leafId, numberOf } from "../leaf.ts";
import { boundaryOf } from "../operators/exists.ts";
import { columnKey } from "./columns.ts";

/** Names of the columns of a table of masks: two of bit(32) for each channel, one smallint for each other leaf. */
export interface SqlColumns {
  readonly certain: (channel: string) => string;
  readonly possible: (channel: string) => string;
  readonly value: (leaf: string) => string;
}

/**
 * The same rule as one query over year masks kept in the database, for lists and statistics that never leave it.
 *
 * @param table a table with a column `subject` and the columns named
 * @returns SQL that gives `subject` and `verdict`, the rank 0 to 3, for PostgreSQL 14 or later
 */
export function screeningSql(
  rule: Rule,
  { table, columns, basis = rule.basis }: { table: string; columns: SqlColumns; basis?: Route | "any" },
): string {
  const steps: string[] = [];
  const step = (expression: string, fence = ""): string => {
    const name = `x${steps.length}`;
    steps.push(`cross join lateral (select ${expression} as v${fence}) as ${name}`);
    return `${name}.v`;
  };
  // The planner writes a step out wherever it is named; a chain names each link twice, and five links would fill the memory.
  const computed = (expression: string): string => step(expression, " offset 0");
  const windows = new Map<string, { certain: string; possible: string }>();
  const context: Context = { rule, columns, step, computed, windows };
  const counted = (condition: Condition): boolean =>
    condition.route === undefined || basis === "any" || condition.route === basis;
  const rank = (condition: Condition): string => {
    const parts = partsOf(condition)?.filter(counted).map(rank);
    if (parts === undefined) return step(leafRank(condition as Leaf, context));
    if ("all" in condition) return parts.length === 0 ? "3" : `least(${parts.join(", ")})`;
    return parts.length === 0 ? "0" : `greatest(${parts.join(", ")})`;
  };
  assert(counted(rule.when), `${rule.standard} has no route for ${basis}`);
  const verdict = rank(rule.when);
  return `select t.subject, ${verdict} as verdict\nfrom ${table} as t\n${steps.join("\n")}`;
}

interface Context {
  readonly rule: Rule;
  readonly columns: SqlColumns;
  readonly step: (expression: string) => string;
  /** A step computed once a row, however often it is named. */
  readonly computed: (expression: string) => string;
  readonly windows: Map<string, { certain: string; possible: string }>;
}

function leafRank(leaf: Leaf, context: Context): string {
  const found = rankOf(leaf, context);
  return (leaf.checked ?? context.rule.checked) === "unknown" ? "2" : found;
}

/** Years are bits, the year judged first: position() finds runs and floors, bit_count() counts. */
function rankOf(leaf: Leaf, { rule, columns, step, computed, windows }: Context): string {
  const years = (selected: Selected) => masksOf(selected, columns);
  switch (leaf.op) {
    case "exists": {
      const { certain, possible } = masksOf(leaf, columns, boundaryOf(leaf));
      const kept = leaf.in === "year" ? ` & ${lastYears("1")}` : "";
      return decide(`(${certain}${kept}) <> ${noYears}`, `(${possible}${kept}) <> ${noYears}`);
    }
    case "none": {
      const { certain, possible } = years(leaf);
      const window = windows.get(leaf.within) ?? {
        certain: leaf.within === "year" ? lastYears("1") : allYears,
        possible: leaf.within === "year" ? lastYears("1") : allYears,
      };
      return `case when (${certain} & ${window.certain}) <> ${noYears} then 0 when (${possible} & ${window.possible}) <> ${noYears} then 1 else 3 end`;
    }
    case "gap": {
      const { certain, possible } = years(leaf);
      const recent = lastYears(String(numberOf(leaf.min)));
      return `case when (${possible} & ${recent}) = ${noYears} then 3 when (${certain} & ${recent}) <> ${noYears} then 0 else 1 end`;
    }
    case "streak": {
      const { certain, possible } = years(leaf);
      const floor = allowed(leaf.after, rule, columns);
      const surely = step(runLength(`${certain} & ${floor.certain}`));
      const possibly = step(runLength(`${possible} & ${floor.possible}`));
      const kept = (run: string) => (leaf.window === "whole-run" ? run : `least(${run}, ${numberOf(leaf.min)})`);
      if (leaf.as !== undefined)
        windows.set(leaf.as, { certain: step(lastYears(kept(surely))), possible: step(lastYears(kept(possibly))) });
      return decide(`${surely} >= ${numberOf(leaf.min)}`, `${possibly} >= ${numberOf(leaf.min)}`);
    }
    case "count": {
      const { certain, possible } = years(leaf);
      const floor = allowed(leaf.after, rule, columns);
      const window = leaf.within === undefined ? { certain: allYears, possible: allYears } : windows.get(leaf.within)!;
      const enough = (mask: string) => `bit_count(${mask}) >= ${numberOf(leaf.min)}`;
      return decide(
        enough(`${certain} & ${floor.certain} & ${window.certain}`),
        enough(`${possible} & ${floor.possible} & ${window.possible}`),
      );
    }
    case "chain": {
      const { certain, possible } = years(leaf);
      const floor = allowed(leaf.after, rule, columns);
      const cycle = numberOf(leaf.cycle);
      const linked = (mask: string) => {
        let links = mask;
        for (let link = 1; link < numberOf(leaf.times); link += 1)
          links = computed(`${mask} & ((${links} << 1)${cycle === 1 ? "" : ` | (${links} << ${cycle})`})`);
        return `(${links}${leaf.adjacent ? ` & ${lastYears("1")}` : ""}) <> ${noYears}`;
      };
      return decide(
        linked(computed(`${certain} & ${floor.certain}`)),
        linked(computed(`${possible} & ${floor.possible}`)),
      );
    }
    // What is no question of years was judged one by one.
    case "not-suspended":
    case "serve":
    case "age":
    case "attest":
    case "leads":
    case "members":
    case "targets":
    case "post":
    case "trait":
    case "meets":
    case "stub":
    case "current":
      return columns.value(leafId(leaf));
  }
}

const decide = (surely: string, possibly: string): string =>
  `case when ${surely} then 3 when ${possibly} then 1 else 0 end`;

const noYears = "B'00000000000000000000000000000000'";
const allYears = "B'11111111111111111111111111111111'";
const lastYears = (length: string): string => `(${allYears} << (32 - ${length}))`;
/** Place of the first bit of a kind, counted from the year judged; 32 when there is none. */
const first = (bit: "0" | "1", mask: string): string => `coalesce(nullif(position(B'${bit}' in ${mask}), 0) - 1, 32)`;
const runLength = (mask: string): string => first("0", `(${mask})`);
const afterLatest = (mask: string): string => lastYears(first("1", mask));
/** Read backwards the earliest year comes first; an empty mask leaves all years. */
const afterEarliest = (mask: string): string =>
  lastYears(`(32 - coalesce(nullif(position('1' in reverse((${mask})::text)), 0), 0))`);

function masksOf(selected: Selected, columns: SqlColumns, boundary?: Boundary): { certain: string; possible: string } {
  const keys = selected.of.map((kind) => columnKey(kind, selected, boundary));
  return {
    certain: `(${keys.map(columns.certain).join(" | ")})`,
    possible: `(${keys.map(columns.possible).join(" | ")})`,
  };
}

/** What surely remains begins after the latest possible floor, what possibly remains after the latest certain one. */
function allowed(floors: readonly Floor[], rule: Rule, columns: SqlColumns): { certain: string; possible: string } {
  const restart: Floor[] =
    rule.restart.length > 0 ? [{ lastOf: [...rule.restart], basis: ["merit"], boundary: "period" }] : [];
  const masks = [...floors, ...restart].map((floor) => {
    const of = "lastOf" in floor ? floor.lastOf : floor.firstOf;
    const { certain, possible } = masksOf({ of, basis: floor.basis }, columns, floor.boundary);
    if ("lastOf" in floor) return { certain: afterLatest(possible), possible: afterLatest(certain) };
    return {
      certain: `(case when ${certain} <> ${noYears} then ${afterEarliest(certain)} else ${afterLatest(possible)} end)`,
      possible: afterEarliest(possible),
    };
  });
  const joined = (ends: readonly string[]) => (ends.length === 0 ? allYears : `(${ends.join(" & ")})`);
  return { certain: joined(masks.map((mask) => mask.certain)), possible: joined(masks.map((mask) => mask.possible)) };
}
