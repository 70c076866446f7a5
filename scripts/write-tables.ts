// Writes src/platform/database/tables.ts from a migrated throw-away database: the .sql files are the schema.
// Run after every new migration: node scripts/write-tables.ts   (with --check it only compares)
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate, getDialect } from "kysely-codegen";
import { openDatabase } from "../src/platform/database/database.ts";
import { migrate } from "../src/platform/database/migrate.ts";

/** The driver's parsers (database.ts) decide what arrives: numbers, UTC ISO text; JSON is written as text and parsed on reading. */
function asStored(text: string): string {
  return text
    .replace(/export type Int8 = [^;]+;/, "export type Int8 = number;")
    .replace(/export type Timestamp = [^;]+;/, "export type Timestamp = string;")
    .replace(/export type Json = JsonValue;/, "export type Json = ColumnType<unknown, string, string>;")
    .replace(/export type Json(Array|Object)[\s\S]*?(?=export type Timestamp)/, "");
}

const target = new URL("../src/platform/database/tables.ts", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "thidua-tables-"));
const database = await openDatabase({ folder: join(folder, "postgres") });
try {
  await migrate(database.pool);
  const check = process.argv.includes("--check");
  const outFile = check ? join(folder, "..", "thidua-tables-check.ts") : target;
  await generate({
    camelCase: true,
    db: database.queries as never,
    dialect: getDialect("postgres", { dateParser: "string", timestampParser: "string" } as never),
    outFile,
  } as never);
  writeFileSync(outFile, asStored(readFileSync(outFile, "utf8")));
  if (check && readFileSync(outFile, "utf8") !== readFileSync(target, "utf8")) {
    console.error("tables.ts is behind the migrations: run node scripts/write-tables.ts");
    process.exitCode = 1;
  }
} finally {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
