import { dayOf } from "../../../basics/instant.ts";
import { ok } from "../../../basics/result.ts";
import { action } from "../../../platform/deeds/index.ts";
import { checkRules } from "../check-rules.ts";
import { RulebookEdit } from "../model.ts";
import { refuse, say } from "../refusals.ts";
import { type RulebookFacts, rulebookFacts } from "../rulebook-facts.ts";
import type { Rulebook } from "../rulebook.ts";
import { insertDraft, updateDraft } from "../store/rulebooks.ts";
import { toThoseWhoSetUp } from "../who-runs.ts";

/** Writes the rulebook while it is a draft; the first writing makes it. */
export const editRulebook = action({
  name: "movement.edit-rulebook",
  summary: { vi: "Soạn quy chế của năm", en: "Write the year's rulebook" },
  input: RulebookEdit,
  allow: toThoseWhoSetUp,
  load: ({ tx }, { yearId }) => rulebookFacts(tx, yearId),
  decide: decideRulebookEdit,
  record: ({ tx }, { yearId, versionId, rules }) =>
    versionId === undefined ? insertDraft(tx, yearId, rules) : updateDraft(tx, versionId, rules),
  show: ({ yearId, rules }) => ({ yearId, rules }),
  rivals: { deeds: ["movement.edit-rulebook"], over: ({ yearId }) => ({ yearId }) },
  say,
});

interface DraftToWrite {
  readonly yearId: number;
  /** undefined when this is the first writing. */
  readonly versionId: number | undefined;
  readonly rules: Rulebook;
}

export function decideRulebookEdit(facts: RulebookFacts | undefined, { yearId, revision, rules }: RulebookEdit) {
  if (!facts) return refuse("no-such-year");
  const { latest } = facts;
  if (latest?.frozenAt) return refuse("rulebook-frozen", { signedOn: facts.pactDay ?? dayOf(latest.frozenAt) });
  const stands = { rules: latest?.rules ?? null, revision: latest?.revision ?? 0 };
  if (stands.revision !== revision) return refuse("changed-meanwhile", { now: stands });
  const checked = checkRules(rules, facts);
  return checked.ok ? ok<DraftToWrite>({ yearId, versionId: latest?.versionId, rules: checked.value }) : checked;
}
