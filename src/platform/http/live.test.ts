import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../../../test/support/database.ts";
import { buildApp } from "./index.ts";

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
  const settings = { version: "0", trustProxy: false, report: () => {} };
  const app = await buildApp(
    [],
    { database, now: () => new Date().toISOString(), whoHolds: whoHolds as never },
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
