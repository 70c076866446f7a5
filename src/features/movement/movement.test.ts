import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, done, operator, somebody } from "../../../test/support/act.ts";
import { clusterOfUnits, type FreshCluster } from "../../../test/support/cluster.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import type { Actor } from "../../platform/access/index.ts";
import { addPlanItems } from "./add-plan-items.ts";
import { amendRulebook } from "./amend-rulebook.ts";
import { createYear } from "./create-year.ts";
import { movementDuties, movementStage } from "./duties.ts";
import { editPact } from "./edit-pact.ts";
import { editPlan } from "./edit-plan.ts";
import { editPlanItem } from "./edit-plan-item.ts";
import { editRulebook } from "./edit-rulebook.ts";
import { editYear } from "./edit-year.ts";
import { findYear } from "./find-year.ts";
import { finishPlanItem } from "./finish-plan-item.ts";
import { listYears } from "./list-years.ts";
import { movementPapers } from "./index.ts";
import { readPact } from "./read-pact.ts";
import { readPlan } from "./read-plan.ts";
import { readRulebook } from "./read-rulebook.ts";
import { readYear } from "./store/read-year.ts";
import { registerTitles } from "./register-titles.ts";
import { removePlanItem } from "./remove-plan-item.ts";
import { sampleRulebooks } from "./sample-rulebooks/index.ts";
import { signPact } from "./sign-pact.ts";
import { paperText } from "../../engines/document/index.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let cluster: FreshCluster;
let yearId: number;
let secretary: Actor;
const [twoThirds, eightyPercent] = sampleRulebooks.map(({ rules }) => rules) as [
  (typeof sampleRulebooks)[number]["rules"],
  (typeof sampleRulebooks)[number]["rules"],
];

beforeAll(async () => {
  database = await freshDatabase();
  cluster = await clusterOfUnits(database);
  ({ yearId } = await done(database, createYear, operator, { clusterId: cluster.clusterId, year: 2020 }));
  secretary = somebody(1, { yearId, role: "secretary", unitId: null });
});
afterAll(() => database.remove());

async function anotherYear(code: string): Promise<{ yearId: number; secretary: Actor; unitIds: readonly number[] }> {
  const fresh = await clusterOfUnits(database, { code, units: 3 });
  const made = await done(database, createYear, operator, { clusterId: fresh.clusterId, year: 2020, motto: "Thử" });
  const grant = { yearId: made.yearId, role: "secretary", unitId: null } as const;
  return { yearId: made.yearId, secretary: somebody(2, grant), unitIds: fresh.unitIds };
}

