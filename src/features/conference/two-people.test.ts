import { afterAll, beforeAll, expect, test } from "vitest";
import { committeeOf, conferenceYear, inSession, type World } from "../../../test/support/conference.ts";
import { freshDatabase } from "../../../test/support/database.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

const secretary = (world: World, number = 1) => world.as("secretary", number);
const view = (world: World, conferenceId: number) =>
  world.do("conference.read-conference", secretary(world), { conferenceId });

test("who edits a planned conference second is shown every field, and who saved first", async () => {
  const world = await conferenceYear(database);
  const leader = (name: string) => ({ name, office: "", unitId: null });
  const planned = {
    kind: "year-end",
    name: "Hội nghị tổng kết",
    day: "2020-12-18",
    startsAt: "08:00",
    place: "Hội trường",
    mode: "in-person",
    leaders: { chair: leader("Chủ trì"), deputy: null, secretary: leader("Thư ký") },
  };
  const { conferenceId } = await world.do("conference.create-conference", secretary(world), {
    yearId: world.yearId,
    ...planned,
  });
  const edit = (number: number, place: string) =>
    world.ask("conference.edit-conference", secretary(world, number), { ...planned, conferenceId, place, revision: 1 });
  expect(await edit(1, "Hội trường A")).toMatchObject({ kind: "done" });
  expect(await edit(2, "Hội trường B")).toMatchObject({
    refusal: {
      code: "changed-meanwhile",
      now: { ...planned, place: "Hội trường A", revision: 2 },
      savedBy: "Người dùng thử 101",
    },
  });
});

test("who rearranges the agenda second is shown the agenda, and who forms the committee second the committee", async () => {
  const world = await conferenceYear(database);
  const { conferenceId, itemIds } = await inSession(world);
  const { revision } = await view(world, conferenceId);
  const items = [{ itemId: itemIds[0], title: "Khai mạc hội nghị", startsAt: "08:00", minutes: 15 }];
  const arrange = (number: number) =>
    world.ask("conference.arrange-agenda", secretary(world, number), { conferenceId, items, revision });
  expect(await arrange(1)).toMatchObject({ kind: "done" });
  expect(await arrange(2)).toMatchObject({
    refusal: {
      code: "changed-meanwhile",
      now: { items: [{ title: "Khai mạc hội nghị" }], revision: revision + 1 },
      savedBy: "Người dùng thử 101",
    },
  });

  const form = (number: number, chosen: string) =>
    world.ask("conference.form-committee", secretary(world, number), {
      ...committeeOf(world, conferenceId),
      chosen,
      revision: revision + 1,
    });
  expect(await form(2, "Hội nghị biểu quyết, 5/5 đơn vị")).toMatchObject({ kind: "done" });
  expect(await form(1, "Chủ trì chỉ định")).toMatchObject({
    refusal: {
      code: "changed-meanwhile",
      now: { committee: { chosen: "Hội nghị biểu quyết, 5/5 đơn vị" }, revision: revision + 2 },
      savedBy: "Người dùng thử 102",
    },
  });
});

test("proceedings collide with proceedings only, not with who arranges the agenda or begins the item", async () => {
  const world = await conferenceYear(database);
  const { conferenceId, itemIds } = await inSession(world);
  const { items, revision } = await view(world, conferenceId);
  const note = (number: number, proceedings: string) =>
    world.ask("conference.note-proceedings", secretary(world, number), {
      itemId: itemIds[0],
      proceedings,
      revision: items[0].revision,
    });
  await world.do("conference.begin-item", secretary(world), { itemId: itemIds[0] });
  const line = { itemId: itemIds[0], title: "Khai mạc", startsAt: "08:05", minutes: 15 };
  await world.do("conference.arrange-agenda", secretary(world), { conferenceId, items: [line], revision });
  expect(await note(1, "Chủ trì khai mạc.")).toMatchObject({ kind: "done" });
  expect(await note(2, "Đồng chí chủ trì tuyên bố khai mạc.")).toMatchObject({
    refusal: {
      code: "changed-meanwhile",
      now: { proceedings: "Chủ trì khai mạc.", revision: items[0].revision + 1 },
      savedBy: "Người dùng thử 101",
    },
  });
});
