import type { ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import type { Database } from "../database/index.ts";
import { sessionHashOf } from "./cookies.ts";
import type { Door } from "./routes.ts";

/** Screens stay true by themselves: each hears which deed was done in which year, and reads again what it may see. */
export async function addLive(app: FastifyInstance, database: Database, door: Door): Promise<void> {
  const streams = new Set<ServerResponse>();
  let closing = false;
  /** While the database is away nothing is heard of what others do: screens are told, and read anew afterwards. */
  let deaf = false;
  const sayToAll = (text: string): void => {
    for (const stream of streams) stream.write(text);
  };
  await database.listen("changed", {
    heard: (topic) => sayToAll(`data: ${topic}\n\n`),
    lost: () => {
      deaf = true;
      sayToAll("event: deaf\ndata: 1\n\n");
    },
    again: () => {
      deaf = false;
      sayToAll("event: hearing\ndata: 1\n\n");
    },
  });
  // Named, so that a screen notices a silence: a comment would keep the connection open and be heard by nobody.
  const beat = setInterval(() => sayToAll("event: beat\ndata: 1\n\n"), 25_000);
  beat.unref();
  app.get("/api/live", async (request, reply) => {
    const hash = sessionHashOf(request);
    if (!hash || !(await door.whoHolds(hash))) return reply.status(204).send();
    reply.hijack();
    // A stream that began after the others were ended would hold the server open. A broken connection, not an answer:
    // after 204 or 503 a screen would never listen again, and the server may be back in a moment.
    if (closing) return reply.raw.destroy();
    reply.raw.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    reply.raw.write(`retry: 2000\n${deaf ? "event: deaf\ndata: 1\n" : ""}\n`);
    streams.add(reply.raw);
    request.raw.on("close", () => streams.delete(reply.raw));
    return reply;
  });
  app.addHook("preClose", async () => {
    closing = true;
    clearInterval(beat);
    for (const stream of streams) stream.end();
  });
}
