import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, done, operator, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { clusterOfUnits } from "../../../test/support/cluster.ts";
import type { Instant } from "../../basics/instant.ts";
import { readLog, verifyChain } from "../../platform/log/index.ts";
import { awardsOf } from "../awards/index.ts";
import { electedHeadships, votesOf } from "../elections/index.ts";
import { movementDeeds } from "../movement/register.ts";
import { readYear } from "../year/index.ts";
import { rolesHeldIn } from "../people/index.ts";
import { type SampleYear, tellClusterOne2020 } from "./cluster-one-2020/index.ts";
import { openSampleYear } from "./open-sample-year.ts";
import { type Story, storyIn } from "./story.ts";

type Fresh = Awaited<ReturnType<typeof freshDatabase>>;

async function tell(database: Fresh, story: Story = storyIn(database, () => {})): Promise<SampleYear> {
  const told = await tellClusterOne2020(story);
  if (!told.ok) throw new Error(told.refusal.code);
  return told.value;
}

async function logged({
  queries,
}: Fresh): Promise<{ readonly at: Instant; readonly action: string; readonly actor: string }[]> {
  const lines: { at: Instant; action: string; actor: string }[] = [];
  for await (const { at, action, actor } of readLog(queries)) lines.push({ at, action, actor });
  return lines;
}

const now = "2026-11-24T02:00:00.000Z";

describe("the year as it is told", () => {
  let database: Fresh;
  let yearId: number;
  let clusterCode: string;
  beforeAll(async () => {
    database = await freshDatabase();
    ({ yearId, clusterCode } = await tell(database));
  });
  afterAll(() => database.remove());

  test("the plan is done but for the proposals, which the report does not tell; reports were done when the last arrived", async () => {
    const readPlan = movementDeeds.find(({ name }) => name === "movement.read-plan")!;
    const plan = (await done(database, readPlan, operator, { yearId } as never)) as {
      items: { title: string; doneOn: string | null; units: { doneOn: string | null }[] }[];
    };
    const report = plan.items.find(({ title }) => title === "Nộp báo cáo tổng kết năm")!;
    expect(report.units).toHaveLength(5);
    const days = report.units.map(({ doneOn }) => doneOn!);
    expect(report.doneOn).toBe(days.reduce((last, day) => (day > last ? day : last)));
    const open = plan.items.filter(({ doneOn }) => doneOn === null);
    expect(open.map(({ title }) => title)).toEqual(["Gửi hồ sơ đề nghị khen thưởng"]);
  });

  test("names, motto, chair, totals and the nominee for the top flag are those of the report", async () => {
    const year = (await readYear(database.queries, yearId))!;
    expect([clusterCode, year.year, year.cluster.ownerName, year.cluster.name]).toEqual([
      ...["cum-1", 2020, "Bộ Công an", "Cụm thi đua số 1"],
    ]);
    expect(year.motto).toBe("Chủ động, nêu gương, kỷ cương, trách nhiệm, hiệu quả");
    expect(new Set(year.units.map(({ name }) => name))).toEqual(
      new Set(["nội địa", "đối ngoại", "chính trị nội bộ", "điều tra", "kinh tế"].map((name) => `Cục An ninh ${name}`)),
    );
    const nameOf = (unitId: number) => year.units.find((unit) => unit.unitId === unitId)?.name;
    const head = year.headships.find(({ role }) => role === "head")!;
    expect([nameOf(head.unitId), head.chiefName]).toEqual([
      ...["Cục An ninh chính trị nội bộ", "Thiếu tướng Đặng Ngọc Tuyến"],
    ]);

    const awards = (await awardsOf(database.queries, { clusterId: year.cluster.clusterId })).filter(
      (award) => award.year === 2020,
    );
    expect(awards.map(({ awardName, collectives, untold }) => [awardName, collectives, untold])).toEqual([
      ["Anh hùng Lực lượng vũ trang nhân dân", 2, 0],
      ["Huân chương", 0, 34],
      ["Bằng khen của Thủ tướng Chính phủ", 0, 25],
      ["Bằng khen của Bộ Công an và các bộ, ngành", 0, 184],
    ]);

    const flag = (await votesOf(database.queries, yearId))[0]!;
    const reached = flag.result!.verdict.nominees.filter(({ outcome }) => outcome === "honoured");
    expect(reached.map(({ nominee }) => nominee)).toEqual([`unit:${head.unitId}`]);
    expect(flag.opening!.chair.as).toBe("deputy"); // it concerns the chair's own unit
  });

  test("what is made up says so, what is told does not", async () => {
    const year = (await readYear(database.queries, yearId))!;
    expect(year.illustrative).toBe(true);
    const awards = await awardsOf(database.queries, { clusterId: year.cluster.clusterId });
    const marks = Map.groupBy(awards, (award) => `${award.year} ${award.illustrative}`);
    expect(new Map([...marks].map(([mark, lines]) => [mark, lines.length]))).toEqual(
      new Map([
        ["2019 true", 7],
        ["2020 false", 4],
      ]),
    );
    const elected = await electedHeadships(database.queries, yearId);
    expect(elected.map(({ chiefName }) => chiefName)).toEqual(["", ""]);
  });

  test("the log reads like the year: 2020 from its first line to its last, never backwards, by the sample's own name", async () => {
    const lines = await logged(database);
    expect(lines.length).toBeGreaterThan(80);
    expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).toSorted());
    expect(new Set(lines.map(({ at }) => at.slice(0, 4)))).toEqual(new Set(["2020"]));
    const others = lines.filter(({ actor }) => actor !== "operator:dữ liệu minh hoạ");
    expect(new Set(others.map(({ action }) => action))).toEqual(
      new Set(["elections.enter-figures", "elections.sign-result", "papers.release-news"]),
    );
    expect(new Set(others.map(({ actor }) => actor)).size).toBe(3); // two who count, one who releases
    expect((await verifyChain(readLog(database.queries))).fault).toBeUndefined();
  });

  test("told again, nothing changes", async () => {
    const lines = (await logged(database)).length;
    expect(await tell(database)).toMatchObject({ yearId });
    expect((await logged(database)).length).toBe(lines);
  });

  test("told by an older version in other words, it is known by the log, under the code that its cluster bears now", async () => {
    const lines = (await logged(database)).length;
    await database.queries.updateTable("idempotencyKey").set({ inputHash: "in other words" }).execute();
    await database.queries.updateTable("cluster").set({ code: "cum-mau" }).execute();
    expect(await tell(database)).toEqual({ yearId, clusterCode: "cum-mau", year: 2020 });
    expect((await logged(database)).length).toBe(lines);
    await database.queries.updateTable("cluster").set({ code: clusterCode }).execute();
  });

  test("opened from the welcome page, the administrator is its secretary, once", async () => {
    const { id } = await database.queries
      .insertInto("person")
      .values({ fullName: "Quản trị thử", signInName: "quan-tri", administrator: true, createdAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    const administrator = { ...somebody(id), administrator: true };
    for (let time = 1; time <= 2; time++)
      expect(await done(database, openSampleYear, administrator, {}, now)).toEqual({ clusterCode, year: 2020 });
    const held = (await rolesHeldIn(database.queries, yearId)).filter(({ personId }) => personId === id);
    expect(held.map(({ role }) => role)).toEqual(["secretary"]);
    expect((await logged(database)).at(-1)).toMatchObject({ at: now, action: "sample.open-sample-year" });
  });
});

