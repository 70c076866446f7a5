import { z } from "zod";

/**
 * A backup is gzip'd lines of JSON: a header, then for each table a line that names it and one line a row, and a last
 * line with the hash of everything before it. It is no dump of one PostgreSQL version, so it can be restored on either
 * database and on a later version of the program.
 */
export const Header = z.strictObject({
  format: z.literal("thidua-backup"),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Migrations applied to the database when it was made; restoring starts from exactly these. */
  migrations: z
    .array(z.string().regex(/^\d{4}-[a-z0-9-]+\.sql$/))
    .min(1)
    .max(2000),
});
export type Header = z.output<typeof Header>;

/** Tables of one installation, which mean nothing in another: they are in no backup. */
export const leftBehind: readonly string[] = ["migration", "idempotency_key", "installation_secret"];

/** A backup that cannot be used, said in both languages. */
export class BackupRefused extends Error {
  readonly vi: string;
  readonly en: string;
  constructor(words: { readonly vi: string; readonly en: string }) {
    super(words.en);
    this.vi = words.vi;
    this.en = words.en;
  }
}

export const notABackup = {
  vi: "Tệp không phải bản sao lưu của thidua hoặc đã hỏng. Dữ liệu hiện có không bị đụng tới; đề nghị dùng bản sao lưu khác.",
  en: "the file is no thidua backup or is damaged; existing data is untouched, use another backup",
};
