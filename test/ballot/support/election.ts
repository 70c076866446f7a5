import { concatBytes } from "@noble/ciphers/utils.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import {
  type Algebra,
  accept,
  algebraOf,
  appendBallot,
  appendDecryption,
  appendEndBallots,
  appendResult,
  appendTally,
  ballotsCheckedElsewhere,
  countedBallots,
  type Decryption,
  openArchive,
  tallyOf,
  assemble,
  belenios2048,
  type ChainEnd,
  type ChannelKeys,
  type Credential,
  certify,
  checkTrustees,
  deal,
  drawUpElection,
  type Election,
  type HomomorphicQuestion,
  issueCredentials,
  newChannelKeys,
  newElectionId,
  newTrustee,
  openDecryptionKey,
  openElection,
  type Roll,
  readRoll,
  route,
  type Scalar,
  type Secret,
  sealBallot,
  startArchive,
  type ThresholdGroup,
  writeTrustees,
} from "../../../src/engines/ballot/index.ts";
import type { Result } from "../../../src/basics/result.ts";
import { openTally } from "../../../src/engines/ballot/tally/combine.ts";
import { decryptTally } from "../../../src/engines/ballot/tally/decryption.ts";
import { decodeResult } from "../../../src/engines/ballot/tally/result.ts";
import { openSslPlatform } from "../../../src/platform/ballot/openssl.ts";

export const platform = openSslPlatform;
export const algebra: Algebra = algebraOf(belenios2048, platform);

/** The value of a result that a test expects to be good. */
export function good<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** How many trustees stand alone, and the threshold group beside them. */
export interface TrusteePlan {
  readonly singles: number;
  readonly group?: { readonly size: number; readonly threshold: number };
}

export interface Trustees {
  readonly text: string;
  /** By number of the trustee, from 1. */
  readonly keys: ReadonlyMap<number, Secret<Scalar>>;
}

/** What a threshold group keeps and publishes. */
export interface MadeGroup {
  readonly group: ThresholdGroup;
  readonly seeds: readonly ChannelKeys[];
  /** Stored decryption keys, each readable by its owner. */
  readonly stored: readonly string[];
}

/** Runs the six steps for a whole threshold group in one place. */
export function makeGroup({ size, threshold }: { size: number; threshold: number }): MadeGroup {
  const seeds = Array.from({ length: size }, () => newChannelKeys(algebra));
  const certs = seeds.map((keys, at) =>
    certify(algebra, { keys, place: { group: algebra.group.name, size, threshold, index: at + 1 } }),
  );
  const deals = seeds.map((keys) => good(deal(algebra, { keys, certs, threshold })));
  const dealt = good(route(deals));
  const acceptances = seeds.map((keys, at) => good(accept(algebra, { keys, certs, dealt: dealt[at]! })));
  return {
    group: good(assemble(algebra, { threshold, certs, deals, acceptances })),
    seeds,
    stored: acceptances.map(({ private_key }) => private_key),
  };
}

export function makeTrustees({ singles, group }: TrusteePlan): Trustees {
  const alone = Array.from({ length: singles }, () => newTrustee(algebra));
  const keys = new Map(alone.map(({ privateKey }, at) => [at + 1, privateKey]));
  const made = group && makeGroup(group);
  made?.seeds.forEach((seed, at) => {
    keys.set(singles + at + 1, openDecryptionKey(algebra, { keys: seed, stored: made.stored[at]! })!);
  });
  const text = writeTrustees({ singles: alone.map(({ publicKey }) => publicKey), groups: made ? [made.group] : [] });
  return { text, keys };
}

/** An election with an open box. */
export interface OpenBox {
  readonly uuid: string;
  readonly election: Election;
  readonly roll: Roll;
  readonly credentials: readonly Credential[];
  readonly trustees: Trustees;
  readonly texts: { readonly election: string; readonly trustees: string; readonly credentials: string };
  readonly bytes: Uint8Array;
  readonly end: ChainEnd;
}

export function openBox({
  questions,
  weights,
  plan = { singles: 1 },
  trustees = makeTrustees(plan),
}: {
  questions: HomomorphicQuestion[];
  weights: readonly bigint[];
  plan?: TrusteePlan;
  trustees?: Trustees;
}): OpenBox {
  const uuid = newElectionId(platform.randomBytes);
  const { jointKey } = good(checkTrustees(algebra, utf8ToBytes(trustees.text)));
  const text = good(
    drawUpElection({ template: { description: "số liệu minh hoạ", name: "Bỏ phiếu", questions }, uuid, key: jointKey }),
  );
  const issued = good(issueCredentials(algebra, { uuid, weights }));
  const texts = { election: text, trustees: trustees.text, credentials: issued.list };
  const { bytes, end } = startArchive({ timestamp: 1_795_450_466, texts });
  const election = good(openElection(text, platform));
  const roll = good(readRoll(algebra, utf8ToBytes(issued.list)));
  return { uuid, election, roll, credentials: issued.credentials, trustees, texts, bytes, end };
}

/** One voter's choices, one list for each question. */
export interface Vote {
  /** From 0. */
  readonly voter: number;
  readonly choices: number[][];
}

export function vote(box: OpenBox, { voter, choices }: Vote): OpenBox & { line: string } {
  const { line } = good(sealBallot(box.election, { credential: box.credentials[voter]!, choices }));
  const appended = appendBallot(box.end, line);
  return { ...box, bytes: concatBytes(box.bytes, appended.bytes), end: appended.end, line };
}

/**
 * Closes a box, lets the trustees of these numbers decrypt, and finishes – from the engine's parts, each ballot taken
 * as checked: the deeds that verify everything before each step are tested by hand and on the command line.
 */
export function finish(box: OpenBox, owners: readonly number[] = [...box.trustees.keys.keys()]): Uint8Array {
  const opened = good(openArchive(box.bytes, platform));
  const { election, trusteeship } = opened;
  const counted = countedBallots(ballotsCheckedElsewhere(opened));
  const { tally, sized } = tallyOf(election, counted);
  const closed = appendEndBallots(box.end);
  const tallied = appendTally(closed.end, { tally, sized });
  const parts = [closed.bytes, tallied.bytes];
  const decryptions = new Map<number, Decryption>();
  let { end } = tallied;
  for (const owner of owners) {
    const decryption = decryptTally(election, { tally, key: box.trustees.keys.get(owner)! });
    const appended = appendDecryption(end, { owner, decryption });
    decryptions.set(owner, decryption);
    parts.push(appended.bytes);
    end = appended.end;
  }
  const masksOff = openTally(algebra, { tally, trusteeship, decryptions });
  const result = decodeResult(election, { opened: masksOff, totalWeight: sized.total_weight })!;
  return concatBytes(box.bytes, ...parts, appendResult(end, result).bytes);
}