test.each([1, 9, 75])("a story that broke off after %i deeds goes on from there", async (deeds) => {
  const database = await freshDatabase();
  const story = breakingAfter(
    deeds,
    storyIn(database, () => {}),
  );
  await expect(tell(database, story)).rejects.toThrow("power cut");
  expect((await logged(database)).length).toBe(deeds);
  const { yearId } = await tell(database);
  const votes = await votesOf(database.queries, yearId);
  expect(votes.map(({ state }) => state)).toEqual(["signed", "signed", "signed", "signed"]);
  await database.remove();
});

test("it keeps out of the way of another cluster of that code, is nobody's but an administrator's, and then writes nothing", async () => {
  const database = await freshDatabase();
  expect((await act(database, openSampleYear, somebody(2), {})).kind).toBe("not-allowed");
  await clusterOfUnits(database, { code: "cum-1" });
  const refused = await act(database, openSampleYear, operator, {});
  expect(refused).toMatchObject({ kind: "refused", refusal: { code: "cluster-in-the-way" } });
  expect(await logged(database)).toEqual([]);
  await database.remove();
});

/** A story that ends in the middle, as when the power fails between two deeds. */
function breakingAfter(deeds: number, story: Story): Story {
  let left = deeds;
  const count = (): void => {
    left -= 1;
    if (left < 0) throw new Error("power cut");
  };
  const breaking = (inner: Story): Story => ({
    ...inner,
    does: async (...telling) => {
      count();
      return inner.does(...telling);
    },
    tries: async (...telling) => {
      count();
      return inner.tries(...telling);
    },
    as: (actor) => breaking(inner.as(actor)),
  });
  return breaking(story);
}
