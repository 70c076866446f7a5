/**
 * What a fault of the database means for whoever asked something of it:
 * - "cut": the connection broke under way, another one may be had at once
 * - "away": nobody answers, or refuses to let us in
 * - "crowded": it has no connection or memory left for us
 * - "undone": it took a transaction back because of another one; doing it again is right
 * - "read-only": a standby, or a server that was told to refuse writes
 * - "disk-full"
 * - "damaged-index", "damaged-table": what is on its disk is not what it wrote
 */
export type DatabaseFault =
  | "cut"
  | "away"
  | "crowded"
  | "undone"
  | "read-only"
  | "disk-full"
  | "damaged-index"
  | "damaged-table";

/** By SQLSTATE (PostgreSQL's Appendix A) or the operating system's name, the first that fits. */
const known: readonly (readonly [RegExp, DatabaseFault])[] = [
  [/^(40001|40P01)$/, "undone"],
  [/^(53100|ENOSPC)$/, "disk-full"],
  [/^53/, "crowded"],
  [/^25006$/, "read-only"],
  [/^XX002$/, "damaged-index"],
  [/^(XX001|58030|58P01)$/, "damaged-table"],
  [/^(57P01|57P02|57P05|25P03|08...|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT)$/, "cut"],
  [/^(57P0|28|3D000|ECONN|EHOST|ENET|ENOTFOUND|EAI_)/, "away"],
];

/** What the driver says without a code. */
const said: readonly (readonly [RegExp, DatabaseFault])[] = [
  [/timeout exceeded when trying to connect|due to connection timeout/, "away"],
  [/Connection terminated|connection error and is not queryable|Client was closed/, "cut"],
];

/** @returns undefined where the database is not to blame */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  const { code, message = "", syscall } = Object(error) as { code?: string; message?: string; syscall?: string };
  if (code === "ENOENT" && syscall === "connect") return "away"; // the embedded one's socket is not there
  if (code === undefined) return said.find(([words]) => words.test(message))?.[1];
  return known.find(([codes]) => codes.test(String(code)))?.[1];
}
