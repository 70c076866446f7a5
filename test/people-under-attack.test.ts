import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { signInWithProvider } from "../src/features/people/oidc/sign-in-with-provider.ts";
import { hashToken } from "../src/platform/http/index.ts";
import { done } from "./support/act.ts";
import { committeeOf, conferenceYear, figures, inSession, prepared, type World } from "./support/conference.ts";
import { freshDatabase } from "./support/database.ts";
import { openDoor, type Visitor } from "./support/door.ts";

// Over HTTP, with two clusters: somebody who hands out links or roles wants to sit where he may not, or to read what is
// not his.

const morning = "2020-12-18T01:00:00.000Z";
let database: Awaited<ReturnType<typeof freshDatabase>>;
let door: Awaited<ReturnType<typeof openDoor>>;
let world: World;
let admin: Visitor;
let secretary: Visitor;
let voteId: number;
let conferenceId: number;
let itemId: number;

beforeAll(async () => {
  database = await freshDatabase();
  door = await openDoor(database, morning);
});
afterAll(async () => {
  expect(door.faults).toEqual([]);
  await door.app.close();
  await database.remove();
});

/** A browser in which an account has signed in. */
async function signedIn(personId: number): Promise<Visitor> {
  const token = randomBytes(32).toString("base64url");
  const at = { createdAt: morning, expiresAt: "2020-12-18T12:00:00.000Z" };
  await database.queries
    .insertInto("session")
    .values({ tokenHash: hashToken(token), personId, ...at })
    .execute();
  return door.visitor("127.0.0.1", token);
}
const idOf = (number: number): number => 400 + number;
const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }): string =>
  status === 200 ? "done" : ((body["code"] as string | undefined) ?? `${status}`);

let worlds = 0;
beforeEach(async () => {
  worlds++;
  // The same people count in every world of this file: in those before they count no more, and came by no link.
  await database.pool.query("delete from one_time_link");
  await database.pool.query("update role_grant set ended_at = '2020-12-18T00:00:00Z' where ended_at is null");
  world = await conferenceYear(database);
  voteId = await prepared(world, [world.unitIds[2]!]);
  const session = await inSession(world, { voteIds: [voteId] });
  conferenceId = session.conferenceId;
  itemId = session.itemIds[1]!;
  const created = { fullName: "Quản trị", createdAt: morning, administrator: true };
  const { id } = await database.queries
    .insertInto("person")
    .values({ ...created, signInName: `quan.tri.${worlds}` })
    .returning("id")
    .executeTakeFirstOrThrow();
  admin = await signedIn(id);
  secretary = await signedIn(101);
});

const forms = () => secretary.post("conference.form-committee", committeeOf(world, conferenceId));
const opens = (more: object = {}) => secretary.post("conference.put-to-vote", { itemId, noticeRead: true, ...more });

describe("while a vote is open", () => {
  beforeEach(async () => {
    expect(codeOf(await forms())).toBe("done");
    expect(codeOf(await opens())).toBe("done");
  });

  test("nobody takes a teller away by a role in a unit on the ballot", async () => {
    const officer = { yearId: world.yearId, role: "unit-officer", unitId: world.unitIds[2] };
    for (const number of [1, 2, 3])
      expect(codeOf(await secretary.post("people.grant-role", { ...officer, personId: idOf(number) }))).toBe(
        "counts-an-open-vote",
      );
    expect(codeOf(await secretary.post("elections.count-from-paper", { voteId }))).toBe("paper-not-for-this-vote");
  });

  test("nobody gets a way into a teller's seat", async () => {
    expect(codeOf(await admin.post("people.reset-password", { personId: idOf(1) }))).toBe("sits-on-open-vote");
    const renewal = { yearId: world.yearId, personId: idOf(1) };
    await database.queries.updateTable("person").set({ invitedIn: world.yearId }).where("id", "=", idOf(1)).execute();
    expect(codeOf(await secretary.post("people.renew-invitation", renewal))).toBe("sits-on-open-vote");
    const renamed = { personId: idOf(1), fullName: "Tên Khác", signInName: "khac.ten", administrator: false };
    expect(codeOf(await admin.post("people.edit-person", { ...renamed, revision: 1 }))).toBe("sits-on-open-vote");
    // The way out: whoever oversees the year ends the role, and the figures come from the paper that was signed.
    const { id: grantId } = await database.queries
      .selectFrom("roleGrant")
      .select("id")
      .where("personId", "=", idOf(1))
      .where("yearId", "=", world.yearId)
      .executeTakeFirstOrThrow();
    expect(codeOf(await secretary.post("people.end-role", { grantId }))).toBe("counts-an-open-vote");
    expect(codeOf(await (await signedIn(601)).post("people.end-role", { grantId }))).toBe("done");
    expect(codeOf(await admin.post("people.reset-password", { personId: idOf(1) }))).toBe("done");
  });

  test("two signatures at once are one, and a count is not signed over", async () => {
    const typed = figures(5, { [world.unitIds[2]!]: 4 });
    for (const seat of [1, 2])
      expect(
        codeOf(
          await (await signedIn(idOf(seat))).post("elections.enter-figures", {
            ...{ voteId, seat, revision: 0 },
            figures: typed,
          }),
        ),
      ).toBe("done");
    const [one, other] = [await signedIn(idOf(3)), await signedIn(idOf(3))];
    const answers = await Promise.all([one, other].map((head) => head.post("elections.sign-result", { voteId })));
    expect(answers.map(codeOf).toSorted()).toEqual(["done", "not-open"]);
  });

  test("a role that ends while its holder's deed is on the way is not used", async () => {
    const held = await database.queries
      .selectFrom("roleGrant")
      .select(["id"])
      .where("personId", "=", 102)
      .where("yearId", "=", world.yearId)
      .executeTakeFirstOrThrow();
    const second = await signedIn(102);
    const overseer = await signedIn(601);
    const voiding = { voteId, again: "nothing", reason: "Thử huỷ khi vai trò vừa thôi" };
    const [ended, voided] = await Promise.all([
      overseer.post("people.end-role", { grantId: held.id }),
      second.post("elections.void-vote", voiding),
    ]);
    expect(codeOf(ended)).toBe("done");
    // Whichever came first: afterwards nothing more is done by it.
    expect(["done", "not-allowed", "403"]).toContain(codeOf(voided));
    expect((await second.post("elections.void-vote", voiding)).status).toBe(403);
  });
});

