import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { canonicalJson, firstHash, hashOfContent, hashOfEntry } from "../../src/platform/log/entry.ts";
import { sealed } from "./sealed-backup.ts";

/** A row as the file holds it, or what a record or a line of the log says: a forger asks no schema. */
export type Json = Record<string, ReturnType<typeof JSON.parse>>;

/** A backup in the hands of somebody who knows its form to the letter: rows, records, log and the last line are made anew. */
export class ForgedBackup {
  readonly header: Json;
  readonly tables = new Map<string, Json[]>();

  constructor(file: string) {
    const [header, ...lines] = gunzipSync(readFileSync(file)).toString().trimEnd().split("\n");
    this.header = JSON.parse(header!) as Json;
    let rows: Json[] = [];
    for (const line of lines.slice(0, -1))
      if (line.startsWith("T ")) this.tables.set(line.slice(2), (rows = []));
      else rows.push(JSON.parse(line.slice(2)) as Json);
    // A table tells its rows in any order; a chain is made anew in its own.
    for (const name of ["log_entry", "frozen_record"]) this.rows(name).sort((one, other) => one["seq"] - other["seq"]);
  }

  rows(table: string): Json[] {
    const rows = this.tables.get(table);
    if (!rows?.length) throw new Error(`no rows of ${table}`);
    return rows;
  }

  /** The first row that has something in this column. */
  row(table: string, column = "id"): Json {
    return this.rows(table).find((row) => row[column] !== null)!;
  }

  /** The text of the record that holds of the first thing of a kind, its hash made anew; the line that vouches for it is not. */
  record(kind: string, change: (content: Json) => unknown): { readonly from: string; readonly to: string } {
    const record = this.rows("frozen_record").findLast((row) => row["kind"] === kind && row["content"] !== null)!;
    const content = JSON.parse(record["content"]) as Json;
    change(content);
    record["content"] = canonicalJson(content);
    const from = record["hash"] as string;
    record["hash"] = createHash("sha256").update(`${record["salt"]}\n${record["content"]}`).digest("hex");
    return { from, to: record["hash"] };
  }

  /** The line of the log that names this hash says another one; its own hashes are made anew where he thinks of them. */
  line(
    { from, to }: { readonly from: string; readonly to: string },
    { rehashed }: { readonly rehashed: boolean },
  ): void {
    const line = this.rows("log_entry").find(({ content }) => (content as string).includes(from))!;
    line["content"] = (line["content"] as string).replaceAll(from, to);
    if (!rehashed) return;
    line["content_hash"] = hashOfContent(line["content"]);
    line["hash"] = hashOfEntry({ previousHash: line["previous_hash"], contentHash: line["content_hash"] });
  }

  /** Every line of the log hashed anew, as the program does. */
  chain(change: (content: string) => string = (content) => content): void {
    let previous = firstHash;
    for (const line of this.rows("log_entry")) {
      line["content"] = change(line["content"]);
      line["content_hash"] = hashOfContent(line["content"]);
      line["previous_hash"] = previous;
      line["hash"] = previous = hashOfEntry({ previousHash: previous, contentHash: line["content_hash"] });
    }
  }

  lines(): string[] {
    const tables = [...this.tables].flatMap(([name, rows]) => [
      `T ${name}`,
      ...rows.map((row) => `R ${JSON.stringify(row)}`),
    ]);
    return [JSON.stringify(this.header), ...tables];
  }

  bytes(): Buffer {
    return sealed(this.lines());
  }
}
