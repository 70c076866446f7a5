import { expect, test } from "vitest";
import { parseCatalogue } from "./catalogue/index.ts";
import type { Leaf } from "./condition.ts";
import { historyOf } from "./history.ts";
import { operatorOf } from "./operators/index.ts";
import type { Scene } from "./scene.ts";
import { Subject } from "./subject.ts";

const catalogue = parseCatalogue([]);
if (!catalogue.ok) throw new Error("no catalogue");
const judged = 2024;

/** One condition put to a unit of which only these facts are known. */
function ask(leaf: object, facts: object, day = "2025-02-15") {
  const subject = Subject.parse({ kind: "collective", name: "Đơn vị", ...facts });
  const { value: awards } = catalogue as Extract<typeof catalogue, { ok: true }>;
  const scene: Scene = {
    history: historyOf(subject, { day, year: judged }, awards),
    year: judged,
    day,
    restart: [],
    windows: new Map(),
    standardOf: () => {
      throw new Error("not asked");
    },
  };
  const head = { says: "Một điều kiện để thử", cite: "Đ1" };
  return operatorOf(leaf as Leaf).judge({ ...head, ...leaf } as Leaf, scene);
}

const share = { op: "targets", which: "exceeded", test: { atLeastPercent: 100 } };

test("targets: every one exceeded, one short of it, and none told", () => {
  expect(ask(share, { targets: [{ year: judged, set: 9, exceeded: 9 }] })).toMatchObject({ value: "met", have: 9 });
  expect(ask(share, { targets: [{ year: judged, set: 9, exceeded: 8 }] })).toMatchObject({ value: "unmet", short: 1 });
  expect(ask(share, { targets: [{ year: judged, set: 9, met: 9 }] }).value).toBe("missing");
  expect(ask(share, { targets: [{ year: judged - 1, set: 9, exceeded: 9 }] }).value).toBe("missing");
});

test("workers covered by insurance are a share of who works there, not of who is considered", () => {
  const covered = { op: "members", who: "covered", test: { atLeastPercent: 95 } };
  const of = (all: number, insured: number) => ({ rosters: [{ year: judged, workers: all, covered: insured }] });
  expect(ask(covered, of(100, 95))).toMatchObject({ value: "met", outOf: 100 });
  expect(ask(covered, of(100, 94))).toMatchObject({ value: "unmet", short: 1 });
  expect(ask(covered, { rosters: [{ year: judged, members: 100, covered: 95 }] }).value).toBe("missing");
  expect(ask({ op: "members", who: "workers", test: { atLeast: 200 } }, of(200, 0)).value).toBe("met");
});

const post = { op: "post", posts: ["department-head"], min: 60, lessForWomen: false };
const held = (from: string, to?: string) => ({ post: "department-head", from, ...(to && { to }) });

test("time in post: sixty months on the day, one day short of it, and a list nobody completed", () => {
  const told = (from: string) => ({ posts: [held(from)], known: { postsTo: "2025-02-15" } });
  expect(ask(post, told("2020-02-15"))).toMatchObject({ value: "met", have: 60 });
  expect(ask(post, told("2020-02-16"))).toMatchObject({ value: "unmet", have: 59, short: 1 });
  expect(ask(post, { posts: [held("2020-02-16")] }).value).toBe("missing");
  expect(ask(post, {}).lacking).toEqual([{ fact: "posts", of: ["department-head"] }]);
});

test("two posts held at once count once; a post ended and begun anew adds up", () => {
  const both = [held("2020-02-15"), { ...held("2021-01-01"), where: "Kiêm nhiệm" }];
  expect(ask({ ...post, min: 61 }, { posts: both, known: { postsTo: "2025-02-15" } }).value).toBe("unmet");
  const apart = [held("2015-01-01", "2018-01-01"), held("2023-02-15")];
  expect(ask(post, { posts: apart }).value).toBe("met");
});

test("a woman needs two thirds of the time, and without knowing it nobody is told no", () => {
  const forWomen = { ...post, lessForWomen: true };
  const told = (traits: object, from = "2021-10-15") => ({
    posts: [held(from)],
    known: { postsTo: "2025-02-15" },
    traits,
  });
  expect(ask(forWomen, told({ woman: true, "higher-retirement-age": false }))).toMatchObject({
    value: "met",
    need: 40,
  });
  expect(ask(forWomen, told({ woman: true, "higher-retirement-age": false }, "2021-10-16")).value).toBe("unmet");
  expect(ask(forWomen, told({ woman: true, "higher-retirement-age": true })).value).toBe("unmet");
  expect(ask(forWomen, told({ woman: false })).value).toBe("unmet");
  expect(ask(forWomen, told({})).value).toBe("missing");
});

const known = { from: "beginning", to: judged };

test("grades of the party organisation are another register than those of the unit", () => {
  const excellent = { op: "exists", of: ["party:excellent"], basis: ["merit"], in: "year" };
  const grades = [{ year: judged, grade: "excellent" }];
  expect(ask(excellent, { partyGrades: grades }).value).toBe("met");
  expect(ask(excellent, { grades, known: { grades: known } })).toMatchObject({
    value: "missing",
    lacking: [{ fact: "partyGrades", years: [judged, judged] }],
  });
  expect(ask(excellent, { partyGrades: [{ year: judged, grade: "good" }] }).value).toBe("unmet");
});

const flag = { op: "exists", of: ["co-thi-dua-chinh-phu"], basis: ["merit"], in: "any-year" };
const award = (of?: string) => ({
  id: "Cờ",
  award: "co-thi-dua-chinh-phu",
  period: { from: 2020, to: 2020 },
  decision: { day: "2021-06-01" },
  basis: "merit",
  ...(of && { of }),
});

test("the register of one award may be compared alone", () => {
  expect(ask(flag, { known: { each: { "co-thi-dua-chinh-phu": known } } }).value).toBe("unmet");
  expect(ask(flag, { known: { each: { "bang-khen-bo-ban-nganh-tinh": known } } }).value).toBe("missing");
});

test("what a unit before a merger held counts only once somebody says that it goes on", () => {
  const merged = (continues?: boolean) => ({
    awards: [award("Phòng cũ")],
    predecessors: [{ name: "Phòng cũ", until: "2023-06-30", ...(continues !== undefined && { continues }) }],
    known: { awards: known },
  });
  expect(ask(flag, merged(true)).value).toBe("met");
  expect(ask(flag, merged(false)).value).toBe("unmet");
  expect(ask(flag, merged()).value).toBe("missing");
  // Nobody compared the registers of the old unit either.
  expect(ask(flag, { ...merged(), awards: [] }).value).toBe("missing");
  expect(ask(flag, { ...merged(true), awards: [] }).value).toBe("unmet");
});

test("the age of a merged unit is that of the one that goes on, and open while nobody said which", () => {
  const age = { op: "age", min: 10 };
  const old = (more: object) => ({
    founded: "2023-07-01",
    predecessors: [{ name: "Phòng cũ", until: "2023-06-30", ...more }],
  });
  expect(ask(age, old({ founded: "2000-01-01", continues: true })).value).toBe("met");
  expect(ask(age, old({ founded: "2000-01-01" }))).toMatchObject({ value: "missing", lacking: [{ fact: "merger" }] });
  expect(ask(age, old({ founded: "2000-01-01", continues: false })).value).toBe("unmet");
});
