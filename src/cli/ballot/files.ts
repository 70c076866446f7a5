import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import type { z } from "zod";
import { ok, refuse, type Result } from "../../basics/result.ts";
import { canonical, readLoose, reveal, type Secret } from "../../engines/ballot/index.ts";
import type { FileRefusal } from "./refusals.ts";

const mostMegabytes = 1024;

/** A whole file, its size looked at first. */
export function readBytes(path: string): Result<Uint8Array, FileRefusal> {
  try {
    if (statSync(path).size > mostMegabytes * 1024 * 1024) {
      return refuse({ code: "file-too-large", path, megabytes: mostMegabytes });
    }
    return ok(readFileSync(path));
  } catch {
    return refuse({ code: "file-unreadable", path });
  }
}

/** Text of a file, without white space around it. */
export function readTrimmed(path: string): Result<string, FileRefusal> {
  const bytes = readBytes(path);
  return bytes.ok ? ok(Buffer.from(bytes.value).toString("utf8").trim()) : bytes;
}

/** One JSON value of a known form. */
export function readJson<Value>(path: string, schema: z.ZodType<Value>): Result<Value, FileRefusal> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const value = readLoose(bytes.value, schema);
  return value === undefined ? refuse({ code: "file-malformed", path }) : ok(value);
}

/** One JSON value a line, all of one form. */
export function readJsonLines<Value>(path: string, schema: z.ZodType<Value>): Result<Value[], FileRefusal> {
  const text = readTrimmed(path);
  if (!text.ok) return text;
  const values: Value[] = [];
  for (const line of text.value.split("\n").filter(Boolean)) {
    const value = readLoose(Buffer.from(line), schema);
    if (value === undefined) return refuse({ code: "file-malformed", path });
    values.push(value);
  }
  return ok(values);
}

/** The first of the paths that is taken already; nothing that exists is ever overwritten. */
export function alreadyThere(paths: readonly string[]): Result<void, FileRefusal> {
  const path = paths.find((one) => existsSync(one));
  return path === undefined ? ok(undefined) : refuse({ code: "file-exists", path });
}

/** Writes a new public file and forces it to disk. */
export const writePublic = (path: string, content: string | Uint8Array): void => write(path, { content, mode: 0o644 });

/** Writes a secret to a file of its own that only its owner can read: the one place where a secret is revealed. */
export function writeSecret(path: string, secret: Secret<bigint> | Secret<string>, form: "json" | "text"): void {
  const value = reveal(secret as Secret<unknown>);
  write(path, { content: form === "json" ? canonical(value) : String(value), mode: 0o600 });
}

/** Writes several secrets beside public words, one line each, readable by the owner alone. */
export function writeSecretLines(path: string, lines: readonly { label: string; secret: Secret<string> }[]): void {
  const content = lines.map(({ label, secret }) => `${label} ${reveal(secret)}\n`).join("");
  write(path, { content, mode: 0o600 });
}

/** Adds bytes to the end of a file and forces them to disk. */
export function appendBytes(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "a");
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function write(path: string, { content, mode }: { content: string | Uint8Array; mode: number }): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const file = openSync(path, "wx", mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
