import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** A backup of these lines with the right hash at its end, as anybody can make one who has read the format. */
export function sealed(lines: readonly string[]): Buffer {
  const body = lines.map((line) => `${line}\n`).join("");
  return gzipSync(`${body}E ${createHash("sha256").update(body).digest("hex")}\n`);
}
