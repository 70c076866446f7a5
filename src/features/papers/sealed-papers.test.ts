import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, operator } from "../../../test/support/act.ts";
import {
  committeeOf,
  conferenceYear,
  countedAndSigned,
  figures,
  inSession,
  prepared,
  rules,
  type World,
} from "../../../test/support/conference.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { type Role, roles } from "../../platform/access/index.ts";
import { downloadWord } from "./download-paper.ts";
import { listPapers } from "./list-papers.ts";
import { previewPaper } from "./preview-paper.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

/** A year of five units whose first vote was counted and signed, with the minutes' name. */
async function counted(
  countsFromVoters: number,
): Promise<{ world: World; minutes: { yearId: number; code: string; key: string } }> {
  const world = await conferenceYear(database, { ...rules, publication: { countsFromVoters } });
  const [head, , third] = world.unitIds as [number, number, number];
  const nominees = [head, third].map((unitId) => ({ unitId, facts: {} }));
  const voteId = await prepared(world, [head, third], { nominees });
  const { conferenceId, itemIds } = await inSession(world, { voteIds: [voteId] });
  const secretary = world.as("secretary");
  await world.do("conference.form-committee", secretary, committeeOf(world, conferenceId));
  await world.do("conference.put-to-vote", secretary, { itemId: itemIds[1], noticeRead: true });
  await countedAndSigned(world, voteId, figures(5, { [head]: 5, [third]: 0 }));
  const choice = { yearId: world.yearId, code: "minutes-of-count", key: `${voteId}` };
  return { world, minutes: choice };
}

async function readersOf({ world, minutes }: Awaited<ReturnType<typeof counted>>): Promise<Role[]> {
  const read: Role[] = [];
  for (const role of roles) {
    const { papers } = await done(database, listPapers, world.as(role), { yearId: world.yearId });
    const listed = papers.find(({ code }) => code === minutes.code)!;
    const { paper } = await done(database, previewPaper, world.as(role), minutes);
    const file = await act(database, downloadWord, world.as(role), minutes);
    expect([listed.sealed, paper === null, file.kind]).toEqual(
      paper ? [false, false, "done"] : [true, true, "refused"],
    );
    if (file.kind === "refused") expect(file.refusal.code).toBe("paper-sealed");
    if (paper) read.push(role);
  }
  return read;
}

test("figures of five voters are read by who ran the vote, counted it or keeps the record, and by nobody else", async () => {
  const small = await counted(10);
  expect(await readersOf(small)).toEqual(["standing-body", "secretary", "chair", "deputy", "teller"]);
  const { paper } = await done(database, previewPaper, operator, small.minutes);
  expect(paper?.recipients).toEqual(["Cơ quan thường trực (để báo cáo)", "Lưu: hồ sơ cụm"]);
});

test("a teller who did not sit on the committee of this vote did not count it, and reads no figure of it", async () => {
  const { world, minutes } = await counted(10);
  const [inside, outside] = [world.as("teller", 3), world.as("teller", 4)];
  expect((await done(database, previewPaper, inside, minutes)).paper).not.toBeNull();
  expect((await done(database, previewPaper, outside, minutes)).paper).toBeNull();
  const voteId = Number(minutes.key);
  expect((await world.do("elections.read-vote", inside, { voteId })).figures).not.toBeNull();
  expect((await world.do("elections.read-vote", outside, { voteId })).figures).toBeNull();
});

test("figures that the rulebook publishes are read by everybody in the year, and sent to the units", async () => {
  const large = await counted(0);
  expect(await readersOf(large)).toEqual([...roles]);
  const { paper } = await done(database, previewPaper, operator, large.minutes);
  expect(paper?.recipients).toHaveLength(7);
});

test("an administrator without a role in the year does not read them either", async () => {
  const { minutes } = await counted(10);
  const administrator = { kind: "person", id: 1, name: "Quản trị", administrator: true, grants: [] } as const;
  expect(await done(database, previewPaper, administrator, minutes)).toEqual({ paper: null });
});
