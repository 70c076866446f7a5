import type { FastifyInstance } from "fastify";
import type { Database } from "../database/index.ts";
import { sessionHashOf } from "./cookies.ts";
import { endsOrChangesAccess, hears, type Topic } from "./live-topics.ts";
import { openStreams } from "./live-streams.ts";
import type { Door } from "./routes.ts";

/** Screens stay true by themselves: each hears which deed was done in which year, and reads again what it may see. */
export async function addLive(app: FastifyInstance, database: Database, door: Door): Promise<void> {
  const streams = openStreams(door.whoHolds);
  let closing = false;
  /** While the database is away nothing is heard of what others do: screens are told, and read anew afterwards. */
  let deaf = false;
  // One after the other: what is heard after a session has ended finds its streams ended.
  let line = Promise.resolve();
  const inTurn = (step: () => Promise<void> | void): void => {
    line = line.then(step).catch(() => streams.endAll()); // screens come back, and are asked anew who they are
  };
  await database.listen("changed", {
    heard: (text) =>
      inTurn(async () => {
        const topic = JSON.parse(text) as Topic;
        const event = Buffer.from(`data: ${text}\n\n`);
        const before = streams.whoListens();
        if (endsOrChangesAccess(topic)) await streams.askAgain();
        streams.say(event, (now, stream) => hears(topic, now) || hears(topic, before.get(stream) ?? now));
      }),
    lost: () => {
      deaf = true;
      streams.say(Buffer.from("event: deaf\ndata: 1\n\n"));
    },
    again: () => {
      deaf = false;
      inTurn(async () => {
        await streams.askAgain();
        streams.say(Buffer.from("event: hearing\ndata: 1\n\n"));
      });
    },
  });
  // Named, so that a screen notices a silence: a comment would keep the connection open and be heard by nobody.
  const beatEvent = Buffer.from("event: beat\ndata: 1\n\n");
  const beat = setInterval(() => {
    streams.say(beatEvent);
    if (!deaf) inTurn(() => streams.askAgain()); // a session also ends by its hour
  }, 25_000);
  beat.unref();
  app.get("/api/live", async (request, reply) => {
    const session = sessionHashOf(request);
    const actor = session && (await door.whoHolds(session));
    if (!session || !actor) return reply.status(204).send();
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
    streams.add({ session, actor, response: reply.raw });
    return reply;
  });
  app.addHook("preClose", async () => {
    closing = true;
    clearInterval(beat);
    streams.endAll();
  });
}
