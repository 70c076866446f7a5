import { assert } from "../../../basics/assert.ts";
import { type Day, dayOf } from "../../../basics/instant.ts";
import { ok } from "../../../basics/result.ts";
import { evenConcluded, toRoles } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { readYear, type YearFacts } from "../../year/index.ts";
import { unitNames } from "../../organisations/index.ts";
import { written } from "../written.ts";
import { refuse, say } from "../refusals.ts";
import { TellingPredecessor } from "./model.ts";
import { insertPredecessor } from "./store.ts";
import { predecessorRecord } from "../records.ts";

/** A unit that went into this one, and whether what it reached counts on: told again, the latest counts. */
export const tellPredecessor = action({
  name: "eligibility.tell-predecessor",
  summary: { vi: "Ghi đơn vị cũ mà đơn vị kế thừa", en: "Tell a unit that went into this one" },
  input: TellingPredecessor,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: async ({ tx, now }, { yearId, unitId }) => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    const ownNames = (await unitNames(tx, [unitId])).map(({ name }) => name);
    return { year, ownNames, today: dayOf(now) };
  },
  decide: decidePredecessor,
  record: async ({ tx, now, actor }, told) => {
    assert(actor.kind !== "anyone", "a former unit is told by somebody");
    return { predecessorId: await insertPredecessor(tx, { ...told, recordedBy: actor.name, recordedAt: now }) };
  },
  show: ({ unitId, name, untilDay, founded, continues, source }) => ({
    ...{ unitId, name, untilDay, founded, continues, source },
  }),
  freezes: (_, { predecessorId }) => [predecessorRecord.of(predecessorId)],
  answer: ({ unitId }) => ({ unitId }),
  say,
});

export function decidePredecessor(
  facts: { readonly year: Pick<YearFacts, "units">; readonly ownNames: readonly string[]; readonly today: Day },
  input: TellingPredecessor,
) {
  const { name, untilDay, founded } = input;
  if (!facts.year.units.some(({ unitId }) => unitId === input.unitId)) return refuse("unit-unknown");
  // A unit that was only renamed is one unit: its names stand in the register of units.
  if (facts.ownNames.some((own) => written(own) === written(name))) return refuse("predecessor-itself", { name });
  if (untilDay > facts.today) return refuse("day-ahead", { day: untilDay });
  if (founded !== null && founded > untilDay) return refuse("founded-after-merger", { founded, untilDay });
  return ok(input);
}
