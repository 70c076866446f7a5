import {
  type Case,
  channelsOf,
  Grade,
  type Rule,
  type Standard,
  type Subject,
  writeExample,
} from "../../src/engines/law/index.ts";

/** A repeatable source of chance: the same seed gives the same histories on every machine. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Chance = () => number;
const pick = <Item>(chance: Chance, items: readonly Item[]): Item => items[Math.floor(chance() * items.length)]!;

/**
 * A subject near the edge of a rule: the case that meets it, with records lost, added, moved, annulled, unverified,
 * without a basis or doubled, and with registers that are complete, partly known or not known at all.
 */
export function randomCase(chance: Chance, standard: Standard, rule: Rule): Case {
  const { subject, year, day } = writeExample(standard.for, standard.case, { name: "x", but: {} });
  const kinds = channelsOf(rule)
    .flatMap(({ selected }) => selected.of)
    .filter((kind) => !kind.includes(":") && !kind.startsWith("discipline"));
  const rate = chance() < 0.3 ? 0 : 0.12;
  return {
    year,
    day,
    subject: {
      ...subject,
      awards: [...keptAwards(chance, subject, rate), ...addedAwards(chance, kinds, year, rate)],
      grades: grades(chance, subject, year, rate),
      discipline: chance() < rate ? [disciplined(year + 1 - Math.floor(chance() * 9))] : [],
      suspensions:
        chance() < rate
          ? [{ from: `${year}-10-01`, ...(chance() < 0.5 ? { to: `${year}-12-01` } : {}), why: "complaint" }]
          : [],
      traits: Object.fromEntries(
        Object.entries(subject.traits).flatMap(([trait, is]) =>
          chance() < rate ? [] : [[trait, chance() < rate ? !is : is]],
        ),
      ),
      attestations: subject.attestations.flatMap((each) =>
        chance() < rate ? [] : [{ ...each, holds: chance() >= rate / 2 }],
      ),
      rosters: subject.rosters
        .map((each) => ({ ...each, members: (each.members ?? 1) + Math.floor(chance() * 3) }))
        .filter(() => chance() >= rate / 2),
      leads: subject.leads.filter(() => chance() >= rate),
      service: subject.service
        .map((each) => ({ ...each, months: Math.max(each.doubled, each.months + Math.floor(chance() * 5) - 2) }))
        .filter(() => chance() >= rate / 2),
      ...(subject.founded === undefined
        ? {}
        : {
            founded: `${Number(subject.founded.slice(0, 4)) + Math.floor(chance() * 3) - 1}${subject.founded.slice(4)}`,
          }),
      known: known(chance, subject, year, rate),
    },
  };
}

/** In January, so that one after the year judged is served before the day of submission. */
const disciplined = (year: number) => ({ from: `${year}-01-05`, to: `${year}-01-25` });

function keptAwards(chance: Chance, subject: Subject, rate: number): Subject["awards"] {
  return subject.awards.flatMap((record) => {
    if (chance() < rate) return [];
    const moved = chance() < rate && record.period ? record.period.to + (chance() < 0.5 ? 1 : -1) : record.period?.to;
    const { basis, ...whole } = record;
    // A decision of January, as a rule for the year before; without a period nobody knows.
    const january = chance() < rate && record.period ? `${record.period.to + 1}-01-20` : record.decision.day;
    // No decision before the achievement.
    const day = moved !== undefined && january < `${moved}` ? `${moved}-12-25` : january;
    const bare = { ...whole, decision: { ...record.decision, day } };
    const one: Subject["awards"][number] = {
      ...bare,
      ...(moved === undefined || chance() < rate / 2 ? {} : { period: { from: moved, to: moved } }),
      ...(chance() < rate / 2 || basis === undefined ? {} : { basis: chance() < rate / 2 ? "thematic" : basis }),
      ...(chance() < rate / 2 ? { source: "self-declared" as const, verified: false } : {}),
      ...(chance() < rate / 2 ? { annulled: { day } } : {}),
    };
    return chance() < rate ? [one, { ...one, id: `${one.id} again` }] : [one];
  });
}

function addedAwards(chance: Chance, kinds: readonly string[], year: number, rate: number): Subject["awards"] {
  if (kinds.length === 0) return [];
  return Array.from({ length: Math.floor(chance() * (rate > 0 ? 4 : 1)) }, (_, index) => {
    const at = year - Math.floor(chance() * 14);
    return {
      id: `added ${index}`,
      award: pick(chance, kinds),
      period: { from: at, to: at },
      decision: { day: `${Math.min(at + (chance() < 0.3 ? 1 : 0), year)}-12-20`, defencePolice: chance() < 0.8 },
      basis: "merit" as const,
      source: "decision" as const,
      verified: true,
    };
  });
}

const grades = (chance: Chance, subject: Subject, year: number, rate: number): Subject["grades"] => [
  ...subject.grades.flatMap((each) =>
    chance() < rate ? [] : [{ ...each, grade: chance() < rate ? pick(chance, Grade.options) : each.grade }],
  ),
  ...(chance() < rate * 2
    ? [{ year: Math.min(...subject.grades.map((each) => each.year), year) - 1, grade: pick(chance, Grade.options) }]
    : []),
];

function known(chance: Chance, { known: all }: Subject, year: number, rate: number): Subject["known"] {
  const partly = (range: Subject["known"]["awards"]) => {
    if (chance() < rate / 2) return {};
    return chance() < rate ? { from: year - Math.floor(chance() * 12), to: year } : range;
  };
  const one = (name: "awards" | "grades" | "discipline" | "leads") => {
    const range = partly(all[name]);
    return range !== undefined && "from" in range ? { [name]: range } : {};
  };
  return {
    ...one("awards"),
    ...one("grades"),
    ...one("discipline"),
    ...one("leads"),
    ...(chance() < rate / 2 || all.suspensionsTo === undefined ? {} : { suspensionsTo: all.suspensionsTo }),
  };
}
