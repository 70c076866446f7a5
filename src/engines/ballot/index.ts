/**
 * Verifiable secret ballots that an independent program accepts: the Belenios protocol, version 1.
 *
 * Pure: the same code encrypts in the voter's browser, tallies on a trustee's laptop and verifies in a terminal.
 * Chance and fast arithmetic come in as a `Platform`; `portablePlatform` needs random bytes only and works on a page
 * served over plain http, where `crypto.subtle` does not exist.
 *
 * Who uses what:
 *   organiser             drawUpElection · startArchive · closeAndTally · addDecryption · finishElection
 *   credential authority  issueCredentials
 *   trustee               newTrustee, or certify → deal → accept; then decryptArchive
 *   voter                 readCredential · sealBallot
 *   ballot box            readRoll · checkBallot · appendBallot
 *   anybody               verifyArchive · continues
 *
 * What must stay secret: a voter's credential (it casts the vote), a trustee's private key, seed and stored key
 * (together they open ballots). All are `Secret` and cannot be printed or serialised; `reveal` exists for the one door
 * that writes a key to its own file. A server that relays ballots must see neither credential nor choices.
 *
 * Whole description, and what is constant-time and what is not: docs/ballot-engine.md
 */

export { type Algebra, algebraOf } from "./algebra.ts";
export { type Archive, type Entry, readArchive } from "./archive/read.ts";
export {
  type Appended,
  appendBallot,
  appendDecryption,
  appendEndBallots,
  appendResult,
  appendTally,
  type ChainEnd,
  type SetupTexts,
  startArchive,
} from "./archive/write.ts";
export { readBallot, trackerOf } from "./ballot/ballot.ts";
export { type SealedBallot, sealBallot } from "./ballot/cast.ts";
export { type CheckedBallot, checkBallot } from "./ballot/check-ballot.ts";
export { newElectionId } from "./chance.ts";
export { type Credential, publicHalf, readCredential, type Voter, votingKey, writeCredentials } from "./credentials.ts";
export { addDecryption } from "./deeds/add-decryption.ts";
export { closeAndTally } from "./deeds/close-and-tally.ts";
export { decryptArchive, type TrusteePart, type Witnessed } from "./deeds/decrypt-archive.ts";
export { finishElection } from "./deeds/finish-election.ts";
export {
  drawUpElection,
  type Election,
  type ElectionParameters,
  type ElectionTemplate,
  openElection,
  templateSchema,
} from "./election.ts";
export { belenios2048, type Element, type Group, groupNamed, rfc3526, type Scalar } from "./group.ts";
export { fingerprintOf, hexDigest, trackerText } from "./hash.ts";
export { type IssuedCredentials, issueCredentials } from "./issue-credentials.ts";
export { canonical } from "./json.ts";
export { type Platform, type PowerJob, portablePlatform } from "./platform.ts";
export { type Choice, type HomomorphicQuestion, isAskable, isChoice, type Question } from "./question.ts";
export type { BallotFault, BallotRefusal } from "./refusals.ts";
export { type Rehearsal, rehearse } from "./rehearsal.ts";
export { type Roll, readRoll } from "./roll.ts";
export { reveal, type Secret, seal } from "./secret.ts";
export { type Decryption, decryptionSchema } from "./tally/decryption.ts";
export { type ElectionResult, writeResult } from "./tally/result.ts";
export { countedBallots, type EncryptedTally, type SizedTally, tallyOf } from "./tally/tally.ts";
export { type Acceptance, accept, acceptanceSchema, openDecryptionKey } from "./trustees/accept.ts";
export { type Certificate, certify, type Place } from "./trustees/certificate.ts";
export {
  type ChannelKeys,
  channelKeys,
  newChannelKeys,
  type SignedMessage,
  signedMessageSchema,
} from "./trustees/channel.ts";
export { checkCertificates, type Deal, type Dealt, deal, dealSchema, dealtSchema, route } from "./trustees/deal.ts";
export {
  assemble,
  checkThresholdGroup,
  type ThresholdGroup,
  thresholdGroupSchema,
} from "./trustees/threshold-group.ts";
export {
  newTrustee,
  type TrusteeKey,
  type TrusteeKeys,
  trusteeKey,
  trusteeKeyId,
  trusteeKeySchema,
} from "./trustees/trustee.ts";
export { checkTrustees, type Holder, type Trusteeship, writeTrustees } from "./trustees/trustees.ts";
export { ballotsCheckedElsewhere, checkBallots, type Stretch } from "./verify/ballots.ts";
export { continues } from "./verify/continuity.ts";
export { type OpenedArchive, openArchive } from "./verify/open-archive.ts";
export type { QuestionSummary, Stage, Summary, TrusteeSummary } from "./verify/summary.ts";
export { judgeArchive, verifyArchive } from "./verify/verify-archive.ts";
export { readCanonical, readLoose } from "./wire.ts";
export { ballotWords } from "./words.ts";
