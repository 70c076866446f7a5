import { isDeepStrictEqual } from "node:util";
import { type Day, dayOf, type Instant } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { signatoriesBelong } from "./edit-pact.ts";
import { readLaunch } from "./launch.ts";
import { PactCorrection, PactFields } from "./model.ts";
import { type PactFacts, pactFacts } from "./pact-facts.ts";
import { pactRecord, pactVersionRecord } from "./records.ts";
import { refuse, say } from "./refusals.ts";
import { readyToSign } from "./sign-pact.ts";
import { keepPactVersion, writeCorrectedPact } from "./store/pact.ts";
import { toThoseWhoRunTheYear } from "../year/index.ts";

interface CorrectionFacts {
  readonly facts: PactFacts | undefined;
  readonly today: Day;
  readonly launchedAt: Instant | undefined;
}

/** A signed pact is corrected by a new version, signed too: with its reason and who agreed. The version before stays. */
export const correctPact = action({
  name: "movement.correct-pact",
  summary: { vi: "Lập phiên bản mới của giao ước đã ký", en: "Make a new version of the signed pact" },
  input: PactCorrection,
  allow: toThoseWhoRunTheYear,
  load: async ({ tx, now }, { yearId }): Promise<CorrectionFacts> => ({
    facts: await pactFacts(tx, yearId),
    today: dayOf(now),
    launchedAt: await readLaunch(tx, yearId),
  }),
  decide: decideCorrection,
  record: async ({ tx, now }, { yearId, number, ...corrected }) => {
    await keepPactVersion(tx, yearId, now);
    await writeCorrectedPact(tx, yearId, { ...corrected, number, at: now });
  },
  show: (corrected) => corrected,
  freezes: ({ yearId, number }) => [pactVersionRecord.of(yearId, number - 1), pactRecord.of(yearId)],
  why: ({ reason }) => reason,
  rivals: { deeds: ["movement.correct-pact"], over: ({ yearId }) => ({ yearId }) },
  say,
});

/** @returns the corrected pact with its own number, one above the version that was seen */
export function decideCorrection(
  { facts, today, launchedAt }: CorrectionFacts,
  { number, ...correction }: PactCorrection,
) {
  if (!facts) return refuse("no-such-year");
  const { year, pact } = facts;
  if (!facts.signedOn) return refuse("pact-not-signed");
  if (pact.number !== number)
    return refuse("changed-meanwhile", { now: { ...PactFields.parse(pact), revision: pact.number } });
  if (isDeepStrictEqual(PactFields.parse(pact), PactFields.parse(correction)))
    return refuse("nothing-changed", { what: "pact" });
  const belongs = signatoriesBelong(year, correction.signatories);
  if (!belongs.ok) return belongs;
  const ready = readyToSign(year, correction, { today, launchedAt });
  return ready.ok ? ok({ ...correction, number: number + 1 }) : ready;
}
