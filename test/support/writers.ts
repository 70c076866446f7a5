import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

/** People who write all the time, each one thing after another, as the browser sends: with one key until it is answered. */
export interface Writers {
  /** Names that the server said were saved. */
  readonly acknowledged: ReadonlySet<string>;
  /** Sentences of the answers that were no "saved", by code. */
  readonly refused: ReadonlyMap<string, number>;
  /** Waits until so many more were acknowledged. */
  more(count: number): Promise<void>;
  stop(): Promise<void>;
}

/** What passes by itself; anything else is told by the test, and nobody goes on. */
const passing = ["database-away", "outcome-unknown", "no-answer"];

export function startWriters(url: string, cookie: string, count: number): Writers {
  const acknowledged = new Set<string>();
  const refused = new Map<string, number>();
  let going = true;
  const run = randomUUID().slice(0, 8);

  async function writeOn(writer: number): Promise<void> {
    for (let n = 0; going; n++) {
      const name = `Chủ quản ${run}-${writer}-${n}`;
      const key = randomUUID();
      while (!acknowledged.has(name)) {
        const code = await send(url, { cookie, key, name });
        if (code === "saved") acknowledged.add(name);
        else if (!passing.includes(code)) {
          going = false;
          refused.set(code, 1);
          return;
        } else {
          refused.set(code, (refused.get(code) ?? 0) + 1);
          await sleep(100 + (writer % 5) * 20);
        }
      }
    }
  }
  const all = Promise.all(Array.from({ length: count }, (_, writer) => writeOn(writer)));
  return {
    acknowledged,
    refused,
    more: async (more) => {
      const wanted = acknowledged.size + more;
      for (let turn = 0; acknowledged.size < wanted; turn++) {
        if (turn > 1200) throw new Error(`${acknowledged.size} of ${wanted}: ${JSON.stringify([...refused])}`);
        await sleep(50);
      }
    },
    stop: async () => {
      going = false;
      await all;
    },
  };
}

/** @returns "saved", or the code of what was said instead */
async function send(
  url: string,
  { cookie, key, name }: { cookie: string; key: string; name: string },
): Promise<string> {
  try {
    const answer = await fetch(`${url}/api/organisations.create-owner`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": key, cookie },
      body: JSON.stringify({ name }),
      signal: AbortSignal.timeout(30_000),
    });
    return answer.ok ? "saved" : ((await answer.json()) as { code: string }).code;
  } catch {
    return "no-answer";
  }
}

/** A screen that listens: what it heard, by kind. */
export interface Screen {
  readonly heard: readonly string[];
  close(): void;
}

export async function openScreen(url: string, cookie: string): Promise<Screen> {
  const heard: string[] = [];
  const stopped = new AbortController();
  const stream = await fetch(`${url}/api/live`, { headers: { cookie }, signal: stopped.signal });
  const reading = async (): Promise<void> => {
    for await (const bytes of stream.body!.pipeThrough(new TextDecoderStream()))
      for (const event of bytes.split("\n\n").filter((text) => text !== ""))
        heard.push(/^event: (\w+)/m.exec(event)?.[1] ?? "changed");
    heard.push("ended");
  };
  void reading().catch(() => heard.push("ended"));
  return { heard, close: () => stopped.abort() };
}
