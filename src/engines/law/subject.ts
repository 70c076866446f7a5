import { z } from "zod";
import { SubjectKind } from "./catalogue/index.ts";
import { Attester, LeadScope, Post, Service, Trait } from "./facts.ts";
import { Basis, Grade, Year } from "./kinds.ts";

/** Without words of its own: officers read what is wrong here in their language. */
const Day = z.iso.date();
const Count = z.int().min(0);

/** Years for which a register was compared and is complete; outside them, an absent record says nothing. */
export const KnownYears = z.strictObject({ from: z.union([Year, z.literal("beginning")]), to: Year });

/** Name of the unit that went into this one and that a record was about; see `predecessors`. */
const Holder = z.string().min(1).optional();

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
  /** What it was given for. Emulation titles are for merit, and the catalogue tells which others have one basis; else an absent one is not guessed. */
  basis: Basis.optional(),
  of: Holder,
  annulled: z
    .strictObject({ day: Day, decision: z.string().optional(), ground: z.enum(["a", "b", "c", "d"]).optional() })
    .optional(),
  source: z.enum(["decision", "import", "self-declared"]).default("decision"),
  verified: z.boolean().default(true),
});
export type AwardRecord = z.output<typeof AwardRecord>;

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

/** Everything that is known about one person, unit or household when its case is judged. */
export const Subject = z.strictObject({
  kind: SubjectKind,
  name: z.string().min(1),
  traits: z.partialRecord(Trait, z.boolean()).default({}),
  /** Day from which the unit exists. */
  founded: Day.optional(),
  awards: z.array(AwardRecord).default([]),
  grades: z
    .array(z.strictObject({ year: Year, grade: Grade, document: z.string().optional(), of: Holder }))
    .default([]),
  /** Yearly grades of the party organisation of the unit: the same names, another register. */
  partyGrades: z.array(z.strictObject({ year: Year, grade: Grade, document: z.string().optional() })).default([]),
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
  /** Heads counted at the end of a year: all who are considered and how many of them …; all who work and how many of them are insured. */
  rosters: z
    .array(
      z.strictObject({
        year: Year,
        members: z.int().min(1).optional(),
        completed: Count.optional(),
        advanced: Count.optional(),
        fighters: Count.optional(),
        warned: Count.optional(),
        workers: z.int().min(1).optional(),
        /** Workers covered by social insurance. */
        covered: Count.optional(),
      }),
    )
    .default([]),
  /** Targets (chỉ tiêu) given or registered for a year, how many were met, and how many of these exceeded. */
  targets: z
    .array(z.strictObject({ year: Year, set: z.int().min(1), met: Count.optional(), exceeded: Count.optional() }))
    .default([]),
  /** Posts held, for what the law asks of leaders; one without an end is still held. */
  posts: z
    .array(z.strictObject({ post: Post, from: Day, to: Day.optional(), where: z.string().optional() }))
    .default([]),
  /**
   * Units that went into this one. Whether the law lets it count what they reached is for whoever merged them to say
   * (`continues`): until then their records are possible and never certain, and without it they are none.
   */
  predecessors: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        until: Day,
        founded: Day.optional(),
        continues: z.boolean().optional(),
      }),
    )
    .default([]),
  /** Continuous service in whole months up to a day; months in hard places count once more. */
  service: z.array(z.strictObject({ what: Service, months: Count, doubled: Count.default(0) })).default([]),
  attestations: z.array(Attestation).default([]),
  known: z
    .strictObject({
      awards: KnownYears.optional(),
      /** Years for which the register of one award was compared, where not the whole register was. */
      each: z.record(z.string(), KnownYears).optional(),
      grades: KnownYears.optional(),
      partyGrades: KnownYears.optional(),
      discipline: KnownYears.optional(),
      leads: KnownYears.optional(),
      /** Day up to which every post held was told. */
      postsTo: Day.optional(),
      /** Day up to which pending discipline, inspections and complaints were asked for. */
      suspensionsTo: Day.optional(),
    })
    .default({}),
});
export type Subject = z.output<typeof Subject>;
