import type { FastifyInstance } from "fastify";
import { type Database, databaseFault } from "../database/index.ts";

export interface Health {
  /** Remembers a fault that only a person can mend; a monitor then hears of it until the next start. */
  readonly note: (error: unknown) => void;
}

/** `GET /healthz` for monitors: that the database answers, takes writes, and has met no damage on its disk. */
export function addHealth(app: FastifyInstance, database: Database, version: string): Health {
  let damage: string | undefined;
  app.get("/healthz", async (_request, reply) => {
    const answer = await database.pool.query("select current_setting('transaction_read_only') = 'on' as reads_only");
    const ill = damage ?? (answer.rows[0].reads_only ? "read-only" : undefined);
    return reply.status(ill ? 503 : 200).send({ status: ill ?? "ok", database: database.kind, version });
  });
  return {
    note: (error) => {
      const fault = databaseFault(error);
      if (fault === "damaged-table" || fault === "damaged-index") damage = fault;
    },
  };
}
