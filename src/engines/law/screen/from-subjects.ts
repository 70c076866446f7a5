import type { Catalogue } from "../catalogue/index.ts";
import { type Leaf, leavesOf } from "../condition.ts";
import { type History, historyOf } from "../history.ts";
import { longestHistory } from "../timeline.ts";
import type { Case, Rule } from "../judge.ts";
import type { Boundary, Selected, Year } from "../kinds.ts";
import { leafId } from "../leaf.ts";
import { boundaryOf } from "../operators/exists.ts";
import { operatorOf } from "../operators/index.ts";

import type { Trace } from "../trace.ts";
import { rank } from "../value.ts";
import { yearBit } from "./bits.ts";
import { columnKey, type Columns, type MaskColumn, type ValueColumn } from "./columns.ts";
import { mostShort } from "./plan.ts";

/** One kind of record that a rule asks the register for, as a column. */
export interface Channel {
  readonly key: string;
  readonly selected: Selected;
  readonly boundary: Boundary;
}

/** The columns that a rule needs. */
export function channelsOf(rule: Rule): Channel[] {
  const channels = new Map<string, Channel>();
  const add = (of: readonly string[], { basis, by }: Pick<Selected, "basis" | "by">, boundary: Boundary): void => {
    for (const kind of of) {
      const key = columnKey(kind, { basis, by }, boundary);
      channels.set(key, { key, selected: { of: [kind], basis, by }, boundary });
    }
  };
  for (const leaf of leavesOf(rule.when)) {
    if ("of" in leaf) add(leaf.of, leaf, boundaryOf(leaf));
    if (!("after" in leaf)) continue;
    for (const floor of leaf.after)
      add("lastOf" in floor ? floor.lastOf : floor.firstOf, { basis: floor.basis }, floor.boundary);
  }
  add(rule.restart, { basis: ["merit"] }, "period");
  return [...channels.values()];
}

/** Year masks of one subject for one channel: what the database keeps and brings up to date when its records change. */
export function masksOf(
  history: History,
  { selected, boundary }: Channel,
  judged: Year,
): { certain: number; possible: number } {
  const timeline = history.timeline(selected, boundary);
  let certain = 0;
  let possible = 0;
  for (let year = judged; year > judged - longestHistory; year -= 1) {
    const bit = yearBit({ year, judged });
    if (timeline.certain(year)) certain |= bit;
    if (timeline.possible(year)) possible |= bit;
  }
  return { certain, possible: possible | certain };
}

/** Columns of a rule from whole subjects, all judged in the same year; for the facts of a unit's own people, and for tests. */
export function columnsFromSubjects(
  rule: Rule,
  cases: readonly Case[],
  catalogue: Catalogue,
  standardOf: (subject: Case, award: string) => Trace,
): Columns {
  const year = cases[0]?.year ?? 0;
  const channels = channelsOf(rule);
  const masks = new Map<string, MaskColumn>(
    channels.map(({ key }) => [key, { certain: new Int32Array(cases.length), possible: new Int32Array(cases.length) }]),
  );
  for (const [place, one] of cases.entries()) {
    const history = historyOf(one.subject, one, catalogue);
    for (const channel of channels) {
      const column = masks.get(channel.key)!;
      const { certain, possible } = masksOf(history, channel, year);
      column.certain[place] = certain;
      column.possible[place] = possible;
    }
  }
  const values = valuesFromSubjects(rule, leavesApart(rule), cases, catalogue, standardOf);
  return { size: cases.length, year, masks, values };
}

/** The leaves that are no questions of years, which the kernel takes as columns of values. */
export const leavesApart = (rule: Rule): Leaf[] =>
  leavesOf(rule.when).filter((leaf) => operatorOf(leaf).screen === undefined);

/** Values of some leaves found one by one, as the kernel takes them. */
export function valuesFromSubjects(
  rule: Rule,
  leaves: readonly Leaf[],
  cases: readonly Case[],
  catalogue: Catalogue,
  standardOf: (subject: Case, award: string) => Trace,
): Map<string, Required<ValueColumn>> {
  const values = new Map<string, Required<ValueColumn>>(
    leaves.map((leaf) => [leafId(leaf), { ranks: new Uint8Array(cases.length), short: new Uint16Array(cases.length) }]),
  );
  for (const [place, one] of cases.entries()) {
    const scene = {
      history: historyOf(one.subject, one, catalogue),
      year: one.year,
      day: one.day,
      restart: rule.restart,
      windows: new Map(),
      standardOf: (award: string) => standardOf(one, award),
    };
    for (const leaf of leaves) {
      const finding = operatorOf(leaf).judge(leaf, scene);
      const column = values.get(leafId(leaf))!;
      column.ranks[place] = rank[finding.value];
      column.short[place] = Math.min(mostShort, finding.value === "met" ? 0 : (finding.short ?? 1));
    }
  }
  return values;
}
