import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../../test/support/act.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../../test/support/five-units.ts";
import { judge, type Law, OverlayFile, Value } from "../../../engines/law/index.ts";
import type { Actor } from "../../../platform/access/index.ts";
import { readLog } from "../../../platform/log/index.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { askLaw } from "../screening/ask-law.ts";
import { attestPersons } from "../screening/attest-persons.ts";
import { screenScope } from "../screening/screen-scope.ts";
import { recordsOfPersons } from "../screening/store.ts";
import { subjectFrom } from "../subject-from.ts";
import { listTold } from "./list-careers.ts";
import { tellCareers } from "./tell-careers.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let secretary: Actor;
const now = "2026-03-01T02:00:00.000Z";
beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
});
afterAll(() => database.remove());

const code = (outcome: { kind: string; refusal?: { code: string } }): string => outcome.refusal?.code ?? outcome.kind;
const person = (fullName: string, from: string, more: object = {}) => ({
  ...{ unitId: here.unitIds[1], fullName, posts: [{ post: "department-head" as const, from }] },
  ...{ revision: 0, ...more },
});
const tell = (careers: object[], more: object = {}, actor = secretary) => {
  const input = { yearId: here.yearId, careers, source: "Sơ yếu lý lịch số 3", ...more };
  return act(database, tellCareers, actor, input as never, now);
};
const listed = () => done(database, listTold, secretary, { yearId: here.yearId }, now);

/** An office that asks for five years as head of a department, women for two thirds of it. */
const office = OverlayFile.parse({
  ...{ id: "co-quan-thu", name: "Quy định thử của cơ quan", instrument: "01/2026/QĐ-THU", checked: "verified" },
  ...{ from: "2025-07-01", to: null, extends: ["2022-nd152"] },
  add: [
    {
      ...{ award: "chien-si-thi-dua-co-so", for: "individual" },
      when: {
        ...{ op: "post", id: "năm năm đứng đầu", posts: ["department-head"], min: 60, lessForWomen: true },
        ...{ says: "Giữ chức vụ đứng đầu cục, vụ, sở từ đủ 5 năm", cite: "Đ2" },
      },
      examples: ["met", "unmet"].map((verdict) => ({ name: verdict, verdict, but: {} })),
    },
  ],
});
const law = (): Law => ({ ...theLaw(), overlays: [...theLaw().overlays, { file: "thu.yaml", content: office }] });
const submitted = "2026-02-20";
const asked = { awardCode: "chien-si-thi-dua-co-so", subject: "individual" as const, submitted, overlay: office.id };

/** What the interpreter says of the post of each person of the registers, by name. */
async function byName(): Promise<Record<string, string>> {
  const ids = await database.queries
    .selectFrom("registerSubject")
    .select("id")
    .where("kind", "=", "individual")
    .execute();
  const persons = await recordsOfPersons(
    database.queries,
    ids.map(({ id }) => id),
  );
  return Object.fromEntries(
    persons.map((each) => {
      const subject = subjectFrom({ kind: "individual", year: 2025, ...each });
      const question = { award: asked.awardCode, subject, submitted, year: 2025, overlay: office.id };
      const judged = judge(law(), question);
      if (!judged.ok) throw new Error(JSON.stringify(judged.refusal));
      return [each.name, JSON.stringify(judged.value.root).match(/"value":"(\w+)","id":"năm năm đứng đầu"/)![1]!];
    }),
  );
}

test("a unit of the year, days that have come, an end after its beginning, one entry a person, a paper: else nobody is told of", async () => {
  expect(code(await tell([person("Trần Văn Bình", "2019-01-01", { unitId: 9999 })]))).toBe("unit-unknown");
  expect(code(await tell([person("Trần Văn Bình", "2026-03-02")]))).toBe("day-ahead");
  expect(code(await tell([person("Trần Văn Bình", "2019-01-01", { postsTo: "2026-03-02" })]))).toBe("day-ahead");
  const reversed = { posts: [{ post: "department-head", from: "2019-01-01", to: "2018-12-31" }] };
  expect(code(await tell([person("Trần Văn Bình", "2019-01-01", reversed)]))).toBe("invalid");
  const twice = [person("Trần Văn Bình", "2019-01-01"), person("trần văn  bình", "2020-01-01")];
  expect(code(await tell(twice))).toBe("person-told-twice");
  expect(code(await tell([person("Trần Văn Bình", "2019-01-01")], { source: " " }))).toBe("invalid");
  const officer = somebody(2, { yearId: here.yearId, role: "unit-officer", unitId: here.unitIds[1] });
  expect(code(await tell([person("Trần Văn Bình", "2019-01-01")], {}, officer))).toBe("not-allowed");
  expect((await listed()).rows).toEqual([]);
});

test("posts reach the law as they were told: enough, too little, and nobody guesses what was not told", async () => {
  const told = { postsTo: "2026-02-28" };
  const careers = [
    person("Nguyễn Văn Đủ", "2020-02-20", told),
    person("Nguyễn Văn Thiếu", "2024-02-20", { ...told, woman: false }),
    person("Nguyễn Văn Chưa Rõ", "2024-02-20"),
    person("Lê Thị Nữ", "2022-10-20", { ...told, woman: true, retiresLate: false }),
    person("Lê Thị Chưa Rõ", "2022-10-20", told),
  ];
  expect(code(await tell(careers))).toBe("done");
  const nobody = { unitId: here.unitIds[1], fact: "grade-good", byLevel: "unit" as const, holds: true };
  const paper = { ...nobody, yearId: here.yearId, paper: "12/CV", onDay: "2021-01-10", fullNames: ["Phạm Văn Không"] };
  await done(database, attestPersons, secretary, paper, now);
  expect(await byName()).toEqual({
    "Nguyễn Văn Đủ": "met",
    "Nguyễn Văn Thiếu": "unmet",
    "Nguyễn Văn Chưa Rõ": "missing",
    // Two thirds of sixty months.
    "Lê Thị Nữ": "met",
    "Lê Thị Chưa Rõ": "missing",
    "Phạm Văn Không": "missing",
  });
});

