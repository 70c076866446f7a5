import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import Provider from "oidc-provider";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../../../../test/support/database.ts";
import { act, done, operator } from "../../../../test/support/act.ts";
import { openDoor } from "../../../../test/support/door.ts";
import { acceptInvitation } from "../accept-invitation.ts";
import { deactivate } from "../deactivate.ts";
import { invite } from "../invite.ts";
import { resetPassword } from "../reset-password.ts";
import { decideUntying, untieIdentity } from "../untie-identity.ts";
import { signIn } from "../sign-in.ts";
import { howAccountsCame } from "../store/account-origins.ts";
import { addOidcRoutes } from "./routes.ts";
import { decideIdentity } from "./sign-in-with-provider.ts";

// A real identity provider over HTTP on this machine, and a browser as far as redirects and cookies go.

let database: Awaited<ReturnType<typeof freshDatabase>>;
let door: Awaited<ReturnType<typeof openDoor>>;
let provider: Server;
let site: string;
let issuer: string;
const client = { client_id: "thidua", client_secret: "bi-mat-cua-phep-thu-0123456789" };
const now = () => new Date().toISOString();

beforeAll(async () => {
  database = await freshDatabase();
  door = await openDoor(database, now());
  // The provider must know where to send people back, and the site where the provider is: ports first.
  const free = await door.app
    .listen({ port: 0, host: "127.0.0.1" })
    .then(() => door.app.server.address() as AddressInfo);
  await door.app.close();
  door = await openDoor(database, now());
  site = `http://localhost:${free.port}`;
  provider = await startProvider();
  issuer = `http://localhost:${(provider.address() as AddressInfo).port}`;
  addOidcRoutes(door.app, {
    database,
    now,
    settings: { issuer, clientId: client.client_id, clientSecret: client.client_secret, name: "Định danh thử" },
  });
  await door.app.listen({ port: free.port, host: "127.0.0.1" });
});
afterAll(async () => {
  await door.app.close();
  provider.closeAllConnections();
  provider.close();
  await database.remove();
});

