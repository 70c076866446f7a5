import fc from "fast-check";
import { clusterSays } from "../organisations/index.ts";
import { expect, test } from "vitest";
import { awardSentence, sentenceText } from "./award-sentence.ts";
import { counted, cross, holds } from "./counted.ts";
import { type AwardRecord, countOf } from "./model.ts";

let next = 1;
const line = (of: Partial<AwardRecord>): AwardRecord => ({
  ...{ recordId: next++, year: 2020, kind: "total", awardCode: null, family: null, awardName: "", level: null },
  ...{ unitId: null, recipient: "", collectives: 0, individuals: 0, untold: 0, decisionNumber: "", decidedOn: null },
  ...{ decidedBy: "", source: "", basis: null, illustrative: false, revokedAt: null, revokedBecause: "" },
  ...of,
});

const hero = line({
  ...{ awardCode: "anh-hung-luc-luong-vu-trang-nhan-dan", family: "state-honour", level: "state-president" },
  ...{ awardName: "Anh hùng Lực lượng vũ trang nhân dân", collectives: 2 },
});
const orders = line({ family: "order", awardName: "Huân chương", level: "state-president", untold: 34 });
const primeMinister = line({
  ...{ awardCode: "bang-khen-thu-tuong-chinh-phu", family: "certificate-of-merit", level: "prime-minister" },
  ...{ awardName: "Bằng khen của Thủ tướng Chính phủ", untold: 25 },
});
const ministries = line({
  ...{ awardCode: "bang-khen-bo-ban-nganh-tinh", family: "certificate-of-merit", level: "ministry-province" },
  ...{ awardName: "Bằng khen của Bộ Công an và các bộ, ngành", untold: 184 },
});
const seed = [hero, orders, primeMinister, ministries];
const say = (records: readonly AwardRecord[]): string =>
  sentenceText(awardSentence({ say: clusterSays("cluster"), year: 2020, records }));

const seedSentence =
  "Năm 2020, các đơn vị trong cụm có 2 tập thể được tặng danh hiệu “Anh hùng Lực lượng vũ trang nhân dân”; được tặng 34 Huân chương, 25 Bằng khen của Thủ tướng Chính phủ, 184 Bằng khen của Bộ Công an và các bộ, ngành.";

test("the seed's sentence comes from its four lines, in whatever order they were entered", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(seed, { minLength: 4 }), (records) => {
      expect(say(records)).toBe(seedSentence);
    }),
  );
});

test("a name of its own, not of the catalogue, ends the same sentence", () => {
  const own = line({ awardName: "Bằng khen của Bộ Công an và các bộ, ngành", untold: 184 });
  expect(say([own, hero, orders, primeMinister])).toBe(seedSentence);
});

test("every number leads to the lines it was added up from", () => {
  const numbers = awardSentence({ say: clusterSays("cluster"), year: 2020, records: seed }).filter(
    (part) => part.recordIds,
  );
  expect(numbers.map((part) => [part.text, part.recordIds])).toEqual([
    ["2", [hero.recordId]],
    ["34", [orders.recordId]],
    ["25", [primeMinister.recordId]],
    ["184", [ministries.recordId]],
  ]);
});

test("no awards at all, only titles, only forms: each still is a sentence", () => {
  expect(say([])).toBe("Năm 2020, sổ khen thưởng của cụm chưa có bản ghi.");
  expect(say([hero])).toBe(
    "Năm 2020, các đơn vị trong cụm có 2 tập thể được tặng danh hiệu “Anh hùng Lực lượng vũ trang nhân dân”.",
  );
  expect(say([orders])).toBe("Năm 2020, các đơn vị trong cụm được tặng 34 Huân chương.");
});

test("collectives, individuals and those not told apart are named one by one", () => {
  const fighters = line({
    family: "emulation-title",
    awardName: "Chiến sĩ tiên tiến",
    collectives: 1,
    individuals: 1204,
    untold: 3,
  });
  expect(say([fighters])).toBe(
    "Năm 2020, các đơn vị trong cụm có 1 tập thể, 1.204 cá nhân, 3 tập thể, cá nhân (chưa tách) được tặng danh hiệu “Chiến sĩ tiên tiến”.",
  );
});

const named = (of: Partial<AwardRecord>): AwardRecord =>
  line({ kind: "named", unitId: 1, recipient: "Đội 1", collectives: 1, decisionNumber: "1/QĐ", ...of });
const thirdClass = {
  awardCode: "huan-chuong-chien-cong-hang-ba",
  family: "order" as const,
  awardName: "Huân chương Chiến công hạng Ba",
};

test("a named award of any class lies within a total of all orders and is not added", () => {
  const third = named(thirdClass);
  expect(say([...seed, third])).toBe(seedSentence);
  expect(counted([...seed, third]).details).toEqual([{ record: third, within: orders }]);
});

test("named awards alone are added up; a revoked one is not", () => {
  const revoked = named({ ...thirdClass, revokedAt: "2020-12-30T00:00:00.000Z", revokedBecause: "Ghi nhầm" });
  expect(say([named(thirdClass), named(thirdClass), revoked])).toBe(
    "Năm 2020, các đơn vị trong cụm được tặng 2 Huân chương.",
  );
});

test("totals by unit lie within a total of all units; without it they are added", () => {
  const byUnit = [1, 2].map((unitId) => line({ ...primeMinister, recordId: next++, unitId, untold: 5 }));
  expect(say([primeMinister, ...byUnit])).toContain("25 Bằng khen của Thủ tướng");
  expect(say(byUnit)).toContain("10 Bằng khen của Thủ tướng");
});

test("lines of another year are never in the sentence, nor do they hold lines of this one", () => {
  expect(say([line({ ...orders, year: 2019 }), named(thirdClass)])).toContain("được tặng 1 Huân chương");
});

test("totals cross when each is broader than the other in one way", () => {
  const allOrdersOfOne = { awardCode: null, family: "order" as const, awardName: "Huân chương", unitId: 1 };
  const thirdOfAll = { ...thirdClass, unitId: null };
  expect(cross(allOrdersOfOne, thirdOfAll)).toBe(true);
  expect(cross(allOrdersOfOne, { ...thirdOfAll, unitId: 2 })).toBe(false);
  expect(holds(orders, allOrdersOfOne)).toBe(true);
});

const anyLine = fc
  .record({
    kind: fc.constantFrom("named" as const, "total" as const),
    award: fc.constantFrom({ awardCode: null, family: "order" as const, awardName: "Huân chương" }, thirdClass, {
      awardCode: null,
      family: null,
      awardName: "Giấy chứng nhận",
    }),
    unitId: fc.constantFrom(null, 1, 2),
    count: fc.integer({ min: 1, max: 50 }),
  })
  .map(({ kind, award, unitId, count }) =>
    kind === "named" ? named({ ...award, unitId: unitId ?? 1 }) : line({ ...award, unitId, untold: count }),
  );

test("every line is either added or held, once; and an entry within a total never changes the sum", () => {
  const sum = (records: readonly AwardRecord[]): number =>
    counted(records).added.reduce((all, one) => all + countOf(one), 0);
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 12 }), anyLine, (records, entry) => {
      const { added, details } = counted(records);
      expect(new Set([...added, ...details.map((detail) => detail.record)]).size).toBe(records.length);
      const held = records.some((total) => total.kind === "total" && holds(total, entry) && entry.kind === "named");
      if (held) expect(sum([...records, entry])).toBe(sum(records));
    }),
  );
});
