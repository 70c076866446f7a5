import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { freshDatabase } from "../../../test/support/database.ts";
import { somebody } from "../../../test/support/act.ts";
import { deeds } from "../../actions.ts";
import { carrying, neverRefuses, refusals } from "../../basics/refusals.ts";
import { ok } from "../../basics/result.ts";
import { toAnyone, toSignedIn } from "../access/index.ts";
import { action, type AnyDeed, download, list, query } from "../deeds/index.ts";
import { buildApp, describeApi, hashToken } from "./index.ts";

const summary = { vi: "Thử", en: "Test" };
const nothing = { load: async () => undefined, record: async () => undefined, say: neverRefuses };

const { refuse, say } = refusals({
  broken: carrying<{ name: string }>({ vi: "Chưa ghi.", en: "Not saved." }),
  wrong: () => ({ vi: "Chưa đúng.", en: "Wrong." }),
});

const greet = action({
  ...nothing,
  name: "test.greet",
  summary,
  input: z.object({ name: z.string().min(2).max(50) }),
  allow: toSignedIn,
  decide: (_: undefined, { name }: { name: string }) => (name === "Hỏng" ? refuse("broken", { name }) : ok(name)),
  show: (name: string) => ({ hello: name }),
  say,
});
const enter = action({
  ...nothing,
  name: "test.enter",
  summary,
  input: z.object({ signInName: z.string().max(200) }),
  allow: toAnyone,
  guessable: true,
  session: "starts",
  answerIsSecret: true,
  decide: (_: undefined, { signInName }: { signInName: string }) => ok(signInName),
  show: () => ({}),
  answer: () => ({ sessionToken: "mã-phiên", expiresAt: new Date(Date.now() + 3_600_000).toISOString(), hello: 1 }),
});
const guess = action({
  ...nothing,
  name: "test.guess",
  summary,
  input: z.object({ signInName: z.string().max(200) }),
  allow: toAnyone,
  guessable: true,
  decide: () => refuse("wrong"),
  show: () => ({}),
  say,
});
const leave = action({
  ...nothing,
  name: "test.leave",
  summary,
  input: z.object({}),
  allow: toSignedIn,
  session: "ends",
  decide: () => ok(undefined),
  show: () => ({}),
});
const page = download({
  name: "test.page",
  summary,
  input: z.object({}),
  allow: toAnyone,
  say: neverRefuses,
  make: async () => ok({ fileName: "tệp “lạ”.html", mediaType: "text/html", bytes: Buffer.from("<script>1</script>") }),
});
const long = download({
  ...{ name: "test.long", summary, input: z.object({}), allow: toAnyone, say: neverRefuses },
  make: async () => ok({ fileName: "dài.zip", mediaType: "application/zip", length: 13, chunks: pieces() }),
});
async function* pieces(): AsyncGenerator<Uint8Array> {
  for (const piece of ["từng ", "phần"]) yield Buffer.from(piece);
}
const faulty = query({
  name: "test.faulty",
  summary,
  input: z.object({ code: z.string().max(20) }),
  allow: toAnyone,
  output: z.object({}),
  read: async (_, { code }) => {
    throw Object.assign(new Error("mật khẩu của cơ sở dữ liệu là 123"), { code });
  },
});
const names = list({
  name: "test.names",
  summary,
  input: z.object({}),
  allow: toAnyone,
  row: z.object({ name: z.string() }),
  columns: [{ key: "name", header: "Tên", kind: "text" }],
  read: async (_, __, { limit, offset }) => ({
    rows: Array.from({ length: 1100 }, (_, at) => ({ name: `Tên ${at}`, secret: "kín" })).slice(offset, offset + limit),
    total: 1100,
  }),
});

let database: Awaited<ReturnType<typeof freshDatabase>>;
let app: Awaited<ReturnType<typeof buildApp>>;
const faults: string[] = [];
const session = { cookie: "thidua_session=ma" };

beforeAll(async () => {
  database = await freshDatabase();
  const whoHolds = async (hash: string) => (hash === hashToken("ma") ? somebody(1) : undefined);
  const door = {
    database,
    now: () => "2020-12-18T01:00:00.000Z",
    whoHolds,
    whoHoldsNow: (_: unknown, hash: string) => whoHolds(hash),
  };
  const all: readonly AnyDeed[] = [greet, enter, guess, leave, page, long, faulty, names];
  app = await buildApp(all, door, {
    version: "test",
    trustedProxies: { addresses: ["10.0.0.1"] },
    report: (_, route) => faults.push(route),
  });
});
afterAll(async () => {
  await app.close();
  await database.remove();
});

