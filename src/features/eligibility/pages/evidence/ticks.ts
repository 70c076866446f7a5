import type { PaperCell } from "../../model.ts";
import type { ConditionsView } from "../../evidence/views.ts";

/** Cells that the paper being recorded speaks of: true where it confirms, false where it looked and did not. */
export type Ticks = ReadonlyMap<string, boolean>;

type Row = ConditionsView["rows"][number];

export const cellKey = (unitId: number, fact: string): string => `${unitId} ${fact}`;

/** What a paper of a kind usually says: every open condition of every unit. Of grades a unit has one, and one unit leads: these are ticked by hand. */
export function usualTicks(rows: readonly Row[], band: Row["band"]): Ticks {
  const ticks = new Map<string, boolean>();
  for (const row of rows)
    if (row.band === band && row.fact !== null && !row.fact.startsWith("grade-") && row.fact !== "leads-cluster")
      for (const { unitId, state } of row.cells) if (state !== "met") ticks.set(cellKey(unitId, row.fact), true);
  return ticks;
}

/** The next thing a cell may say: confirmed, looked at and not confirmed, not in the paper. */
export function turned(ticks: Ticks, key: string): Ticks {
  const next = new Map(ticks);
  const told = ticks.get(key);
  if (told === undefined) next.set(key, true);
  else if (told) next.set(key, false);
  else next.delete(key);
  return next;
}

/** Puts whole rows or columns into the paper, or takes them out where they are all in it. */
export function toggled(ticks: Ticks, keys: readonly string[]): Ticks {
  const next = new Map(ticks);
  const all = keys.every((key) => ticks.has(key));
  for (const key of keys)
    if (all) next.delete(key);
    else if (!next.has(key)) next.set(key, true);
  return next;
}

/** As the deed takes them, in the order of conditions and units. */
export const cellsOf = (ticks: Ticks, rows: readonly Row[]): PaperCell[] =>
  rows.flatMap(({ fact, cells }) =>
    cells.flatMap(({ unitId }) => {
      const holds = fact === null ? undefined : ticks.get(cellKey(unitId, fact));
      return fact === null || holds === undefined ? [] : [{ unitId, fact, holds }];
    }),
  );

/** Words that all names begin with, so that a table tells them once: “Cục An ninh”, “Sở”. */
export function sharedStart(names: readonly string[]): string {
  if (names.length < 2) return "";
  const [first, ...others] = names.map((name) => name.split(" "));
  let shared = 0;
  while (
    shared < first!.length - 1 &&
    others.every((words) => words[shared] === first![shared] && shared < words.length - 1)
  )
    shared += 1;
  return first!.slice(0, shared).join(" ");
}
