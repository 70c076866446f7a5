// What an officer who reads a verdict must be told to agree or to contest: by which point, from which year on, and what is missing.
import { expect, test } from "vitest";
import { explain, judge, type Question, roadsIn, Subject } from "../../src/engines/law/index.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();
const diploma = "bang-khen-bo-ban-nganh-tinh";
const known = {
  awards: { from: "beginning" as const, to: 2025 },
  grades: { from: "beginning" as const, to: 2025 },
  discipline: { from: "beginning" as const, to: 2025 },
  suspensionsTo: "2025-12-31",
};
const subjectOf = (told: object): Subject => Subject.parse({ name: "minh hoạ", known, ...told });
const award = (code: string, year: number, more: object = {}) => ({
  ...{ id: `${code} ${year}`, award: code, period: { from: year, to: year }, basis: "merit" },
  ...{ decision: { day: `${year + 1}-01-20` }, ...more },
});

function told(question: Omit<Question, "submitted"> & { submitted?: string }) {
  const judged = judge(law, { submitted: "2025-08-01", ...question });
  if (!judged.ok) throw new Error(judged.refusal.code);
  return { ...explain(judged.value, law.catalogue), value: judged.value.verdict };
}

test("a point for a movement is judged as such: a diploma for merit of the same year does not use it up (Đ5.2.c, Đ74.1.a)", () => {
  const subject = subjectOf({
    kind: "individual",
    awards: [award(diploma, 2024)],
    attestations: ["law-abiding", "outstanding-in-ministry-movement"].map((fact) => ({
      ...{ fact, year: 2024, by: "ministry-province" },
    })),
  });
  const asked = { award: diploma, subject, year: 2024 };
  expect(told(asked).value).toBe("unmet");
  expect(told({ ...asked, basis: "thematic" }).value).toBe("met");
  const claimed = told({ ...asked, road: "Đ74.1.a" });
  expect(claimed.value).toBe("met");
  expect(claimed.verdict).toContain("đề nghị theo điểm a khoản 1 Điều 74");
  expect(claimed.verdict).not.toContain("công trạng");
  // Who claims the point for merit is held by it as before.
  expect(told({ ...asked, road: "Đ74.1.d" }).value).toBe("unmet");
});

test("a “đạt” names the point that carries it", () => {
  const fighters = [2020, 2022, 2024].map((year) =>
    award("chien-si-thi-dua-co-so", year, { decision: { day: `${year + 1}-01-20`, defencePolice: true } }),
  );
  const subject = subjectOf({
    ...{ kind: "individual", traits: { "armed-forces": true, "army-or-police": true } },
    awards: [award("bang-khen-thu-tuong-chinh-phu", 2019), ...fighters],
    grades: [2020, 2021, 2022, 2023, 2024].map((year) => ({ year, grade: "excellent" })),
    attestations: [{ fact: "law-abiding", year: 2024, by: "defence-police" }],
  });
  const { value, remarks } = told({ award: "huan-chuong-bao-ve-to-quoc-hang-ba", subject });
  expect(value).toBe("met");
  expect(remarks.join()).toContain("Đủ điều kiện theo: Quá trình 5 năm sau Bằng khen của Thủ tướng Chính phủ");
  expect(remarks.join()).toContain("điểm c khoản 1 Điều 47, 06/2022/QH15");
});

test("years that a discipline takes away are told with its day and the article; without one nothing is said", () => {
  const person = {
    kind: "individual",
    awards: [award(diploma, 2018)],
    grades: [2019, 2020, 2021, 2022, 2023, 2024].map((year) => ({ year, grade: "excellent" })),
  };
  const asked = (discipline: object[]) =>
    told({ award: "bang-khen-thu-tuong-chinh-phu", subject: subjectOf({ ...person, discipline }) });
  const after = asked([{ from: "2021-02-01", to: "2021-08-01" }]);
  expect(after.reasons.join()).toContain("có 3 (2022–2024), cần 5");
  expect(after.remarks.join()).toMatch(/ngày 01\/08\/2021: .* không tính \(khoản 4 Điều 4, 152\/2025\/NĐ-CP\)/);
  expect(asked([]).remarks.join()).not.toContain("Kỷ luật");
});

test("of a merged unit whose grades are on record, it is asked whether it goes on, not for the grades again", () => {
  const merged = (continues?: boolean) =>
    subjectOf({
      ...{ kind: "collective", founded: "2025-03-01" },
      grades: [2023, 2024].map((year) => ({ year, grade: "excellent", of: "Sở cũ" })),
      predecessors: [{ name: "Sở cũ", until: "2025-02-28", ...(continues !== undefined && { continues }) }],
      attestations: ["exemplary-and-united", "democracy-and-welfare"].map((fact) => ({
        ...{ fact, year: 2024, by: "ministry-province" },
      })),
    });
  const asked = (subject: Subject) => told({ award: diploma, subject, year: 2024, submitted: "2025-05-20" });
  const open = asked(merged());
  expect(open.value).toBe("missing");
  expect(open.reasons.join()).toContain("đơn vị mới có kế thừa thành tích của đơn vị cũ hay không");
  expect(open.reasons.join()).not.toContain("cần bổ sung kết quả đánh giá");
  expect(asked(merged(true)).value).toBe("met");
  expect(asked(merged(false)).value).not.toBe("met");
});

test("what was looked for in vain is not told as if it had been found: the years are those looked at", () => {
  const subject = subjectOf({
    ...{ kind: "collective", founded: "2005-01-01", traits: { "flag-eligible": true } },
    awards: [award("bang-khen-thu-tuong-chinh-phu", 2018), award(diploma, 2020)],
    grades: [2019, 2020, 2021, 2022, 2023].map((year) => ({ year, grade: "excellent" })),
  });
  const said = told({ award: "huan-chuong-lao-dong-hang-ba", subject, year: 2023, submitted: "2024-06-15" });
  expect(said.reasons.join()).toContain("1 lần được tặng Cờ thi đua của Chính phủ – xét năm 2019–2023");
  // A road of two conditions is called by both.
  expect(said.otherRoads.map(({ road }) => road).join()).toMatch(
    /1 lần được tặng cờ thi đua của bộ, tỉnh và trong thời gian đó 1 lần được tặng bằng khen/,
  );
});

test("points to claim stand in the order of the law, each with what it asks", () => {
  const pack = law.packs.find(({ id }) => id === "2022-nd152")!;
  const { roads, saysOf } = roadsIn(pack, {
    award: "bang-khen-thu-tuong-chinh-phu",
    subject: { kind: "collective" },
  })!;
  const points = roads.filter((road) => road.startsWith("Đ73.4."));
  expect(points).toEqual(["a", "b", "c", "d", "đ", "e"].map((point) => `Đ73.4.${point}`));
  expect(roads.at(-1)).toBe("Đ73.7");
  expect(saysOf("Đ73.4.d")).toContain("sơ kết, tổng kết phong trào");
  for (const road of roads) expect(saysOf(road), road).not.toBe("");
});
