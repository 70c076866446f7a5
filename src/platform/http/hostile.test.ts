// Requests made to stop the server, over real connections. Each is refused with a sentence; health answers meanwhile.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as letOthersOn, setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDoor } from "../../../test/support/door.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { becomeAdministrator } from "../../../test/support/killing.ts";
import { type LargeBody, largeBodies } from "../../../test/support/large-bodies.ts";
import { deeds } from "../../actions.ts";
import { type Actor, type Grant, roles } from "../access/index.ts";
import { buildApp } from "./app.ts";
import { startServer } from "../../../test/support/server.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let door: Awaited<ReturnType<typeof openDoor>>;
let port: number;

beforeAll(async () => {
  database = await freshDatabase();
  door = await openDoor(database);
  await door.app.listen({ port: 0, host: "127.0.0.1" });
  ({ port } = door.app.server.address() as AddressInfo);
});
afterAll(async () => {
  await door.app.close();
  await database.remove();
});

/** Writes bytes to a fresh connection and gives back what came, until the other side ends or a second of silence. */
async function raw(...parts: readonly (string | Buffer)[]): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  let last = Date.now();
  socket.on("data", (chunk) => {
    heard += chunk.toString();
    last = Date.now();
  });
  socket.on("error", () => {});
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  for (const part of parts) socket.write(part);
  const silence = (async () => {
    do await sleep(100);
    while (Date.now() - last < 1000 || heard === "");
  })();
  await Promise.race([closed, silence, sleep(20_000)]);
  socket.destroy();
  return heard;
}

const head = (path: string, body: number | "chunked", more = ""): string =>
  `POST ${path} HTTP/1.1\r\nhost: thidua.local\r\ncontent-type: application/json\r\nidempotency-key: mot-khoa-rieng\r\n` +
  `${body === "chunked" ? "transfer-encoding: chunked" : `content-length: ${body}`}\r\n${more}\r\n`;
const post = (path: string, body: string): Promise<string> => raw(head(path, Buffer.byteLength(body)), body);
const codeIn = (answer: string): string => /"code":"([a-z-]+)"/.exec(answer)?.[1] ?? answer.slice(0, 200);

test("a stranger's large file is turned away before a byte of it is read", async () => {
  const answer = await raw(head("/api/awards.import", 4_000_000)); // not one byte of it is sent
  expect(answer).toMatch(/^HTTP\/1.1 401 /);
  expect(codeIn(answer)).toBe("sign-in-first");
});

test("what is larger, deeper or fuller than any input of its operation is refused", async () => {
  const enter = "/api/people.sign-in";
  const large = `{"signInName":"${"a".repeat(12_000_000)}","password":"x"}`;
  expect(codeIn(await raw(head(enter, large.length)))).toBe("too-large");
  expect(codeIn(await post(enter, "[".repeat(4000)))).toBe("too-large");
  expect(codeIn(await post(enter, `{${Array.from({ length: 300 }, (_, at) => `"k${at}":1`).join()}}`))).toBe(
    "too-large",
  );
  expect(codeIn(await post(enter, '{"__proto__":{"a":1},"signInName":"a","password":"b"}'))).toBe("not-understood");
  expect(codeIn(await post(enter, '{"constructor":{"prototype":{"a":1}}}'))).toBe("not-understood");
  expect(codeIn(await raw(head(enter, 5), Buffer.from([0x22, 0xff, 0xfe, 0xfd, 0x22])))).toBe("not-understood");
  const chunks = Array.from({ length: 200 }, () => `400\r\n${"a".repeat(1024)}\r\n`);
  expect(codeIn(await raw(head(enter, "chunked"), ...chunks, "0\r\n\r\n"))).toBe("too-large");
});

