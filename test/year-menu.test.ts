import { expect, test } from "vitest";
import { deeds } from "../src/actions.ts";
import { menuFor } from "../src/features/year/pages/year-menu.ts";
import { type Actor, permits } from "../src/platform/access/index.ts";

// A menu that leads to a refusal teaches people to ignore refusals.

/** What each part of the menu reads first. */
const readsFirst: Readonly<Record<string, string>> = {
  "": "today.read-day",
  "to-chuc": "organisations.in-year",
  "phong-trao": "movement.read-rulebook",
  "cham-diem": "scoring.read-table",
  "bao-cao": "reports.show-year",
  "hoi-nghi": "conference.read-conferences",
  "bo-phieu": "elections.read-votes",
  "de-nghi": "nominations.show",
  "so-khen-thuong": "awards.show-ledger",
  "van-ban": "papers.list-papers",
  "phap-luat": "eligibility.show-law",
  "giam-sat": "oversight.list-log",
};

const somebody = (administrator: boolean, ...grants: readonly object[]): Actor =>
  ({ kind: "person", id: 1, name: "Ai đó", administrator, grants }) as Actor;

const reads = (page: string, actor: Actor): boolean => {
  const deed = deeds.find(({ name }) => name === readsFirst[page]);
  if (!deed) throw new Error(`no deed ${readsFirst[page]} for the part ${page}`);
  return permits(deed.allow, actor, { yearId: 1 }) === "granted";
};
const offered = (holdsRole: boolean): string[] => menuFor({ holdsRole }).map(({ page }) => page);

test("an administrator without a role in the year is offered what he may read, all of it and nothing else", () => {
  const pages = Object.keys(readsFirst);
  expect(offered(false)).toEqual(pages.filter((page) => reads(page, somebody(true))));
});

test("an observer is offered every part, and reads every part", () => {
  const observer = somebody(false, { yearId: 1, role: "observer", unitId: null });
  expect(offered(true)).toEqual(Object.keys(readsFirst));
  for (const page of offered(true)) expect(reads(page, observer), page).toBe(true);
});
