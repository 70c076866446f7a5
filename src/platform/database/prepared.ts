import { createHash } from "node:crypto";
import type pg from "pg";

/** Statements kept prepared on each connection; lists of changing length would otherwise fill the server's memory. */
const most = 400;

/**
 * Lets PostgreSQL keep the plan of each statement: screens ask the same few hundred questions all day, and planning
 * a join costs more than answering it.
 */
export function keepPrepared(pool: pg.Pool): void {
  const names = new Map<string, string>();
  pool.on("connect", (client) => {
    const query = client.query.bind(client) as (...all: unknown[]) => unknown;
    const named = (text: unknown, values: unknown, ...rest: unknown[]): unknown =>
      typeof text === "string" && Array.isArray(values) && /^\s*(select|with)\b/i.test(text)
        ? query({ text, values, name: nameOf(names, text) }, ...rest)
        : query(text, values, ...rest);
    client.query = named as typeof client.query;
  });
}

function nameOf(names: Map<string, string>, text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= most) return known;
  const name = `t${createHash("sha256").update(text).digest("hex").slice(0, 20)}`;
  names.set(text, name);
  return name;
}
