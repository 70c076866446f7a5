import { ok, refuse, type Result } from "../../../basics/result.ts";
import { type EventType, mayFollow, setupSchema } from "../archive/events.ts";
import { type Archive, type Entry, readArchive } from "../archive/read.ts";
import { type Election, openElection } from "../election.ts";
import { hexDigest, trackerText } from "../hash.ts";
import type { Platform } from "../platform.ts";
import { isShuffled } from "../question.ts";
import type { BallotRefusal } from "../refusals.ts";
import { type Roll, readRoll } from "../roll.ts";
import { checkTrustees, type Trusteeship } from "../trustees/trustees.ts";
import { readCanonical } from "../wire.ts";

/** An archive whose bytes, order and setup are right. Its ballots and everything after are still to be checked. */
export interface OpenedArchive {
  readonly archive: Archive;
  readonly election: Election;
  readonly roll: Roll;
  readonly trusteeship: Trusteeship;
  /** Digest of the list of credentials, as announced at setup. */
  readonly credentialsHash: string;
  readonly ballots: readonly Entry[];
}

/**
 * Opens an archive: bytes, chain, order of events, election, roll, trustees, and that no ballot is there twice.
 *
 * @param bytes the whole file; the caller bounds its size
 */
export function openArchive(bytes: Uint8Array, platform: Platform): Result<OpenedArchive, BallotRefusal> {
  const read = readArchive(bytes);
  if (!read.ok) return read;
  const archive = read.value;
  const setup = archive.entries[0];
  if (setup?.event.type !== "Setup") return outOfOrder(setup, undefined);
  const [electionBytes, trusteesBytes, credentialsBytes, setupBytes] = setup.bodies as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const parts = readCanonical(setupBytes, { schema: setupSchema });
  const pointed =
    parts?.election === hexDigest(electionBytes) &&
    parts.trustees === hexDigest(trusteesBytes) &&
    parts.credentials === hexDigest(credentialsBytes);
  if (!pointed) return refuse({ code: "setup-malformed" });
  const election = openElection(electionBytes, platform);
  if (!election.ok) return election;
  const misplaced = firstOutOfOrder(archive, election.value);
  if (misplaced) return outOfOrder(misplaced.entry, misplaced.after);
  const roll = readRoll(election.value.algebra, credentialsBytes);
  if (!roll.ok) return roll;
  const trusteeship = checkTrustees(election.value.algebra, trusteesBytes);
  if (!trusteeship.ok) return trusteeship;
  if (trusteeship.value.jointKey !== election.value.key.element) return refuse({ code: "election-key-wrong" });
  const ballots = archive.entries.filter(({ event }) => event.type === "Ballot");
  const repeated = firstRepeated(ballots);
  if (repeated) return repeated;
  return ok({
    archive,
    election: election.value,
    roll: roll.value,
    trusteeship: trusteeship.value,
    credentialsHash: parts.credentials,
    ballots,
  });
}

function firstOutOfOrder(
  { entries }: Archive,
  { parameters }: Election,
): { readonly entry: Entry; readonly after: EventType | undefined } | undefined {
  const shuffled = parameters.questions.some(isShuffled);
  let after: EventType | undefined;
  for (const entry of entries) {
    if (!mayFollow(after, shuffled).includes(entry.event.type)) return { entry, after };
    after = entry.event.type;
  }
  return undefined;
}

function outOfOrder(
  entry: Entry | undefined,
  after: EventType | undefined,
): { readonly ok: false; readonly refusal: BallotRefusal } {
  if (!entry) return refuse({ code: "setup-malformed" });
  const { height, type } = entry.event;
  return refuse({ code: "event-out-of-order", event: height, type, after: after ?? "start" });
}

/** The same bytes twice: an old ballot replayed after the voter changed it. */
function firstRepeated(ballots: readonly Entry[]): { ok: false; refusal: BallotRefusal } | undefined {
  const seen = new Map<string, number>();
  for (const [at, { event }] of ballots.entries()) {
    const first = seen.get(event.payload!);
    if (first !== undefined) {
      const tracker = trackerText(event.payload!);
      const fault = { code: "ballot-repeated", first } as const;
      return refuse({ code: "ballot-refused", event: event.height, ballot: at + 1, tracker, fault });
    }
    seen.set(event.payload!, at + 1);
  }
  return undefined;
}
