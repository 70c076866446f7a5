// Cases put to the engine to make it certain and wrong. Each names the article or the rule that it rests on.
import { describe, expect, test } from "vitest";
import {
  explain,
  impossibleIn,
  judge,
  namedIn,
  type Question,
  Subject,
  writeExample,
} from "../../src/engines/law/index.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();
type Told = Parameters<typeof writeExample>[1];

const subjectOf = (kind: "individual" | "collective", told: Told): Subject =>
  writeExample(kind, told, { name: "probe", but: {} }).subject;

function verdict(award: string, subject: Subject, submitted: string, more: Partial<Question> = {}) {
  const judged = judge(law, { award, subject, submitted, ...more });
  return judged.ok ? judged.value.verdict : judged.refusal.code;
}

const diploma = "bang-khen-thu-tuong-chinh-phu";
const fighter = "chien-si-thi-dua-co-so";
const ministerial = "chien-si-thi-dua-bo-ban-nganh-tinh";
const certificate = "bang-khen-bo-ban-nganh-tinh";
/** Neither outside the offices and units nor of the forces: of Lao động tiên tiến only Đ24.1 is open. */
const office = { "independent-worker": false, "army-or-police": false, "core-militia": false };
/** Meets Đ73.1.b of Law 06/2022 with the years 2019–2023. */
const fiveYears = {
  year: 2023,
  day: "2024-06-20",
  grades: { excellent: ["2019-2023"] },
  awards: { [certificate]: [2019], [fighter]: [2019, 2021, 2023] },
  confirmed: ["law-abiding"],
} satisfies Told;

describe("the year judged follows from the day (Đ73.1.b: up to the proposal)", () => {
  const known = (subject: Subject, to: number): Subject => ({
    ...subject,
    known: {
      ...subject.known,
      ...{
        awards: { from: "beginning", to },
        grades: { from: "beginning", to },
        discipline: { from: "beginning", to },
      },
      suspensionsTo: "2026-12-31",
    },
  });
  const five = subjectOf("individual", fiveYears);
  test("grades known to 2023 are enough in 2024 and not in 2025", () => {
    expect(verdict(diploma, five, "2024-06-20")).toBe("met");
    expect(verdict(diploma, known(five, 2023), "2025-06-20")).toBe("missing");
  });
  test("nor does naming 2023 help: the year between must be known to go on", () => {
    expect(verdict(diploma, known(five, 2023), "2025-06-20", { year: 2023 })).toBe("missing");
    const went = { ...five, grades: [...five.grades, { year: 2024, grade: "good" as const }] };
    expect(
      verdict(diploma, { ...known(went, 2024), attestations: five.attestations }, "2025-06-20", { year: 2023 }),
    ).toBe("met");
  });
  test("a year graded too low in between is no year in a row, whichever year is named", () => {
    const fell = { ...five, grades: [...five.grades, { year: 2024, grade: "completed" as const }] };
    expect(verdict(diploma, known(fell, 2024), "2025-06-20")).toBe("unmet");
    expect(verdict(diploma, known(fell, 2024), "2025-06-20", { year: 2023 })).not.toBe("met");
  });
  test("at the end of a year its own grade makes it the year judged", () => {
    const within = subjectOf("individual", {
      year: 2024,
      grades: { good: [2024] },
      confirmed: ["self-reliant-and-united"],
    });
    expect(verdict("lao-dong-tien-tien", within, "2024-12-20")).toBe("met");
  });
});

