import { createHash } from "node:crypto";
import { z } from "zod";

/** What a package says of itself: every file with its hash, and where the log ends. See docs/package.md. */
export const Manifest = z.strictObject({
  format: z.literal("thidua-package"),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  madeBy: z.string(),
  cluster: z.strictObject({ code: z.string(), name: z.string() }),
  year: z.int(),
  /** The whole chain up to the package: how many lines, and the hash of the last one. */
  log: z.strictObject({ entries: z.int(), head: z.string() }),
  files: z.array(z.strictObject({ name: z.string(), bytes: z.int(), sha256: z.string(), title: z.string() })),
});
export type Manifest = z.output<typeof Manifest>;

export const manifestName = "manifest.json";
export const logName = "log.jsonl";
export const recordsName = "records.jsonl";

/** A line of the log as a package carries it; `content` is null where the line belongs to somebody else. */
export const PackedLine = z.strictObject({
  seq: z.int().positive(),
  content: z.string().nullable(),
  contentHash: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});
export type PackedLine = z.output<typeof PackedLine>;

/** A record as a package carries it; text and salt are null where it belongs to another year, or was opened again. */
export const PackedRecord = z.strictObject({
  seq: z.int().positive(),
  kind: z.string(),
  subject: z.string(),
  content: z.string().nullable(),
  salt: z.string().nullable(),
  hash: z.string().nullable(),
});
/** Its cluster-year is not in the file: the line that vouches for it says it. */
export type PackedRecord = z.output<typeof PackedRecord> & { readonly yearId?: number | null | undefined };

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
