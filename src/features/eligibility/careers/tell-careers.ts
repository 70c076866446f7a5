import { assert } from "../../../basics/assert.ts";
import { type Day, dayOf } from "../../../basics/instant.ts";
import { ok } from "../../../basics/result.ts";
import { evenConcluded, toRoles } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { readYear, type YearFacts } from "../../year/index.ts";
import { careerRecord } from "../records.ts";
import { written } from "../subject-of.ts";
import { refuse, say } from "../refusals.ts";
import { latestDayOf, TellingCareers } from "./model.ts";
import { insertCareers } from "./store.ts";

/** Posts held and since when, for one person or many, by one paper: told again, the latest counts. */
export const tellCareers = action({
  name: "eligibility.tell-careers",
  summary: { vi: "Ghi quá trình giữ chức vụ của cá nhân", en: "Tell the posts that persons held" },
  input: TellingCareers,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: async ({ tx, now }, { yearId }) => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    return { year, today: dayOf(now) };
  },
  decide: decideCareers,
  record: async ({ tx, now, actor }, told) => {
    assert(actor.kind !== "anyone", "careers are told by somebody");
    return { careerIds: await insertCareers(tx, { ...told, recordedBy: actor.name, recordedAt: now }) };
  },
  // Whose posts, and what they were, stands in the record: personal files stay out of the log.
  show: ({ careers, source }) => ({
    ...{ persons: careers.length, source },
    unitIds: [...new Set(careers.map(({ unitId }) => unitId))],
  }),
  freezes: (_, { careerIds }) => careerIds.map((id) => careerRecord.of(id)),
  answer: ({ careers }) => ({ persons: careers.length }),
  say,
});

export function decideCareers(
  { year, today }: { readonly year: Pick<YearFacts, "units">; readonly today: Day },
  input: TellingCareers,
) {
  const seen = new Set<string>();
  for (const career of input.careers) {
    const { unitId, fullName } = career;
    if (!year.units.some((each) => each.unitId === unitId)) return refuse("unit-unknown");
    const latest = latestDayOf(career);
    if (latest !== undefined && latest > today) return refuse("day-ahead", { day: latest });
    const person = `${unitId} ${written(fullName)}`;
    if (seen.has(person)) return refuse("person-told-twice", { fullName });
    seen.add(person);
  }
  return ok(input);
}
