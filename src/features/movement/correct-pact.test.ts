import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { secretaryYear } from "../../../test/support/secretary-year.ts";
import { currentRecord, verifyAll } from "../../platform/records/index.ts";
import { paperText } from "../../engines/document/index.ts";
import { correctPact, decideCorrection } from "./correct-pact.ts";
import { editPact } from "./edit-pact.ts";
import { editRulebook } from "../year/operations/edit-rulebook.ts";
import { pactPaper } from "./papers/pact-paper.ts";
import { readPact } from "./read-pact.ts";
import { pactRecord, pactVersionRecord } from "./records.ts";
import { sampleRulebooks } from "../year/sample-rulebooks/index.ts";
import { signPact } from "./sign-pact.ts";
import { readYear } from "../year/store/read-year.ts";

const unit = { unitId: 1, name: "Đơn vị A", observer: false, joinedOn: "2019-01-01", leftOn: null };
const pact = {
  undertakings: [{ text: "Báo cáo đúng hạn", value: "100 %" }],
  place: "Huế",
  signingDay: "2025-03-12",
  signatories: [{ unitId: 1, name: "Nguyễn A", office: "Giám đốc" }],
};
const signed = {
  year: { units: [unit] } as never,
  pact: { ...pact, signedAt: "2025-03-12T03:00:00.000Z", revision: 2, number: 1, reason: "", adoptedBy: "" },
  signedOn: "2025-03-12",
};
const facts = { facts: signed, today: "2025-06-01", launchedAt: undefined };
const correction = {
  ...pact,
  undertakings: [{ text: "Báo cáo đúng hạn", value: "95 %" }],
  ...{ yearId: 1, number: 1, reason: "Gõ nhầm chỉ tiêu báo cáo", adoptedBy: "Hội nghị sơ kết" },
};

test.each<[string, Parameters<typeof decideCorrection>[0], object, string]>([
  ["of no year", { ...facts, facts: undefined }, {}, "no-such-year"],
  ["of a pact that nobody signed", { ...facts, facts: { ...signed, signedOn: undefined } }, {}, "pact-not-signed"],
  ["on a version that was replaced", facts, { number: 2 }, "changed-meanwhile"],
  ["that changes nothing", facts, { undertakings: pact.undertakings }, "nothing-changed"],
  ["without undertakings", facts, { undertakings: [] }, "no-undertakings"],
  ["without a day", facts, { signingDay: null }, "no-signing-day"],
  ["signed tomorrow", facts, { signingDay: "2025-06-02" }, "signing-in-future"],
  [
    "signed before the year was launched",
    { ...facts, launchedAt: "2025-03-12T02:00:00.000Z" },
    { signingDay: "2025-03-11" },
    "days-out-of-order",
  ],
  ["that a unit does not sign", facts, { signatories: [] }, "signatories-missing"],
  ["signed by a stranger", facts, { signatories: [{ unitId: 9, name: "x", office: "" }] }, "signatory-not-in-cluster"],
  ["signed twice", facts, { signatories: [...pact.signatories, ...pact.signatories] }, "signatory-twice"],
])("a correction %s is refused", (_, given, change, code) => {
  expect(decideCorrection(given, { ...correction, ...change })).toMatchObject({ ok: false, refusal: { code } });
});

test("a correction is the next version", () => {
  expect(decideCorrection(facts, correction)).toMatchObject({ ok: true, value: { number: 2 } });
});

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

test("the version that was signed stays, on paper and in its record, beside the one that corrects it", async () => {
  const place = await secretaryYear(database, "cum-sua-giao-uoc");
  const year = { yearId: place.yearId };
  const signatories = place.unitIds.map((unitId) => ({ unitId, name: "Người ký thử", office: "Thủ trưởng" }));
  const first = { ...pact, signingDay: "2020-03-12", signatories };
  await done(database, editRulebook, place.secretary, { ...year, revision: 0, rules: sampleRulebooks[0]!.rules });
  await done(database, editPact, place.secretary, { ...year, ...first, revision: 0 });
  await done(database, signPact, place.secretary, { ...year, revision: 1, rulebookRevision: 1 });
  const before = await currentRecord(database.queries, pactRecord.of(place.yearId));

  const corrected = { ...correction, ...year, signingDay: "2020-03-12", signatories };
  const officer = somebody(5, { ...year, role: "unit-officer", unitId: place.unitIds[0]! });
  expect((await act(database, correctPact, officer, corrected)).kind).toBe("not-allowed");
  await done(database, correctPact, place.secretary, corrected);
  expect(await act(database, correctPact, place.secretary, corrected)).toMatchObject({
    refusal: { code: "changed-meanwhile" },
  });

  const read = await done(database, readPact, place.secretary, year);
  expect(read).toMatchObject({
    ...{ number: 2, reason: corrected.reason, adoptedBy: corrected.adoptedBy },
    undertakings: [{ value: "95 %" }],
    earlier: [{ number: 1, signingDay: "2020-03-12", undertakings: [{ value: "100 %" }] }],
  });
  const facts = (await readYear(database.queries, place.yearId))!;
  const [now, then] = await Promise.all(
    ["", "1"].map(async (key) => paperText((await pactPaper.make(database.queries, facts, key))!)),
  );
  expect(now).toContain("95 %");
  expect(now).toContain("Phiên bản 2");
  expect(then).toContain("100 %");
  expect((await pactPaper.list(database.queries, facts)).map(({ key, state }) => [key, state])).toEqual([
    ["", "ready"],
    ["1", "ready"],
  ]);
  const after = await currentRecord(database.queries, pactRecord.of(place.yearId));
  expect(after?.content).not.toEqual(before?.content);
  expect(JSON.stringify(after?.content)).toContain("95 %");
  expect(
    JSON.stringify((await currentRecord(database.queries, pactVersionRecord.of(place.yearId, 1)))?.content),
  ).toContain("100 %");
  const { faults } = (await verifyAll(database.queries, {})).records;
  // The world of this test wrote its headship without a deed.
  expect(faults.filter(({ kind }) => kind.startsWith("pact"))).toEqual([]);
});
