import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** What hears NOTIFY on one channel. Between `lost` and `again` notes went by unheard: what they told of is read anew. */
export interface Ear {
  readonly heard: (payload: string) => void;
  readonly lost?: () => void;
  readonly again?: () => void;
}

const firstPauseMs = 250;
const longestPauseMs = 15_000;
/** A network that went away without a word is noticed by asking; a connection that only listens would wait for ever. */
const askEveryMs = 15_000;
const answerWithinMs = 10_000;

/**
 * Listens until told to stop, on a connection of its own: whatever cuts it, it is opened again, after pauses that grow
 * and are uneven, so that many servers do not come back in one moment.
 */
export function keepListening(
  connection: pg.ClientConfig,
  channel: string,
  ear: Ear,
  pause: (ms: number, stopped: AbortSignal) => Promise<unknown> = (ms, signal) => sleep(ms, undefined, { signal }),
): { readonly ready: Promise<void>; readonly stop: () => Promise<void> } {
  const ready = Promise.withResolvers<void>();
  const stopped = new AbortController();
  let client: pg.Client | undefined;
  let heardBefore = false;

  /** @returns when the connection is gone; whether it listened at all */
  async function listenOnce(): Promise<boolean> {
    const one = new pg.Client({
      ...{ ...connection, connectionTimeoutMillis: 5000, query_timeout: answerWithinMs },
      ...{ keepAlive: true, keepAliveInitialDelayMillis: askEveryMs },
    });
    client = one;
    const ended = new Promise<void>((end) => one.once("end", end));
    one.on("error", () => {}); // "end" follows
    one.on("notification", (note) => ear.heard(note.payload ?? ""));
    try {
      await one.connect();
      await one.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch {
      await one.end().catch(() => {});
      return false;
    }
    if (heardBefore) ear.again?.();
    heardBefore = true;
    ready.resolve();
    const asking = setInterval(() => void one.query("select 1").catch(() => one.end().catch(() => {})), askEveryMs);
    asking.unref();
    await ended;
    clearInterval(asking);
    return true;
  }

  async function listenForEver(): Promise<void> {
    let pauseMs = firstPauseMs;
    while (!stopped.signal.aborted) {
      const listened = await listenOnce();
      if (stopped.signal.aborted) break;
      if (listened) ear.lost?.();
      pauseMs = listened ? firstPauseMs : Math.min(longestPauseMs, pauseMs * 2);
      const uneven = pauseMs * (0.5 + Math.random() / 2);
      await pause(uneven, stopped.signal).catch(() => {});
    }
    ready.resolve();
  }
  const over = listenForEver();
  return {
    ready: ready.promise,
    stop: async () => {
      stopped.abort();
      await client?.end().catch(() => {});
      await over;
    },
  };
}
