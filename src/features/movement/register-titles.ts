import { type Day, dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { inForceOn, nameOn } from "../../engines/law/index.ts";
import { forOwnUnit, toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { awardCatalogue } from "../year/index.ts";
import { TitlesRegistered } from "./model.ts";
import { type PactFacts, pactFacts } from "./pact-facts.ts";
import { refuse, say } from "./refusals.ts";
import { replaceTitles } from "./store/pact.ts";
import { registrationRecord } from "./records.ts";

/** A unit says which titles it strives for; the pact prints them. */
export const registerTitles = action({
  name: "movement.register-titles",
  summary: { vi: "Đăng ký danh hiệu thi đua của đơn vị", en: "Register a unit's titles" },
  input: TitlesRegistered,
  allow: forOwnUnit<TitlesRegistered>(toRoles("secretary", "unit-officer", "unit-head"), (_, { unitId }) => unitId),
  load: async ({ tx, now }, { yearId }) => ({ facts: await pactFacts(tx, yearId), today: dayOf(now) }),
  decide: decideTitles,
  record: ({ tx }, { awardCodes, ...place }) => replaceTitles(tx, place, awardCodes),
  show: (change) => change,
  freezes: ({ yearId, unitId }) => [registrationRecord.of(yearId, unitId)],
  say,
});

export function decideTitles(
  { facts, today }: { readonly facts: PactFacts | undefined; readonly today: Day },
  { yearId, unitId, awardCodes, registeredOn }: TitlesRegistered,
) {
  if (!facts) return refuse("no-such-year");
  const { year, signedOn } = facts;
  if (signedOn) return refuse("pact-signed", { signedOn });
  if (!year.units.some((unit) => unit.unitId === unitId)) return refuse("unit-not-in-cluster", { title: "" });
  if (registeredOn !== null && registeredOn > today) return refuse("registered-in-future", { registeredOn, today });
  for (const awardCode of awardCodes) {
    const award = awardCatalogue().find(awardCode);
    if (!award) return refuse("no-such-award", { awardCode });
    if (!inForceOn(award, year.endsOn))
      return refuse("award-not-in-force", { awardName: nameOn(award, year.endsOn), year: year.year });
  }
  return ok({ yearId, unitId, awardCodes: [...new Set(awardCodes)], registeredOn: registeredOn ?? today });
}
