import { z } from "zod";
import { type Day, writeDay } from "../../../basics/instant.ts";
import {
  factSays,
  nameOf,
  type Pack,
  Route,
  Subject,
  subjectFacts,
  SubjectKind,
  type WrittenCase,
} from "../../../engines/law/index.ts";
import { toRoleHolders } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { LegalDay } from "../model.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { asksOf } from "./asks-of.ts";
import { examplesOf, writtenExample } from "./examples-of.ts";
import { lawOn, overlaysOn } from "./law-on.ts";
import { AwardCode, OverlayId } from "./show-standard.ts";
import type { AsksView } from "./views.ts";

/** A case to begin from: whose facts, up to which year, submitted when. */
export const CaseView = z.object({
  subject: Subject,
  year: z.int(),
  day: z.string(),
  basis: Route.nullable(),
  /** The point of the law that the dossier claims, where the case is a unit's. */
  road: z.string().nullable(),
});
export type CaseView = z.infer<typeof CaseView>;

/** One example of a rule written out as the facts of a subject. */
export const showExample = query({
  name: "eligibility.show-example",
  summary: { vi: "Lấy một ví dụ của quy định để xét thử", en: "Take an example of a rule to try" },
  input: z.object({
    awardCode: AwardCode,
    subject: SubjectKind,
    day: LegalDay,
    at: z.coerce.number<number>().int().min(0).max(500),
    overlay: OverlayId.optional(),
  }),
  allow: toRoleHolders,
  output: z.object({ example: CaseView.nullable() }),
  read: async (_, { awardCode, subject, day, at, ...asked }) => {
    const law = theLaw();
    const { pack } = lawOn(law, day, "vi");
    const overlay = overlaysOn(law, pack, day).find(({ id }) => id === asked.overlay);
    const rule = { award: awardCode, subject, overlay };
    const placed = pack && examplesOf(pack, rule)[at];
    if (pack === undefined || placed === undefined) return { example: null };
    const { basis, ...written } = insideOf(pack, writtenExample(subject, placed));
    const named = readable(written.subject, asksOf(pack, rule));
    return { example: { ...written, subject: named, basis: basis ?? null, road: null } };
  },
});

/**
 * Packs share the files of a law: an example told for another pack's days is moved by whole years into this one, every
 * year of its facts with it, so that its edges stay edges and no year lies between the one judged and the day.
 */
function insideOf(pack: Pack, written: WrittenCase): WrittenCase {
  const inside = (day: Day): boolean => pack.from <= day && (pack.to === null || day <= pack.to);
  const years = [0, 1, -1, 2, -2, 3, -3, 4, -4].find((by) => inside(moved(written.day, by)));
  return years === undefined || years === 0 ? written : (allMoved(written, years) as WrittenCase);
}

/** Facts with every year and day in them moved; other numbers are months and heads. */
function allMoved(value: unknown, years: number, key = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => allMoved(each, years));
  if (typeof value === "number") return ["year", "from", "to"].includes(key) ? value + years : value;
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? moved(value, years) : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, allMoved(each, years, name)]));
}

/** The same day so many years later; the leap day becomes the day before it. */
const moved = (day: Day, years: number): Day =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4) === "-02-29" ? "-02-28" : day.slice(4)}`;

/** Records are called as an officer would call them, since a verdict names those it used. */
function readable(subject: Subject, { facts, leads }: AsksView): Subject {
  const { catalogue } = theLaw();
  // Two works of one kind have two documents.
  const documentOf = (code: string, before: number): string =>
    `Xác nhận${before === 0 ? "" : ` thứ ${before + 1}`}: ${facts.find(({ fact }) => fact === code)?.says ?? factSays(theLaw()).get(code) ?? "một điều kiện"}`;
  return {
    ...subject,
    awards: subject.awards.map((record) => ({
      ...record,
      id: `${nameOf(record.award, catalogue)}, quyết định ngày ${writeDay(record.decision.day)}`,
    })),
    attestations: subject.attestations.map((each, at) => ({
      ...each,
      document: documentOf(
        each.fact,
        subject.attestations.slice(0, at).filter(({ fact }) => fact === each.fact).length,
      ),
    })),
    leads: subject.leads.map((each) => ({
      ...each,
      cluster: `${leads.find(({ scope }) => scope === each.scope)?.says ?? subjectFacts[each.scope]}, năm ${each.year}`,
    })),
  };
}