test("addresses and heads that are no text, or without end, are answered in the language asked for", async () => {
  const get = (path: string, more = ""): Promise<string> => raw(`GET ${path} HTTP/1.1\r\nhost: a\r\n${more}\r\n`);
  expect(codeIn(await get("/%E0%A4%A"))).toBe("not-understood");
  expect(await get("/cum-1%00/2020")).toMatch(/^HTTP\/1.1 (200|404) /);
  const long = await get(`/api/people.find-people?q=${"a".repeat(20_000)}`);
  expect(long).toMatch(/^HTTP\/1.1 431 /);
  expect(long).toContain("Địa chỉ hoặc phần đầu của yêu cầu dài quá mức");
  expect(await get(`/?q=${"a".repeat(20_000)}`, "accept-language: en\r\n")).toMatch(/431/);
  const flooded = await raw(`GET / HTTP/1.1\r\naccept-language: en-GB\r\nhost: a\r\n${"x: y\r\n".repeat(5000)}\r\n`);
  expect(flooded).toContain("The address or the head of the request is too long");
  expect(codeIn(await raw("KHÔNG PHẢI HTTP\r\n\r\n"))).toBe("not-understood");
});

test("a thousand requests in one go on one connection end it, before they stand in everybody's way", async () => {
  const answers = await raw("GET /api/people.me HTTP/1.1\r\nhost: a\r\n\r\n".repeat(1000));
  expect(answers.split("HTTP/1.1 ").length - 1).toBeLessThanOrEqual(8);
  const few = await raw("GET /api/people.me HTTP/1.1\r\nhost: a\r\n\r\n".repeat(8));
  expect(few.split("HTTP/1.1 ").length - 1).toBe(8);
});

/** The longest that this thread worked without letting anybody else on, in ms of its own processor time. */
async function longestStretch(work: () => Promise<unknown>): Promise<number> {
  let working = true;
  let longest = 0;
  const watching = (async () => {
    for (let last = process.threadCpuUsage(); working; last = process.threadCpuUsage()) {
      await letOthersOn();
      const { user, system } = process.threadCpuUsage(last);
      longest = Math.max(longest, (user + system) / 1000);
    }
  })();
  await work();
  working = false;
  await watching;
  return longest;
}

test("no input of a legal length holds the server up for longer than a blink, however full it is", async () => {
  const grants = roles.map((role): Grant => ({ yearId: 1, role, unitId: 1 }));
  const sender = { kind: "person", id: 1, name: "A", administrator: true, grants } as const;
  let ids = 1;
  const whoHolds = async (): Promise<Actor> => ({ ...sender, id: ids++ }); // nobody sends more than he may in a minute
  const app = await buildApp(
    deeds,
    { database, whoHolds, whoHoldsNow: whoHolds, now: () => new Date().toISOString() },
    { version: "test", trustedProxies: { addresses: [] }, report: () => {} },
  );
  const cookie = "thidua_session=a";
  const stretches: Record<string, number> = {};
  for (const { path, body } of largeBodies(10, sender)) {
    const headers = { cookie, "idempotency-key": `dai-nhat-${path}`, "content-type": "application/json" };
    const send = async (): Promise<void> => {
      const answer = await app.inject({ method: "POST", url: path, headers, payload: body });
      // Read whole, and answered for what it says or for whose it is.
      expect([200, 403, 404, 422], `${path}: ${answer.body.slice(0, 200)}`).toContain(answer.statusCode);
    };
    const runs = [await longestStretch(send), await longestStretch(send), await longestStretch(send)];
    stretches[path] = Math.round(Math.min(...runs)); // the first is still being compiled
  }
  await app.close();
  expect(Object.entries(stretches).filter(([, ms]) => ms > 60)).toEqual([]);
});

