import { describe, expect, test } from "vitest";
import {
  type Case,
  describeLeaf,
  explain,
  forecastCase,
  impossibleIn,
  judge,
  judgeIn,
  leavesOf,
  leavesOfCondition,
  type Leaf,
  type Node,
  type Pack,
  readingsOf,
  type Standard,
  shortfall,
  Subject,
  writeCitation,
  writeExample,
} from "../../src/engines/law/index.ts";
import { randomCase, seeded } from "./random-cases.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();
const all = law.packs.flatMap((pack) =>
  pack.standards.flatMap(({ content }) =>
    content.standards.map((standard) => ({ pack, award: content.award, standard, title: content })),
  ),
);
const cases = 25;

function* randomCases(
  seed: number,
): Generator<{ pack: Pack; award: string; standard: Standard; one: Case; chance: () => number }> {
  const chance = seeded(seed);
  for (const { pack, award, standard } of all) {
    const [rule] = readingsOf(pack, { award, subject: standard.for })!.rules;
    for (let time = 0; time < cases; time += 1)
      yield { pack, award, standard, one: randomCase(chance, standard, rule), chance };
  }
}
const verdictOf = (pack: Pack, award: string, one: Case) => judgeIn(law, pack, { award, ...one })!.verdict;

/** The same facts with less of them known: registers cut off, people not asked, figures not collected, periods not written. */
function blurred(subject: Subject, year: number, chance: () => number): Subject {
  const cut = year - Math.floor(chance() * 10);
  const { founded, ...rest } = subject;
  const shortened = (known: Subject["known"]["awards"]) =>
    known === undefined ? {} : { from: Math.max(known.from === "beginning" ? cut : known.from, cut), to: known.to };
  const awardsFrom = chance() < 0.5;
  const gradesFrom = chance() < 0.5;
  const asked = chance() < 0.7;
  const disciplineAsked = chance() < 0.7;
  const upTo = (known: Subject["known"]["discipline"]) => known && { ...known, to: Math.min(known.to, year) };
  const discipline = disciplineAsked ? (asked ? subject.known.discipline : upTo(subject.known.discipline)) : undefined;
  const { discipline: _, suspensionsTo: __, ...otherKnown } = subject.known;
  return {
    ...rest,
    ...(founded === undefined || chance() < 0.3 ? {} : { founded }),
    traits: Object.fromEntries(Object.entries(subject.traits).filter(() => chance() < 0.8)),
    awards: (awardsFrom
      ? subject.awards.filter(
          (record) =>
            (record.period?.to ?? Number(record.decision.day.slice(0, 4))) > cut &&
            Number(record.decision.day.slice(0, 4)) > cut,
        )
      : subject.awards
    ).map((record) => lessTold(record, chance)),
    grades: gradesFrom ? subject.grades.filter((each) => each.year >= cut) : subject.grades,
    attestations: subject.attestations.filter(() => chance() < 0.8),
    rosters: chance() < 0.8 ? subject.rosters : [],
    service: chance() < 0.8 ? subject.service : [],
    suspensions: asked ? subject.suspensions : [],
    discipline: asked ? subject.discipline : subject.discipline.filter(({ from }) => from <= `${year}-12-31`),
    known: {
      ...otherKnown,
      ...(awardsFrom && subject.known.awards
        ? { awards: { ...subject.known.awards, from: latest(subject.known.awards.from, cut + 1) } }
        : {}),
      ...(gradesFrom && subject.known.grades
        ? { grades: shortened(subject.known.grades) as Subject["known"]["grades"] }
        : {}),
      ...(discipline === undefined ? {} : { discipline }),
      ...(asked && subject.known.suspensionsTo !== undefined ? { suspensionsTo: subject.known.suspensionsTo } : {}),
    },
  };
}

const latest = (from: number | "beginning", cut: number): number => (from === "beginning" ? cut : Math.max(from, cut));

type AwardRecord = Subject["awards"][number];

/** A record without its period where nothing else follows from that, and without what it was given for. */
function lessTold(record: AwardRecord, chance: () => number): AwardRecord {
  const { period, basis, ...bare } = record;
  const [decided = 0, month = 0] = record.decision.day.split("-").map(Number);
  const mayLack = period !== undefined && (period.to === decided || (month <= 3 && period.to === decided - 1));
  return {
    ...bare,
    ...(period === undefined || (mayLack && chance() < 0.2) ? {} : { period }),
    ...(basis === undefined || (basis === "merit" && chance() < 0.1) ? {} : { basis }),
  };
}

