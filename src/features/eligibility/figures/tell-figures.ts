import { assert } from "../../../basics/assert.ts";
import { type Day, dayOf } from "../../../basics/instant.ts";
import { ok } from "../../../basics/result.ts";
import { evenConcluded, toRoles } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { readYear, type YearFacts } from "../../year/index.ts";
import { refuse, say } from "../refusals.ts";
import { TellingFigures } from "./model.ts";
import { insertFigures } from "./store.ts";
import { traitsOfUnits } from "./traits-of-units.ts";
import { figuresRecord } from "../records.ts";

/** Members, workers, targets, the party organisation's grade and what the unit is, as a paper has them; told again, the latest counts. */
export const tellFigures = action({
  name: "eligibility.tell-figures",
  summary: { vi: "Ghi số liệu của đơn vị trong năm", en: "Tell the figures of a unit for a year" },
  input: TellingFigures,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: async ({ tx, now }, { yearId }) => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    return { year, today: dayOf(now) };
  },
  decide: decideFigures,
  record: async ({ tx, now, actor }, told) => {
    assert(actor.kind !== "anyone", "figures are told by somebody");
    return { figuresId: await insertFigures(tx, { ...told, recordedBy: actor.name, recordedAt: now }) };
  },
  show: ({ unitId, figures, source }) => ({ unitId, source, ...figures }),
  freezes: (_, { figuresId }) => [figuresRecord.of(figuresId)],
  answer: ({ unitId }) => ({ unitId }),
  say,
});

export function decideFigures(
  { year, today }: { readonly year: Pick<YearFacts, "units">; readonly today: Day },
  input: TellingFigures,
) {
  const { founded, traits } = input.figures;
  if (!year.units.some(({ unitId }) => unitId === input.unitId)) return refuse("unit-unknown");
  if (founded !== null && founded > today) return refuse("day-ahead", { day: founded });
  const unknown = Object.keys(traits).find((trait) => !traitsOfUnits().some((each) => each.trait === trait));
  return unknown === undefined ? ok(input) : refuse("fact-unknown", { fact: unknown });
}
