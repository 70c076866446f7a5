import { z } from "zod";
import { bilingual } from "../../../basics/words.ts";
import type { Day } from "../../../basics/instant.ts";
import { ok, type Result, refuse } from "../../../basics/result.ts";
import { Basis } from "../kinds.ts";
import type { Mistake } from "../mistake.ts";
import { type LawFile, parseFile } from "../source.ts";

const AwardCode = z.string().regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  bilingual({
    vi: "mã viết chữ thường không dấu, các từ nối bằng gạch nối",
    en: "a code is lower case without diacritics, words joined by hyphens",
  }),
);
const Name = z.string().trim().min(3);
const DaySchema = z.iso.date(
  bilingual({ vi: "ngày ghi theo dạng năm-tháng-ngày, có trong lịch", en: "a day is YYYY-MM-DD" }),
);

export const SubjectKind = z.enum(["individual", "collective", "household"]);
export type SubjectKind = z.infer<typeof SubjectKind>;

/** Who decides, from the President down to the commune. */
export const Level = z.enum([
  "state-president",
  "government",
  "prime-minister",
  "na-standing-committee",
  "ministry-province",
  "sub-ministry",
  "grassroots",
  "commune",
]);
export type Level = z.infer<typeof Level>;

export const Award = z.strictObject({
  code: AwardCode,
  name: Name,
  /** An emulation title (danh hiệu thi đua) or a form of commendation (hình thức khen thưởng). */
  kind: z.enum(["title", "form"]),
  family: z.enum([
    "emulation-title",
    "order",
    "medal",
    "state-honour",
    "prize",
    "commemorative-medal",
    "certificate-of-merit",
    "certificate",
  ]),
  /** Hạng Nhất, Nhì, Ba. */
  class: z.enum(["first", "second", "third"]).optional(),
  subjects: z.array(SubjectKind).min(1),
  sector: z.enum(["armed-forces", "foreign"]).optional(),
  /** The only kind of commendation it is given for: a record of it that names none is taken for that. */
  basis: Basis.optional(),
  level: Level,
  decidedBy: z.array(z.strictObject({ by: Name, from: DaySchema.optional(), to: DaySchema.optional() })).min(1),
  /** First day on which the emulation and commendation law knows it; last day, if it ended. */
  from: DaySchema,
  to: DaySchema.optional(),
  formerly: z.array(z.strictObject({ name: Name, to: DaySchema })).default([]),
  /** Where each body gives it under its own name: “Cờ thi đua của”, before “Bộ Công an” or “UBND tỉnh”. */
  ownNameBegins: Name.optional(),
  /** Code of the award that took its place. */
  becomes: AwardCode.optional(),
  /** The law names no closed list here: each body may have titles of its own. */
  openList: z.boolean().default(false),
  cite: z.string().min(2),
  note: z.string().optional(),
});

/** A title or form of commendation that the law knows. */
export type Award = z.output<typeof Award>;

export const CatalogueFile = z.strictObject({ awards: z.array(Award).min(1) });

/** All titles and forms, in the order of the files. */
export interface Catalogue {
  readonly awards: readonly Award[];
  /** @returns undefined for a code that the law does not know */
  readonly find: (code: string) => Award | undefined;
}

export type CatalogueRefusal = { readonly code: "law-files-invalid"; readonly mistakes: readonly Mistake[] };

/** Builds the catalogue from files already read, or names every mistake in them. */
export function parseCatalogue(files: readonly LawFile[]): Result<Catalogue, CatalogueRefusal> {
  const parsed = files.map((file) => ({ file: file.file, ...parseFile(CatalogueFile, file) }));
  const placed = parsed.flatMap(({ file, value }) =>
    (value?.awards ?? []).map((award, index) => ({ award, file, path: `awards[${index}]` })),
  );
  const codes = new Map<string, Award>();
  const mistakes: Mistake[] = parsed.flatMap((each) => each.mistakes);
  for (const { award, file, path } of placed) {
    if (codes.has(award.code))
      mistakes.push({ file, path: `${path}.code`, wrong: { code: "code-twice", award: award.code } });
    if (award.to !== undefined && award.to < award.from) {
      mistakes.push({ file, path: `${path}.to`, wrong: { code: "ends-before-it-begins", from: award.from } });
    }
    codes.set(award.code, award);
  }
  for (const { award, file, path } of placed) {
    if (award.becomes !== undefined && !codes.has(award.becomes)) {
      mistakes.push({ file, path: `${path}.becomes`, wrong: { code: "award-unknown", award: award.becomes } });
    }
  }
  if (mistakes.length > 0) return refuse({ code: "law-files-invalid", mistakes });
  return ok({ awards: placed.map(({ award }) => award), find: (code) => codes.get(code) });
}

/** Whether an award can be decided on a day; earlier awards stay recognised after it ended. */
export const inForceOn = (award: Award, day: Day): boolean =>
  award.from <= day && (award.to === undefined || day <= award.to);

/** What a body calls its own award: “Bằng khen của UBND tỉnh”; undefined where the law's name is everybody's. */
export const ownNameOf = ({ ownNameBegins }: Award, body: string): string | undefined =>
  ownNameBegins === undefined || body === "" ? undefined : `${ownNameBegins} ${body}`;

/** What the award was called on a day: "Cờ thi đua cấp bộ, ngành, tỉnh…" before 2024. */
export function nameOn(award: Award, day: Day): string {
  const earlier = award.formerly.filter(({ to }) => day <= to).toSorted((a, b) => (a.to < b.to ? -1 : 1));
  return earlier[0]?.name ?? award.name;
}

/** Who could decide it on a day, in the words of an official. */
export const decidersOn = (award: Award, day: Day): string[] =>
  award.decidedBy.filter(({ from, to }) => (from ?? day) <= day && day <= (to ?? day)).map(({ by }) => by);

/** "Khen thưởng cấp nhà nước": orders, medals, honours, prizes, and what the Government and the Prime Minister decide. */
export const isStateLevel = ({ level }: Award): boolean =>
  level === "state-president" || level === "government" || level === "prime-minister";