describe("a year", () => {
  test("is made once for each number", async () => {
    expect(await act(database, createYear, operator, { clusterId: cluster.clusterId, year: 2020 })).toMatchObject({
      kind: "refused",
      refusal: { code: "year-exists", year: 2020 },
    });
  });

  test("needs a cluster, days in order, and a day in the year of its name", async () => {
    const make = (input: object) =>
      act(database, createYear, operator, { clusterId: cluster.clusterId, year: 2019, ...input });
    expect(await make({ clusterId: 999_999 })).toMatchObject({ refusal: { code: "no-such-cluster" } });
    expect(await make({ startsOn: "2019-12-31", endsOn: "2019-01-01" })).toMatchObject({
      refusal: { code: "days-reversed" },
    });
    expect(await make({ startsOn: "2020-01-01", endsOn: "2020-12-31" })).toMatchObject({
      refusal: { code: "year-outside-days" },
    });
  });

  test("may run from October to September, as courts count it", async () => {
    const courts = await clusterOfUnits(database, { code: "toa-an" });
    const made = await done(database, createYear, operator, {
      clusterId: courts.clusterId,
      year: 2020,
      startsOn: "2019-10-01",
      endsOn: "2020-09-30",
    });
    expect(await readYear(database.queries, made.yearId)).toMatchObject({
      startsOn: "2019-10-01",
      endsOn: "2020-09-30",
    });
  });

  test("is opened by its address and only by those who hold a role in it", async () => {
    const address = { clusterCode: "cum-thu", year: 2020 };
    expect(await done(database, findYear, secretary, address)).toMatchObject({ yearId, year: 2020 });
    expect((await act(database, findYear, somebody(9), address)).kind).toBe("not-allowed");
    const administrator = { ...(somebody(9) as object), administrator: true } as Actor;
    expect(await done(database, findYear, administrator, { clusterCode: "cum-thu", year: 1999 })).toBeNull();
  });

  test("makes its creator secretary when asked, and the log says so", async () => {
    const person = await database.queries
      .insertInto("person")
      .values({ fullName: "Người dùng thử", signInName: "thu", administrator: true, createdAt: "2020-01-01T00:00:00Z" })
      .returning("id")
      .executeTakeFirstOrThrow();
    const administrator = { ...(somebody(person.id) as object), administrator: true } as Actor;
    const fresh = await clusterOfUnits(database, { code: "cum-quan-tri" });
    const input = { clusterId: fresh.clusterId, year: 2020, asSecretary: true };
    const made = await done(database, createYear, administrator, input);
    const grants = await database.queries
      .selectFrom("roleGrant")
      .selectAll()
      .where("yearId", "=", made.yearId)
      .execute();
    expect(grants).toMatchObject([{ personId: person.id, role: "secretary", endedAt: null }]);
    const line = await database.queries
      .selectFrom("logEntry")
      .select("content")
      .where("yearId", "=", made.yearId)
      .executeTakeFirstOrThrow();
    expect(line.content).toContain('"secretaryGranted":true');
  });

  test("is opened by the secretary of the year before, not by somebody else's", async () => {
    const next = { clusterId: cluster.clusterId, year: 2021 };
    const stranger = somebody(5, { yearId: (await anotherYear("cum-la")).yearId, role: "secretary", unitId: null });
    expect((await act(database, createYear, stranger, next)).kind).toBe("not-allowed");
    expect((await act(database, createYear, secretary, next)).kind).toBe("done");
  });

  test("is edited with the revision that the screen showed", async () => {
    const edit = {
      yearId,
      revision: 1,
      motto: "Chủ động",
      startsOn: "2020-01-01",
      endsOn: "2020-12-31",
      figuresAsOf: null,
    };
    await done(database, editYear, secretary, edit);
    expect(await act(database, editYear, secretary, { ...edit, motto: "Khác" })).toMatchObject({
      refusal: { code: "changed-meanwhile", now: { motto: "Chủ động" } },
    });
    expect(await act(database, editYear, secretary, { ...edit, revision: 2, figuresAsOf: "2021-01-01" })).toMatchObject(
      {
        refusal: { code: "figures-outside-year" },
      },
    );
  });

  test("stands in the list of those who hold a role in it, found without diacritics", async () => {
    const mine = await done(database, listYears, secretary, { q: "CUM THI DUA cum-thu" });
    expect(mine.rows.map((row) => row.yearId)).toEqual([yearId]);
    expect((await done(database, listYears, somebody(9), {})).total).toBe(0);
    expect((await done(database, listYears, operator, {})).total).toBeGreaterThan(1);
  });
});

