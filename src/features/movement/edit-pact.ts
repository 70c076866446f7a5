import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { PactEdit, type PactFields } from "./model.ts";
import { type PactFacts, pactChanged, pactFacts } from "./pact-facts.ts";
import { refuse, say } from "./refusals.ts";
import { writePact } from "./store/pact.ts";
import { type YearFacts, toThoseWhoRunTheYear } from "../year/index.ts";

/** Writes the pact while it is unsigned: undertakings, place and day, who signs for each unit. */
export const editPact = action({
  name: "movement.edit-pact",
  summary: { vi: "Soạn giao ước thi đua", en: "Write the pact" },
  input: PactEdit,
  allow: toThoseWhoRunTheYear,
  load: ({ tx }, { yearId }) => pactFacts(tx, yearId),
  decide: decidePactEdit,
  record: ({ tx }, { yearId, ...pact }) => writePact(tx, yearId, pact),
  show: (change) => change,
  rivals: { deeds: ["movement.edit-pact"], over: ({ yearId }) => ({ yearId }) },
  say,
});

export function decidePactEdit(facts: PactFacts | undefined, { revision, ...edit }: PactEdit) {
  if (!facts) return refuse("no-such-year");
  if (facts.signedOn) return refuse("pact-signed", { signedOn: facts.signedOn });
  if (facts.pact.revision !== revision) return pactChanged(facts.pact);
  const belongs = signatoriesBelong(facts.year, edit.signatories);
  return belongs.ok ? ok(edit) : belongs;
}

/** Each signs once, for a unit of the cluster. */
export function signatoriesBelong({ units }: Pick<YearFacts, "units">, signatories: PactFields["signatories"]) {
  const unitIds = new Set(units.map(({ unitId }) => unitId));
  const signing = signatories.map(({ unitId }) => unitId);
  if (signing.some((unitId) => !unitIds.has(unitId))) return refuse("signatory-not-in-cluster");
  if (new Set(signing).size !== signing.length) return refuse("signatory-twice");
  return ok(null);
}