test("P2: of 4,000 cases six times blurred, what becomes known never turns a decided verdict round", {
  timeout: 300_000,
}, () => {
  const chance = seeded(2);
  let decided = 0;
  for (let time = 0; time < 4_000; time += 1) {
    const { pack, award, standard } = all[time % all.length]!;
    const one = randomCase(chance, standard, readingsOf(pack, { award, subject: standard.for })!.rules[0]);
    const full = verdictOf(pack, award, one);
    for (let blur = 0; blur < 6; blur += 1) {
      const subject = blurred(one.subject, one.year, chance);
      const less = verdictOf(pack, award, { ...one, subject });
      if (less !== "met" && less !== "unmet") continue;
      decided += 1;
      if (full !== less) expect({ award, pack: pack.id, full, less, one, subject }).toEqual(undefined);
    }
  }
  expect(decided).toBeGreaterThan(3_000);
});

/** One thing about a subject that cannot be, and the path by which it is told. */
const impossible: readonly ((subject: Subject, year: number) => { subject: unknown; path: string })[] = [
  (subject, year) => ({
    path: "rosters[0].advanced",
    subject: { ...subject, rosters: [{ year, members: 5, advanced: 6 }] },
  }),
  (subject, year) => ({
    path: "awards[0].period",
    subject: withAward(subject, { period: { from: year, to: year - 1 } }),
  }),
  (subject, year) => ({
    path: "awards[0].decision.day",
    subject: withAward(subject, { period: { from: year, to: year }, decision: { day: `${year - 1}-12-31` } }),
  }),
  (subject, year) => ({
    path: "awards[0].annulled.day",
    subject: withAward(subject, { annulled: { day: `${year - 30}-01-01` } }),
  }),
  (subject) => ({ path: "awards[0].award", subject: withAward(subject, { award: "khong-co" }) }),
  (subject, year) => ({
    path: "grades[1].year",
    subject: { ...subject, grades: [1, 2].map(() => ({ year, grade: "good" })) },
  }),
  (subject, year) => ({
    path: "rosters[1].year",
    subject: { ...subject, rosters: [1, 2].map(() => ({ year, members: 5 })) },
  }),
  (subject) => ({
    path: "service[0].doubled",
    subject: { ...subject, service: [{ what: "army", months: 1, doubled: 2 }] },
  }),
  (subject, year) => ({
    path: "discipline[0]",
    subject: { ...subject, discipline: [{ from: `${year}-02-01`, to: `${year}-01-31` }] },
  }),
  (subject) => ({
    path: "attestations[0].fact",
    subject: { ...subject, attestations: [{ fact: "khong-ai-hoi", by: "unit" }] },
  }),
  (subject, year) => ({
    path: "attestations[1]",
    subject: {
      ...subject,
      attestations: [true, false].map((holds) => ({ fact: "law-abiding", year, by: "central", holds })),
    },
  }),
  (subject) => ({ path: "founded", subject: { ...subject, founded: "1066-10-14" } }),
  (subject, year) => ({
    path: "known.awards",
    subject: { ...subject, known: { awards: { from: year, to: year - 1 } } },
  }),
];
const withAward = (subject: Subject, more: object): unknown => ({
  ...subject,
  awards: [{ id: "1", award: "chien-si-thi-dua-co-so", decision: { day: "2010-12-20" }, ...more }],
});

test("P12: what cannot be is refused with its path, whatever else is told, and nothing that can be is", () => {
  let possible = 0;
  for (const { award, one, chance } of randomCases(12)) {
    possible += impossibleIn(law, one.subject).length === 0 ? 1 : 0;
    const { subject, path } = impossible[Math.floor(chance() * impossible.length)]!(one.subject, one.year);
    const asked = { award, subject: Subject.parse(subject), submitted: one.day, year: one.year };
    const judged = judge(law, asked);
    const told =
      judged.ok || judged.refusal.code !== "impossible-facts" ? [] : judged.refusal.facts.map((each) => each.path);
    expect(told).toContain(path);
  }
  // A few drawn cases contradict themselves.
  expect(possible).toBeGreaterThan(all.length * cases * 0.97);
});