let turn = 0;
const post = (deed: string, payload: unknown, headers: Record<string, string> = {}, remoteAddress = "10.0.0.1") =>
  app.inject({
    method: "POST",
    url: `/api/${deed}`,
    headers: { "idempotency-key": `key-number-${++turn}`, ...headers },
    payload: payload as object,
    remoteAddress,
  });

test("scripts, frames and objects come from nowhere but our own files", async () => {
  const { headers } = await app.inject("/healthz");
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("upgrade-insecure-requests");
  expect(headers["strict-transport-security"]).toBeUndefined();
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("a deed sent from another site, without a key or as a form is not done", async () => {
  const input = { name: "An" };
  const foreign = { ...session, origin: "https://noi-khac.example", host: "thidua.local" };
  expect((await post("test.greet", input, foreign)).statusCode).toBe(400);
  expect((await post("test.greet", input, { ...session, origin: "null" })).statusCode).toBe(400);
  const own = { ...session, origin: "http://thidua.local:8080", host: "thidua.local:8080" };
  expect((await post("test.greet", input, own)).statusCode).toBe(200);
  for (const key of ["", "short", "k".repeat(101)])
    expect((await post("test.greet", input, { ...session, "idempotency-key": key })).statusCode).toBe(400);
  const form = { ...session, "content-type": "application/x-www-form-urlencoded" };
  expect((await post("test.greet", "name=An", form)).json()).toMatchObject({ status: 400, code: "not-understood" });
});

test("an action cannot be done with GET, so that no link and no picture does one", async () => {
  expect((await app.inject({ url: "/api/test.greet?name=An", headers: session })).statusCode).toBe(404);
});

test("refusals are problem documents: sentence, status, code, facts or fields", async () => {
  const refused = await post("test.greet", { name: "Hỏng" }, session);
  expect(refused.headers["content-type"]).toContain("application/problem+json");
  expect(refused.json()).toEqual({
    type: "about:blank",
    title: "Chưa ghi.",
    status: 409,
    code: "broken",
    facts: { code: "broken", name: "Hỏng" },
  });
  const invalid = await post("test.greet", { name: "A" }, session);
  expect(invalid.json()).toMatchObject({ status: 422, code: "invalid", fields: { name: expect.any(String) } });
  const stranger = await post("test.greet", { name: "An" });
  expect(stranger.json()).toMatchObject({ status: 401, code: "sign-in-first" });
  const english = await post("test.greet", { name: "Hỏng" }, { ...session, "accept-language": "en-thidua" });
  expect(english.json()).toMatchObject({ title: "Not saved." });
});

test("what cannot be read or is too large is said in a sentence, without a stack trace", async () => {
  const garbled = await post("test.greet", "{", { ...session, "content-type": "application/json" });
  expect(garbled.json()).toMatchObject({ status: 400, code: "not-understood" });
  const large = await post("test.greet", { name: "x".repeat(4 << 10) }, session);
  expect(large.json()).toMatchObject({ status: 413, code: "too-large", title: expect.stringContaining("quá lớn") });
  expect((await app.inject("/api/khong-co")).json()).toMatchObject({ status: 404, code: "not-found" });
});

test("HEAD answers an address of the screens as GET does, so that a monitor may ask", async () => {
  const [got, headed] = [await app.inject("/cum-1/2020"), await app.inject({ method: "HEAD", url: "/cum-1/2020" })];
  expect(headed.statusCode).toBe(got.statusCode);
  expect(headed.headers["content-type"]).toBe(got.headers["content-type"]);
  expect(headed.body).toBe("");
});

test("faults of the machine are told apart, reported with the route, and give nothing of themselves away", async () => {
  for (const [code, status, said] of [
    ["ENOSPC", 507, "disk-full"],
    ["53100", 507, "disk-full"],
    ["57P01", 503, "database-away"],
    ["57P03", 503, "database-away"],
    ["08006", 503, "database-away"],
    ["ECONNREFUSED", 503, "database-away"],
    ["53300", 503, "database-crowded"],
    ["40001", 503, "written-at-once"],
    ["40P01", 503, "written-at-once"],
    ["25006", 503, "read-only"],
    ["EMFILE", 503, "too-many-files"],
    ["outcome-unknown", 503, "outcome-unknown"],
    ["XX000", 500, "unexpected"],
  ] as const) {
    faults.length = 0;
    const answer = await app.inject(`/api/test.faulty?code=${code}`);
    expect(answer.json()).toMatchObject({ status, code: said });
    expect(answer.body).not.toMatch(/123|\bat \//);
    expect(faults).toEqual(["/api/test.faulty"]);
  }
});

test("a file is an attachment of its own type, never a page of this site", async () => {
  const { headers } = await app.inject("/api/test.page");
  expect(headers["content-disposition"]).toBe(`attachment; filename*=UTF-8''${encodeURIComponent("tệp “lạ”.html")}`);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cache-control"]).toBe("no-store");
});

test("a file may leave while it is being made", async () => {
  const { headers, body } = await app.inject("/api/test.long");
  expect(headers["content-disposition"]).toContain(encodeURIComponent("dài.zip"));
  expect([headers["content-type"], body]).toEqual(["application/zip", "từng phần"]);
});

test("a list is paged, shows only its own columns, and leaves whole as Excel", async () => {
  const first = (await app.inject("/api/test.names?size=2&page=3")).json();
  expect(first).toEqual({ rows: [{ name: "Tên 4" }, { name: "Tên 5" }], total: 1100, page: 3, size: 2 });
  expect((await app.inject("/api/test.names?size=501")).statusCode).toBe(422);
  const excel = await app.inject("/api/test.names.xlsx");
  expect(excel.headers["content-type"]).toContain("spreadsheetml");
  const { readExcel } = await import("../documents/index.ts");
  const read = await readExcel(new Uint8Array(excel.rawPayload));
  expect(JSON.stringify(read)).toContain("Tên 1099");
  expect(JSON.stringify(read)).not.toContain("kín");
});

const cookiesOf = (answer: { headers: Record<string, unknown> }): string[] =>
  [answer.headers["set-cookie"] ?? []].flat() as string[];

test("a session's cookie is out of reach of scripts and of other sites; over https it is this host's alone", async () => {
  const plain = await post("test.enter", { signInName: "a" });
  expect(plain.json()).toEqual({ hello: 1 });
  expect(cookiesOf(plain)).toEqual([
    expect.stringMatching(/^thidua_browser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=34560000$/),
    expect.stringMatching(/^thidua_session=mã-phiên; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/),
  ]);
  const secure = await post("test.enter", { signInName: "a" }, { "x-forwarded-proto": "https" });
  expect(cookiesOf(secure)).toEqual([
    expect.stringMatching(/^__Host-thidua_browser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/),
    expect.stringMatching(/^__Host-thidua_session=mã-phiên; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/),
  ]);
  const mark = cookiesOf(plain)[0]!.split(";")[0]!;
  const again = await post("test.enter", { signInName: "a" }, { cookie: mark });
  expect(cookiesOf(again)[0]).toContain(`${mark};`); // the browser keeps its number
  const left = await post("test.leave", {}, session);
  expect(cookiesOf(left)).toEqual(["thidua_session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"]);
});

test("https is believed of the proxy alone; it brings HSTS, and ends what was signed in over plain HTTP, once", async () => {
  const asked = (remoteAddress: string, cookie: string) =>
    app.inject({ url: "/cum-1/2020?q=a", remoteAddress, headers: { "x-forwarded-proto": "https", cookie } });
  const behind = await asked("10.0.0.1", "thidua_session=ma");
  expect(behind.headers["strict-transport-security"]).toBe("max-age=31536000");
  expect(behind.headers.location).toBe("/dang-nhap?vi-sao=https&ve=%2Fcum-1%2F2020%3Fq%3Da");
  expect(cookiesOf(behind)).toEqual(["thidua_session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure"]);
  const again = await asked("10.0.0.1", "__Host-thidua_session=ma");
  expect([again.headers.location, cookiesOf(again)]).toEqual([undefined, []]);
  const direct = await asked("10.0.0.2", "thidua_session=ma");
  expect([direct.headers.location, direct.headers["strict-transport-security"]]).toEqual([undefined, undefined]);
  const planted = await post("test.greet", { name: "An" }, { ...session, "x-forwarded-proto": "https" });
  expect(planted.statusCode).toBe(401);
});

test("guessing is slowed by sender and name, so that one room behind one address is not locked out", async () => {
  const attempt = async (signInName: string) => (await post("test.enter", { signInName }, {}, "10.0.0.9")).statusCode;
  const wrong = async (signInName: string) => (await post("test.guess", { signInName }, {}, "10.0.0.9")).statusCode;
  const codes: number[] = [];
  for (let n = 0; n < 9; n++) codes.push(await wrong("quan-tri"));
  expect(codes).toEqual([...Array.from({ length: 8 }, () => 409), 429]);
  expect(await attempt("QUAN-TRI")).toBe(429);
  expect(await attempt("nguoi-khac")).toBe(200);
  const blocked = await post("test.enter", { signInName: "quan-tri" }, {}, "10.0.0.9");
  expect(blocked.json()).toMatchObject({ code: "in-line", title: expect.stringContaining("giữ chỗ và tự gửi lại") });
  expect(blocked.headers["retry-after"]).toBe("3");
  expect(cookiesOf(blocked)[0]).toContain("thidua_browser="); // so that it keeps its place
});

test("health says which database serves", async () => {
  expect((await app.inject("/healthz")).json()).toEqual({ status: "ok", database: database.kind, version: "test" });
});

test("the description is OpenAPI 3.1, lists every deed once, and every reference in it leads somewhere", async () => {
  const described = JSON.parse(JSON.stringify(describeApi(deeds, "1"))) as {
    openapi: string;
    paths: Record<string, Record<string, { operationId: string; responses: object; parameters?: object[] }>>;
    components: { schemas: Record<string, unknown> };
  };
  expect(described.openapi).toBe("3.1.0");
  const operations = Object.values(described.paths).flatMap((path) => Object.values(path));
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(deeds.map(({ name }) => name)));
  for (const deed of deeds)
    expect(Object.keys(described.paths[`/api/${deed.name}`]!), deed.name).toEqual([
      deed.kind === "action" || (deed.kind === "query" && deed.largeInput) ? "post" : "get",
    ]);
  for (const { responses, operationId } of operations) expect(responses, operationId).toHaveProperty("200");
  const references = [...JSON.stringify(described).matchAll(/"\$ref":"([^"]+)"/g)].map((found) => found[1]!);
  expect(references.length).toBeGreaterThan(0);
  for (const reference of new Set(references)) {
    const place = /^#\/components\/schemas\/(.+)$/.exec(reference)?.[1];
    expect(described.components.schemas, reference).toHaveProperty([place ?? reference]);
  }
});

test("deeds are named feature.verb-noun, once each, and say in both languages what they do", () => {
  expect(new Set(deeds.map(({ name }) => name)).size).toBe(deeds.length);
  for (const { name, summary: said } of deeds) {
    expect(name).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
    expect(said.vi.length, name).toBeGreaterThan(3);
    expect(said.en.length, name).toBeGreaterThan(3);
    expect(said.vi, name).not.toBe(said.en);
  }
});

test("guessing across many names from one address is slowed down; the office next door goes on", async () => {
  const attempt = async (name: string, address: string, claimed: string): Promise<number> =>
    (await post("test.guess", { signInName: name }, { "x-forwarded-for": claimed }, address)).statusCode;
  const codes: number[] = [];
  // Every request claims to come from elsewhere: only a proxy's word would be taken for that.
  for (let each = 0; each < 24; each++) codes.push(await attempt(`nguoi.${each}`, "10.9.0.1", `203.0.113.${each}`));
  expect(codes.filter((code) => code === 409)).toHaveLength(20);
  expect(codes.at(-1)).toBe(429);
  expect(await attempt("nguoi.1", "10.9.0.2", "10.9.0.1")).toBe(409);
  const proxied: number[] = [];
  for (let each = 0; each < 24; each++)
    proxied.push(await attempt(`nguoi.${each}`, "10.0.0.1", `198.51.100.${each}, 203.0.113.77`));
  expect(proxied.filter((code) => code === 409)).toHaveLength(20); // what the proxy itself saw counts
});