describe("before a vote opens", () => {
  const ways = async () => {
    const seen = await secretary.get("conference.read-conference", { conferenceId: String(conferenceId) });
    const items = seen.body["items"] as { prospect: { accounts: { said: string[]; newWays: string[] } } | null }[];
    return items[1]!.prospect!.accounts;
  };
  const acceptedAs = async (code: unknown) =>
    door.visitor("10.9.0.1").post("people.accept-invitation", { code, password: "cối xay diều giấy mèo mướp dưa hấu" });

  test("one who issued the links of both tellers is named, and new links wait for whoever opens to know them", async () => {
    expect(codeOf(await forms())).toBe("done");
    expect(await ways()).toEqual({ said: [], newWays: [] });
    for (const number of [1, 2]) {
      const { body } = await admin.post("people.reset-password", { personId: idOf(number) });
      expect((await acceptedAs(body["code"])).status).toBe(200);
    }
    // Forming the committee anew hides nothing.
    expect(codeOf(await forms())).toBe("done");
    const { said, newWays } = await ways();
    expect(said).toEqual([
      "Liên kết tài khoản của Kiểm phiếu viên 1 và Kiểm phiếu viên 2 do cùng một người cấp: Quản trị. Người cấp liên kết có thể tự mở các tài khoản ấy.",
    ]);
    expect(newWays).toEqual(
      [1, 2].map(
        (number) =>
          `Tài khoản của Kiểm phiếu viên ${number}: Quản trị cấp liên kết lúc 08:00 ngày 18/12/2020, đã nhận lúc 08:00 ngày 18/12/2020.`,
      ),
    );
    expect(codeOf(await opens())).toBe("new-ways-not-known");
    expect(codeOf(await opens({ waysKnown: true }))).toBe("done");
    const seen = await secretary.get("elections.read-vote", { voteId: String(voteId) });
    expect((seen.body["opening"] as { accounts: string[] }).accounts).toEqual([...said, ...newWays]);
  });

  test("a reset that nobody used yet is told too, and no more once it has expired", async () => {
    expect(codeOf(await forms())).toBe("done");
    await admin.post("people.reset-password", { personId: idOf(3) });
    expect((await ways()).newWays).toEqual([
      "Tài khoản của Kiểm phiếu viên 3: Quản trị cấp liên kết lúc 08:00 ngày 18/12/2020, chưa ai nhận, còn dùng được.",
    ]);
    await database.pool.query("update one_time_link set expires_at = '2020-12-18T00:59:00Z' where used_at is null");
    expect((await ways()).newWays).toEqual([]);
  });

  test("a chain of invitations is no way around: who came by an address came through whoever invited it", async () => {
    const roles = [{ role: "secretary" }];
    const guest = {
      yearId: world.yearId,
      fullName: "Khách Trung Gian",
      signInName: `trung.gian.${worlds}@a.vn`,
      roles,
    };
    const { personId } = (await secretary.post("people.invite", guest)).body;
    const identity = { issuer: "i", subject: `s${worlds}`, verifiedEmail: guest.signInName, invitation: null };
    await done(database, signInWithProvider, { kind: "anyone" }, identity, morning);
    const between = await signedIn(Number(personId));
    const last = { ...guest, fullName: "Khách Cuối", signInName: `cuoi.${worlds}`, roles: [{ role: "teller" }] };
    const invited = (await between.post("people.invite", last)).body;
    expect((await acceptedAs(invited["code"])).status).toBe(200);
    await database.queries
      .insertInto("roleGrant")
      .values({ personId: 101, yearId: world.yearId, role: "teller", unitId: null, grantedAt: "2020-01-03T00:00:00Z" })
      .execute();
    const seats = [101, Number(invited["personId"])].map((id, at) => ({
      name: `Ghế ${at}`,
      personId: id,
      head: at === 0,
    }));
    const formed = { ...committeeOf(world, conferenceId), members: seats, fromStandingBody: false };
    expect(codeOf(await (await signedIn(102)).post("conference.form-committee", formed))).toBe("teller-invited-teller");
  });
});

