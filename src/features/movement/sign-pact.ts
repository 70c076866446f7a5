import { type Day, dayOf, type Instant } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import {
  refuseOrder,
  freezeRulebook,
  latestRulebook,
  type RulebookVersion,
  type YearFacts,
  toThoseWhoRunTheYear,
  rulebookRecord,
} from "../year/index.ts";
import { readLaunch } from "./launch.ts";
import { type PactFields, PactSigning } from "./model.ts";
import { type PactFacts, pactChanged, pactFacts, unitsThatSign } from "./pact-facts.ts";
import { refuse, say } from "./refusals.ts";
import { markPactSigned } from "./store/pact.ts";
import { pactRecord } from "./records.ts";

interface SigningFacts extends PactFacts {
  readonly latest: RulebookVersion | undefined;
  readonly today: Day;
  /** When the meeting that launches the year opened. */
  readonly launchedAt: Instant | undefined;
}

interface Signing {
  readonly yearId: number;
  readonly versionId: number;
  readonly versionNumber: number;
  readonly signingDay: Day;
  readonly units: readonly string[];
}

/** Records that all units have signed the pact; with it the rulebook is frozen. */
export const signPact = action({
  name: "movement.sign-pact",
  summary: { vi: "Ghi nhận ký giao ước, khoá quy chế", en: "Record the signing of the pact, freeze the rulebook" },
  input: PactSigning,
  allow: toThoseWhoRunTheYear,
  load: async ({ tx, now }, { yearId }): Promise<SigningFacts | undefined> => {
    const facts = await pactFacts(tx, yearId);
    if (!facts) return undefined;
    const latest = await latestRulebook(tx, yearId);
    return { ...facts, latest, today: dayOf(now), launchedAt: await readLaunch(tx, yearId) };
  },
  decide: decideSigning,
  record: async ({ tx, now }, { yearId, versionId, signingDay }) => {
    await markPactSigned(tx, yearId, { at: now, signingDay });
    await freezeRulebook(tx, versionId, now);
  },
  show: (signing) => signing,
  freezes: ({ yearId, versionId }) => [rulebookRecord.of(versionId), pactRecord.of(yearId)],
  say,
});

export function decideSigning(
  facts: SigningFacts | undefined,
  { yearId, revision, rulebookRevision, signedOn }: PactSigning,
) {
  if (!facts) return refuse("no-such-year");
  const { year, pact, latest, today, launchedAt } = facts;
  if (facts.signedOn) return refuse("pact-signed", { signedOn: facts.signedOn });
  if (pact.revision !== revision) return pactChanged(pact);
  if (!latest) return refuse("no-rulebook");
  if (latest.revision !== rulebookRevision) return refuse("rulebook-changed");
  const ready = readyToSign(year, { ...pact, signingDay: signedOn ?? pact.signingDay }, { today, launchedAt });
  if (!ready.ok) return ready;
  return ok<Signing>({ yearId, versionId: latest.versionId, versionNumber: latest.number, ...ready.value });
}

/** Something is promised, the day has come and is not before the launch, and every unit that must sign has its name below. */
export function readyToSign(
  year: YearFacts,
  pact: PactFields,
  { today, launchedAt }: Pick<SigningFacts, "today" | "launchedAt">,
) {
  if (pact.undertakings.length === 0) return refuse("no-undertakings");
  const { signingDay } = pact;
  if (signingDay === null) return refuse("no-signing-day");
  if (signingDay > today) return refuse("signing-in-future", { signingDay });
  const launch = { what: "launch", at: launchedAt ?? signingDay } as const;
  const early = refuseOrder({ what: "pact-signing", at: signingDay }, launch);
  if (early) return early;
  const signed = new Set(pact.signatories.filter(({ name }) => name !== "").map(({ unitId }) => unitId));
  const units = unitsThatSign(year, signingDay);
  const missing = units.filter(({ unitId }) => !signed.has(unitId)).map(({ name }) => name);
  if (units.length === 0 || missing.length > 0) return refuse("signatories-missing", { units: missing });
  return ok({ signingDay, units: units.map(({ name }) => name) });
}
