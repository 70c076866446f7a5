import type { ServerResponse } from "node:http";
import type { Actor } from "../access/index.ts";

/** Screens of one session that listen at a time; browsers open no more to one address. The oldest gives way. */
const ofOneSession = 10;
/** A screen that takes nothing off its line any more, in bytes: it is let go, and reads anew when it comes back. */
const mostUnread = 64 * 1024;

/** Sessions looked up at a time: a hall full of screens must not take every connection to the database. */
const askedAtOnce = 4;

export interface Stream {
  readonly session: string;
  readonly response: ServerResponse;
  actor: Actor;
}

/** The open event streams, each with who listens. */
export function openStreams(whoHolds: (session: string) => Promise<Actor | undefined>) {
  const streams = new Set<Stream>();
  const end = (stream: Stream): void => {
    streams.delete(stream);
    stream.response.end();
  };

  function add(stream: Stream): void {
    const own = [...streams].filter(({ session }) => session === stream.session);
    if (own.length >= ofOneSession) end(own[0]!);
    streams.add(stream);
    stream.response.once("close", () => streams.delete(stream));
  }

  /** Sends the same bytes to everybody whom they are for. */
  function say(event: Buffer, isFor: (actor: Actor, stream: Stream) => boolean = () => true): void {
    for (const stream of streams) {
      if (!isFor(stream.actor, stream)) continue;
      if (stream.response.writableLength > mostUnread) stream.response.destroy();
      else stream.response.write(event);
    }
  }

  /** Asks for each session who holds it now; streams of a session that has ended end with it. */
  async function askAgain(): Promise<void> {
    const sessions = [...Map.groupBy(streams, ({ session }) => session)];
    const ask = async ([session, own]: (typeof sessions)[number]): Promise<void> => {
      const actor = await whoHolds(session);
      for (const stream of own)
        if (actor) stream.actor = actor;
        else end(stream);
    };
    for (let from = 0; from < sessions.length; from += askedAtOnce)
      await Promise.all(sessions.slice(from, from + askedAtOnce).map(ask));
  }

  const whoListens = (): ReadonlyMap<Stream, Actor> => new Map([...streams].map((stream) => [stream, stream.actor]));
  const endAll = (): void => streams.forEach(end);
  return { add, say, askAgain, whoListens, endAll };
}