describe("what happens between the year judged and the day (98/2023/NĐ-CP Đ4)", () => {
  const five = subjectOf("individual", fiveYears);
  test("a discipline served in between takes every year before it", () => {
    const served = { ...five, discipline: [{ from: "2024-01-10", to: "2024-04-10" }] };
    expect(verdict(diploma, served, "2024-06-20")).toBe("unmet");
  });
  test("one that is being served bars, one decided after the day does not", () => {
    const from = (day: string) => ({ ...five, discipline: [{ from: day, to: "2024-12-31" }] });
    expect(verdict(diploma, from("2024-06-01"), "2024-06-20")).toBe("unmet");
    expect(verdict(diploma, from("2024-06-21"), "2024-06-20")).toBe("met");
  });
  test("who asked for discipline only to the year judged, and not on the day, does not know", () => {
    const asked = { ...five.known, discipline: { from: "beginning" as const, to: 2023 } };
    expect(verdict(diploma, { ...five, known: asked }, "2024-06-20")).toBe("met");
    const { suspensionsTo: _, ...unasked } = asked;
    expect(verdict(diploma, { ...five, known: unasked }, "2024-06-20")).toBe("missing");
  });
  test("counting begins anew when a discipline is served: the rest of that year is for people to weigh", () => {
    const told = {
      ...fiveYears,
      grades: { excellent: ["2018-2023"] },
      awards: { ...fiveYears.awards, [fighter]: [2020, 2021, 2023] },
    } satisfies Told;
    const served = (to: string) => ({
      ...subjectOf("individual", told),
      discipline: [{ from: "2018-06-01", to }],
    });
    expect(verdict(diploma, served("2018-12-31"), "2024-06-20")).toBe("met");
    // Ended in January 2019: 2019–2023 are five years only if the rest of 2019 counts.
    expect(verdict(diploma, served("2019-01-31"), "2024-06-20")).toBe("missing");
    const weighed = (holds: boolean) => ({
      ...served("2019-01-31"),
      attestations: [
        ...served("2019-01-31").attestations,
        { fact: "achievements-after-discipline", year: 2019, by: "unit" as const, holds },
      ],
    });
    expect(verdict(diploma, weighed(true), "2024-06-20")).toBe("met");
    expect(verdict(diploma, weighed(false), "2024-06-20")).toBe("unmet");
  });
  test("an award annulled in between never existed", () => {
    const annulled = {
      ...five,
      awards: five.awards.map((each) =>
        each.award === certificate ? { ...each, annulled: { day: "2024-03-01" } } : each,
      ),
    };
    expect(verdict(diploma, annulled, "2024-06-20")).toBe("unmet");
  });
});

describe("what is counted has its time and counts once (CV 5007/2023; Đ22, Đ74.1.d: “trong thời gian đó”)", () => {
  const three = subjectOf("individual", {
    year: 2023,
    awards: { [fighter]: ["2021-2023"] },
    confirmed: ["selected-in-ministry"],
  });
  const withInitiative = (...told: Partial<Subject["attestations"][number]>[]): Subject => ({
    ...three,
    attestations: [
      ...three.attestations,
      ...told.map((each) => ({ fact: "initiative-ministry", by: "ministry-province" as const, holds: true, ...each })),
    ],
  });
  test("an initiative of the years of the three titles counts; one of years ago, or of a later year, waits", () => {
    expect(verdict(ministerial, withInitiative({ year: 2021 }), "2024-02-01")).toBe("met");
    expect(verdict(ministerial, withInitiative({ year: 2015 }), "2024-02-01")).toBe("pending");
    expect(verdict(ministerial, withInitiative({ year: 2024 }), "2024-02-01")).toBe("pending");
  });
  test("one used for an award is used up, also where it is written a second time", () => {
    const once = { year: 2023, document: "QĐ 5/SK" };
    expect(verdict(ministerial, withInitiative(once), "2024-02-01")).toBe("met");
    expect(
      verdict(ministerial, withInitiative({ ...once, usedFor: "QĐ 9" }, { ...once, year: 2022 }), "2024-02-01"),
    ).toBe("pending");
  });
  test("one initiative written twice is one", () => {
    const two = (...documents: (string | undefined)[]): Subject => ({
      ...subjectOf("individual", { year: 2023, grades: { excellent: [2022, 2023] }, confirmed: ["law-abiding"] }),
      attestations: [
        { fact: "law-abiding", year: 2023, by: "central", holds: true },
        ...documents.map((document) => ({
          ...{ fact: "initiatives-grassroots", year: 2023, by: "unit" as const, holds: true },
          ...(document === undefined ? {} : { document }),
        })),
      ],
    });
    expect(verdict(certificate, two("QĐ 5", "QĐ 6"), "2024-02-01")).toBe("met");
    expect(verdict(certificate, two("QĐ 5", "QĐ 5"), "2024-02-01")).toBe("pending");
    expect(verdict(certificate, two(undefined, undefined), "2024-02-01")).toBe("pending");
    expect(verdict(certificate, two("QĐ 5", undefined), "2024-02-01")).toBe("pending");
  });
  test("of one fact the highest body decides", () => {
    const heard = (unit: boolean, ministry: boolean): Subject => ({
      ...subjectOf("individual", { year: 2024, grades: { good: [2024] }, traits: office }),
      attestations: [
        { fact: "self-reliant-and-united", year: 2024, by: "unit", holds: unit },
        { fact: "self-reliant-and-united", year: 2024, by: "ministry-province", holds: ministry },
      ],
    });
    expect(verdict("lao-dong-tien-tien", heard(true, false), "2025-02-01")).toBe("unmet");
    expect(verdict("lao-dong-tien-tien", heard(false, true), "2025-02-01")).toBe("met");
  });
});

