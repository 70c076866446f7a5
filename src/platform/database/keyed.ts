import { createHmac } from "node:crypto";
import type { Database } from "./database.ts";

/** HMAC-SHA-256 of a text under the installation's secret, 64 hex digits. */
export type KeyedHash = (text: string) => string;

/** An open database together with its installation's secret – as a function, which can be neither printed nor stored. */
export interface KeyedDatabase extends Database {
  readonly keyedHash: KeyedHash;
}

/** @param secret the random text of the secret's file */
export function keyedWith(secret: string): KeyedHash {
  return (text) => createHmac("sha256", secret).update(text).digest("hex");
}
