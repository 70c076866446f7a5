import { createHash } from "node:crypto";

/** What one line of the log says. `what` is what the deed chose to show; secrets and choices are never in it. */
export interface LogContent {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly actor: string;
  readonly actorName: string;
  readonly yearId: number | null;
  /** Number of the line before it that tells of the same cluster-year, 0 at its first: none can be left out of a package unseen. */
  readonly yearBefore?: number | undefined;
  /** The same for other cluster-years that it made a record of, by their numbers: they are told in packages of those. */
  readonly yearsBefore?: Readonly<Record<string, number>> | undefined;
  readonly what: unknown;
  readonly why: string;
  /** Records that the deed made; left out where it made none, so that older lines stay as they were. */
  readonly froze?: readonly FrozenHere[] | undefined;
}

/** One record as its line of the log vouches for it; no hash where the thing was opened again. */
export interface FrozenHere {
  readonly kind: string;
  readonly subject: string;
  readonly hash: string | null;
  /** The cluster-year that the thing belongs to; lines of earlier versions do not say. */
  readonly yearId?: number | null | undefined;
}

/** The chain starts from this value: 64 zeros. */
export const firstHash = "0".repeat(64);

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** JSON with sorted keys and no spaces: the same content always gives the same bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
}

/** Hash of what a line says. A reader who may not see the line can still follow the chain with it. */
export const hashOfContent = (content: string): string => sha256(content);

/** Hash of a line: it covers the line's content and, through the previous hash, every line before it. */
export function hashOfEntry({ previousHash, contentHash }: { previousHash: string; contentHash: string }): string {
  return sha256(`${previousHash}\n${contentHash}`);
}