describe("the pack of a dossier under way when the law changed", () => {
  const told = {
    year: 2024,
    day: "2026-12-31",
    traits: office,
    grades: { good: [2024] },
    confirmed: ["self-reliant-and-united"],
  } satisfies Told;
  const one = subjectOf("individual", told);
  const packOf = (submitted: string, more: Partial<Question>) => {
    const judged = judge(law, { award: "lao-dong-tien-tien", subject: one, submitted, year: 2024, ...more });
    return judged.ok ? judged.value.pack : judged.refusal.code;
  };
  test("received after a change it is under the new text, however early it was sent", () => {
    expect(packOf("2025-06-20", { received: "2025-07-01" })).toBe("2022-nd152");
    expect(packOf("2025-06-20", { received: "2025-06-30" })).toBe("2022-nd98");
  });
  test("decided after a change and received on no known day, it stands only if both texts say the same", () => {
    expect(verdict("lao-dong-tien-tien", one, "2025-06-20", { year: 2024, decided: "2025-07-20" })).toBe("met");
    expect(verdict("lao-dong-tien-tien", one, "2026-09-20", { year: 2024, decided: "2026-11-01" })).not.toBe("met");
  });
  const late = { received: "2026-09-15", decided: "2026-11-01" };
  test("kept under the older text, a yes stands and a no waits: the new one may be more favourable (06/2026/QH16 Đ4)", () => {
    const year = { ...told, year: 2025, grades: { good: [2025] } };
    expect(verdict("lao-dong-tien-tien", subjectOf("individual", year), "2026-09-10", late)).toBe("met");
    const low = subjectOf("individual", { ...year, grades: { completed: [2025] } });
    expect(verdict("lao-dong-tien-tien", low, "2026-09-10", late)).toBe("pending");
    expect(verdict("lao-dong-tien-tien", low, "2026-09-10", { received: "2026-09-15" })).toBe("unmet");
  });
});

