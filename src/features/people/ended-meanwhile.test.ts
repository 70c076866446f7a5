import { afterAll, beforeAll, expect, test } from "vitest";
import { setTimeout as sleep } from "node:timers/promises";
import { openCommunity } from "../../../test/support/community.ts";

// A request is let in at the door, then waits for its turn. What its sender may do is judged in the turn.

let community: Awaited<ReturnType<typeof openCommunity>>;

beforeAll(async () => {
  community = await openCommunity();
  await community.start();
});
afterAll(() => community.close());

const lines = async (): Promise<number> =>
  (await community.database.pool.query("select count(*)::int as n from log_entry")).rows[0].n;

/** Sends while another holds the turn and does this in it; answers what the sender is told. */
async function meanwhile<Answer>(statement: string, values: unknown[], send: () => Promise<Answer>): Promise<Answer> {
  const other = await community.database.pool.connect();
  try {
    await other.query("begin");
    await other.query("select pg_advisory_xact_lock(7262)");
    const sent = send();
    const waits = `select 1 from pg_locks l join pg_database d on d.oid = l.database
      where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`;
    for (let asked = 0; asked < 500 && (await other.query(waits)).rowCount === 0; asked++) await sleep(10);
    expect((await other.query(waits)).rowCount).toBe(1);
    await other.query(statement, values);
    await other.query("commit");
    return await sent;
  } finally {
    other.release();
  }
}

test.each([
  ["the role was ended", "update role_grant set ended_at = now() where person_id = $1", 403],
  ["the account was deactivated", "update person set active = false where id = $1", 401],
  ["the session was ended", "update session set ended_at = now() where person_id = $1", 401],
])("what was sent before %s and comes to its turn after is refused, and leaves no line", async (how, end, status) => {
  const { yearId } = community.year;
  const name = `thu.ky.${how.length}`;
  const { personId, browser } = await community.member(name, [{ role: "secretary" }]);
  const invite = () => browser.post("people.invite", { yearId, fullName: "Đến Sau", signInName: `${name}.sau` });
  const before = await lines();
  expect(await meanwhile(end, [personId], invite)).toMatchObject({ status });
  expect(await lines()).toBe(before);
});

test("who is an administrator no more when the turn comes does nothing as one", async () => {
  const { personId, browser } = await community.member("quan.tri.hai");
  await community.database.pool.query("update person set administrator = true where id = $1", [personId]);
  const before = await lines();
  const ended = "update person set administrator = false where id = $1";
  const reset = () => browser.post("people.reset-password", { personId });
  community.door.setClock("2020-12-18T01:00:05.000Z"); // the door asks anew who holds the session
  expect(await meanwhile(ended, [personId], reset)).toMatchObject({ status: 403 });
  expect(await lines()).toBe(before);
});