describe("the rulebook", () => {
  test("every sample is accepted as it is", async () => {
    const place = await anotherYear("cum-mau");
    for (const [at, { rules }] of sampleRulebooks.entries()) {
      const outcome = await act(database, editRulebook, place.secretary, { yearId: place.yearId, revision: at, rules });
      expect(outcome).toMatchObject({ kind: "done" });
    }
  });

  test("a rounded threshold is refused with the fraction to use, and nothing is written", async () => {
    const place = await anotherYear("cum-lam-tron");
    const [vote, ...others] = twoThirds.votes;
    const rounded = { ...vote!, rule: { ...vote!.rule, threshold: { numerator: 6667, denominator: 10_000 } } };
    const rules = { ...twoThirds, votes: [rounded, ...others] };
    const outcome = await act(database, editRulebook, place.secretary, { yearId: place.yearId, revision: 0, rules });
    expect(outcome).toMatchObject({ kind: "refused", refusal: { code: "share-rounded", instead: "2/3" } });
    expect(outcome.kind === "refused" && outcome.sentence).toContain("2/3");
    expect((await done(database, readRulebook, place.secretary, { yearId: place.yearId })).versions).toEqual([]);
  });

  test("names an award twice, an unknown award and 30 February", async () => {
    const place = await anotherYear("cum-sai");
    const write = (rules: typeof twoThirds) =>
      act(database, editRulebook, place.secretary, { yearId: place.yearId, revision: 0, rules });
    const [vote] = twoThirds.votes;
    expect(await write({ ...twoThirds, votes: [vote!, vote!] })).toMatchObject({ refusal: { code: "subject-twice" } });
    const unknown = { ...vote!, subject: { kind: "title" as const, awardCode: "khong-co" } };
    expect(await write({ ...twoThirds, votes: [unknown] })).toMatchObject({ refusal: { code: "no-such-award" } });
    const deadlines = [{ what: "Nộp", on: "02-30", nextYear: false }];
    expect(await write({ ...twoThirds, deadlines })).toMatchObject({ refusal: { code: "no-such-day" } });
  });

  test("two secretaries at once: the second sees what the first wrote", async () => {
    const place = await anotherYear("cum-hai-thu-ky");
    await done(database, editRulebook, place.secretary, { yearId: place.yearId, revision: 0, rules: twoThirds });
    const late = { yearId: place.yearId, revision: 0, rules: eightyPercent };
    expect(await act(database, editRulebook, place.secretary, late)).toMatchObject({
      refusal: { code: "changed-meanwhile", now: { title: twoThirds.title } },
    });
  });

  test("a delegate may read it and not write it", async () => {
    const delegate = somebody(3, { yearId, role: "delegate", unitId: cluster.unitIds[0]! });
    expect((await act(database, readRulebook, delegate, { yearId })).kind).toBe("done");
    const write = { yearId, revision: 0, rules: twoThirds };
    expect((await act(database, editRulebook, delegate, write)).kind).toBe("not-allowed");
  });

  test("the cluster's rulebook of the year before is offered first", async () => {
    const place = await anotherYear("cum-ke-thua");
    await done(database, editRulebook, place.secretary, { yearId: place.yearId, revision: 0, rules: eightyPercent });
    const { clusterId } = (await readYear(database.queries, place.yearId))!.cluster;
    const next = await done(database, createYear, operator, { clusterId, year: 2021 });
    const { samples } = await done(database, readRulebook, operator, { yearId: next.yearId });
    expect(samples[0]).toMatchObject({ code: "year-before", rules: eightyPercent });
  });
});