describe("years that nobody wrote down, and rows that add up", () => {
  const unwritten = (award: string, day: string) => ({
    ...{ id: `QĐ ${day}`, award, decision: { day }, basis: "merit" as const },
    ...{ source: "decision" as const, verified: true },
  });
  const good = subjectOf("individual", {
    year: 2023,
    grades: { good: [2023] },
    confirmed: ["self-reliant-and-united"],
  });
  test("a title decided in January without a period may be of either year: it is neither there nor absent", () => {
    const titles = (day: string): Subject => ({
      ...subjectOf("individual", {
        year: 2023,
        awards: { [fighter]: [2021, 2022] },
        confirmed: ["selected-in-ministry", "initiative-ministry"],
      }),
      awards: [
        ...subjectOf("individual", { year: 2023, awards: { [fighter]: [2021, 2022] } }).awards,
        unwritten(fighter, day),
      ],
    });
    expect(verdict(ministerial, titles("2023-12-20"), "2024-02-01")).toBe("met");
    expect(verdict(ministerial, titles("2024-01-10"), "2024-02-01")).toBe("missing");
    expect(verdict(ministerial, titles("2023-01-10"), "2024-02-01")).toBe("missing");
  });
  test("what may already have been given for the year is not given certainly (Đ5.2.c)", () => {
    const given = { ...good, awards: [unwritten("lao-dong-tien-tien", "2024-01-10")] };
    expect(verdict("lao-dong-tien-tien", given, "2024-02-01")).toBe("missing");
  });
  test("who asks only whether it is held at all does not mind of which year it is", () => {
    const held = (day: string): Subject => {
      const five = subjectOf("individual", { ...fiveYears, awards: { [fighter]: [2019, 2021, 2023] } });
      return { ...five, awards: [...five.awards, unwritten(certificate, day)] };
    };
    expect(verdict(diploma, held("2020-02-10"), "2024-06-20")).toBe("met");
  });
  test("two rows of service add up (Đ57)", () => {
    const served = (...months: number[]): string => {
      const medal = "huy-chuong-quan-ky-quyet-thang";
      const pack = law.packs.find(({ id }) => id === "2022-nd98")!;
      const { content } = pack.standards.find(({ content: { award } }) => award === medal)!;
      const start = subjectOf("individual", content.standards[0]!.case);
      const [row] = start.service;
      const service = months.map((each) => ({ ...row!, months: each, doubled: 0 }));
      return verdict(medal, { ...start, service }, `${content.standards[0]!.case.year + 1}-02-15`, {
        year: content.standards[0]!.case.year,
      });
    };
    expect(served(300)).toBe(served(200, 100));
    expect(served(200)).toBe("unmet");
  });
  test("titles of two adjacent years are two in a row, whatever is chosen for the cycle (Đ21.1.a)", () => {
    const national = "chien-si-thi-dua-toan-quoc";
    const held = (...years: number[]) =>
      subjectOf("individual", {
        year: 2024,
        awards: { [ministerial]: years },
        confirmed: ["selected-nationwide", "initiative-national"],
      });
    expect(verdict(national, held(2023, 2024), "2025-02-01")).toBe("met");
    expect(verdict(national, held(2021, 2024), "2025-02-01")).toBe("pending");
    expect(verdict(national, held(2022, 2024), "2025-02-01")).toBe("unmet");
  });
});

describe("what cannot be is refused with its place", () => {
  const good = subjectOf("collective", {
    year: 2024,
    members: { all: 10, completed: 10, advanced: 7, fighters: 1, warned: 0 },
  });
  const paths = (change: Partial<Record<keyof Subject, unknown>>, more: Partial<Question> = {}): string[] => {
    const subject = Subject.parse({ ...good, ...change });
    return impossibleIn(law, subject, { submitted: "2025-02-01", ...more }).map(({ path }) => path);
  };
  const award = (more: object) => [
    { id: "1", award: fighter, period: { from: 2023, to: 2023 }, decision: { day: "2023-12-20" }, ...more },
  ];
  test("nothing is said of what can be", () => {
    expect(paths({})).toEqual([]);
    expect(paths({ awards: award({}) }, { year: 2024, received: "2025-02-10", decided: "2025-03-01" })).toEqual([]);
  });
  test.each<[string, Partial<Record<keyof Subject, unknown>>, string[]]>([
    ["more advanced than members", { rosters: [{ year: 2024, members: 10, advanced: 11 }] }, ["rosters[0].advanced"]],
    ["more insured than workers", { rosters: [{ year: 2024, workers: 10, covered: 11 }] }, ["rosters[0].covered"]],
    ["more targets met than set", { targets: [{ year: 2024, set: 3, met: 4 }] }, ["targets[0].met"]],
    ["a period reversed", { awards: award({ period: { from: 2023, to: 2022 } }) }, ["awards[0].period"]],
    [
      "a discipline that ends before it begins",
      { discipline: [{ from: "2024-05-01", to: "2024-04-01" }] },
      ["discipline[0]"],
    ],
    ["a register known backwards", { known: { awards: { from: 2024, to: 2020 } } }, ["known.awards"]],
    [
      "decided before the achievement",
      { awards: award({ decision: { day: "2022-12-20" } }) },
      ["awards[0].decision.day"],
    ],
    [
      "annulled before it was decided",
      { awards: award({ annulled: { day: "2023-01-01" } }) },
      ["awards[0].annulled.day"],
    ],
    [
      "two grades of a year",
      {
        grades: [
          { year: 2024, grade: "good" },
          { year: 2024, grade: "good" },
        ],
      },
      ["grades[1].year"],
    ],
    ["two rosters of a year", { rosters: [good.rosters[0], good.rosters[0]] }, ["rosters[1].year"]],
    [
      "doubled months above the months",
      { service: [{ what: "army", months: 10, doubled: 11 }] },
      ["service[0].doubled"],
    ],
    ["an award nobody knows", { awards: award({ award: "cup-vang" }) }, ["awards[0].award"]],
    ["a fact nobody asks for", { attestations: [{ fact: "rat-tot", by: "unit" }] }, ["attestations[0].fact"]],
    ["a unit nobody merged", { awards: award({ of: "Phòng cũ" }) }, ["awards[0].of"]],
    ["a day outside reason", { founded: "0201-01-01" }, ["founded"]],
    [
      "confirmed and denied together",
      { attestations: [true, false].map((holds) => ({ fact: "registered", year: 2024, by: "unit", holds })) },
      ["attestations[1]"],
    ],
  ])("%s", (_name, change, found) => {
    expect(paths(change)).toEqual(found);
  });
  test("a year after the day, and a decision before it", () => {
    expect(paths({}, { year: 2026 })).toEqual(["year"]);
    expect(paths({}, { decided: "2025-01-31" })).toEqual(["decided"]);
  });
  test("two initiatives of one year, one confirmed and one not, are two papers and no contradiction", () => {
    const told = [true, false].map((holds, at) => ({
      fact: "initiative-ministry",
      year: 2024,
      by: "unit",
      holds,
      document: `QĐ ${at}`,
    }));
    expect(paths({ attestations: told })).toEqual([]);
  });
});