test("screening many says what judging one says, with careers and without", async () => {
  const law2 = law();
  const question = askLaw(law2, asked);
  if (!question.ok) throw new Error(question.refusal.code);
  expect(question.value.careers).toBe(true);
  const cluster = { clusterId: here.clusterId, code: "cum-1", name: "Cụm", yearId: here.yearId };
  const found = [];
  for await (const part of screenScope(database.queries, question.value, {
    clusters: [cluster],
    year: 2025,
    day: submitted,
  }))
    found.push(part);
  const [part] = found as [(typeof found)[number]];
  const persons = await recordsOfPersons(database.queries, [...part.ids]);
  const ranks = ["unmet", "missing", "pending", "met"] satisfies Value[];
  for (const [place, id] of part.ids.entries()) {
    const one = persons.find(({ subjectId }) => subjectId === id)!;
    const subject = subjectFrom({ kind: "individual", year: 2025, ...one });
    const judged = judge(law2, { award: asked.awardCode, subject, submitted, year: 2025, overlay: office.id });
    expect(judged.ok && judged.value.verdict, one.name).toBe(ranks[part.verdicts[place]!]);
  }
  // Four of six do not have the post for long enough, or nobody knows.
  expect(part.reasons.get("năm năm đứng đầu")).toBe(4);
});

test("told again, the latest counts, and the list has everybody once with the paper", async () => {
  const { post: _, ...held } = { post: "", to: "2025-01-31", where: "Cục Chính trị" };
  const again = {
    posts: [{ post: "department-head", from: "2018-01-01", ...held }],
    postsTo: "2026-02-28",
    revision: 1,
  };
  expect(code(await tell([person("nguyễn văn thiếu", "2024-02-20", again)], { source: "Quyết định 9/QĐ" }))).toBe(
    "done",
  );
  expect((await byName())["Nguyễn Văn Thiếu"]).toBe("met");
  const { rows, total } = await listed();
  expect(total).toBe(5);
  expect(rows.find(({ fullName }) => fullName === "Nguyễn Văn Thiếu")).toMatchObject({
    held: "Vụ trưởng, cục trưởng, giám đốc sở hoặc tương đương, Cục Chính trị, từ 01/01/2018 đến 31/01/2025",
    toldTo: "28/02/2026",
    source: "Quyết định 9/QĐ",
  });
});

test("who was quicker is told with what they wrote, and nobody of the paper is saved; the later word is told on top of it", async () => {
  const body = somebody(3, { yearId: here.yearId, role: "standing-body", unitId: null });
  const late = [person("Người Mới", "2015-01-01"), person("NGUYỄN VĂN THIẾU", "2017-01-01", { revision: 1 })];
  const refused = await tell(late, {}, body);
  expect(refused).toMatchObject({
    refusal: {
      ...{ code: "changed-meanwhile", savedBy: secretary.kind === "anyone" ? "" : secretary.name },
      now: { careers: [{ revision: 2, source: "Quyết định 9/QĐ", posts: [{ from: "2018-01-01" }] }] },
    },
  });
  expect(refused.kind === "refused" && refused.sentence).toContain("“nguyễn văn thiếu”");
  // Nor does who writes somebody as new write over what stands.
  expect(code(await tell([person("Nguyễn Văn Thiếu", "2017-01-01")], {}, body))).toBe("changed-meanwhile");
  expect((await listed()).rows.map(({ fullName }) => fullName)).not.toContain("Người Mới");
  const now = { postsTo: "2026-02-28", revision: 2 };
  expect(code(await tell([person("Nguyễn Văn Thiếu", "2018-01-01", now)], {}, body))).toBe("done");
  expect((await listed()).rows.find(({ fullName }) => fullName === "Nguyễn Văn Thiếu")?.revision).toBe(3);
});

test("who has a career is found again when what is derived is built anew", async () => {
  await sql`select rebuild_derived()`.execute(database.queries);
  expect((await listed()).total).toBe(5);
  expect(Object.keys(await byName())).toHaveLength(6);
});

test("the log tells how many and by which paper, and nobody's name or post", async () => {
  const lines: string[] = [];
  for await (const line of readLog(database.queries)) lines.push(JSON.stringify(line));
  const told = lines.filter((line) => line.includes("eligibility.tell-careers")).join("\n");
  expect(told).toContain("Sơ yếu lý lịch số 3");
  expect(told).not.toMatch(/Nguyễn Văn|department-head/);
});

test("a name with a Cyrillic letter, which would pass for another person, is refused and told", async () => {
  const refused = await tell([person("Trần В", "2020-01-01")]);
  expect(refused).toMatchObject({ kind: "invalid" });
  expect(JSON.stringify(refused)).toContain("không thuộc bảng chữ cái La-tinh");
});
