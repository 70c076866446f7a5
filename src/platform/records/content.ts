import { createHash } from "node:crypto";
import { canonicalJson } from "../log/entry.ts";
import type { Facts, Names } from "./kind.ts";

/**
 * What a record says. `facts` are compared with the tables for ever; `names` and `paper` are kept so that what was
 * signed is shown and printed as it was. `form` tells a later version how to read it.
 */
export interface RecordContent {
  readonly form: 1;
  readonly facts?: Facts;
  readonly names?: Names;
  /** What else is kept of a kind, such as the units of a concluded year. */
  readonly kept?: unknown;
  /** A paper as its blocks: what Word, PDF and preview print. */
  readonly paper?: unknown;
}

export const contentText = (content: RecordContent): string => canonicalJson(content);

/** A record's content; undefined where the text is none, which only a forger can have written. */
export function readContent(text: string): RecordContent | undefined {
  try {
    const content = JSON.parse(text) as RecordContent;
    return content?.form === 1 ? content : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The hash that a line of the log carries for a record. The salt keeps somebody who sees the hash from guessing
 * figures of a small room.
 */
export const hashOfRecord = ({ salt, content }: { readonly salt: string; readonly content: string }): string =>
  createHash("sha256").update(`${salt}\n${content}`, "utf8").digest("hex");