test("who sends large bodies without a pause is held back, and nobody else", async () => {
  const sender = { kind: "person", name: "A", administrator: true, grants: [] } as const;
  const [{ path, body }] = largeBodies(1, { ...sender, id: 1 }) as [LargeBody];
  let id = 1;
  const whoHolds = async (): Promise<Actor> => ({ ...sender, id });
  const app = await buildApp(
    deeds,
    { database, whoHolds, whoHoldsNow: whoHolds, now: () => new Date().toISOString() },
    { version: "test", trustedProxies: { addresses: [] }, report: () => {} },
  );
  const send = async (payload: Buffer): Promise<number> => {
    const headers = { cookie: "thidua_session=a", "idempotency-key": "khong-nghi", "content-type": "application/json" };
    return (await app.inject({ method: "POST", url: path, headers, payload })).statusCode;
  };
  for (let sent = 0; sent < 60; sent++) expect(await send(body), `${sent}`).not.toBe(429);
  expect(await send(body)).toBe(429);
  expect(await send(Buffer.from("{}"))).not.toBe(429); // what is small goes on
  id = 2;
  expect(await send(body)).not.toBe(429);
  await app.close();
});

/** A server that does nothing, in a process of its own: what the machine's other work costs anybody just now. */
async function bareServer(): Promise<{ url: string; stop: () => void }> {
  const program =
    'require("http").createServer((q,r)=>r.end("ok")).listen(0,"127.0.0.1",function(){console.log(this.address().port)})';
  const bare = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise<string>((told) => bare.stdout.once("data", (chunk) => told(String(chunk).trim())));
  return { url: `http://127.0.0.1:${port}/`, stop: () => void bare.kill() };
}

/** Milliseconds that each address takes to answer, asked in turn for so long: the 50th, 99th percentile and most. */
async function waits(urls: readonly string[], seconds: number): Promise<readonly (readonly number[])[]> {
  const took = urls.map((): number[] => []);
  for (const until = Date.now() + seconds * 1000; Date.now() < until; await sleep(5))
    for (const [at, url] of urls.entries()) {
      const started = performance.now();
      const answer = await fetch(url);
      await answer.text();
      expect(answer.status).toBe(200);
      took[at]!.push(performance.now() - started);
    }
  return took.map((each) => {
    each.sort((a, b) => a - b);
    return [0.5, 0.99, 1].map((share) => Math.round(each[Math.floor((each.length - 1) * share)]!));
  });
}

test("during all of this health waits no longer than a server without any work beside it, but for a blink", async () => {
  const folder = mkdtempSync(join(tmpdir(), "thidua-hostile-"));
  const product = await startServer({ THIDUA_DATA: folder });
  const bare = await bareServer();
  port = Number(new URL(product.url).port);
  const cookie = await becomeAdministrator(product.url, product.firstCode!);
  const enter = "/api/people.sign-in";
  const attacks = [
    () => raw(head(enter, 12_000_000), Buffer.alloc(300_000, "[")),
    () => post(enter, "[".repeat(3000)),
    () => post(enter, `{"signInName":${"9".repeat(8000)},"password":"x"}`),
    () => raw(head("/api/awards.import", 4_000_000), Buffer.alloc(500_000, "A")),
    () => raw(head(enter, 500)), // a body that never comes
    () => raw(`GET / HTTP/1.1\r\n${"x: y\r\n".repeat(3000)}`),
    () => raw("GET /api/people.me HTTP/1.1\r\nhost: a\r\n\r\n".repeat(1000)),
    ...largeBodies(3, { kind: "person", id: 1, name: "A", administrator: true, grants: [] }).map(
      ({ path, body }) =>
        () =>
          raw(head(path, body.length, `cookie: ${cookie}\r\n`), body),
    ),
  ];
  let stopped = false;
  const attackers = [...attacks, ...attacks].map(async (attack) => {
    while (!stopped) await attack();
  });
  try {
    let told = "";
    // Both are asked by this process in the same seconds, so that the machine's other work and the attackers' own delay
    // both; what blocks the server delays health alone. A request that does so, does so each time.
    for (let round = 0; round < 3; round++) {
      const [health, idle] = await waits([`${product.url}/healthz`, bare.url], 6);
      told = `ms, p50 p99 most: /healthz ${health!.join(" ")}, a bare server ${idle!.join(" ")}`;
      console.log(told);
      if (health![1]! <= 3 * idle![1]! + 60) return;
    }
    throw new Error(told);
  } finally {
    stopped = true;
    await Promise.all(attackers);
    bare.stop();
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
