import { z } from "zod";
import { type Day, dayOf, writeDay } from "../../../basics/instant.ts";
import { fold } from "../../../basics/fold.ts";
import {
  type Award,
  inForceOn,
  leavesOfCondition,
  Level,
  nameOn,
  type Pack,
  readingsOf,
  SubjectKind,
} from "../../../engines/law/index.ts";
import { toRoleHolders } from "../../../platform/access/index.ts";
import { list } from "../../../platform/deeds/index.ts";
import { LegalDay } from "../model.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { sourceView } from "./condition-view.ts";
import { lawOn, subjectsIn } from "./law-on.ts";
import { deciderName, kindName, subjectName } from "./terms.ts";

const Row = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  subjects: z.string(),
  level: z.string(),
  decidedBy: z.string(),
  source: z.string(),
  applies: z.string(),
  /** Conditions of all its standards on the day, and how many of them were compared with the text. */
  conditions: z.int(),
  compared: z.int(),
});

/** Every title and form that the law knows, as it stands on a day. */
export const listLaw = list({
  name: "eligibility.list-law",
  summary: { vi: "Danh hiệu, hình thức theo pháp luật", en: "Titles and forms in the law" },
  input: z.object({
    day: LegalDay.optional(),
    level: Level.optional(),
    kind: z.enum(["title", "form"]).optional(),
    subject: SubjectKind.optional(),
  }),
  allow: toRoleHolders,
  row: Row,
  columns: [
    { key: "name", header: "Danh hiệu, hình thức", kind: "text", width: 52 },
    { key: "kind", header: "Loại", kind: "text", width: 22 },
    { key: "subjects", header: "Đối tượng", kind: "text", width: 28 },
    { key: "level", header: "Cấp", kind: "text", width: 24 },
    { key: "decidedBy", header: "Người quyết định", kind: "text", width: 50 },
    { key: "source", header: "Căn cứ trong danh mục", kind: "text", width: 30 },
    { key: "applies", header: "Áp dụng", kind: "text", width: 22 },
    { key: "conditions", header: "Số điều kiện", kind: "integer", width: 12 },
    { key: "compared", header: "Đã đối chiếu", kind: "integer", width: 12 },
  ],
  read: async ({ now, language }, { day = dayOf(now), ...filter }, { q, limit, offset }) => {
    const law = theLaw();
    const { pack } = lawOn(law, day, language);
    const found = law.catalogue.awards.filter(
      (award) =>
        (filter.level === undefined || award.level === filter.level) &&
        (filter.kind === undefined || award.kind === filter.kind) &&
        (filter.subject === undefined || award.subjects.includes(filter.subject)) &&
        fold([award.name, ...award.formerly.map(({ name }) => name)].join(" ")).includes(fold(q)),
    );
    return { rows: found.slice(offset, offset + limit).map((award) => rowOf(award, pack, day)), total: found.length };
  },
});

function rowOf(award: Award, pack: Pack | undefined, day: Day): z.output<typeof Row> {
  const states = pack === undefined ? [] : statesOf(award, pack);
  return {
    code: award.code,
    name: nameOn(award, day),
    kind: kindName[award.kind],
    subjects: award.subjects.map((subject) => subjectName[subject]).join(", "),
    level: deciderName[award.level],
    decidedBy: award.decidedBy
      .filter(({ from, to }) => (from ?? day) <= day && day <= (to ?? day))
      .map(({ by }) => by)
      .join("; "),
    source: sourceView(award.cite, catalogueInstrument).text,
    applies: appliesOn(award, day),
    conditions: states.length,
    compared: states.filter((checked) => checked === "verified").length,
  };
}

/** The catalogue cites the articles of this law. */
export const catalogueInstrument = "06/2022/QH15";

/** How well each condition of the award's standards was compared; the general ones of the pack are not its own. */
const statesOf = (award: Award, pack: Pack) =>
  subjectsIn(pack, award).flatMap((subject) => {
    const { when, checked } = readingsOf(pack, { award: award.code, subject, bare: true })!.rules[0];
    return leavesOfCondition(when).map((leaf) => leaf.checked ?? checked);
  });

function appliesOn(award: Award, day: Day): string {
  if (inForceOn(award, day)) return "Đang áp dụng";
  return day < award.from ? `Từ ${writeDay(award.from)}` : `Đến hết ${writeDay(award.to!)}`;
}
