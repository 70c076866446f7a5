import { z } from "zod";

// Words for facts about a subject: who it is, what it did, who may confirm it.

/** Who may confirm what only people can judge, from the unit itself upwards. */
export const Attester = z.enum(["unit", "ministry-province", "defence-police", "central"]);
export type Attester = z.infer<typeof Attester>;

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
  /** For the third of the time in post that women are spared, unless they retire as late as men. */
  "woman",
  "higher-retirement-age",
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

/** Leading posts, from the ministry or province down; each means the equivalent posts too. */
export const Post = z.enum([
  "ministry-province-head",
  "ministry-province-deputy",
  "general-department-head",
  "general-department-deputy",
  "department-head",
  "department-deputy",
  "division-head",
  "division-deputy",
  "commune-head",
  "commune-deputy",
]);
export type Post = z.infer<typeof Post>;

export const LeadScope = z.enum([
  "ministry-province",
  "central",
  "movement-ministry-province",
  "movement-prime-minister",
]);
export type LeadScope = z.infer<typeof LeadScope>;
