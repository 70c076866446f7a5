// Answers the Ministry of Home Affairs published, and the cases worked out in the study of the law of 2020.
import { expect, test } from "vitest";
import { explain, judge, judgeIn, namedIn, type Question, writeExample } from "../../src/engines/law/index.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();

function ask(
  award: string,
  submitted: string,
  told: Parameters<typeof writeExample>[1] & { kind?: "individual" | "collective" },
  more: Partial<Question> = {},
) {
  const { kind = "individual", ...start } = told;
  const { subject } = writeExample(kind, { day: submitted, ...start }, { name: "golden case", but: {} });
  const judged = judge(law, { award, subject, submitted, year: start.year, ...more });
  if (!judged.ok) throw new Error(judged.refusal.code);
  const leaf = (id: string) => namedIn(judged.value.root).find((node) => node.id === id)!;
  return { trace: judged.value, leaf };
}

test("the Prime Minister's diploma in 2024: five years running, but two grassroots fighters of three", () => {
  const { trace, leaf } = ask("bang-khen-thu-tuong-chinh-phu", "2024-06-20", {
    year: 2023,
    awards: {
      "bang-khen-bo-ban-nganh-tinh": [2019, 2021, 2023],
      "chien-si-thi-dua-co-so": [2019, 2022],
      "chien-si-thi-dua-bo-ban-nganh-tinh": [2022],
    },
    grades: { excellent: ["2019-2023"] },
    confirmed: ["law-abiding"],
  });
  expect(trace.verdict).toBe("unmet");
  expect(leaf("Đ73.1.b năm liên tục")).toMatchObject({ value: "met", have: 5, need: 5, span: [2019, 2023] });
  expect(leaf("Đ73.1.b số lần cơ sở")).toMatchObject({ value: "unmet", have: 2, need: 3, short: 1 });
  expect(explain(trace, law.catalogue).reasons).toEqual([
    "Chưa đạt: Trong thời gian đó 3 lần được tặng Chiến sĩ thi đua cơ sở – có 2 (2019–2023), cần 3, còn thiếu 1 lần [điểm b khoản 1 Điều 73, 06/2022/QH15]",
  ]);
});

test("Labour Order third class: the five years come after the Prime Minister's diploma, not around it", () => {
  const told = {
    year: 2024,
    grades: { good: ["2020-2023"], excellent: [2024] },
    confirmed: ["law-abiding"],
  };
  const fighters = { "chien-si-thi-dua-co-so": [2020, 2021, 2022] };
  const after = ask("huan-chuong-lao-dong-hang-ba", "2025-03-01", {
    ...told,
    awards: { ...fighters, "bang-khen-thu-tuong-chinh-phu": [2019] },
  });
  expect(after.trace.verdict).toBe("met");
  const inside = ask("huan-chuong-lao-dong-hang-ba", "2025-03-01", {
    ...told,
    awards: { ...fighters, "bang-khen-thu-tuong-chinh-phu": [2021] },
  });
  expect(inside.trace.verdict).toBe("unmet");
  expect(inside.leaf("Đ44.1.e năm liên tục")).toMatchObject({ have: 3, need: 5, span: [2022, 2024] });
});

test("three times in a row: a year without the title starts the count again", () => {
  const { leaf } = ask("chien-si-thi-dua-bo-ban-nganh-tinh", "2024-02-01", {
    year: 2023,
    awards: { "chien-si-thi-dua-co-so": [2019, 2021, 2022, 2023] },
  });
  expect(leaf("Đ22.1.a liên tục")).toMatchObject({ value: "met", have: 3, span: [2021, 2023] });
});

test.each([
  ["43 members, 31 advanced, nobody warned", { all: 43, completed: 43, advanced: 31, fighters: 2, warned: 0 }, "met"],
  ["43 members, 30 advanced is 69,8 %", { all: 43, completed: 43, advanced: 30, fighters: 2, warned: 0 }, "unmet"],
  ["42 members, 30 advanced is 71,4 %", { all: 42, completed: 42, advanced: 30, fighters: 2, warned: 0 }, "met"],
  ["one member warned in 2020", { all: 43, completed: 43, advanced: 31, fighters: 2, warned: 1 }, "unmet"],
] as const)("Determined-to-Win Unit of 2020: %s", (_name, members, verdict) => {
  const facts = ["creative-and-dutiful", "regular-movement", "united-and-exemplary", "registered"];
  const told = {
    kind: "collective" as const,
    year: 2020,
    traits: { "armed-forces": true },
    members,
    grades: { excellent: [2020] },
    confirmed: facts,
  };
  expect(ask("don-vi-quyet-thang", "2021-01-20", told).trace.verdict).toBe(verdict);
});

test("the same unit with one member warned meets the standard of 2024: the ban lapsed", () => {
  const told = {
    kind: "collective" as const,
    year: 2024,
    traits: { "armed-forces": true },
    members: { all: 43, completed: 43, advanced: 31, fighters: 2, warned: 1 },
    grades: { excellent: [2024] },
    confirmed: ["regular-movement", "united-and-exemplary"],
  } satisfies Parameters<typeof ask>[2];
  expect(ask("don-vi-quyet-thang", "2025-01-20", told).trace.verdict).toBe("met");
});

test("Defence Order third class of 2020: the countable part is met, the decree's numbers keep it open", () => {
  const { trace, leaf } = ask("huan-chuong-bao-ve-to-quoc-hang-ba", "2020-06-30", {
    kind: "collective",
    year: 2019,
    founded: "2009-12-22",
    traits: { "armed-forces": true },
    awards: { "bang-khen-thu-tuong-chinh-phu": [2014] },
    grades: { excellent: ["2015-2019"] },
    confirmed: ["clean-organisations"],
  });
  expect(trace.verdict).toBe("pending");
  expect(leaf("Đ47.2.b năm liên tục")).toMatchObject({ value: "met", have: 5 });
  expect(leaf("Đ47.2.b tuổi đơn vị")).toMatchObject({ value: "met", have: 10 });
  expect(trace.toCompare).toContain("Đ47.2.b năm liên tục");
});

test("a lower form is no condition of a higher one, unless the standard says so", () => {
  const pack = law.packs.find(({ id }) => id === "2022-nd152")!;
  const { subject } = writeExample(
    "collective",
    { year: 2024, leads: ["central"] },
    { name: "leader of a central bloc", but: {} },
  );
  expect(judgeIn(law, pack, { award: "co-thi-dua-chinh-phu", subject, year: 2024, day: "2025-02-15" })!.verdict).toBe(
    "met",
  );
});
