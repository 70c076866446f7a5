import { ok, refuse, type Result } from "../../../basics/result.ts";
import { hexDigest } from "../hash.ts";
import type { ArchiveRefusal } from "../refusals.ts";
import { readCanonical } from "../wire.ts";
import { bodiesBefore, type Event, type EventType, eventSchema, headerSchema } from "./events.ts";
import { looksLikeArchive, readRecord } from "./record.ts";
import type { ChainEnd } from "./write.ts";

/** An event with the bodies that belong to it; the last body is its payload. */
export interface Entry {
  readonly event: Event;
  readonly bodies: readonly Uint8Array[];
}

/** An archive whose bytes, hashes and chain are right. What it says is still to be checked. */
export interface Archive {
  readonly entries: readonly Entry[];
  /** Where the next event would go. */
  readonly end: ChainEnd;
}

const mostRecords = 4_000_000;

/**
 * Reads an archive byte for byte: nothing is skipped, nothing is put right.
 *
 * Every body must stand just before its event, in order, so that writing the entries again gives the same bytes.
 */
export function readArchive(bytes: Uint8Array): Result<Archive, ArchiveRefusal> {
  if (!looksLikeArchive(bytes)) return refuse({ code: "not-an-archive" });
  const first = readRecord(bytes, 0);
  const header = first && readCanonical(first.body, { schema: headerSchema });
  if (!first || !header || Number(header.timestamp) !== first.timestamp) return refuse({ code: "header-malformed" });
  const { timestamp } = first;
  const entries: Entry[] = [];
  let waiting: Uint8Array[] = [];
  let parent: string | undefined;
  let record = 1;
  for (let offset = first.end; offset < bytes.length; record++) {
    const next = readRecord(bytes, offset);
    if (!next || next.timestamp !== timestamp || record > mostRecords)
      return refuse({ code: "record-malformed", record });
    const [digest, kind] = next.name.split(".", 2) as [string, string?];
    const named = next.name === `${digest}.${kind}.json` && (kind === "data" || kind === "event");
    if (!named || hexDigest(next.body) !== digest) return refuse({ code: "record-misnamed", record });
    offset = next.end;
    if (kind === "data") {
      waiting.push(next.body);
      continue;
    }
    const event = readCanonical<Event>(next.body, { schema: eventSchema });
    if (!event) return refuse({ code: "event-malformed", event: entries.length });
    if (event.height !== entries.length || event.parent !== parent) {
      return refuse({ code: "chain-broken", event: entries.length });
    }
    if (!belongs(event, waiting)) return refuse({ code: "bodies-misplaced", event: entries.length });
    entries.push({ event, bodies: waiting });
    waiting = [];
    parent = digest;
  }
  if (waiting.length > 0) return refuse({ code: "bodies-misplaced", event: entries.length });
  return ok({ entries, end: { timestamp, height: entries.length, ...(parent ? { parent } : {}) } });
}

function belongs(
  { type, payload }: { type: EventType; payload?: string | undefined },
  bodies: readonly Uint8Array[],
): boolean {
  if (bodies.length !== bodiesBefore[type]) return false;
  const last = bodies.at(-1);
  return last === undefined ? payload === undefined : payload === hexDigest(last);
}
