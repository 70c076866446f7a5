import { isDeepStrictEqual } from "node:util";
import { ok } from "../../../basics/result.ts";
import { action } from "../../../platform/deeds/index.ts";
import { checkRules } from "../check-rules.ts";
import { type RulebookFacts, rulebookFacts } from "../rulebook-facts.ts";
import { RulebookAmendment } from "../model.ts";
import { refuse, say } from "../refusals.ts";
import { insertVersion } from "../store/rulebooks.ts";
import { toThoseWhoRunTheYear } from "../who-runs.ts";
import { rulebookRecord } from "../records.ts";

/** After the pact was signed the rulebook changes only by a new version, with its reason and who adopted it. */
export const amendRulebook = action({
  name: "movement.amend-rulebook",
  summary: { vi: "Lập phiên bản mới của quy chế", en: "Make a new version of the rulebook" },
  input: RulebookAmendment,
  allow: toThoseWhoRunTheYear,
  load: ({ tx }, { yearId }) => rulebookFacts(tx, yearId),
  decide: decideAmendment,
  record: async ({ tx, now }, version) => ({ versionId: await insertVersion(tx, { ...version, at: now }) }),
  show: (version, { versionId }) => ({ ...version, versionId }),
  freezes: (_, { versionId }) => [rulebookRecord.of(versionId)],
  why: ({ reason }) => reason,
  rivals: { deeds: ["movement.amend-rulebook"], over: ({ yearId }) => ({ yearId }) },
  answer: ({ number }, { versionId }) => ({ versionId, number }),
  say,
});

export function decideAmendment(facts: RulebookFacts | undefined, { number, ...amendment }: RulebookAmendment) {
  if (!facts) return refuse("no-such-year");
  const { latest } = facts;
  if (!latest?.frozenAt) return refuse("not-frozen-yet");
  if (latest.number !== number)
    return refuse("changed-meanwhile", { now: { rules: latest.rules, revision: latest.number } });
  if (isDeepStrictEqual(latest.rules, amendment.rules)) return refuse("nothing-changed", { what: "rulebook" });
  const checked = checkRules(amendment.rules, facts);
  return checked.ok ? ok({ ...amendment, number: number + 1 }) : checked;
}
