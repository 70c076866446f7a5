// Three rules written a second time, from the text of the law, in another language and for another machine.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judgeIn, type Subject } from "../../src/engines/law/index.ts";
import { seeded } from "../law/random-cases.ts";
import { shippedLaw } from "../law/shipped.ts";

const law = shippedLaw();
const pack = law.packs.find(({ id }) => id === "2022-nd98")!;
const judged = 2024;
const subjects = 34_000;

/** A history drawn for one rule: years of the last twelve, by award and grade. */
interface History {
  readonly awards: readonly (readonly [kind: string, year: number])[];
  readonly grades: readonly (readonly [year: number, grade: "good" | "excellent" | "completed"])[];
  readonly discipline: readonly number[];
  readonly noFlags: boolean;
}

interface Rule {
  readonly program: string;
  readonly award: string;
  readonly kind: Subject["kind"];
  /** Names in the program, and the codes of the law they stand for. */
  readonly names: Readonly<Record<string, string>>;
  readonly odds: Readonly<Record<string, number>>;
  readonly excellent: number;
  readonly good: number;
  readonly confirmed: readonly string[];
}

const rules: readonly Rule[] = [
  {
    program: "prime-minister-diploma",
    award: "bang-khen-thu-tuong-chinh-phu",
    kind: "individual",
    names: {
      diploma: "bang-khen-thu-tuong-chinh-phu",
      certificate: "bang-khen-bo-ban-nganh-tinh",
      fighter: "chien-si-thi-dua-co-so",
    },
    odds: { diploma: 0.03, certificate: 0.12, fighter: 0.45 },
    excellent: 0.35,
    good: 0.57,
    confirmed: ["law-abiding"],
  },
  {
    program: "ministerial-fighter",
    award: "chien-si-thi-dua-bo-ban-nganh-tinh",
    kind: "individual",
    names: { fighter: "chien-si-thi-dua-co-so", ministerial: "chien-si-thi-dua-bo-ban-nganh-tinh" },
    odds: { fighter: 0.4, ministerial: 0.06 },
    excellent: 0.3,
    good: 0.6,
    confirmed: ["selected-in-ministry", "initiative-ministry"],
  },
  {
    program: "labour-order-third-unit",
    award: "huan-chuong-lao-dong-hang-ba",
    kind: "collective",
    names: {
      diploma: "bang-khen-thu-tuong-chinh-phu",
      order: "huan-chuong-lao-dong-hang-ba",
      outstanding: "tap-the-lao-dong-xuat-sac",
      government_flag: "co-thi-dua-chinh-phu",
      ministry_flag: "co-thi-dua-bo-ban-nganh-tinh",
      certificate: "bang-khen-bo-ban-nganh-tinh",
    },
    odds: {
      diploma: 0.1,
      order: 0.02,
      outstanding: 0.5,
      government_flag: 0.04,
      ministry_flag: 0.18,
      certificate: 0.15,
    },
    excellent: 0.7,
    good: 0.25,
    confirmed: ["exemplary-and-united"],
  },
];

function draw(rule: Rule, chance: () => number): History {
  const years = Array.from({ length: 13 }, (_, index) => judged - 11 + index);
  const grades = years.flatMap((year): History["grades"] => {
    const luck = chance();
    return luck < rule.excellent
      ? [[year, "excellent"]]
      : luck < rule.excellent + rule.good
        ? [[year, "good"]]
        : luck < 0.98
          ? [[year, "completed"]]
          : [];
  });
  return {
    awards: years.flatMap((year) =>
      Object.entries(rule.odds).flatMap(([kind, odd]) => (chance() < odd ? [[kind, year] as const] : [])),
    ),
    grades,
    discipline: rule.kind === "individual" && chance() < 0.08 ? [judged + 1 - Math.floor(chance() * 10)] : [],
    noFlags: chance() < 0.5,
  };
}

function subjectOf(rule: Rule, { awards, grades, discipline, noFlags }: History): Subject {
  const complete = { from: "beginning" as const, to: judged + 1 };
  return {
    kind: rule.kind,
    name: "drawn",
    traits: { "flag-eligible": !noFlags },
    founded: "1990-01-01",
    awards: awards.map(([kind, year], index) => ({
      id: `${index}`,
      award: rule.names[kind]!,
      period: { from: year, to: year },
      decision: { day: `${Math.min(year, judged)}-12-25` },
      basis: "merit",
      source: "decision",
      verified: true,
    })),
    grades: grades.map(([year, grade]) => ({ year, grade })),
    // One after the year judged is served before the day.
    discipline: discipline.map((year) =>
      year > judged ? { from: `${year}-01-05`, to: `${year}-02-01` } : { from: `${year}-03-01`, to: `${year}-09-01` },
    ),
    suspensions: [],
    leads: [],
    rosters: [],
    ...{ partyGrades: [], targets: [], posts: [], predecessors: [] },
    service: [],
    attestations: rule.confirmed.map((fact) => ({ fact, year: judged, by: "central", holds: true })),
    known: { awards: complete, grades: complete, discipline: complete, leads: complete, suspensionsTo: "2025-12-31" },
  };
}

const factsOf = ({ awards, grades, discipline, noFlags }: History, place: number): string =>
  [
    `subject(${place}).`,
    ...awards.map(([kind, year]) => `award(${place},${kind},${year}).`),
    ...grades.map(([year, grade]) => `grade(${place},${year},${grade}).`),
    ...discipline.map((year) => `discipline(${place},${year}).`),
    ...(noFlags ? [`no_flags(${place}).`] : []),
  ].join(" ");

test.each(rules)(`clingo agrees on ${subjects} drawn histories: $program`, (rule) => {
  const chance = seeded(rule.program.length);
  const histories = Array.from({ length: subjects }, () => draw(rule, chance));
  const head = `judged(${judged}). year(${judged - 14}..${judged + 1}). #defined discipline/2. #defined no_flags/1. #defined award/3. #defined grade/3.\n`;
  const program = readFileSync(new URL(`../law/asp/${rule.program}.lp`, import.meta.url), "utf8");
  const input = `${head}${program}\n${histories.map(factsOf).join("\n")}`;
  const answered = run(input);
  const eligible = new Set([...answered.matchAll(/eligible\((\d+)\)/g)].map((found) => Number(found[1])));
  const differ = histories.flatMap((history, place) => {
    const { verdict } = judgeIn(law, pack, {
      award: rule.award,
      subject: subjectOf(rule, history),
      year: judged,
      day: "2025-02-15",
    })!;
    return (verdict === "met") === eligible.has(place)
      ? []
      : [{ place, verdict, clingo: eligible.has(place), history }];
  });
  expect(differ.slice(0, 1)).toEqual([]);
  expect(eligible.size).toBeGreaterThan(subjects / 100);
  expect(eligible.size).toBeLessThan(subjects / 2);
});

/** clingo leaves with 10, 20 or 30 when it found what there is to find. */
function run(input: string): string {
  try {
    return execFileSync("clingo", ["--verbose=0", "-"], { input, encoding: "utf8", maxBuffer: 64_000_000 });
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    if (status === 10 || status === 30) return stdout;
    throw error;
  }
}
