// Somebody in the office tries wrong passwords, twenty a second. The office must go on, and guessing must get nowhere.
import { afterAll, beforeAll, expect, test } from "vitest";
import { administrator, openCommunity } from "../../../test/support/community.ts";
import type { Visitor } from "../../../test/support/door.ts";

let community: Awaited<ReturnType<typeof openCommunity>>;
const office = "192.168.1.1";
const begun = Date.parse("2020-12-18T02:00:00.000Z");
let seconds = 0;

beforeAll(async () => {
  community = await openCommunity();
  await community.start();
});
afterAll(() => community.close());

/** Lets so many seconds pass under attack, and counts the attempts that were looked at. */
async function attack(forSeconds: number, name: (at: number) => string): Promise<number> {
  let looked = 0;
  for (let at = 0; at < forSeconds * 20; at++) {
    seconds += 1 / 20;
    community.door.setClock(new Date(begun + seconds * 1000).toISOString());
    const wrong = { signInName: name(at), password: "đoán mò thôi nhé" };
    const { status } = await community.visitor(office).post("people.sign-in", wrong);
    if (status !== 429) looked++;
  }
  return looked;
}

/** Asks every two and a half seconds, as the screen does, while the attack goes on; seconds until it was let in. */
async function waitsFor(browser: Visitor, who: { signInName: string; password: string }, name: (at: number) => string) {
  for (let waited = 0; waited <= 60; waited += 2.5) {
    const { status, body } = await browser.post("people.sign-in", who);
    if (status === 200) return waited;
    expect(body).toMatchObject({ status: 429, code: "in-line" });
    await attack(2.5, name);
  }
  return Number.POSITIVE_INFINITY;
}

test("a colleague whose browser knows the name signs in at once; a new browser within fifteen seconds", async () => {
  const who = { signInName: "dong.nghiep", password: (await community.member("dong.nghiep")).password };
  const own = community.visitor(office);
  expect((await own.post("people.sign-in", who)).status).toBe(200);
  await own.post("people.sign-out", {});

  const across = await attack(40, (at) => `nguoi.${at}`);
  expect(across).toBeLessThan(40); // twenty, four more for the colleague who signed in, then one in five seconds
  expect(await waitsFor(own, who, () => "dong.nghiep")).toBe(0);
  await attack(20, () => "dong.nghiep"); // the colleague's very name
  expect(await waitsFor(own, who, () => "dong.nghiep")).toBe(0);
  expect(await waitsFor(community.visitor(office), who, () => "dong.nghiep")).toBeLessThanOrEqual(15);
}, 300_000);

test("a browser is known no more after a change of password elsewhere, and stays so where it was changed", async () => {
  const { password } = await community.member("doi.cho");
  const who = { signInName: "doi.cho", password };
  const [here, there] = [community.visitor(office), community.visitor("10.20.0.1")];
  await attack(8, (at) => `nguoi.${at}`);
  expect((await here.post("people.sign-in", who)).status).toBe(429);
  expect((await there.post("people.sign-in", who)).status).toBe(200);
  const known = async () => (await community.database.queries.selectFrom("knownBrowser").selectAll().execute()).length;
  const before = await known();
  const changed = { currentPassword: password, newPassword: "một câu khác hẳn nữa" };
  expect((await there.post("people.change-password", changed)).status).toBe(200);
  expect(await known()).toBe(before - 1); // the browser in which the invitation was accepted
});

test("somebody else's mark makes no browser known, and nothing but its hash is kept", async () => {
  await community.signedIn(administrator);
  const kept = await community.database.queries.selectFrom("knownBrowser").select("tokenHash").execute();
  for (const { tokenHash } of kept) expect(tokenHash).toMatch(/^[0-9a-f]{64}$/);
  await attack(8, (at) => `nguoi.${at}`);
  const foreign = await community.door.app.inject({
    method: "POST",
    url: "/api/people.sign-in",
    remoteAddress: office,
    headers: { "idempotency-key": "mot-khoa-rieng", cookie: `thidua_browser=${"a".repeat(43)}` },
    payload: { signInName: "dong.nghiep", password: "đoán mò thôi nhé" },
  });
  expect(foreign.statusCode).toBe(429);
});
