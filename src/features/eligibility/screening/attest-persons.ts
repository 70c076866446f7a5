import { z } from "zod";
import { isLatinName, latinNameOnly } from "../../../basics/latin-name.ts";
import { bilingual } from "../../../basics/words.ts";
import { assert } from "../../../basics/assert.ts";
import { type Day, dayOf } from "../../../basics/instant.ts";
import { ok } from "../../../basics/result.ts";
import { reaches } from "../../../engines/law/index.ts";
import { toRoles } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { readYear, type YearFacts } from "../../year/index.ts";
import { Attesting, type Level } from "../model.ts";
import { refuse, say } from "../refusals.ts";
import { askedOfPersons } from "./person-facts.ts";
import { insertPersonFacts } from "./store.ts";
import { personsRecord } from "../records.ts";

/** One fact about persons of a unit, by one paper: the names as the registers have them, one each. */
export const AttestingPersons = Attesting.extend({
  fullNames: z
    .array(z.string().trim().min(1).max(120).refine(isLatinName, { message: latinNameOnly }))
    .min(1, bilingual({ vi: "Nhập ít nhất một họ tên.", en: "Write at least one full name." }))
    .max(5_000, bilingual({ vi: "Mỗi lần ghi tối đa 5.000 người.", en: "Write at most 5,000 persons at a time." })),
});
type AttestingPersons = z.infer<typeof AttestingPersons>;

/** Grades, confirmations and comparisons of registers for persons, as they come: many names in one paper. */
export const attestPersons = action({
  name: "eligibility.attest-persons",
  summary: { vi: "Ghi xác nhận cho cá nhân", en: "Record a confirmation about persons" },
  input: AttestingPersons,
  allow: toRoles("secretary", "standing-body"),
  load: async ({ tx, now }, { yearId, fact }) => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    return { year, today: dayOf(now), asked: askedOfPersons(fact) };
  },
  decide: decideAttestingPersons,
  record: async ({ tx, now, actor }, { fullNames, ...fact }) => {
    assert(actor.kind !== "anyone", "a confirmation is recorded by somebody");
    const by = { recordedBy: actor.name, recordedAt: now };
    await insertPersonFacts(
      tx,
      fullNames.map((fullName) => ({ ...fact, fullName, ...by })),
    );
    return { persons: fullNames.length };
  },
  show: ({ unitId, fact, byLevel, holds, paper }, { persons }) => ({ persons, unitId, fact, byLevel, holds, paper }),
  freezes: ({ yearId, unitId, paper }) => [personsRecord.of(yearId, unitId, paper)],
  say,
});

export function decideAttestingPersons(
  {
    year,
    today,
    asked,
  }: {
    readonly year: Pick<YearFacts, "units">;
    readonly today: Day;
    /** Undefined for a fact that no standard asks for. */
    readonly asked: { readonly says: string; readonly level: Level } | undefined;
  },
  input: AttestingPersons,
) {
  if (!year.units.some(({ unitId }) => unitId === input.unitId)) return refuse("unit-unknown");
  if (!asked) return refuse("fact-unknown", { fact: input.fact });
  if (!reaches(input.byLevel, asked.level))
    return refuse("level-too-low", { says: asked.says, asked: asked.level, others: 0 });
  if (input.onDay > today) return refuse("day-ahead", { day: input.onDay });
  return ok({ ...input, fullNames: [...new Set(input.fullNames)] });
}
