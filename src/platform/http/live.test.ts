import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../../../test/support/database.ts";
import { somebody } from "../../../test/support/act.ts";
import type { Actor } from "../access/index.ts";
import { buildApp, hashToken } from "./index.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

/** A server whose sessions are looked up only when the test lets them be. */
async function slowServer() {
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<{ id: number; name: string; administrator: boolean; grants: [] }>();
  const whoHolds = () => {
    asked.resolve();
    return answer.promise;
  };
  const settings = { version: "0", trustedProxies: { addresses: [] }, report: () => {} };
  const app = await buildApp(
    [],
    { database, now: () => new Date().toISOString(), whoHolds: whoHolds as never, whoHoldsNow: whoHolds as never },
    settings,
  );
  await app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = app.server.address() as AddressInfo;
  const stream = fetch(`http://127.0.0.1:${port}/api/live`, { headers: { cookie: "thidua_session=phien" } });
  const known = () => answer.resolve({ id: 1, name: "Nguyễn Văn Một", administrator: false, grants: [] });
  return { app, asked: asked.promise, known, stream };
}

test("an open screen does not hold a server that ends", async () => {
  const { app, asked, known, stream } = await slowServer();
  await asked;
  known();
  expect((await stream).headers.get("content-type")).toBe("text/event-stream");
  await app.close();
});

test("a screen that begins to listen while the server ends does not hold it either, and comes back by itself", async () => {
  const { app, asked, known, stream } = await slowServer();
  await asked;
  const closed = app.close();
  setTimeout(known, 50); // the streams that were open have been ended by then
  await expect(stream).rejects.toThrow("fetch failed");
  await closed;
});

/** A server with these sessions, and a way to listen with one and to say that a deed was done. */
async function openServer(sessions: Record<string, Actor>) {
  const holders = new Map(Object.entries(sessions).map(([token, actor]) => [hashToken(token), actor]));
  const whoHolds = async (hash: string) => holders.get(hash);
  const settings = { version: "0", trustedProxies: { addresses: [] }, report: () => {} };
  const app = await buildApp(
    [],
    { database, now: () => new Date().toISOString(), whoHolds, whoHoldsNow: (_, hash) => whoHolds(hash) },
    settings,
  );
  await app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = app.server.address() as AddressInfo;

  async function listen(token: string) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/live`, { headers: { cookie: `thidua_session=${token}` } });
    const heard: string[] = [];
    const ended = (async () => {
      for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream()))
        heard.push(
          ...[...chunk.matchAll(/"name":"([^"]+)","yearId":(\w+)/g)].map((found) => `${found[1]} ${found[2]}`),
        );
    })();
    return { heard, ended };
  }
  const done = (name: string, yearId: number | null) =>
    database.pool.query("select pg_notify('changed', $1)", [JSON.stringify({ name, yearId })]);
  return { app, holders, listen, done };
}

const inYears = (id: number, ...years: readonly number[]): Actor =>
  somebody(id, ...years.map((yearId) => ({ yearId, role: "secretary" as const, unitId: null })));

test("a screen hears of the years its holder has a role in, and of a role that comes or goes", async () => {
  const { app, holders, listen, done } = await openServer({ mot: inYears(1, 7), hai: inYears(2, 8) });
  const [one, two] = [await listen("mot"), await listen("hai")];
  await done("scoring.enter-scores", 7);
  await done("scoring.enter-scores", 8);
  holders.set(hashToken("mot"), inYears(1));
  await done("people.end-role", 7);
  await done("scoring.enter-scores", 7);
  holders.set(hashToken("hai"), inYears(2, 8, 9));
  await done("people.grant-role", 9);
  await done("people.sign-out", null);
  await done("elections.open-vote", 9);
  await expect.poll(() => two.heard).toContain("elections.open-vote 9");
  expect(one.heard).toEqual(["scoring.enter-scores 7", "people.end-role 7"]);
  expect(two.heard).toEqual(["scoring.enter-scores 8", "people.grant-role 9", "elections.open-vote 9"]);
  await app.close();
});

test("a stream ends with its session, and a session holds ten at most", async () => {
  const { app, holders, listen, done } = await openServer({ mot: inYears(1, 7), hai: inYears(2, 7) });
  const streams: Awaited<ReturnType<typeof listen>>[] = [];
  for (let each = 0; each < 11; each++) streams.push(await listen("mot"));
  const other = await listen("hai");
  await streams[0]!.ended; // the oldest gave way
  await done("scoring.enter-scores", 7);
  await expect.poll(() => streams[10]!.heard.length).toBe(1);
  holders.delete(hashToken("mot"));
  await done("people.sign-out", null);
  await done("scoring.enter-scores", 7);
  await Promise.all(streams.map(({ ended }) => ended));
  await expect.poll(() => other.heard.length).toBe(2);
  expect(streams[10]!.heard).toHaveLength(1);
  await app.close();
});
