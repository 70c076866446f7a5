import { concatBytes } from "@noble/ciphers/utils.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical, hexDigest, readArchive } from "../../../src/engines/ballot/index.ts";
import { writeRecord } from "../../../src/engines/ballot/archive/record.ts";
import { good } from "./election.ts";

/** A record taken out of its archive, to be changed. */
export interface LooseRecord {
  readonly text: string;
  readonly event: boolean;
}

const timestamp = 1_795_450_466;
const utf8 = new TextDecoder();

/** The bodies and events of an archive in order, without the first record. */
export function recordsOf(archive: Uint8Array): LooseRecord[] {
  return good(readArchive(archive)).entries.flatMap(({ event, bodies }) => [
    ...bodies.map((body) => ({ text: utf8.decode(body), event: false })),
    { text: canonical(event), event: true },
  ]);
}

/** One record to be changed, and what it then says. */
export interface Change {
  readonly at: number;
  readonly text: string;
}

/**
 * Joins records to an archive whose bytes are right again: the digests by which bodies point to one another, payloads,
 * parents and heights. Only what was changed stays wrong; a changed event keeps its own fields.
 */
export function rechained(records: readonly LooseRecord[], change?: Change): Uint8Array {
  const renamed = new Map<string, string>();
  let [parent, payload]: (string | undefined)[] = [];
  let height = 0;
  const parts = records.map(({ text: original, event }, at) => {
    const changed = change?.at === at;
    let text = changed ? change.text : original;
    for (const [old, now] of renamed) text = text.replaceAll(old, now);
    if (event && !changed) text = canonical({ parent, height, type: JSON.parse(original).type as string, payload });
    const name = hexDigest(text);
    if (name !== hexDigest(original)) renamed.set(hexDigest(original), name);
    if (event) [parent, height, payload] = [name, height + 1, undefined];
    else payload = name;
    return writeRecord({ name: `${name}.${event ? "event" : "data"}.json`, body: utf8ToBytes(text) }, timestamp);
  });
  const header = utf8ToBytes(canonical({ version: 1, timestamp: String(timestamp) }));
  return concatBytes(writeRecord({ name: "BELENIOS", body: header }, timestamp), ...parts);
}
