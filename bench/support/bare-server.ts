// The peer: a bare Fastify server that sends PostgreSQL the very statements an endpoint of the product sends, and
// answers with their rows. No schema, no permission, no session, no log.
import { readFileSync } from "node:fs";
import Fastify from "fastify";
import pg from "pg";

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const [url, file] = process.argv.slice(2) as [string, string];
const endpoints = JSON.parse(readFileSync(file, "utf8")) as Record<string, Statement[]>;
const pool = new pg.Pool({ connectionString: url, max: 12 });
const app = Fastify({ logger: false });
for (const [name, statements] of Object.entries(endpoints)) {
  app.get(`/api/${name}`, async () => {
    const answers: unknown[] = [];
    for (const { text, values } of statements) answers.push((await pool.query(text, [...values])).rows);
    return answers;
  });
}
await app.listen({ port: 0, host: "127.0.0.1" });
console.log(`(ready) http://127.0.0.1:${(app.server.address() as { port: number }).port}`);
process.once(
  "SIGTERM",
  () =>
    void app
      .close()
      .then(() => pool.end())
      .then(() => process.exit(0)),
);