describe("every road is told, the nearest first, and one may be claimed", () => {
  const many = subjectOf("individual", {
    year: 2024,
    confirmed: ["law-abiding"],
    grades: { excellent: [2024] },
    awards: { [fighter]: [2021] },
  });
  const asked = (more: Partial<Question>) => {
    const judged = judge(law, { award: certificate, subject: many, submitted: "2025-02-01", ...more });
    if (!judged.ok) throw new Error(judged.refusal.code);
    return judged.value;
  };
  test("roads that count different things are compared in time: eleven months are nearer than one year", () => {
    const said = explain(asked({}), law.catalogue);
    expect(said.reasons.length).toBeGreaterThan(0);
    expect(said.otherRoads.every(({ road, reasons }) => road !== "" && reasons.length > 0)).toBe(true);
  });
  test("a claimed point is judged alone, whatever kind of commendation it belongs to", () => {
    expect(asked({}).verdict).toBe("unmet");
    const claimed = asked({ road: "Đ74.1.c" });
    expect(claimed.verdict).toBe("pending");
    expect(namedIn(claimed.root).find(({ id }) => id === "Đ74.1.d hai năm xuất sắc")).toBeDefined();
    expect(explain(claimed, law.catalogue).reasons.join()).toContain("điểm c khoản 1 Điều 74");
    expect(explain(claimed, law.catalogue).remarks.join()).toContain("không đề nghị theo trường hợp này");
  });
  test("a point of the law of 2003 is claimed as well, though it names no kind of commendation for it (Đ72.1.a)", () => {
    const subject = subjectOf("individual", { year: 2020, confirmed: ["law-abiding"] });
    const judged = judge(law, { award: certificate, subject, submitted: "2021-02-01", road: "Đ72.1.a" });
    const told = judged.ok ? explain(judged.value, law.catalogue) : undefined;
    expect(judged.ok && judged.value.verdict).toBe("pending");
    expect(told?.reasons.every((reason) => reason.includes("điểm a khoản 1 Điều 72"))).toBe(true);
    expect(told?.otherRoads).toEqual([]);
  });
  test("a point that the standard does not have is refused with those it has", () => {
    const judged = judge(law, { award: certificate, subject: many, submitted: "2025-02-01", road: "Đ99" });
    expect(judged.ok ? null : judged.refusal).toMatchObject({
      code: "no-such-road",
      roads: expect.arrayContaining(["Đ74.1.c"]),
    });
  });
});
