import type pg from "pg";
import { isDeepStrictEqual } from "node:util";
import { BackupRefused, type Header, leftBehind, notABackup } from "./format.ts";
import { type Line, readBackup } from "./read-backup.ts";

/** A table as the database has it: the columns of a whole row, and those a row is written with. */
export interface KnownTable {
  readonly columns: ReadonlySet<string>;
  /** All but generated ones, which the database computes. */
  readonly written: readonly string[];
  /** False for what older versions put into a backup and no restore brings back. */
  readonly restored: boolean;
}

export type KnownTables = ReadonlyMap<string, KnownTable>;

/** Every table of ours but those that belong to one installation and those marked as derived from others. */
export async function tablesOf(client: pg.PoolClient): Promise<string[]> {
  const found = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'
      and obj_description(format('%I.%I', schemaname, tablename)::regclass, 'pg_class') is distinct from 'derived' order by 1`,
  );
  return found.rows.map((row) => row.name).filter((name) => !leftBehind.includes(name));
}

/** What a file may name at the level the database is migrated to now. */
export async function knownTables(client: pg.PoolClient): Promise<KnownTables> {
  const found = await client.query<{ table: string; column: string; generated: boolean }>(
    `select c.relname as table, a.attname as column, a.attgenerated <> '' as generated
       from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      order by c.relname, a.attnum`,
  );
  const restored = await tablesOf(client);
  const known = new Map<string, KnownTable>();
  for (const name of [...restored, "idempotency_key"]) {
    const columns = found.rows.filter(({ table }) => table === name);
    const written = columns.filter(({ generated }) => !generated).map(({ column }) => column);
    const all = new Set(columns.map(({ column }) => column));
    if (columns.length > 0) known.set(name, { columns: all, written, restored: restored.includes(name) });
  }
  return known;
}

/** One row of the file, belonging to a table that exists. */
export interface CheckedRow {
  readonly name: string;
  readonly table: KnownTable;
  readonly json: string;
}

/** What was read of the file before; what is read of it now is the same, or nothing is restored. */
export interface ReadBefore {
  readonly header: Header;
  /** Hash of the whole, where it was read to its end. */
  readonly hash?: string;
}

/**
 * The rows of a backup that a restore brings back, each checked against the schema: only names of ours can come out.
 *
 * @returns the hash of the whole
 * @throws BackupRefused at the first table, column or row that does not fit, and where the file is another one by now
 */
export async function* checkedRows(
  file: string,
  known: KnownTables,
  before: ReadBefore,
): AsyncGenerator<CheckedRow, string> {
  const seen = new Set<string>();
  let name = "";
  let hash = "";
  let table: KnownTable | undefined;
  for await (const line of readBackup(file) as AsyncIterable<Line>) {
    if (line.kind === "header") {
      if (!isDeepStrictEqual(line.header, before.header)) throw new BackupRefused(replaced);
      continue;
    }
    if (line.kind === "end") {
      if (before.hash !== undefined && line.hash !== before.hash) throw new BackupRefused(replaced);
      hash = line.hash; // and on, to the end of the file: nothing may come after it
      continue;
    }
    if (line.kind === "table") {
      name = line.name;
      table = known.get(name);
      if (!table || seen.has(name)) throw new BackupRefused(foreign(name));
      seen.add(name);
    } else {
      checkRow(line.json, table!.columns);
      if (table!.restored) yield { name, table: table!, json: line.json };
    }
  }
  return hash;
}

const replaced = {
  vi: "Tệp sao lưu bị thay hoặc bị sửa trong lúc đang phục hồi. Chưa ghi gì; chép tệp sang nơi không ai ghi vào rồi phục hồi lại.",
  en: "the backup was replaced or changed while it was being restored, and nothing was written; copy it to a place where nobody writes and restore again",
};

function checkRow(json: string, columns: ReadonlySet<string>): void {
  let row: unknown;
  try {
    row = JSON.parse(json);
  } catch {
    throw new BackupRefused(notABackup);
  }
  if (typeof row !== "object" || row === null || Array.isArray(row)) throw new BackupRefused(notABackup);
  const given = Object.keys(row);
  const stranger = given.find((key) => !columns.has(key));
  if (stranger !== undefined) throw new BackupRefused(foreign(stranger));
  // A row is written whole: what it leaves out would be filled with something that nobody backed up.
  if (given.length !== columns.size) throw new BackupRefused(notABackup);
}

function foreign(name: string): { vi: string; en: string } {
  const shown = JSON.stringify(name.slice(0, 60));
  return {
    vi: `Tệp nhắc tới bảng hoặc cột mà thidua không có (${shown}) nên không phục hồi. Chưa ghi gì; đề nghị dùng bản sao lưu do thidua ghi.`,
    en: `the file names a table or column that thidua does not have (${shown}) and is not restored; nothing was written, use a backup that thidua wrote`,
  };
}