/** The subject with the one thing a leaf lacks, or undefined for what cannot be supplied by one fact. */
function suppliedWith(leaf: Leaf, span: Node["span"], { subject, year }: Case): Subject | undefined {
  const award = (kind: string, at: number) => ({
    id: "supplied",
    award: kind,
    period: { from: at, to: at },
    decision: { day: `${at}-12-25`, defencePolice: true },
    basis: "merit" as const,
    source: "decision" as const,
    verified: true,
  });
  if (leaf.op === "attest") {
    const denied = subject.attestations.some(({ fact, holds }) => fact === leaf.fact && !holds);
    const confirmation = { fact: leaf.fact, year, by: "central" as const, holds: true };
    return denied ? undefined : { ...subject, attestations: [...subject.attestations, confirmation] };
  }
  if (leaf.op === "trait") return { ...subject, traits: { ...subject.traits, [leaf.trait]: leaf.is } };
  if (leaf.op !== "count") return undefined;
  const [kind] = leaf.of;
  const held = new Set(subject.awards.filter((record) => record.award === kind).map((record) => record.period?.to));
  const free =
    span && Array.from({ length: span[1] - span[0] + 1 }, (_, index) => span[0] + index).find((at) => !held.has(at));
  if (free === undefined || kind === undefined || kind.startsWith("grade:")) return undefined;
  return { ...subject, awards: [...subject.awards, award(kind, free)] };
}

test("P3: who lacks exactly one award or one confirmation is eligible once it is there", () => {
  let supplied = 0;
  for (const { pack, award, one } of randomCases(3)) {
    const trace = judgeIn(law, pack, { award, ...one })!;
    if (trace.verdict === "met" || shortfall(trace.root) !== 1) continue;
    const lacking = leavesOf(trace.root).filter(({ value }) => value !== "met");
    const [leaf] = lacking;
    const written = leavesOfCondition(readingsOf(pack, { award, subject: one.subject.kind })!.rules[0].when).find(
      (each) => (each.id ?? each.cite) === leaf?.id,
    );
    if (lacking.length !== 1 || written === undefined || leaf?.checked === "unknown") continue;
    // Whether anybody must be asked is in the register: no confirmation stands for it.
    if (written.op === "attest" && leaf?.value === "missing") continue;
    const subject = suppliedWith(written, leaf!.span, one);
    if (subject === undefined) continue;
    const helped = judgeIn(law, pack, { award, ...one, subject })!;
    // Where the law leaves a number open, the choice may still decide: one confirmation cannot make it.
    if (helped.assumptions.some(({ code }) => code === "parameter-open")) continue;
    supplied += 1;
    expect({ award, verdict: helped.verdict }).toEqual({ award, verdict: "met" });
  }
  expect(supplied).toBeGreaterThan(100);
});

test("P4: the year forecast is the first that passes, supposing what it says", () => {
  let found = 0;
  for (const { pack, award, one } of randomCases(4)) {
    if (pack.id !== "2022-nd98" || found > 60) continue;
    const horizon = 6;
    const asked = { award, subject: one.subject, submitted: one.day, year: one.year };
    const ahead = forecastCase(law, { ...asked, horizon });
    const value = ahead.ok ? ahead.value : undefined;
    if (value === undefined) continue;
    found += 1;
    expect(["met", "pending"]).toContain(value.trace.verdict);
    expect(value.assumption.to).toBe(value.year);
    if (value.year === one.year) expect(["met", "pending"]).toContain(verdictOf(pack, award, one));
    // One year less ahead finds nothing.
    else
      expect(forecastCase(law, { ...asked, horizon: value.year - one.year - 1 })).toEqual({
        ok: true,
        value: undefined,
      });
  }
  expect(found).toBeGreaterThan(30);
});

test("P5: an annulled award never existed", () => {
  for (const { pack, award, one, chance } of randomCases(5)) {
    if (one.subject.awards.length === 0) continue;
    const place = Math.floor(chance() * one.subject.awards.length);
    const annulled = one.subject.awards.map((record, index) =>
      index === place ? { ...record, annulled: { day: one.day } } : record,
    );
    const without = one.subject.awards.filter((_record, index) => index !== place);
    expect(judgeIn(law, pack, { award, ...one, subject: { ...one.subject, awards: annulled } })).toEqual(
      judgeIn(law, pack, { award, ...one, subject: { ...one.subject, awards: without } }),
    );
  }
});

