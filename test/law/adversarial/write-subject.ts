import { z } from "zod";
import { factsOf, type Law, type Question, Route, Subject, Value, yearOnDay } from "../../../src/engines/law/index.ts";

const Years = z.union([z.int(), z.string()]);

/** What a case tells of its subject: that of the engine, and in few words what every case tells. */
const Facts = z.looseObject({
  kind: z.enum(["individual", "collective", "household"]).optional(),
  /** Registers compared from the beginning to this year – grades to the one before –, and everything asked on its days. */
  knownTo: z.int().optional(),
  /** Years of achievement by award: 2020, "2018-2020", "2020 sudden", "2020 late" (decided in June after), or the record itself. */
  awards: z.record(z.string(), z.array(z.union([Years, z.looseObject({})]))).optional(),
  grades: z.record(z.string(), z.array(Years)).optional(),
  partyGrades: z.record(z.string(), z.array(Years)).optional(),
  /** Facts confirmed for the year judged, or "fact 2020" for another; "all" is everything any rule asks. */
  confirmed: z.array(z.string()).optional(),
  /** Of "all", what nobody confirmed, and what was looked at and not confirmed. */
  unconfirmed: z.array(z.string()).optional(),
  denied: z.array(z.string()).optional(),
});
type Facts = z.output<typeof Facts>;

export const Told = z.strictObject({
  name: z.string(),
  of: z.string(),
  award: z.string(),
  on: z.iso.date(),
  received: z.iso.date().optional(),
  decided: z.iso.date().optional(),
  year: z.int().optional(),
  basis: z.union([Route, z.literal("any")]).optional(),
  road: z.string().optional(),
  overlay: z.string().optional(),
  /** Facts instead of those of the world, by path; null takes one away. */
  but: z.record(z.string(), z.unknown()).default({}),
  /** "open" is either of the two that decide nothing. */
  expect: z.union([Value, z.literal("open")]).optional(),
  /** Path of what cannot be, or the reason that there is no verdict. */
  refused: z.string().optional(),
  cite: z.string(),
  note: z.string().optional(),
});
export type Told = z.output<typeof Told>;

export const AdversarialFile = z.strictObject({
  about: z.string(),
  worlds: z.record(z.string(), Facts),
  cases: z.array(Told.refine((each) => (each.expect === undefined) !== (each.refused === undefined))),
});
type Worlds = z.output<typeof AdversarialFile>["worlds"];

export const questionOf = (told: Told, subject: Subject): Question => ({
  ...{ award: told.award, subject, submitted: told.on, received: told.received, decided: told.decided },
  ...{ year: told.year, basis: told.basis, road: told.road, overlay: told.overlay },
});

/** The facts of a case, not yet parsed: what is wrong with them is for the engine to say. */
export function subjectOf(law: Law, worlds: Worlds, told: Told): unknown {
  const world = worlds[told.of];
  if (world === undefined) throw new Error(`no world ${told.of} for ${told.name}`);
  const facts = Facts.parse(
    Object.entries(told.but).reduce<unknown>((sofar, [path, value]) => changed(sofar, path.split("."), value), world),
  );
  const { knownTo, awards, grades, partyGrades, confirmed, unconfirmed, denied, ...rest } = facts;
  const written = {
    name: told.name,
    awards: Object.entries(awards ?? {}).flatMap(([award, years]) => years.flatMap((each) => recordsOf(award, each))),
    grades: gradesOf(grades),
    partyGrades: gradesOf(partyGrades),
    ...rest,
    known: { ...(knownTo === undefined ? {} : knownUpTo(knownTo)), ...(rest["known"] as object | undefined) },
  };
  const dated = Subject.safeParse({
    kind: "individual",
    name: "-",
    grades: written.grades,
    rosters: rest["rosters"],
    leads: rest["leads"],
  });
  const year = told.year ?? (dated.success ? yearOnDay(dated.data, told.on) : Number(told.on.slice(0, 4)) - 1);
  const given = (rest["attestations"] as unknown[] | undefined) ?? [];
  // “all” are those that no register of the case denies: of somebody disciplined nobody confirms that nothing was found.
  const disciplined = ((rest["discipline"] as unknown[] | undefined) ?? []).length > 0;
  const confirming = {
    confirmed,
    unconfirmed: [...(unconfirmed ?? []), ...(disciplined ? lookBacks(law) : [])],
    denied,
  };
  return { ...written, attestations: [...given, ...attestations(law, confirming, year)] };
}

const lookBacks = (law: Law): string[] => [...factsOf(law)].filter((fact) => fact.startsWith("no-adverse-findings-"));

function changed(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  const { [key!]: inner, ...others } = (target ?? {}) as Record<string, unknown>;
  if (rest.length > 0) return { ...others, [key!]: changed(inner, rest, value) };
  return value === null ? others : { ...others, [key!]: value };
}

const knownUpTo = (to: number) => {
  const all = { from: "beginning", to };
  return {
    ...{ awards: all, discipline: all, leads: all, partyGrades: all, grades: { from: "beginning", to: to - 1 } },
    ...{ suspensionsTo: `${to}-12-31`, postsTo: `${to}-12-31` },
  };
};

const gradesOf = (told: Facts["grades"]) =>
  Object.entries(told ?? {}).flatMap(([grade, years]) => years.flatMap(yearsIn).map((year) => ({ year, grade })));

function recordsOf(award: string, told: string | number | object): unknown[] {
  if (typeof told === "object")
    return [withoutNulls({ id: `${award} ${JSON.stringify(told)}`, award, basis: "merit", ...told })];
  const words = String(told).split(" ").slice(1);
  return yearsIn(told).map((year) => ({
    ...{ id: `${award} ${told} ${year}`, award, period: { from: year, to: year } },
    decision: {
      day: words.includes("late") ? `${year + 1}-06-15` : `${year}-12-25`,
      defencePolice: !words.includes("elsewhere"),
    },
    basis: words.find((each) => Route.safeParse(each).success) ?? "merit",
    ...(words.includes("unverified") ? { source: "self-declared", verified: false } : {}),
  }));
}

function attestations(
  law: Law,
  { confirmed = [], unconfirmed = [], denied = [] }: Pick<Facts, "confirmed" | "unconfirmed" | "denied">,
  year: number,
): unknown[] {
  const not = new Set([...unconfirmed, ...denied]);
  const named = confirmed.flatMap((each) => {
    if (each !== "all") {
      const [fact, of = year, by = "central", document] = each.split(" ");
      return [{ fact, year: Number(of), by, ...(document === undefined ? {} : { document }) }];
    }
    return [...factsOf(law)].filter((fact) => !not.has(fact)).map((fact) => ({ fact, year, by: "central" }));
  });
  return [...named, ...denied.map((fact) => ({ fact, year, by: "central", holds: false }))];
}

function yearsIn(told: string | number): number[] {
  const [from = 0, to = from] = String(told).split(" ")[0]!.split("-").map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const withoutNulls = (told: object) => Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
