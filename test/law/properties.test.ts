import { describe, expect, test } from "vitest";
import {
  type Case,
  describeLeaf,
  explain,
  forecastCase,
  judgeIn,
  leavesOf,
  leavesOfCondition,
  type Leaf,
  type Node,
  type Pack,
  readingsOf,
  type Standard,
  shortfall,
  type Subject,
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

/** The same facts with less of them known: registers cut off, people not asked, figures not collected. */
function blurred(subject: Subject, year: number, chance: () => number): Subject {
  const cut = year - Math.floor(chance() * 10);
  const { founded, ...rest } = subject;
  const shortened = (known: Subject["known"]["awards"]) =>
    known === undefined ? {} : { from: Math.max(known.from === "beginning" ? cut : known.from, cut), to: known.to };
  const awardsFrom = chance() < 0.5;
  const gradesFrom = chance() < 0.5;
  const asked = chance() < 0.7;
  return {
    ...rest,
    ...(founded === undefined || chance() < 0.3 ? {} : { founded }),
    traits: Object.fromEntries(Object.entries(subject.traits).filter(() => chance() < 0.8)),
    awards: awardsFrom
      ? subject.awards.filter(
          (record) =>
            (record.period?.to ?? Number(record.decision.day.slice(0, 4))) >= cut &&
            Number(record.decision.day.slice(0, 4)) >= cut,
        )
      : subject.awards,
    grades: gradesFrom ? subject.grades.filter((each) => each.year >= cut) : subject.grades,
    attestations: subject.attestations.filter(() => chance() < 0.8),
    rosters: chance() < 0.8 ? subject.rosters : [],
    service: chance() < 0.8 ? subject.service : [],
    suspensions: asked ? subject.suspensions : [],
    known: {
      ...subject.known,
      ...(awardsFrom && subject.known.awards
        ? { awards: shortened(subject.known.awards) as Subject["known"]["awards"] }
        : {}),
      ...(gradesFrom && subject.known.grades
        ? { grades: shortened(subject.known.grades) as Subject["known"]["grades"] }
        : {}),
      ...(asked ? {} : { suspensionsTo: undefined }),
    },
  };
}

test("P2: what becomes known never turns a decided verdict round", () => {
  let decided = 0;
  for (const { pack, award, one, chance } of randomCases(2)) {
    const full = verdictOf(pack, award, one);
    const less = verdictOf(pack, award, { ...one, subject: blurred(one.subject, one.year, chance) });
    if (less !== "met" && less !== "unmet") continue;
    decided += 1;
    expect({ award, pack: pack.id, full }).toEqual({ award, pack: pack.id, full: less });
  }
  expect(decided).toBeGreaterThan(600);
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
