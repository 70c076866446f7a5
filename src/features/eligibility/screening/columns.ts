import type { Day } from "../../../basics/instant.ts";
import {
  channelsOf,
  type Columns,
  columnsFromStored,
  historyOf,
  leavesApart,
  masksOf,
  type Readings,
  readingsOf,
  type StoredYears,
  screenVerdicts,
  type Subject,
  type ValueColumn,
  valuesFromSubjects,
} from "../../../engines/law/index.ts";
import type { AskedLaw } from "./ask-law.ts";

/** Some subjects as the registers keep them, ready to be screened. */
export interface Batch {
  readonly day: Day;
  readonly stored: StoredYears;
  /** What is no question of years – confirmations, suspensions, places in the ranking –, once for all who share it. */
  readonly shared: readonly Subject[];
  /** Which of `shared` each subject has. */
  readonly which: Int32Array;
  /** Subjects with a decision after the day asked for: their masks are read from the records as they stood that day. */
  readonly anew: ReadonlyMap<number, Subject>;
}

/** The columns of a rule for a batch; nothing is guessed, what the registers do not tell stays possible. */
export function columnsOf(asked: AskedLaw, { rules: [rule] }: Readings, batch: Batch): Columns {
  const { law } = asked;
  const { stored, day } = batch;
  const masks = columnsFromStored(rule, stored, law.catalogue);
  const anew = [...batch.anew].map(([place, subject]) => ({
    place,
    history: historyOf(subject, { day, year: stored.year }, law.catalogue),
  }));
  for (const channel of anew.length === 0 ? [] : channelsOf(rule)) {
    // Columns may share an array with others; what is written here is this column's own.
    const certain = Int32Array.from(masks.get(channel.key)!.certain);
    const possible = Int32Array.from(masks.get(channel.key)!.possible);
    for (const { place, history } of anew) {
      const years = masksOf(history, channel, stored.year);
      certain[place] = years.certain;
      possible[place] = years.possible;
    }
    masks.set(channel.key, { certain, possible });
  }
  const apart = leavesApart(rule);
  const values = new Map<string, ValueColumn>();
  const alone = apart.filter(({ op }) => op !== "meets");
  const cases = batch.shared.map((subject) => ({ subject, year: stored.year, day }));
  for (const [id, { ranks, short }] of valuesFromSubjects(rule, alone, cases, law.catalogue, neverAsked))
    values.set(id, {
      ranks: Uint8Array.from(batch.which, (at) => ranks[at]!),
      short: Uint16Array.from(batch.which, (at) => short[at]!),
    });
  for (const leaf of apart) {
    if (leaf.op === "meets") values.set(leaf.id ?? leaf.cite, { ranks: bestOf(asked, leaf.standards, batch) });
  }
  return { size: stored.size, year: stored.year, masks, values };
}

/** The standard of another award is screened by its own columns; of several the best counts. */
function bestOf(asked: AskedLaw, awards: readonly string[], batch: Batch): Uint8Array {
  const best = new Uint8Array(batch.stored.size);
  for (const award of awards) {
    const readings = readingsOf(asked.pack, { award, subject: asked.subject, overlay: asked.overlay, bare: true });
    if (readings === undefined) continue;
    const verdicts = screenVerdicts(readings.rules, columnsOf(asked, readings, batch));
    for (let place = 0; place < best.length; place += 1) best[place] = Math.max(best[place]!, verdicts[place]!);
  }
  return best;
}

const neverAsked = (): never => {
  throw new Error("impossible state: standards of other awards are screened by columns of their own");
};