describe("the plan", () => {
  test("deadlines of the rulebook become proposals, and entries only when somebody adds them", async () => {
    const place = await anotherYear("cum-ke-hoach");
    await done(database, editRulebook, place.secretary, { yearId: place.yearId, revision: 0, rules: twoThirds });
    const before = await done(database, readPlan, place.secretary, { yearId: place.yearId });
    expect(before.items).toEqual([]);
    expect(before.proposed[0]).toMatchObject({ title: "Đăng ký thi đua", dueOn: "2020-03-25" });
    const items = before.proposed.map(({ title, responsible, unitId, dueOn }) => ({
      title,
      responsible,
      unitId,
      dueOn,
    }));
    await done(database, addPlanItems, place.secretary, { yearId: place.yearId, items });
    const after = await done(database, readPlan, place.secretary, { yearId: place.yearId });
    expect(after.proposed).toEqual([]);
    expect(after.items).toHaveLength(items.length);
    expect(await act(database, addPlanItems, place.secretary, { yearId: place.yearId, items })).toMatchObject({
      refusal: { code: "item-twice" },
    });
  });

  test("an item is edited, done, reopened and removed, each with the revision shown", async () => {
    const place = await anotherYear("cum-viec");
    const item = { title: "Sơ kết 6 tháng", responsible: "secretary" as const, dueOn: "2020-07-01" };
    await done(database, addPlanItems, place.secretary, { yearId: place.yearId, items: [item] });
    const read = async () => (await done(database, readPlan, place.secretary, { yearId: place.yearId })).items[0]!;
    const { itemId } = await read();
    const at = (revision: number) => ({ yearId: place.yearId, itemId, revision });
    const own = { ...item, responsible: "one-unit" as const, unitId: place.unitIds[0]! };
    await done(database, editPlanItem, place.secretary, { ...at(1), item: own });
    expect(await read()).toMatchObject({ whose: "Đơn vị thử số 1", revision: 2 });
    expect(await act(database, finishPlanItem, place.secretary, { ...at(1), doneOn: "2020-06-30" })).toMatchObject({
      refusal: { code: "changed-meanwhile", now: { responsible: "one-unit" } },
    });
    expect(await act(database, finishPlanItem, place.secretary, { ...at(2), doneOn: "2020-12-19" })).toMatchObject({
      refusal: { code: "done-in-future" },
    });
    await done(database, finishPlanItem, place.secretary, { ...at(2), doneOn: "2020-06-30" });
    await done(database, finishPlanItem, place.secretary, { ...at(3), doneOn: null });
    expect(await read()).toMatchObject({ doneOn: null, revision: 4 });
    await done(database, removePlanItem, place.secretary, { ...at(4), reason: "Gộp vào hội nghị tổng kết" });
    expect(await act(database, removePlanItem, place.secretary, { ...at(4), reason: "Lần nữa" })).toMatchObject({
      refusal: { code: "no-such-item" },
    });
  });

  test("an item cannot be given to a unit of another cluster, nor one plan's item be reached from another year", async () => {
    const here = await anotherYear("cum-o-day");
    const there = await anotherYear("cum-o-kia");
    const foreign = { title: "Việc", responsible: "one-unit" as const, unitId: there.unitIds[0]!, dueOn: "2020-05-01" };
    expect(await act(database, addPlanItems, here.secretary, { yearId: here.yearId, items: [foreign] })).toMatchObject({
      refusal: { code: "unit-not-in-cluster", title: "Việc" },
    });
    await done(database, addPlanItems, there.secretary, { yearId: there.yearId, items: [foreign] });
    const { itemId } = (await done(database, readPlan, there.secretary, { yearId: there.yearId })).items[0]!;
    const reach = { yearId: here.yearId, itemId, revision: 1, reason: "Thử bỏ việc" };
    expect(await act(database, removePlanItem, here.secretary, reach)).toMatchObject({
      refusal: { code: "no-such-item" },
    });
  });

  test("its words keep their revision", async () => {
    const place = await anotherYear("cum-loi-van");
    const texts = {
      legalBases: ["Căn cứ Luật Thi đua, khen thưởng"],
      purpose: "Mục đích",
      requirements: "",
      themes: [],
    };
    await done(database, editPlan, place.secretary, { yearId: place.yearId, revision: 0, ...texts });
    expect(
      await act(database, editPlan, place.secretary, { yearId: place.yearId, revision: 0, ...texts }),
    ).toMatchObject({
      refusal: { code: "changed-meanwhile", now: { purpose: "Mục đích" } },
    });
  });
});

