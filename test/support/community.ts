import { expect } from "vitest";
import { firstCode } from "../../src/features/people/index.ts";
import { freshDatabase } from "./database.ts";
import { openDoor, type Visitor } from "./door.ts";
import { smallYear } from "./year.ts";

export const morning = "2020-12-18T01:00:00.000Z";
export const administrator = { signInName: "quan.tri", password: "chim sẻ đậu cành tre" };

/** A system with one cluster-year, at eight in the morning, for people to come to through the web door. */
export async function openCommunity() {
  const database = await freshDatabase();
  const door = await openDoor(database, morning);
  const year = await smallYear(database);

  /** Each person comes from another address, so that counting attempts does not mix them up. */
  let address = 1;
  const visitor = (at = `10.0.0.${address++}`): Visitor => door.visitor(at);

  /** The first administrator, made through the code that the start prints. */
  async function start(): Promise<void> {
    const code = (await firstCode(database))!;
    door.setClock(new Date().toISOString());
    const person = { fullName: "Quản trị đầu tiên", ...administrator, code };
    expect((await visitor().post("people.create-first-administrator", person)).status).toBe(200);
    door.setClock(morning);
  }

  async function signedIn(who: { signInName: string; password: string }): Promise<Visitor> {
    const browser = visitor();
    expect(await browser.post("people.sign-in", who)).toMatchObject({ status: 200 });
    return browser;
  }

  /** Somebody invited by the administrator who has accepted. */
  async function member(signInName: string, roles: readonly { role: string; unitId?: number }[] = []) {
    const admin = await signedIn(administrator);
    const invitation = { yearId: year.yearId, fullName: `Người ${signInName}`, signInName, roles };
    const invited = await admin.post("people.invite", invitation);
    expect(invited.status).toBe(200);
    const browser = visitor();
    const password = `hoa gạo nở đỏ cùng ${signInName}`;
    const accepted = await browser.post("people.accept-invitation", { code: invited.body["code"], password });
    expect(accepted.status).toBe(200);
    return { browser, password, personId: Number(invited.body["personId"]) };
  }

  /** Nothing that is secret stands in the log or among the kept answers; `words` are those used in the test. */
  async function expectNoSecretKept(...words: readonly string[]): Promise<void> {
    const log = await database.queries.selectFrom("logEntry").select("content").execute();
    const kept = await database.queries.selectFrom("idempotencyKey").select("answer").execute();
    const secrets = [
      ...(await database.queries.selectFrom("person").select("passwordHash as secret").execute()),
      ...(await database.queries.selectFrom("session").select("tokenHash as secret").execute()),
      ...(await database.queries.selectFrom("oneTimeLink").select("tokenHash as secret").execute()),
    ].flatMap(({ secret }) => (secret ? [secret] : []));
    expect(log.length).toBeGreaterThan(15);
    expect(secrets.length).toBeGreaterThan(15);
    const written = [...log.map((line) => line.content), ...kept.map((one) => JSON.stringify(one.answer))].join("\n");
    for (const secret of [...secrets, ...words, "argon2", "hoa gạo nở", "sessionToken", '"code"', '"password":'])
      expect(written).not.toContain(secret);
    expect(door.faults).toEqual([]);
  }

  async function close(): Promise<void> {
    await door.app.close();
    await database.remove();
  }
  return { database, door, year, visitor, start, signedIn, member, expectNoSecretKept, close };
}
