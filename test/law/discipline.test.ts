// Decrees 98/2023 and 152/2025, Điều 4: after a discipline is served, achievements count from its end – not from the next year.
import { expect, test } from "vitest";
import { judge, namedIn, writeExample } from "../../src/engines/law/index.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();

type Told = Parameters<typeof writeExample>[1];

function ask(award: string, told: Told, basis?: "sudden") {
  const { subject, day } = writeExample("individual", told, { name: "discipline", but: {} });
  const judged = judge(law, { award, subject, submitted: day, year: told.year, basis });
  if (!judged.ok) throw new Error(judged.refusal.code);
  const valueOf = (id: string) => namedIn(judged.value.root).find((node) => node.id === id)?.value;
  return { verdict: judged.value.verdict, valueOf };
}

const advanced = { year: 2024, grades: { good: [2024] }, confirmed: ["self-reliant-and-united"] } satisfies Told;
const brave = { year: 2024, confirmed: ["law-abiding", "sudden-achievement-field"] } satisfies Told;

test.each([2024, 2025])("a discipline served within the year is for people to weigh, not a certain no: %s", (year) => {
  // An example's discipline runs from March to September.
  const told = { ...advanced, year, grades: { good: [year] }, discipline: [year] };
  expect(ask("lao-dong-tien-tien", told).verdict).toBe("pending");
  expect(ask("lao-dong-tien-tien", { ...told, also: ["achievements-after-discipline"] }).verdict).toBe("met");
  expect(ask("lao-dong-tien-tien", { ...told, denied: ["achievements-after-discipline"] }).verdict).toBe("unmet");
});

test("a brave deed after a discipline was served is not lost", () => {
  const told = { ...brave, discipline: [2024] };
  expect(ask("bang-khen-bo-ban-nganh-tinh", told, "sudden").verdict).toBe("pending");
});

test("who was never disciplined needs nobody's word for it, and an unknown register is still missing data", () => {
  expect(ask("lao-dong-tien-tien", advanced).verdict).toBe("met");
  expect(ask("lao-dong-tien-tien", { ...advanced, unknown: ["discipline"] }).verdict).toBe("missing");
});

test("years before a discipline stay used up, whoever confirms what came after it", () => {
  const told = {
    year: 2024,
    grades: { excellent: ["2019-2024"] },
    awards: { "bang-khen-bo-ban-nganh-tinh": [2019], "chien-si-thi-dua-co-so": ["2019-2024"] },
    confirmed: ["law-abiding", "achievements-after-discipline"],
    discipline: [2024],
  } satisfies Told;
  expect(ask("bang-khen-thu-tuong-chinh-phu", told).verdict).toBe("unmet");
});

test("nothing counts while a discipline is being served on the day of submission", () => {
  const told = { ...advanced, discipline: [2025] };
  const served = ask("lao-dong-tien-tien", { ...told, day: "2025-06-30" });
  expect([served.verdict, served.valueOf("đang xem xét")]).toEqual(["unmet", "unmet"]);
  expect(ask("lao-dong-tien-tien", { ...told, day: "2025-02-15" }).verdict).toBe("met");
  // Served before the day: the year judged lies before its end, and somebody must weigh it.
  expect(ask("lao-dong-tien-tien", { ...told, day: "2025-09-02" }).verdict).toBe("pending");
});
