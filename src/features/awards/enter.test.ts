import { expect, test } from "vitest";
import { awardCatalogue } from "../year/index.ts";
import { enterNamed, type LedgerFacts } from "./enter.ts";
import type { AwardRecord, NamedAward } from "./model.ts";
import { say } from "./refusals.ts";

const award: NamedAward = {
  ...{ year: 2020, awardCode: null, family: null, name: "Giấy khen của Cục", level: null, unitId: 1 },
  ...{ recipient: "Phòng Một", subject: "collective", decisionNumber: "12/QĐ", decidedOn: "2020-12-18" },
  ...{ decidedBy: "Cục trưởng", source: "", basis: null, illustrative: false },
};
const line = (more: Partial<AwardRecord>): AwardRecord =>
  ({
    ...{ recordId: 1, kind: "named", awardCode: null, family: null, awardName: award.name, level: null, unitId: 1 },
    ...{ year: 2020, recipient: "PHÒNG  MỘT", collectives: 1, individuals: 0, untold: 0, decisionNumber: "12/qđ" },
    ...{ decidedOn: null, decidedBy: "", source: "", basis: null, illustrative: false, revokedAt: null },
    ...(more as object),
  }) as AwardRecord;
const facts: LedgerFacts = {
  ...{ today: "2020-12-18", catalogue: awardCatalogue(), units: [{ unitId: 1, name: "Cục Một" }], lines: [] },
};
const twice = { code: "entered-already", decisionNumber: "12/QĐ", recipient: "Phòng Một" };

test.each<[string, Partial<LedgerFacts>, Partial<NamedAward>, object | undefined]>([
  ["an award without a name", {}, { name: "" }, { code: "award-unnamed" }],
  ["an award by code and by family", {}, { awardCode: "a", family: "certificate" as never }, { code: "award-twice" }],
  ["an award that the catalogue does not know", {}, { awardCode: "la" }, { code: "award-unknown", awardCode: "la" }],
  ["an award of a unit that never belonged", {}, { unitId: 2 }, { code: "unit-unknown" }],
  ["a decision of tomorrow", {}, { decidedOn: "2020-12-19" }, { code: "decided-later", decidedOn: "2020-12-19" }],
  ["the grant of a line, in other letters", { lines: [line({})] }, {}, twice],
  ["the same decision for another recipient", { lines: [line({ recipient: "Phòng Hai" })] }, {}, undefined],
  ["another decision for the same recipient", { lines: [line({ decisionNumber: "13/QĐ" })] }, {}, undefined],
  ["a decision that a plain total names", { lines: [line({ kind: "total" })] }, {}, undefined],
  ["a decision of today", {}, {}, undefined],
])("entered by name: %s", (_, ledger, more, refusal) => {
  const entered = enterNamed({ ...facts, ...ledger }, { ...award, ...more });
  expect(entered.ok ? undefined : entered.refusal).toEqual(refusal);
});

test("what was entered already is named as it was typed now", () => {
  expect(say({ code: "entered-already", decisionNumber: "12/QĐ", recipient: "Phòng Một" }, "vi")).toMatch(
    /12\/QĐ.*Phòng Một|Phòng Một.*12\/QĐ/,
  );
});
