import {
  algebraOf,
  belenios2048,
  checkBallot,
  newTrustee,
  openElection,
  portablePlatform,
  readCredential,
  readRoll,
  sealBallot,
  verifyArchive,
} from "../../../src/engines/ballot/index.ts";

// What a voter's page does, for a test in a real browser: the engine with getRandomValues and nothing else.
const platform = portablePlatform((count) => crypto.getRandomValues(new Uint8Array(count)));
const utf8 = new TextEncoder();

const voter = {
  /** Encrypts a ballot from nothing, as on a freshly opened page. */
  vote(
    electionText: string,
    typed: string,
    choices: number[][],
  ): { line: string; tracker: string; milliseconds: number } {
    const began = performance.now();
    const election = openElection(electionText, platform);
    const credential = readCredential(typed);
    if (!election.ok || !credential) throw new Error("the election or the credential was not taken");
    const sealed = sealBallot(election.value, { credential, choices });
    if (!sealed.ok) throw new Error(sealed.refusal.code);
    return { ...sealed.value, milliseconds: performance.now() - began };
  },
  /** The whole check of one ballot. */
  check(electionText: string, credentials: string, line: string): string {
    const election = openElection(electionText, platform);
    if (!election.ok) return election.refusal.code;
    const roll = readRoll(election.value.algebra, utf8.encode(credentials));
    if (!roll.ok) return roll.refusal.code;
    const checked = checkBallot(election.value, { roll: roll.value, line });
    return checked.ok ? checked.value.tracker : checked.refusal.code;
  },
  /** A whole archive, as an observer with a browser would verify it. */
  verify(bytes: number[]): string {
    const verified = verifyArchive(Uint8Array.from(bytes), platform);
    return verified.ok ? verified.value.stage : verified.refusal.code;
  },
  /** A trustee's key, made on the trustee's own device. */
  newTrusteeKey: (): string => String(newTrustee(algebraOf(belenios2048, platform)).publicKey.public_key),
  surroundings: () => ({ subtle: typeof crypto.subtle, secure: isSecureContext, origin: location.origin }),
};

export type Voter = typeof voter;
declare global {
  interface Window {
    voter: Voter;
  }
}
window.voter = voter;
