import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { writePrivately } from "./private-files.ts";

/** How this program connects to the database of a data folder, kept inside that folder. */
const Connection = z.strictObject({
  /** Of the take-over that the folder went through; another number is taken over again. */
  version: z.literal(1),
  password: z.string().regex(/^[\w-]{43}$/),
  /** Where the socket is when it cannot be in the data folder, and for which folder: a copy gets one of its own. */
  socket: z.strictObject({ folder: z.string(), of: z.string() }).nullable(),
});
export type Connection = z.output<typeof Connection>;

const fileIn = (directory: string): string => join(directory, "thidua-connection.json");

/** @returns undefined where the folder was never taken over, or not by this version */
export function readConnection(directory: string): Connection | undefined {
  try {
    return Connection.safeParse(JSON.parse(readFileSync(fileIn(directory), "utf8"))).data;
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT" || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function writeConnection(directory: string, connection: Connection): void {
  writePrivately(fileIn(directory), `${JSON.stringify(connection)}\n`);
}

export function newConnection(): Connection {
  return { version: 1, password: randomBytes(32).toString("base64url"), socket: null };
}
