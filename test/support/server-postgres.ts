import pg from "pg";
import { ask, postgresNode } from "./postgres-node.ts";

/** Debian's own PostgreSQL on a TCP port, as an office's server would be; nothing of it is left after `stop`. */
export interface ServerPostgres {
  readonly url: string;
  /** A new empty database on it. */
  database(name: string): Promise<string>;
  /** The same, of a role that owns this database and is nothing beyond. */
  ownDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** @throws Error when Debian's postgresql package is missing: `npm test` installs it */
export async function serverPostgres(): Promise<ServerPostgres> {
  const node = await postgresNode();
  await node.start();
  const { url } = node;
  return {
    url,
    database: async (name) => {
      await ask(url, `create database ${pg.escapeIdentifier(name)}`);
      return url.replace(/postgres$/, name);
    },
    ownDatabase: async (name) => {
      const own = pg.escapeIdentifier(name);
      await ask(url, `create role ${own} login`);
      await ask(url, `create database ${own} owner ${own}`);
      return url.replace("thidua@", `${name}@`).replace(/postgres$/, name);
    },
    stop: () => node.remove(),
  };
}
