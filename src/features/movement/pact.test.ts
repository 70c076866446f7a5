import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { amendRulebook } from "../year/operations/amend-rulebook.ts";
import { movementStage } from "./duties.ts";
import { editPact } from "./edit-pact.ts";
import { editRulebook } from "../year/operations/edit-rulebook.ts";
import { readPact } from "./read-pact.ts";
import { readRulebook } from "../year/operations/read-rulebook.ts";
import { readYear } from "../year/store/read-year.ts";
import { registerTitles } from "./register-titles.ts";
import { sampleRulebooks } from "../year/sample-rulebooks/index.ts";
import { signPact } from "./sign-pact.ts";
import { titleRegistrations } from "./store/pact.ts";
import { rulebookPaper } from "../year/papers/rulebook-paper.ts";
import { secretaryYear } from "../../../test/support/secretary-year.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());
const [twoThirds, eightyPercent] = sampleRulebooks.map(({ rules }) => rules) as [
  (typeof sampleRulebooks)[number]["rules"],
  (typeof sampleRulebooks)[number]["rules"],
];

const undertakings = [{ text: "Tỷ lệ báo cáo đúng hạn", value: "100 %" }];

test("signing is refused until everything is there, then freezes the rulebook; later changes are versions", async () => {
  const place = await secretaryYear(database, "cum-giao-uoc");
  const elsewhere = await secretaryYear(database, "cum-khac");
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
  expect(await edit({ signatories: [{ unitId: elsewhere.unitIds[0]!, name: "", office: "" }] })).toMatchObject({
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
    refusal: { code: "rulebook-frozen", signedOn: "2020-03-12" }, // the pact's own day, not the one of its entry
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
  const place = await secretaryYear(database, "cum-chua-khoa");
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
  const place = await secretaryYear(database, "cum-dang-ky");
  const officer = somebody(7, { yearId: place.yearId, role: "unit-officer", unitId: place.unitIds[0]! });
  const register = (unitId: number, ...awardCodes: string[]) =>
    act(database, registerTitles, officer, { yearId: place.yearId, unitId, awardCodes });
  expect((await register(place.unitIds[1]!, "co-thi-dua-chinh-phu")).kind).toBe("not-allowed");
  expect(await register(place.unitIds[0]!, "khong-co")).toMatchObject({ refusal: { code: "no-such-award" } });
  expect((await register(place.unitIds[0]!, "co-thi-dua-chinh-phu")).kind).toBe("done");
  const own = { yearId: place.yearId, unitId: place.unitIds[0]! };
  const days = async () => (await titleRegistrations(database.queries, own.yearId)).map((row) => row.registeredOn);
  expect(await days()).toEqual(["2020-12-18"]);
  await register(own.unitId);
  const late = { ...own, awardCodes: ["co-thi-dua-chinh-phu"] };
  expect(await act(database, registerTitles, officer, { ...late, registeredOn: "2020-12-19" })).toMatchObject({
    refusal: { code: "registered-in-future", today: "2020-12-18" },
  });
  await done(database, registerTitles, officer, { ...late, registeredOn: "2020-02-20" });
  expect(await days()).toEqual(["2020-02-20"]);
  const read = await done(database, readPact, place.secretary, { yearId: place.yearId });
  expect(read.titles).toMatchObject([{ unitId: place.unitIds[0], awardName: "Cờ thi đua của Chính phủ" }]);
  expect((await register(place.unitIds[0]!)).kind).toBe("done");
  expect((await done(database, readPact, place.secretary, { yearId: place.yearId })).titles).toEqual([]);
});

test("the rulebook bears the day on which the pact was signed, not the one on which that was entered", async () => {
  const { yearId, secretary, unitIds } = await secretaryYear(database, "cum-nhap-muon");
  await done(database, editRulebook, secretary, { yearId, revision: 0, rules: twoThirds });
  const signatories = unitIds.map((unitId) => ({ unitId, name: "Người ký thử", office: "Thủ trưởng" }));
  const pact = { yearId, undertakings, place: "Hà Nội", signingDay: "2020-03-12", signatories, revision: 0 };
  await done(database, editPact, secretary, pact);
  const headDay = async () =>
    (await rulebookPaper.make(database.queries, (await readYear(database.queries, yearId))!, ""))?.head?.day;
  expect(await headDay()).toBeUndefined();
  await done(database, signPact, secretary, { yearId, revision: 1, rulebookRevision: 1 }, "2020-11-16T02:00:00.000Z");
  expect(await headDay()).toBe("2020-03-12");
  const amendment = { yearId, number: 1, rules: eightyPercent, reason: "Nâng ngưỡng", adoptedBy: "Hội nghị cụm" };
  await done(database, amendRulebook, secretary, amendment, "2020-11-17T02:00:00.000Z");
  expect(await headDay()).toBe("2020-11-17");
});

test("who signs for a unit is proposed from its only head; two heads of one unit propose nobody", async () => {
  const { yearId, unitIds, secretary } = await secretaryYear(database, "cum-nguoi-ky");
  const [one, two] = unitIds as [number, number];
  const at = "2020-01-01T00:00:00Z";
  let signers = 0;
  for (const [fullName, unitId] of [
    ["Trần Thị Một", one],
    ["Lê Văn Hai", two],
    ["Phạm Văn Ba", two],
  ] as const) {
    const person = { fullName, signInName: `ky.${++signers}`, createdAt: at };
    const { id } = await database.queries.insertInto("person").values(person).returning("id").executeTakeFirstOrThrow();
    const grant = { personId: id, yearId, role: "unit-head", unitId, grantedAt: at };
    await database.queries.insertInto("roleGrant").values(grant).execute();
  }
  expect((await done(database, readPact, secretary, { yearId })).heads).toEqual([
    { unitId: one, name: "Trần Thị Một" },
  ]);
});
