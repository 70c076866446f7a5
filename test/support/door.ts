import { randomUUID } from "node:crypto";
import { deeds } from "../../src/actions.ts";
import { sessions } from "../../src/features/people/index.ts";
import type { KeyedDatabase } from "../../src/platform/database/index.ts";
import { buildApp } from "../../src/platform/http/index.ts";

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A browser as far as the API sees it: it keeps the cookies it was given. */
export interface Visitor {
  post(deed: string, input: object): Promise<Answered>;
  get(deed: string, input?: Record<string, string>): Promise<Answered>;
}

/** The whole web door over a test database, without a port; its clock stands where the test puts it. */
export async function openDoor(database: KeyedDatabase, start = "2020-12-18T01:00:00.000Z") {
  let now = start;
  const faults: unknown[] = [];
  const door = { ...sessions(database, () => now), database, now: () => now };
  const app = await buildApp(deeds, door, {
    version: "test",
    trustedProxies: { addresses: [] },
    report: (error) => faults.push(error),
  });

  /** @param session token of a session that the test began in the database, for an account without a password */
  function visitor(address = "127.0.0.1", session?: string): Visitor {
    const jar = new Map<string, string>(session === undefined ? [] : [["thidua_session", session]]);
    async function send(
      method: "GET" | "POST",
      url: string,
      payload: { body?: object; query?: Record<string, string> },
    ): Promise<Answered> {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
      const answer = await app.inject({
        method,
        url,
        remoteAddress: address,
        headers: { "idempotency-key": randomUUID(), ...(cookie && { cookie }) },
        ...(payload.body && { payload: payload.body }),
        ...(payload.query && { query: payload.query }),
      });
      for (const { name, value } of answer.cookies) jar.set(name, value);
      return { status: answer.statusCode, body: answer.json() as Record<string, unknown> };
    }
    return {
      post: (deed, input) => send("POST", `/api/${deed}`, { body: input }),
      get: (deed, input = {}) => send("GET", `/api/${deed}`, { query: input }),
    };
  }
  return {
    app,
    faults,
    visitor,
    setClock: (instant: string) => {
      now = instant;
    },
  };
}
