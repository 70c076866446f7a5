import { createHash } from "node:crypto";
import { strFromU8, strToU8, zipSync } from "fflate";
import { hashOfContent, hashOfEntry, canonicalJson } from "../../src/platform/log/entry.ts";

const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** Whatever the file holds: a forger asks no schema. */
type Json = Record<string, ReturnType<typeof JSON.parse>>;

/**
 * A package in the hands of somebody who knows its form to the letter and has no key: each entry may be edited, and
 * list, sizes, hashes – where he wants the whole log, too – are made anew as the program makes them.
 */
export class Forgery {
  readonly files: Map<string, Uint8Array>;
  readonly manifest: Json;
  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.files = new Map(files);
    this.manifest = JSON.parse(strFromU8(files.get("manifest.json")!)) as Json;
  }

  text(name: string, change: (text: string) => string): this {
    const before = strFromU8(this.files.get(name)!);
    const after = change(before);
    if (after === before) throw new Error(`nothing to forge in ${name}`);
    this.files.set(name, strToU8(after));
    return this;
  }

  /** Rows of a table, written again as the program writes them. */
  rows(feature: string, table: string, change: (rows: Json[]) => unknown): this {
    return this.text(`data/${feature}.json`, (text) => {
      const data = JSON.parse(text) as Record<string, Json[]>;
      if (!data[table]?.length) throw new Error(`no rows of ${table}`);
      change(data[table]);
      return `${JSON.stringify(data, null, 2)}\n`;
    });
  }

  lines(name: "log.jsonl" | "records.jsonl", change: (lines: Json[]) => Json[] | void): this {
    return this.text(name, (text) => {
      const lines = text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Json);
      const changed = change(lines) ?? lines;
      return changed.map((line) => `${JSON.stringify(line)}\n`).join("");
    });
  }

  /** A record's text together with its hash, the line that carries it, and every line after that. */
  record(kind: string, change: (content: Json) => unknown, subject?: string): this {
    const hashes = new Map<string, string>();
    this.lines("records.jsonl", (records) => {
      const record = records.findLast(
        (one) => one["kind"] === kind && one["content"] && (subject ?? one["subject"]) === one["subject"],
      );
      if (!record) throw new Error(`no record of ${kind}`);
      const content = JSON.parse(record["content"]) as Json;
      change(content);
      record["content"] = canonicalJson(content);
      const hash = sha256(`${record["salt"]}\n${record["content"]}`);
      hashes.set(record["hash"], hash);
      record["hash"] = hash;
    });
    return this.chain((content) => content.replaceAll(/[0-9a-f]{64}/g, (hash) => hashes.get(hash) ?? hash));
  }

  /** Every line of the log hashed anew after its content was changed. */
  chain(change: (content: string, seq: number) => string | null): this {
    return this.lines("log.jsonl", (lines) => {
      let previousHash = "0".repeat(64);
      for (const line of lines) {
        line["content"] = line["content"] === null ? null : change(line["content"], line["seq"]);
        if (line["content"] !== null) line["contentHash"] = hashOfContent(line["content"]);
        line["previousHash"] = previousHash;
        line["hash"] = previousHash = hashOfEntry(line as never);
      }
      this.manifest["log"] = { entries: lines.length, head: previousHash };
    });
  }

  claim(change: (manifest: Json) => unknown): this {
    change(this.manifest);
    return this;
  }

  /** The list made anew, so that nothing in the package contradicts it. */
  sealed(): ReadonlyMap<string, Uint8Array> {
    const titles = new Map((this.manifest["files"] as Json[]).map(({ name, title }) => [name, title as string]));
    const listed = [...this.files].filter(([name]) => name !== "manifest.json");
    this.manifest["files"] = listed.map(([name, bytes]) => ({
      ...{ name, bytes: bytes.length, sha256: sha256(bytes), title: titles.get(name) ?? "" },
    }));
    this.files.set("manifest.json", strToU8(`${JSON.stringify(this.manifest, null, 2)}\n`));
    return this.files;
  }

  zip(): Uint8Array {
    return zipSync(Object.fromEntries(this.sealed()));
  }
}
