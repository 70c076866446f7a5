import { assert } from "../../basics/assert.ts";
import { type Day, dayOf } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { readYear, type YearFacts } from "../movement/index.ts";
import { Attesting, type EligibilityRefusal, registerFacts } from "./model.ts";
import { insertAttestedFact } from "./store.ts";
import { isAttestable } from "./the-law.ts";
import { refused } from "./words.ts";

/** What only people can judge is recorded with the paper that says it; a later paper on the same fact counts instead. */
export const attestFact = action({
  name: "eligibility.attest-fact",
  summary: { vi: "Ghi xác nhận một điều kiện", en: "Record that a fact was confirmed" },
  input: Attesting,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: async ({ tx, now }, { yearId, fact }) => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    return { year, today: dayOf(now), known: registerFacts.some((each) => each === fact) || isAttestable(fact) };
  },
  decide: decideAttesting,
  record: async ({ tx, now, actor }, attested) => {
    assert(actor.kind !== "anyone", "a confirmation is recorded by somebody");
    const factId = await insertAttestedFact(tx, { ...attested, recordedBy: actor.name, recordedAt: now });
    return { factId };
  },
  show: ({ unitId, fact, byLevel, holds, paper }, { factId }) => ({ factId, unitId, fact, byLevel, holds, paper }),
  words: refused,
});

export function decideAttesting(
  { year, today, known }: { readonly year: Pick<YearFacts, "units">; readonly today: Day; readonly known: boolean },
  input: Attesting,
): Result<Attesting, Extract<EligibilityRefusal, { code: "unit-unknown" | "fact-unknown" | "day-ahead" }>> {
  if (!year.units.some(({ unitId }) => unitId === input.unitId)) return refuse({ code: "unit-unknown" });
  if (!known) return refuse({ code: "fact-unknown", fact: input.fact });
  if (input.onDay > today) return refuse({ code: "day-ahead", day: input.onDay });
  return ok(input);
}