describe("the pact", () => {
  const undertakings = [{ text: "Tỷ lệ báo cáo đúng hạn", value: "100 %" }];

  test("signing is refused until everything is there, then freezes the rulebook; later changes are versions", async () => {
    const place = await anotherYear("cum-giao-uoc");
    const year = { yearId: place.yearId };
    const sign = (revision: number, rulebookRevision: number) =>
      act(database, signPact, place.secretary, { ...year, revision, rulebookRevision });
    expect(await sign(0, 0)).toMatchObject({ refusal: { code: "no-rulebook" } });
    await done(database, editRulebook, place.secretary, { ...year, revision: 0, rules: twoThirds });
    expect(await sign(0, 9)).toMatchObject({ refusal: { code: "rulebook-changed" } });
    expect(await sign(0, 1)).toMatchObject({ refusal: { code: "no-undertakings" } });

    const signatories = place.unitIds.map((unitId) => ({ unitId, name: "Người ký thử", office: "Thủ trưởng" }));
    const pact = { ...year, undertakings, place: "Hà Nội", signingDay: null, signatories: signatories.slice(1) };
    const edit = (input: object) => act(database, editPact, place.secretary, { ...pact, revision: 0, ...input });
    expect(await edit({ signatories: [...signatories, signatories[0]!] })).toMatchObject({
      refusal: { code: "signatory-twice" },
    });
    expect(await edit({ signatories: [{ unitId: cluster.unitIds[0]!, name: "", office: "" }] })).toMatchObject({
      refusal: { code: "signatory-not-in-cluster" },
    });
    expect((await edit({})).kind).toBe("done");
    expect(await edit({})).toMatchObject({ refusal: { code: "changed-meanwhile" } });
    expect(await sign(1, 1)).toMatchObject({ refusal: { code: "no-signing-day" } });
    expect((await edit({ revision: 1, signingDay: "2020-12-19" })).kind).toBe("done");
    expect(await sign(2, 1)).toMatchObject({ refusal: { code: "signing-in-future" } });
    expect((await edit({ revision: 2, signingDay: "2020-03-12" })).kind).toBe("done");
    expect(await sign(3, 1)).toMatchObject({
      refusal: { code: "signatories-missing", units: ["Đơn vị thử số 1"] },
    });
    expect((await edit({ revision: 3, signingDay: "2020-03-12", signatories })).kind).toBe("done");
    expect(await sign(3, 1)).toMatchObject({ refusal: { code: "changed-meanwhile" } });
    expect((await sign(4, 1)).kind).toBe("done");

    expect(await sign(5, 1)).toMatchObject({ refusal: { code: "pact-signed", signedOn: "2020-03-12" } });
    expect(await edit({ revision: 5 })).toMatchObject({ refusal: { code: "pact-signed" } });
    const frozen = { ...year, revision: 1, rules: eightyPercent };
    expect(await act(database, editRulebook, place.secretary, frozen)).toMatchObject({
      refusal: { code: "rulebook-frozen" },
    });

    const amendment = {
      ...year,
      number: 1,
      rules: eightyPercent,
      reason: "Hội nghị sơ kết thống nhất nâng ngưỡng",
      adoptedBy: "Hội nghị cụm ngày 15/07/2020",
    };
    expect(await act(database, amendRulebook, place.secretary, { ...amendment, rules: twoThirds })).toMatchObject({
      refusal: { code: "nothing-changed" },
    });
    await done(database, amendRulebook, place.secretary, amendment);
    expect(await act(database, amendRulebook, place.secretary, amendment)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    const facts = (await readYear(database.queries, place.yearId))!;
    expect(facts.rulebook).toMatchObject({ number: 2, rules: eightyPercent });
    expect(facts.rulebook?.frozenAt).not.toBeNull();
    expect(await movementStage(database.queries, facts)).toEqual({ state: "done", note: "Giao ước ký 12/03/2020" });
    const { versions } = await done(database, readRulebook, place.secretary, year);
    expect(versions.map(({ number, reason }) => [number, reason])).toEqual([
      [2, amendment.reason],
      [1, ""],
    ]);
  });

  test("a version cannot be made before the rulebook is frozen", async () => {
    const place = await anotherYear("cum-chua-khoa");
    await done(database, editRulebook, place.secretary, { yearId: place.yearId, revision: 0, rules: twoThirds });
    const amendment = {
      yearId: place.yearId,
      number: 1,
      rules: eightyPercent,
      reason: "Lý do đủ dài",
      adoptedBy: "Cụm",
    };
    expect(await act(database, amendRulebook, place.secretary, amendment)).toMatchObject({
      refusal: { code: "not-frozen-yet" },
    });
  });

  test("a unit's officer registers titles for the own unit only, and only awards of the law of that year", async () => {
    const place = await anotherYear("cum-dang-ky");
    const officer = somebody(7, { yearId: place.yearId, role: "unit-officer", unitId: place.unitIds[0]! });
    const register = (unitId: number, ...awardCodes: string[]) =>
      act(database, registerTitles, officer, { yearId: place.yearId, unitId, awardCodes });
    expect((await register(place.unitIds[1]!, "co-thi-dua-chinh-phu")).kind).toBe("not-allowed");
    expect(await register(place.unitIds[0]!, "khong-co")).toMatchObject({ refusal: { code: "no-such-award" } });
    expect((await register(place.unitIds[0]!, "co-thi-dua-chinh-phu")).kind).toBe("done");
    const read = await done(database, readPact, place.secretary, { yearId: place.yearId });
    expect(read.titles).toMatchObject([{ unitId: place.unitIds[0], awardName: "Cờ thi đua của Chính phủ" }]);
    expect((await register(place.unitIds[0]!)).kind).toBe("done");
    expect((await done(database, readPact, place.secretary, { yearId: place.yearId })).titles).toEqual([]);
  });
});

describe("papers and duties", () => {
  test("an empty year says what each paper still misses and what the secretary must do", async () => {
    const place = await anotherYear("cum-trong");
    const facts = (await readYear(database.queries, place.yearId))!;
    for (const source of movementPapers) {
      const [entry] = await source.list(database.queries, facts);
      expect(entry).toMatchObject({ state: "not-yet", because: expect.stringContaining("Chưa") });
      expect(await source.make(database.queries, facts, "")).toBeUndefined();
    }
    const duties = await movementDuties(database.queries, facts);
    expect(duties.map(({ id }) => id)).toEqual(["movement.rulebook", "movement.plan", "movement.pact"]);
    expect(await movementStage(database.queries, facts)).toEqual({ state: "now", note: "Chưa có quy chế" });
  });

  test("the rulebook on paper says the threshold as a fraction; an item for all units is a duty of each", async () => {
    const place = await anotherYear("cum-day");
    const year = { yearId: place.yearId };
    await done(database, editRulebook, place.secretary, { ...year, revision: 0, rules: twoThirds });
    const item = { title: "Nộp báo cáo năm", responsible: "every-unit" as const, dueOn: "2020-12-05" };
    await done(database, addPlanItems, place.secretary, { ...year, items: [item] });
    await done(database, editPact, place.secretary, {
      ...year,
      revision: 0,
      undertakings: [{ text: "Báo cáo đúng hạn", value: "100 %" }],
      place: "Huế",
      signingDay: "2020-03-12",
      signatories: place.unitIds.map((unitId) => ({ unitId, name: "", office: "" })),
    });
    const facts = (await readYear(database.queries, place.yearId))!;
    const texts = await Promise.all(
      movementPapers.map(async (source) => paperText((await source.make(database.queries, facts, ""))!)),
    );
    expect(texts.join("\n")).toContain("ít nhất 2/3 tổng số đơn vị của cụm");
    expect(texts.join("\n")).toContain("05/12/2020");
    expect(texts.join("\n")).toContain("Báo cáo đúng hạn: 100 %");
    const duties = await movementDuties(database.queries, facts);
    expect(duties.filter(({ what }) => what === "Nộp báo cáo năm").map(({ unitId }) => unitId)).toEqual(place.unitIds);
  });
});