test("of two who use one invitation at once one comes in", async () => {
  const wanted = { yearId: world.yearId, fullName: "Người Được Mời", signInName: `duoc.moi.${worlds}`, roles: [] };
  const { code } = (await secretary.post("people.invite", wanted)).body;
  const accepts = (at: string) =>
    door.visitor(at).post("people.accept-invitation", { code, password: `cối xay diều giấy mèo mướp ${at}` });
  const answers = await Promise.all([accepts("10.9.0.2"), accepts("10.9.0.3")]);
  expect(answers.map(codeOf).toSorted()).toEqual(["done", "link-not-good"]);
});

test("a secretary of another cluster reads and does nothing here", async () => {
  const elsewhere = await conferenceYear(database);
  const { id } = await database.queries
    .insertInto("person")
    .values({ fullName: "Thư ký nơi khác", signInName: `noi.khac.${worlds}`, createdAt: morning })
    .returning("id")
    .executeTakeFirstOrThrow();
  await database.queries
    .insertInto("roleGrant")
    .values({ personId: id, yearId: elsewhere.yearId, role: "secretary", unitId: null, grantedAt: morning })
    .execute();
  const stranger = await signedIn(id);
  const year = { yearId: String(world.yearId) };
  const reads = [
    ["people.roles-in-year", year],
    ["people.find-people", { ...year, q: "thu.401" }],
    ["conference.read-conference", { conferenceId: String(conferenceId) }],
    ["conference.committee-candidates", { conferenceId: String(conferenceId) }],
    ["elections.read-vote", { voteId: String(voteId) }],
    ["elections.project-vote", { voteId: String(voteId) }],
  ] as const;
  for (const [deed, input] of reads) expect((await stranger.get(deed, input)).status, deed).toBe(403);
  const does = [
    ["people.invite", { yearId: world.yearId, fullName: "Ai Đó", signInName: `ai.do.${worlds}`, roles: [] }],
    ["people.grant-role", { yearId: world.yearId, personId: id, role: "teller" }],
    ["people.renew-invitation", { yearId: world.yearId, personId: idOf(1) }],
    ["conference.form-committee", committeeOf(world, conferenceId)],
    ["conference.put-to-vote", { itemId }],
    ["elections.void-vote", { voteId, again: "nothing", reason: "Không phải cụm của mình" }],
  ] as const;
  for (const [deed, input] of does) expect((await stranger.post(deed, input)).status, deed).toBe(403);
});

test("an observer finds nobody by a part of the sign-in name", async () => {
  const { id } = await database.queries
    .insertInto("person")
    .values({ fullName: "Quan sát", signInName: `quan.sat.${worlds}`, createdAt: morning })
    .returning("id")
    .executeTakeFirstOrThrow();
  await database.queries
    .insertInto("roleGrant")
    .values({ personId: id, yearId: world.yearId, role: "observer", unitId: null, grantedAt: morning })
    .execute();
  const observer = await signedIn(id);
  const found = await observer.get("people.roles-in-year", { yearId: String(world.yearId), q: "thu.401" });
  expect(found.body["rows"]).toEqual([]);
});

test("nobody is invited under a name that reads like another's", async () => {
  const wanted = { yearId: world.yearId, signInName: `gia.${worlds}`, roles: [{ role: "teller" }] };
  const foreign = await secretary.post("people.invite", { ...wanted, fullName: "Nguyễn V\u0430n An" });
  expect(foreign.status).toBe(422);
  // Signs that nobody sees, and those that turn letters round, are taken off before anything reads them.
  const hidden = await secretary.post("people.invite", { ...wanted, fullName: "Nguyễn Văn\u200b \u202eAn" });
  expect(hidden.body["fullName"]).toBe("Nguyễn Văn An");
});
