import { firstHash, hashOfContent, hashOfEntry } from "./entry.ts";

/** One line as stored, or as carried by a hand-over package (content left out where it belongs to another cluster). */
export interface StoredEntry {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly actor: string;
  readonly yearId: number | null;
  readonly content: string | null;
  readonly contentHash: string;
  readonly previousHash: string;
  readonly hash: string;
}

export type ChainFault =
  | { readonly code: "missing"; readonly seq: number }
  | { readonly code: "reordered"; readonly seq: number }
  | { readonly code: "changed"; readonly seq: number }
  | { readonly code: "tail-cut"; readonly seq: number };

export interface ChainState {
  readonly entries: number;
  readonly head: string;
  /** The line that carries the hash asked for; everything up to it is as it was when the hash was written down. */
  readonly headAt?: number | undefined;
  readonly fault: ChainFault | undefined;
}

/**
 * Walks the chain from its first line and stops at the first fault.
 *
 * @param expectedHead a hash printed in signed minutes, or its first digits: when no line carries it, the tail was
 *   cut or rewritten
 */
export async function verifyChain(
  entries: AsyncIterable<StoredEntry> | Iterable<StoredEntry>,
  expectedHead?: string,
): Promise<ChainState> {
  let previous = firstHash;
  let seq = 0;
  let headAt: number | undefined;
  for await (const entry of entries) {
    const fault = faultOf(entry, { seq: seq + 1, previous });
    if (fault) return { entries: seq, head: previous, fault };
    seq = entry.seq;
    previous = entry.hash;
    if (expectedHead !== undefined && entry.hash.startsWith(expectedHead)) headAt ??= seq;
  }
  const cut = expectedHead !== undefined && headAt === undefined;
  return { entries: seq, head: previous, headAt, fault: cut ? { code: "tail-cut", seq: seq + 1 } : undefined };
}

function faultOf(entry: StoredEntry, next: { seq: number; previous: string }): ChainFault | undefined {
  if (entry.seq > next.seq) return { code: "missing", seq: next.seq };
  if (entry.seq < next.seq) return { code: "reordered", seq: entry.seq };
  if (hashOfEntry(entry) !== entry.hash) return { code: "changed", seq: entry.seq };
  if (entry.content !== null) {
    if (hashOfContent(entry.content) !== entry.contentHash) return { code: "changed", seq: entry.seq };
    const said = readContent(entry.content);
    if (said["seq"] !== entry.seq) return { code: "reordered", seq: entry.seq };
    if (!saysTheSame(said, entry)) return { code: "changed", seq: entry.seq };
  }
  if (entry.previousHash === next.previous) return undefined;
  // A sound line that follows another line than the one that stands before it: that one was put there later.
  if (entry.content !== null && entry.seq > 1) return { code: "changed", seq: entry.seq - 1 };
  return { code: "reordered", seq: entry.seq };
}

/** What a line says, or nothing when it is no JSON: then it was not written by this program. */
function readContent(content: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(content)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** The columns beside the content are for searching; they must tell the same. */
function saysTheSame(said: Record<string, unknown>, entry: StoredEntry): boolean {
  return (
    said["at"] === entry.at &&
    said["action"] === entry.action &&
    said["actor"] === entry.actor &&
    said["yearId"] === entry.yearId
  );
}