/** Accounts of the provider: `chua.kiem.tra` is one whose e-mail it has not checked. */
async function startProvider(): Promise<Server> {
  const { createServer } = await import("node:http");
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const op = new Provider(`http://localhost:${(server.address() as AddressInfo).port}`, {
    clients: [
      {
        ...client,
        redirect_uris: [`${site}/api/oidc/callback`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    findAccount: async (_context: unknown, id: string) => ({
      accountId: id,
      claims: async () => ({ sub: id, email: `${id}@example.vn`, email_verified: !id.startsWith("chua") }),
    }),
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ["khoá thử"] },
  });
  server.on("request", op.callback());
  return server;
}

/** Follows redirects and keeps cookies by host, as a browser does. */
function browser() {
  const jar = new Map<string, Map<string, string>>();
  async function go(address: string, form?: Record<string, string> | object): Promise<{ at: string; text: string }> {
    const url = new URL(address);
    const cookies = jar.get(url.host) ?? new Map<string, string>();
    jar.set(url.host, cookies);
    const json = url.pathname.endsWith("/login");
    const answer = await fetch(url, {
      redirect: "manual",
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(form && { "content-type": json ? "application/json" : "application/x-www-form-urlencoded" }),
      },
      ...(form && {
        method: "POST",
        body: json ? JSON.stringify(form) : new URLSearchParams(form as Record<string, string>),
      }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair] = line.split(";", 1);
      const [name, value] = [pair!.slice(0, pair!.indexOf("=")), pair!.slice(pair!.indexOf("=") + 1)];
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    const next = answer.headers.get("location");
    if (next) return go(new URL(next, url).href);
    return { at: url.href, text: await answer.text() };
  }

  /** Signs in at the provider and agrees; answers where the browser ends up. */
  async function comeThrough(login: string, code?: string): Promise<string> {
    const { address } = JSON.parse((await go(`${site}/api/oidc/login`, code ? { code } : {})).text) as {
      address: string;
    };
    let page = await go(address);
    if (page.at.includes("/interaction/")) page = await go(page.at, { prompt: "login", login, password: "x" });
    if (page.at.includes("/interaction/")) page = await go(page.at, { prompt: "consent" });
    return page.at;
  }
  const me = async () => JSON.parse((await go(`${site}/api/people.me`)).text) as { signedIn: boolean; name: string };
  return { go, comeThrough, me };
}

const home = () => `${site}/`;
const refused = (code: string) => `${site}/dang-nhap?vi-sao=${code}`;

test("a stranger is refused and no account is made", async () => {
  const stranger = browser();
  expect(await stranger.comeThrough("nguoi.la")).toBe(refused("stranger"));
  expect(await stranger.me()).toMatchObject({ signedIn: false });
  expect(await database.queries.selectFrom("person").select("id").execute()).toEqual([]);
});

test("the first time an invitation links the identity; after that it suffices, and the log has a line each time", async () => {
  const { code, personId } = await done(
    database,
    invite,
    operator,
    { fullName: "Đỗ Thị Hà", signInName: "ha.dt" },
    now(),
  );
  const first = browser();
  expect(await first.comeThrough("ten-khac-han", code)).toBe(home());
  expect(await first.me()).toMatchObject({ signedIn: true, name: "Đỗ Thị Hà" });
  const again = browser();
  expect(await again.comeThrough("ten-khac-han")).toBe(home());
  expect(await again.me()).toMatchObject({ signedIn: true, name: "Đỗ Thị Hà" });
  const log = await database.queries
    .selectFrom("logEntry")
    .select("content")
    .where("action", "=", "people.sign-in-with-provider")
    .orderBy("seq")
    .execute();
  expect(log.map((line) => (JSON.parse(line.content) as { what: object }).what)).toEqual([
    { personId, fullName: "Đỗ Thị Hà", linkedNow: true },
    { personId, fullName: "Đỗ Thị Hà", linkedNow: false },
  ]);
  expect(log.map((line) => line.content).join()).not.toContain("ten-khac-han");
  expect(await browser().comeThrough("nguoi.thu.hai", code)).toBe(refused("link-not-good"));
});

test("a checked e-mail equal to the sign-in name links; an unchecked one does not", async () => {
  await done(database, invite, operator, { fullName: "Lê Văn An", signInName: "an.lv@example.vn" }, now());
  await done(database, invite, operator, { fullName: "Trần Bình", signInName: "chua.kiem.tra@example.vn" }, now());
  const known = browser();
  expect(await known.comeThrough("an.lv")).toBe(home());
  expect(await known.me()).toMatchObject({ name: "Lê Văn An" });
  expect(await browser().comeThrough("chua.kiem.tra")).toBe(refused("stranger"));
});

test("an administrator's account is linked by its invitation only, whatever address the provider has checked", async () => {
  const wanted = { fullName: "Quản Trị Mới", signInName: "quan.tri@example.vn", administrator: true };
  const { code, personId } = await done(database, invite, operator, wanted, now());
  expect(await browser().comeThrough("quan.tri")).toBe(refused("link-needed"));
  expect(await browser().comeThrough("quan.tri", code)).toBe(home());
  const known = database.queries.selectFrom("oneTimeLink").select("acceptedAt").where("personId", "=", personId);
  expect((await known.executeTakeFirstOrThrow()).acceptedAt).not.toBeNull();
});

test("who came by a checked address leaves no invitation open behind", async () => {
  const wanted = { fullName: "Hoàng Mai", signInName: "mai.h@example.vn" };
  const { code } = await done(database, invite, operator, wanted, now());
  expect(await browser().comeThrough("mai.h")).toBe(home());
  expect(await browser().comeThrough("nhat.duoc", code)).toBe(refused("link-not-good"));
});

test("who came by a checked address came through whoever invited it, though no link was opened", async () => {
  const wanted = { fullName: "Khách Của Thư Ký", signInName: "khach.moi@example.vn" };
  const { personId } = await done(database, invite, operator, wanted, now());
  expect(await browser().comeThrough("khach.moi")).toBe(home());
  const [link] = (await howAccountsCame(database.queries, [personId])).get(personId)!.links;
  expect(link).toMatchObject({ issuer: { kind: "operator" }, open: false });
  expect(link!.acceptedAt).not.toBeNull();
});

test("an address with a letter that only looks like another opens nobody's account", async () => {
  await done(database, invite, operator, { fullName: "Kim Kelvin", signInName: "kim.k@example.vn" }, now());
  expect(await browser().comeThrough("\u212aim.k")).toBe(refused("stranger"));
});

test("passwords left beside an identity by an earlier version end when the database is upgraded, unless chosen later", async () => {
  const come = async (name: string) => {
    const wanted = { fullName: "Gắn Từ Trước", signInName: `${name}@example.vn` };
    const { personId } = await done(database, invite, operator, wanted, now());
    expect(await browser().comeThrough(name)).toBe(home());
    return personId;
  };
  const [left, chosen] = [await come("de.lai"), await come("dat.lai")];
  const password = "kẻ mời giữ chìa khoá dự phòng";
  const { code } = await done(database, resetPassword, operator, { personId: chosen }, now());
  await done(database, acceptInvitation, { kind: "anyone" }, { code, password }, now());
  await database.pool.query(
    `update person set password_hash = (select password_hash from person where id = $2) where id = $1`,
    [left, chosen],
  );
  await database.pool.query("update one_time_link set accepted_at = null where person_id = $1", [left]);
  const migration = readFileSync(new URL("../../../../migrations/0118-ended-passwords.sql", import.meta.url), "utf8");
  await database.pool.query(migration.slice(migration.indexOf("with linked")));
  const opens = async (name: string) => {
    const typed = { signInName: `${name}@example.vn`, password };
    const outcome = await act(database, signIn, { kind: "anyone" }, typed, now());
    return outcome.kind === "refused" ? outcome.refusal.code : outcome.kind;
  };
  expect([await opens("de.lai"), await opens("dat.lai")]).toEqual(["password-ended", "done"]);
  const [link] = (await howAccountsCame(database.queries, [left])).get(left)!.links;
  expect(link!.acceptedAt).not.toBeNull();
});

test("an account that somebody holds a password of is not linked by its address: only by a link, and then the password ends", async () => {
  const wanted = { fullName: "Sếp Thật", signInName: "sep@example.vn" };
  const { code, personId } = await done(database, invite, operator, wanted, now());
  const password = "kẻ mời giữ chìa khoá dự phòng";
  const anyone = { kind: "anyone" } as const;
  await done(database, acceptInvitation, anyone, { code, password }, now());
  expect(await browser().comeThrough("sep")).toBe(refused("password-held"));
  const opens = () => act(database, signIn, anyone, { signInName: "sep@example.vn", password }, now());
  expect(await opens()).toMatchObject({ kind: "done" });

  const reset = await done(database, resetPassword, operator, { personId }, now());
  expect(await browser().comeThrough("sep", reset.code)).toBe(home());
  expect(await opens()).toMatchObject({ kind: "refused", refusal: { code: "password-ended" } });
  const guessed = { signInName: "sep@example.vn", password: "không phải mật khẩu ấy" };
  expect(await act(database, signIn, anyone, guessed, now())).toMatchObject({
    refusal: { code: "wrong-name-or-password" },
  });
  const open = database.queries.selectFrom("session").select("personId").where("personId", "=", personId);
  expect(await open.where("endedAt", "is", null).execute()).toHaveLength(1);
  expect(await browser().comeThrough("sep")).toBe(home());
});

test("an accepted link holds an account as a password does; who is linked already comes in whatever else there is", () => {
  const account = { personId: 1, fullName: "A", signInName: "a@example.vn", active: true, administrator: false };
  const rest = { passwordHash: null, endedPasswordHash: null, invitedIn: null, passwordOutdated: false, revision: 1 };
  const free = { ...account, ...rest, oidcIssuer: null, oidcSubject: null };
  const linked = { ...free, oidcIssuer: "i", oidcSubject: "s", passwordHash: "x" };
  const facts = { linked: undefined, invitation: undefined, invited: undefined };
  const identity = { issuer: "i", subject: "s", verifiedEmail: "a@example.vn", invitation: null };
  const held = decideIdentity({ ...facts, sameEmail: free, sameEmailTaken: true }, identity);
  expect(held).toMatchObject({ ok: false, refusal: { code: "password-held" } });
  expect(decideIdentity({ ...facts, sameEmail: free, sameEmailTaken: false }, identity).ok).toBe(true);
  expect(decideIdentity({ ...facts, linked, sameEmail: linked, sameEmailTaken: true }, identity).ok).toBe(true);
});

test("an identity belongs to one account: another's invitation is refused and stays good", async () => {
  const { code } = await done(database, invite, operator, { fullName: "Phạm Dung", signInName: "dung.p" }, now());
  expect(await browser().comeThrough("an.lv", code)).toBe(refused("linked-elsewhere"));
  expect(await browser().comeThrough("dung-that", code)).toBe(home());
});

test("an identity that was untied opens nothing; a new link ties another, and the log says why", async () => {
  const wanted = { fullName: "Nhầm Người", signInName: "nham@example.vn" };
  const { code, personId } = await done(database, invite, operator, wanted, now());
  const wrong = browser();
  expect(await wrong.comeThrough("nguoi-nhat-duoc", code)).toBe(home());
  const reason = "Liên kết đến nhầm người";
  await done(database, untieIdentity, operator, { personId, reason }, now());
  expect(await wrong.me()).toMatchObject({ signedIn: false });
  expect(await browser().comeThrough("nguoi-nhat-duoc")).toBe(refused("stranger"));
  expect(await browser().comeThrough("nham")).toBe(refused("password-held"));
  const again = await done(database, resetPassword, operator, { personId }, now());
  const right = browser();
  expect(await right.comeThrough("dung-nguoi", again.code)).toBe(home());
  expect(await right.me()).toMatchObject({ signedIn: true, name: "Nhầm Người" });
  const line = database.queries.selectFrom("logEntry").select("content").where("action", "=", "people.untie-identity");
  expect(JSON.parse((await line.executeTakeFirstOrThrow()).content)).toMatchObject({ why: reason, what: { personId } });
});

test("whose identity is untied: nobody unknown, no account without one, not the last administrator, nobody who counts an open vote", () => {
  const account = {
    ...{ personId: 1, fullName: "A", signInName: "a@example.vn", active: true, administrator: false, revision: 1 },
    ...{ passwordHash: null, endedPasswordHash: null, invitedIn: null, passwordOutdated: false },
    ...{ oidcIssuer: "i", oidcSubject: "s" },
  };
  const facts = { account, otherAdministrator: true, openSeat: undefined };
  const codeOf = (given: Partial<Parameters<typeof decideUntying>[0]>) => {
    const decided = decideUntying({ ...facts, ...given });
    return decided.ok ? "ok" : decided.refusal.code;
  };
  const head = { ...account, administrator: true };
  expect(codeOf({})).toBe("ok");
  expect(codeOf({ account: undefined })).toBe("no-such-person");
  expect(codeOf({ account: { ...account, oidcSubject: null } })).toBe("not-tied");
  expect(codeOf({ account: head, otherAdministrator: false })).toBe("last-administrator");
  expect(codeOf({ account: head })).toBe("ok");
  expect(codeOf({ openSeat: "Cờ thi đua" })).toBe("sits-on-open-vote");
});

test("a deactivated person does not come back through the provider", async () => {
  const people = database.queries.selectFrom("person").select("id").where("signInName", "=", "dung.p");
  await done(database, deactivate, operator, { personId: (await people.executeTakeFirstOrThrow()).id });
  expect(await browser().comeThrough("dung-that")).toBe(refused("account-off"));
});

test("an answer that this browser did not ask for is refused", async () => {
  const asked = browser();
  const { address } = JSON.parse((await asked.go(`${site}/api/oidc/login`, {})).text) as { address: string };
  const state = new URL(address).searchParams.get("state")!;
  const back = `${site}/api/oidc/callback?code=whatever&state=${state}&iss=${encodeURIComponent(issuer)}`;
  expect((await browser().go(back)).at).toBe(refused("provider-lost"));
  expect((await asked.go(back.replace(state, "khac"))).at).toBe(refused("provider-lost"));
  const stopped = browser();
  await stopped.go(`${site}/api/oidc/login`, {});
  expect((await stopped.go(`${site}/api/oidc/callback?error=access_denied`)).at).toBe(refused("provider-refused"));
});

test("a provider that is away says so and leaves the password way open", async () => {
  const other = await openDoor(database, now());
  const settings = { issuer: "http://localhost:9", clientId: "x", clientSecret: "y", name: "Vắng" };
  addOidcRoutes(other.app, { database, now, settings });
  const answer = await other.app.inject({ method: "POST", url: "/api/oidc/login", payload: {} });
  expect(answer.json()).toEqual({ address: "/dang-nhap?vi-sao=provider-away" });
  await other.app.close();
});
