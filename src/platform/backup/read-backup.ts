import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { BackupRefused, Header, notABackup } from "./format.ts";

export type Line =
  | { readonly kind: "header"; readonly header: Header }
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "row"; readonly json: string }
  /** Of everything before it: two readings that end so were of the same file. */
  | { readonly kind: "end"; readonly hash: string };

/** Bytes of one line: several times the longest that any deed can store. */
export const longestLine = 2 ** 26;

/** Bytes that a file may unfold into: real backups grow 5 to 20 times, a gzip bomb a thousand times. */
export const mostUnfolded = (size: number): number => 2 ** 26 + 250 * size;

/**
 * Reads a backup line by line, in bounded memory, and trusts nothing of it: what a line names is checked by who uses it.
 *
 * @throws BackupRefused when it is something else, damaged, unfolds without end, or is cut off before its end
 */
export async function* readBackup(file: string): AsyncGenerator<Line> {
  const hash = createHash("sha256");
  let state: "start" | "tables" | "rows" | "ended" = "start";
  try {
    for await (const bytes of linesOf(file)) {
      if (state === "ended") throw new BackupRefused(notABackup);
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
      const mark = text.slice(0, 2);
      if (state !== "start" && mark === "E ") {
        const whole = hash.digest("hex");
        if (text.slice(2) !== whole) throw new BackupRefused(notABackup);
        state = "ended";
        yield { kind: "end", hash: whole };
        continue;
      }
      hash.update(bytes).update("\n");
      if (state === "start") {
        yield { kind: "header", header: readHeader(text) };
        state = "tables";
      } else if (mark === "T ") {
        yield { kind: "table", name: text.slice(2) };
        state = "rows";
      } else if (mark === "R " && state === "rows") yield { kind: "row", json: text.slice(2) };
      else throw new BackupRefused(notABackup);
    }
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    throw new BackupRefused(fromTheDisk(error) ? unreadable(file, error.code) : notABackup);
  }
  if (state !== "ended") throw new BackupRefused(notABackup);
}

/** A fault of the file's place; those of gzip and of what it holds are the file's own. */
const fromTheDisk = (error: unknown): error is { readonly code: string } =>
  error instanceof Error && "syscall" in error && "code" in error;

const unreadable = (file: string, code: string): { vi: string; en: string } =>
  code === "ENOENT"
    ? {
        vi: `Không có tệp ${file}. Chưa ghi gì; xem lại tên tệp.`,
        en: `there is no file ${file}; nothing was written, look at its name`,
      }
    : {
        vi: `Không đọc được tệp ${file} (${code}). Chưa ghi gì; kiểm tra ổ đĩa và quyền đọc tệp rồi phục hồi lại.`,
        en: `the file ${file} cannot be read (${code}); nothing was written, check the disk and who may read it and restore again`,
      };

const noFile = (file: string): { vi: string; en: string } => ({
  vi: `${file} không phải tệp thường nên không phục hồi được từ đó. Chưa ghi gì; đề nghị chỉ đúng tệp sao lưu.`,
  en: `${file} is no ordinary file and cannot be restored from; nothing was written, name the backup itself`,
});

/** The header alone: what a restore must know before it reads the rest. */
export async function readHeaderOf(file: string): Promise<Header> {
  for await (const line of readBackup(file)) if (line.kind === "header") return line.header;
  throw new BackupRefused(notABackup);
}

function readHeader(text: string): Header {
  const header = Header.parse(JSON.parse(text));
  // Each once and in their order, as they were applied.
  if (header.migrations.some((name, at) => at > 0 && name <= header.migrations[at - 1]!))
    throw new BackupRefused(notABackup);
  return header;
}

/** Split at line feeds and nothing else: a text may hold any other separator, such as U+2028. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const found = await stat(file);
  // A pipe would be waited on for ever, a device never ends.
  if (!found.isFile()) throw new BackupRefused(noFile(file));
  let left = mostUnfolded(found.size);
  const source = createReadStream(file);
  const plain = source.pipe(createGunzip());
  source.once("error", (error) => plain.destroy(error)); // pipe() passes bytes on, not faults
  let begun: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer): void => {
    length += part.length;
    if (length > longestLine) throw new BackupRefused(notABackup);
    begun.push(part);
  };
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      left -= chunk.length;
      if (left < 0) throw new BackupRefused(notABackup);
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        keep(chunk.subarray(from, end));
        yield Buffer.concat(begun);
        begun = [];
        length = 0;
        from = end + 1;
      }
      if (from < chunk.length) keep(chunk.subarray(from));
    }
    if (length > 0) yield Buffer.concat(begun);
  } finally {
    plain.destroy();
    source.destroy();
  }
}
