import { z } from "zod";
import { bilingual } from "../../basics/words.ts";

/** Loại hình khen thưởng of a record: only some count upward. */
export const Basis = z.enum(["merit", "sudden", "thematic", "service", "seniority", "external"]);
export type Basis = z.infer<typeof Basis>;

/**
 * A road the law opens to an award: a kind of commendation, or – inside merit – contributions, many achievements,
 * inventions, works and prizes, which a dossier must claim for itself. Only the road asked for is judged; the others are shown.
 */
export const Route = z.enum([...Basis.options, "contribution"]);
export type Route = z.infer<typeof Route>;

/** Mức độ hoàn thành nhiệm vụ, one a year. */
export const Grade = z.enum(["not-completed", "completed", "good", "excellent"]);
export type Grade = z.infer<typeof Grade>;

/** What is graded yearly: the subject itself, or the party organisation of a unit. */
const graded = ["grade", "party"] as const;

/** A year of achievement, which is not the year in which the decision was signed. */
export type Year = number;
export const Year = z.int().min(1930).max(2100);

/**
 * What a condition can ask a timeline for: the code of an award, a yearly grade of the subject or of its party
 * organisation, or "discipline". Codes are those of the catalogue.
 */
export const Kind = z.string().regex(
  /^((grade|party):(not-completed|completed|good|excellent)|discipline|[a-z0-9]+(-[a-z0-9]+)*)$/,
  bilingual({
    vi: "là mã danh hiệu, hình thức, hoặc grade:good, party:good (hay mức khác), hoặc discipline",
    en: "an award code, grade:good, party:good (or another grade) or discipline",
  }),
);
export type Kind = string;

export const isGrade = (kind: Kind): boolean => graded.some((register) => kind.startsWith(`${register}:`));

/**
 * The last year that a discipline takes away: what lies before its end does not count. Rules name "discipline"; where
 * counting begins anew after one, this is asked, since the rest of the year in which it ended may still count.
 */
export const disciplineEnd: Kind = "discipline-end";

/**
 * How the year of a record is read: the last of the period in the decision; the year of the decision; or the last year it may be –
 * for who asks only whether it is held by then.
 */
export type Boundary = "period" | "decision" | "latest";

/** The register a kind of record stands in. */
export function registerOf(kind: Kind): "awards" | "grades" | "partyGrades" | "discipline" {
  if (kind.startsWith("grade:")) return "grades";
  if (kind.startsWith("party:")) return "partyGrades";
  return kind === "discipline" || kind === disciplineEnd ? "discipline" : "awards";
}

/** Which records a condition counts. */
export const Selection = {
  of: z.array(Kind).min(1),
  /** Awards for sudden or thematic achievement are no base for an award of merit, unless the law says so here. */
  basis: z.array(Basis).default(["merit"]),
  /** Only what the Minister of Defence or of Public Security decided. */
  by: z.literal("defence-police").optional(),
};

export interface Selected {
  readonly of: readonly Kind[];
  readonly basis: readonly Basis[];
  readonly by?: "defence-police" | undefined;
}

const floorFields = {
  basis: z.array(Basis).default(["merit"]),
  /** Up to the last year of achievement of that award, or up to the year in which it was decided. */
  boundary: z.enum(["period", "decision"]).default("period"),
};

/** From which year the years of a condition begin: those used up by an earlier award do not count again. */
export const Floor = z.union([
  z.strictObject({ lastOf: z.array(Kind).min(1), ...floorFields }),
  z.strictObject({ firstOf: z.array(Kind).min(1), ...floorFields }),
]);
export type Floor = z.output<typeof Floor>;