test("P6: what was granted for a year of merit is not granted for it again", () => {
  let granted = 0;
  for (const { pack, award, standard } of all) {
    const start = writeExample(standard.for, standard.case, { name: "granted", but: {} });
    if (verdictOf(pack, award, start) !== "met" || standard.basis !== "merit") continue;
    granted += 1;
    const record = {
      id: "granted",
      award,
      period: { from: start.year, to: start.year },
      decision: { day: start.day },
      basis: "merit" as const,
      source: "decision" as const,
      verified: true,
    };
    const subject = { ...start.subject, awards: [...start.subject.awards, record] };
    expect({ award, verdict: verdictOf(pack, award, { ...start, subject }) }).toEqual({ award, verdict: "unmet" });
  }
  expect(granted).toBeGreaterThan(50);
});

test("P8: a regulation laid over the law never makes anyone eligible whom the law does not", () => {
  let narrower = 0;
  for (const { content: overlay } of law.overlays) {
    const chance = seeded(8);
    for (const { award, for: subject } of overlay.add) {
      const pack = law.packs.find(({ id }) => overlay.extends.includes(id))!;
      const standard = all.find(
        (each) => each.pack === pack && each.award === award && each.standard.for === subject,
      )!.standard;
      const rule = readingsOf(pack, { award, subject })!.rules[0];
      for (let time = 0; time < 500; time += 1) {
        const one = randomCase(chance, standard, rule);
        const facts = leavesOfCondition(overlay.add.find((each) => each.award === award && each.for === subject)!.when);
        const confirmed = facts.flatMap((leaf) =>
          leaf.op === "attest" && chance() < 0.9
            ? [{ fact: leaf.fact, year: one.year, by: "central" as const, holds: true }]
            : [],
        );
        const told = { ...one, subject: { ...one.subject, attestations: [...one.subject.attestations, ...confirmed] } };
        const base = judgeIn(law, pack, { award, ...told })!.verdict;
        const laid = judgeIn(law, pack, { award, ...told, overlay })!.verdict;
        if (laid === "met") expect(base).toBe("met");
        if (base === "met" && laid !== "met") narrower += 1;
      }
    }
  }
  expect(narrower).toBeGreaterThan(50);
});

describe("P9: what is said", () => {
  test("an explanation names the place of every condition", () => {
    for (const { pack, award, one } of randomCases(9)) {
      const trace = judgeIn(law, pack, { award, ...one })!;
      const tree = explain(trace, law.catalogue).tree.join("\n");
      for (const { cite } of leavesOf(trace.root)) expect(tree).toContain(writeCitation(cite!, trace.instrument));
    }
  });
  test("two conditions that test different things never read the same", () => {
    const read = new Map<string, string>();
    for (const { standard, title } of all) {
      for (const leaf of leavesOfCondition(standard.when)) {
        const { id: _id, note: _note, checked: _checked, ...test } = leaf;
        const said = `${leaf.says} | ${describeLeaf(leaf, law.catalogue)} | ${writeCitation(leaf.cite, title.instrument)}`;
        expect(said.length).toBeGreaterThan(30);
        expect(read.get(said) ?? JSON.stringify(test)).toBe(JSON.stringify(test));
        read.set(said, JSON.stringify(test));
      }
    }
    expect(read.size).toBeGreaterThan(600);
  });
});

test("P10: the order of records and their repetition do not matter", () => {
  for (const { pack, award, one, chance } of randomCases(10)) {
    const shuffled = [...one.subject.awards, ...one.subject.awards].toSorted(() => chance() - 0.5);
    const grades = one.subject.grades
      .toSorted(() => chance() - 0.5)
      .filter((each, index, list) => list.findIndex(({ year }) => year === each.year) === index);
    const original = {
      ...one.subject,
      grades: one.subject.grades.filter(
        (each, index, list) => list.findIndex(({ year }) => year === each.year) === index,
      ),
    };
    expect(verdictOf(pack, award, { ...one, subject: { ...original, awards: shuffled, grades } })).toBe(
      verdictOf(pack, award, { ...one, subject: original }),
    );
  }
});

test("P11: shifting every year by the same number keeps the verdict", () => {
  const shift = (value: unknown, years: number, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((each) => shift(each, years));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shift(inner, years, name)]));
    if (typeof value === "number" && ["year", "from", "to"].includes(key)) return value + years;
    if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value))
      return `${Number(value.slice(0, 4)) + years}${value.slice(4)}`;
    return value;
  };
  for (const { pack, award, one, chance } of randomCases(11)) {
    const years = Math.floor(chance() * 7) - 3;
    expect(verdictOf(pack, award, shift(one, years) as Case)).toBe(verdictOf(pack, award, one));
  }
});
