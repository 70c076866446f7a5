import { z } from "zod";
import { SubjectKind } from "./catalogue.ts";
import { Basis, Grade, Year } from "./kinds.ts";

/** Without words of its own: officers read what is wrong here in their language. */
const Day = z.iso.date();
const Count = z.int().min(0);

/** Years for which a register was compared and is complete; outside them, an absent record says nothing. */
export const KnownYears = z.strictObject({ from: z.union([Year, z.literal("beginning")]), to: Year });

/** An award already decided. It is never edited: an annulment is a new fact on it. */
export const AwardRecord = z.strictObject({
  id: z.string().min(1),
  award: z.string().min(1),
  /** Years of achievement as written in the decision; without them the year of the decision is taken and said so. */
  period: z.strictObject({ from: Year, to: Year }).optional(),
  decision: z.strictObject({
    day: Day,
    number: z.string().optional(),
    authority: z.string().optional(),
    /** Decided by the Minister of Defence or of Public Security; unknown when absent. */
    defencePolice: z.boolean().optional(),
  }),
  /** Emulation titles are for merit, and the catalogue tells which others have one basis; else an absent one is not guessed. */
  basis: Basis.optional(),
  annulled: z
    .strictObject({ day: Day, decision: z.string().optional(), ground: z.enum(["a", "b", "c", "d"]).optional() })
    .optional(),
  source: z.enum(["decision", "import", "self-declared"]).default("decision"),
  verified: z.boolean().default(true),
});
export type AwardRecord = z.output<typeof AwardRecord>;

/** Who may confirm what only people can judge, from the unit itself upwards. */
export const Attester = z.enum(["unit", "ministry-province", "defence-police", "central"]);
export type Attester = z.infer<typeof Attester>;

export const Attestation = z.strictObject({
  fact: z.string().min(1),
  year: Year.optional(),
  by: Attester,
  /** False when the body looked at it and did not confirm. */
  holds: z.boolean().default(true),
  document: z.string().optional(),
  /** An initiative is used up by the award it once supported. */
  usedFor: z.string().optional(),
});

export const Trait = z.enum([
  "armed-forces",
  /** Narrower than the armed forces: the militia is left out. */
  "army-or-police",
  "core-militia",
  "non-commissioned",
  "martyr",
  "civil",
  "flag-eligible",
  "ministry-or-province",
  "province",
  "general-department",
  "round-anniversary",
  "central-cluster",
  "enterprise",
  "worker",
  "farmer",
  /** A worker, farmer or labourer outside the offices and units whose people the law names. */
  "independent-worker",
  "education-manager",
  "health-manager",
  "circus-or-dance",
  "overseas",
  "foreign",
  "head-of-state",
]);
export type Trait = z.infer<typeof Trait>;

/** What a continuous time was spent on. */
export const Service = z.enum([
  "army",
  "police",
  "armed-forces",
  /** At sea, on islands, in the hardest areas or on international duty. */
  "hard-duty",
  "youth-volunteer",
  "teaching",
  "education",
  "medical-practice",
  "health",
  "arts",
  "heritage",
  "honorary-consul",
  "contributing-to-viet-nam",
  "production-model",
]);
export type Service = z.infer<typeof Service>;

export const LeadScope = z.enum([
  "ministry-province",
  "central",
  "movement-ministry-province",
  "movement-prime-minister",
]);

/** Everything that is known about one person, unit or household when its case is judged. */
export const Subject = z.strictObject({
  kind: SubjectKind,
  name: z.string().min(1),
  traits: z.partialRecord(Trait, z.boolean()).default({}),
  /** Day from which the unit exists. */
  founded: Day.optional(),
  awards: z.array(AwardRecord).default([]),
  grades: z.array(z.strictObject({ year: Year, grade: Grade, document: z.string().optional() })).default([]),
  discipline: z.array(z.strictObject({ from: Day, to: Day.optional(), form: z.string().optional() })).default([]),
  suspensions: z
    .array(z.strictObject({ from: Day, to: Day.optional(), why: z.enum(["discipline", "inspection", "complaint"]) }))
    .default([]),
  leads: z
    .array(
      z.strictObject({
        scope: LeadScope,
        year: Year,
        cluster: z.string().optional(),
        /** For a movement: how many years it ran, and whether it was reviewed midway or at its end. */
        years: Count.optional(),
        review: z.enum(["interim", "final"]).optional(),
      }),
    )
    .default([]),
  /** Heads counted at the end of a year: all who are considered, and how many of them … */
  rosters: z
    .array(
      z.strictObject({
        year: Year,
        members: z.int().min(1),
        completed: Count.optional(),
        advanced: Count.optional(),
        fighters: Count.optional(),
        warned: Count.optional(),
      }),
    )
    .default([]),
  /** Continuous service in whole months up to a day; months in hard places count once more. */
  service: z.array(z.strictObject({ what: Service, months: Count, doubled: Count.default(0) })).default([]),
  attestations: z.array(Attestation).default([]),
  known: z
    .strictObject({
      awards: KnownYears.optional(),
      grades: KnownYears.optional(),
      discipline: KnownYears.optional(),
      leads: KnownYears.optional(),
      /** Day up to which pending discipline, inspections and complaints were asked for. */
      suspensionsTo: Day.optional(),
    })
    .default({}),
});
export type Subject = z.output<typeof Subject>;
