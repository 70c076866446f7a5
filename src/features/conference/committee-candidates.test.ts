import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../../../test/support/database.ts";
import { signInNamesOf } from "../people/index.ts";
import { sharingNames } from "./committee-candidates.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

test("only accounts of one name are told apart by their sign-in names; nobody else's is told", async () => {
  const names = ["Nguyễn Văn An", "Trần Thị Bình", "nguyễn  văn an"];
  const people: { personId: number; fullName: string }[] = [];
  for (const [at, fullName] of names.entries()) {
    const person = { fullName, signInName: `ten-${at + 1}`, createdAt: "2020-12-18T01:00:00.000Z" };
    const { id } = await database.queries.insertInto("person").values(person).returning("id").executeTakeFirstOrThrow();
    people.push({ personId: id, fullName });
  }
  const sharing = sharingNames(people);
  expect(sharing).toEqual([people[0]!.personId, people[2]!.personId]);
  expect([...(await signInNamesOf(database.queries, sharing)).values()].toSorted()).toEqual(["ten-1", "ten-3"]);
  expect((await signInNamesOf(database.queries, [])).size).toBe(0);
});
