import { assert } from "../../../basics/assert.ts";
import { type Day, dayOf } from "../../../basics/instant.ts";
import { ok } from "../../../basics/result.ts";
import { evenConcluded, toRoles } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { readYear, type YearFacts } from "../../year/index.ts";
import { careerRecord } from "../records.ts";
import { refuse, say } from "../refusals.ts";
import { personOf } from "./person-of.ts";
import { type CareerNow, latestDayOf, TellingCareers } from "./model.ts";
import { careersNow, insertCareers } from "./store.ts";

interface CareerFacts {
  readonly year: Pick<YearFacts, "units">;
  readonly today: Day;
  /** What stands of the persons told of. */
  readonly told: readonly CareerNow[];
}

/** Posts held and since when, for one person or many, by one paper: told again, the latest counts. */
export const tellCareers = action({
  name: "eligibility.tell-careers",
  summary: { vi: "Ghi quá trình giữ chức vụ của cá nhân", en: "Tell the posts that persons held" },
  input: TellingCareers,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: async ({ tx, now }, { yearId, careers }): Promise<CareerFacts> => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    const told = await careersNow(tx, { clusterId: year.cluster.clusterId, persons: careers });
    return { year, today: dayOf(now), told };
  },
  decide: decideCareers,
  record: async ({ tx, now, actor }, told) => {
    assert(actor.kind !== "anyone", "careers are told by somebody");
    return { careerIds: await insertCareers(tx, { ...told, recordedBy: actor.name, recordedAt: now }) };
  },
  // Whose posts, and what they were, stands in the record: personal files stay out of the log.
  show: ({ careers, source }, { careerIds }) => ({
    ...{ persons: careers.length, source, careerIds },
    unitIds: [...new Set(careers.map(({ unitId }) => unitId))],
  }),
  freezes: (_, { careerIds }) => careerIds.map((id) => careerRecord.of(id)),
  answer: ({ careers }) => ({ persons: careers.length }),
  rivals: {
    deeds: ["eligibility.tell-careers"],
    over: (_, refusal) =>
      refusal.code === "changed-meanwhile" && "careers" in refusal.now
        ? { careerIds: [refusal.now.careers[0]!.careerId] }
        : {},
  },
  say,
});

export function decideCareers({ year, today, told }: CareerFacts, input: TellingCareers) {
  const seen = new Set<string>();
  for (const career of input.careers) {
    const { unitId, fullName } = career;
    if (!year.units.some((each) => each.unitId === unitId)) return refuse("unit-unknown");
    const latest = latestDayOf(career);
    if (latest !== undefined && latest > today) return refuse("day-ahead", { day: latest });
    const person = personOf(career);
    if (seen.has(person)) return refuse("person-told-twice", { fullName });
    seen.add(person);
  }
  const seenAt = new Map(input.careers.map((career) => [personOf(career), career.revision]));
  const unseen = told.filter((career) => seenAt.get(personOf(career)) !== career.revision);
  return unseen.length > 0 ? refuse("changed-meanwhile", { now: { careers: unseen } }) : ok(input);
}
