import { z } from "zod";
import { Checked, Level, Route, Subject, SubjectKind, Value } from "../../../engines/law/index.ts";
import { JudgedView } from "../views.ts";

/** What the screens of the law are shown. */

/** Where a sentence is written: as officials write it, and the place to look it up. */
export const SourceView = z.object({
  text: z.string(),
  instrument: z.string(),
  /** Null where only the instrument is known. */
  article: z.string().nullable(),
});
export type SourceView = z.infer<typeof SourceView>;

/** A condition to read: in our words, the exact test, where it is written, how well that was checked. */
export const ConditionView = z.object({
  kind: z.enum(["all", "any", "leaf"]),
  says: z.string(),
  test: z.string(),
  route: Route.nullable(),
  source: SourceView.nullable(),
  checked: Checked.nullable(),
  note: z.string(),
  get parts() {
    return z.array(ConditionView);
  },
});
export type ConditionView = z.infer<typeof ConditionView>;

/** One sentence of the provisions around an award. */
export const SentenceView = z.object({ says: z.string(), source: SourceView, checked: Checked, note: z.string() });
export type SentenceView = z.infer<typeof SentenceView>;

export const PackView = z.object({
  id: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  complete: z.boolean(),
  /** Why it is incomplete, what becomes of dossiers under way, what to know. */
  remarks: z.array(z.string()),
  instruments: z.array(z.string()),
});
export type PackView = z.infer<typeof PackView>;

export const OverlayChoice = z.object({ id: z.string(), name: z.string(), from: z.string() });

export const LawView = z.object({
  today: z.string(),
  day: z.string(),
  /** The pack of the day; null before the earliest. */
  pack: PackView.nullable(),
  /** Why nothing can be judged on this day; null when it can. */
  refused: z.string().nullable(),
  packs: z.array(PackView),
  overlays: z.array(OverlayChoice),
  /** Sets of files that the office laid over the law: what each adds, or what is wrong in it. */
  office: z.array(z.object({ name: z.string(), adds: z.array(z.string()), mistakes: z.array(z.string()) })),
  awards: z.array(z.object({ code: z.string(), name: z.string(), subjects: z.array(SubjectKind) })),
});
export type LawView = z.infer<typeof LawView>;

/** What a rule asks for, so that a form shows these fields and no others. */
export const AsksView = z.object({
  /** Awards by code, in the order of the law. */
  awards: z.array(z.string()),
  grades: z.boolean(),
  founded: z.boolean(),
  traits: z.array(z.object({ trait: z.string(), says: z.string() })),
  members: z.array(z.object({ who: z.string(), says: z.string() })),
  service: z.array(z.object({ what: z.string(), says: z.string() })),
  posts: z.array(z.object({ post: z.string(), says: z.string() })),
  leads: z.array(z.object({ scope: z.string(), says: z.string(), movement: z.boolean() })),
  facts: z.array(
    z.object({ fact: z.string(), by: z.string(), says: z.string(), times: z.int(), anyYear: z.boolean() }),
  ),
});
export type AsksView = z.infer<typeof AsksView>;

export const StandardView = z.object({
  for: SubjectKind,
  source: SourceView,
  basis: Route,
  /** The law leaves it to ministries and provinces. */
  delegated: z.boolean(),
  parameters: z.array(z.object({ says: z.string(), value: z.string() })),
  when: ConditionView,
  /** What the regulation laid over the law adds. */
  added: z.array(ConditionView),
  general: z.array(ConditionView),
  examples: z.array(z.object({ at: z.int(), name: z.string(), verdict: Value, own: z.boolean() })),
  asks: AsksView,
  bonus: z
    .object({
      dong: z.string(),
      reckoned: z.string(),
      source: SourceView,
      checked: z.array(Checked),
    })
    .nullable(),
});
export type StandardView = z.infer<typeof StandardView>;

export const AwardView = z.object({
  code: z.string(),
  name: z.string(),
  formerly: z.array(z.string()),
  kind: z.enum(["title", "form"]),
  level: Level,
  subjects: z.array(SubjectKind),
  deciders: z.array(z.string()),
  from: z.string(),
  to: z.string().nullable(),
  becomes: z.object({ code: z.string(), name: z.string() }).nullable(),
  source: SourceView,
  note: z.string(),
  day: z.string(),
  pack: PackView.nullable(),
  refused: z.string().nullable(),
  overlays: z.array(OverlayChoice),
  overlay: z.string().nullable(),
  standards: z.array(StandardView),
  votes: z.array(SentenceView),
  /** How much of a council must attend. */
  attendance: z.array(SentenceView),
  /** What else the instruments say around the award. */
  told: z.array(SentenceView),
  quotas: z.array(SentenceView),
  preferences: z.array(SentenceView),
  deadlines: z.array(SentenceView),
  dossiers: z.array(SentenceView.extend({ papers: z.array(z.string()) })),
});
export type AwardView = z.infer<typeof AwardView>;

export const TriedView = z.object({
  judged: JudgedView,
  year: z.int(),
  /** The subject as it was read: what was left out of the JSON stands as it was taken. */
  subject: Subject,
  /** The first year in which it could be eligible; null when none within the horizon helps, or it is eligible now. */
  forecast: z.object({ year: z.int(), word: z.string(), assumption: z.string() }).nullable(),
  /** Points of the law that the dossier may claim; empty where there is only one road. */
  roads: z.array(z.object({ road: z.string(), says: z.string(), asks: z.string() })),
  /** How many coming years were looked at; 0 when there was nothing to look for. */
  horizon: z.int(),
});
export type TriedView = z.infer<typeof TriedView>;
