import { concatBytes } from "@noble/ciphers/utils.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { hexDigest } from "../hash.ts";
import { canonical } from "../json.ts";
import type { Decryption } from "../tally/decryption.ts";
import { type ElectionResult, writeResult } from "../tally/result.ts";
import { type EncryptedTally, type SizedTally, writeSizedTally } from "../tally/tally.ts";
import { bodiesBefore, type EventType } from "./events.ts";
import { writeRecord } from "./record.ts";

/** What the next event needs to know of the archive so far; small enough to keep beside an election. */
export interface ChainEnd {
  /** Seconds; chosen once, at setup. */
  readonly timestamp: number;
  /** Number of events so far. */
  readonly height: number;
  /** Digest of the last event; absent before the first. */
  readonly parent?: string;
}

/** Bytes to append to an archive, and its new end. */
export interface Appended {
  readonly bytes: Uint8Array;
  readonly end: ChainEnd;
}

/** The three texts that an election starts from, exactly as they will be stored. */
export interface SetupTexts {
  readonly election: string;
  readonly trustees: string;
  readonly credentials: string;
}

/** Starts an archive. Everything later is appended, so any earlier copy is a prefix of any later one. */
export function startArchive({ timestamp, texts }: { timestamp: number; texts: SetupTexts }): Appended {
  const header = writeRecord(
    { name: "BELENIOS", body: utf8ToBytes(canonical({ version: 1, timestamp: String(timestamp) })) },
    timestamp,
  );
  const { election, trustees, credentials } = texts;
  const setup = canonical({
    election: hexDigest(election),
    trustees: hexDigest(trustees),
    credentials: hexDigest(credentials),
  });
  const first = append({ timestamp, height: 0 }, { type: "Setup", bodies: [election, trustees, credentials, setup] });
  return { bytes: concatBytes(header, first.bytes), end: first.end };
}

/** Appends a ballot that passed `checkBallot` and is not in the box already. */
export const appendBallot = (end: ChainEnd, line: string): Appended => append(end, { type: "Ballot", bodies: [line] });

/** Closes the box: no ballot can follow. */
export const appendEndBallots = (end: ChainEnd): Appended => append(end, { type: "EndBallots", bodies: [] });

export function appendTally(end: ChainEnd, { tally, sized }: { tally: EncryptedTally; sized: SizedTally }): Appended {
  return append(end, { type: "EncryptedTally", bodies: [canonical(tally), writeSizedTally(sized)] });
}

/** Appends one trustee's part; at most one for each owner. */
export function appendDecryption(
  end: ChainEnd,
  { owner, decryption }: { owner: number; decryption: Decryption | string },
): Appended {
  const body = typeof decryption === "string" ? decryption : canonical(decryption);
  return append(end, { type: "PartialDecryption", bodies: [body, canonical({ owner, payload: hexDigest(body) })] });
}

/** Ends the archive. */
export const appendResult = (end: ChainEnd, result: ElectionResult): Appended =>
  append(end, { type: "Result", bodies: [writeResult(result)] });

function append(
  { timestamp, height, parent }: ChainEnd,
  { type, bodies }: { type: EventType; bodies: readonly string[] },
): Appended {
  if (bodies.length !== bodiesBefore[type]) throw new Error(`impossible state: ${bodies.length} bodies for ${type}`);
  const payload = bodies.at(-1);
  const event = canonical({
    parent,
    height,
    type,
    payload: payload === undefined ? undefined : hexDigest(payload),
  });
  const records = bodies.map((body) => record({ text: body, kind: "data", timestamp }));
  return {
    bytes: concatBytes(...records, record({ text: event, kind: "event", timestamp })),
    end: { timestamp, height: height + 1, parent: hexDigest(event) },
  };
}

function record({ text, kind, timestamp }: { text: string; kind: "data" | "event"; timestamp: number }): Uint8Array {
  const body = utf8ToBytes(text);
  return writeRecord({ name: `${hexDigest(body)}.${kind}.json`, body }, timestamp);
}
