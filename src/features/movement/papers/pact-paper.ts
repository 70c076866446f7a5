import type { Block, Paper, Signatory } from "../../../engines/document/index.ts";
import { awardNameOn } from "../award-names.ts";
import type { PaperSource } from "../paper-source.ts";
import type { YearFacts } from "../store/read-year.ts";
import { readStoredPact, type StoredPact, type TitleRegistration, titleRegistrations } from "../store/pact.ts";
import { letterhead, recipientsOf, titleOfYear } from "./letterhead.ts";
import { onlyPaper } from "../paper-source.ts";
import { pactRecord } from "../records.ts";

/** The pact (giao ước): undertakings, titles registered, a place to sign for every unit. */
export const pactPaper: PaperSource = {
  code: "pact",
  group: "movement",
  final: [onlyPaper(pactRecord)],
  list: async (queries, { yearId }) => {
    const title = "Giao ước thi đua";
    const { undertakings, signedAt } = await readStoredPact(queries, yearId);
    if (undertakings.length === 0) return [{ key: "", title, state: "not-yet", because: "Chưa có nội dung cam kết." }];
    return [{ key: "", title, state: signedAt === null ? "draft" : "ready" }];
  },
  make: async (queries, year) => {
    const pact = await readStoredPact(queries, year.yearId);
    if (pact.undertakings.length === 0) return undefined;
    return pactPaperOf(year, pact, await titleRegistrations(queries, year.yearId));
  },
};

export function pactPaperOf(year: YearFacts, pact: StoredPact, titles: readonly TitleRegistration[]): Paper {
  const signatories = signatoriesOf(year, pact);
  return {
    code: "pact",
    title: "Giao ước thi đua",
    illustrative: year.illustrative,
    head: { ...letterhead(year, { day: pact.signingDay }), place: pact.place === "" ? year.cluster.place : pact.place },
    blocks: [
      { kind: "title", name: "GIAO ƯỚC THI ĐUA", subject: titleOfYear(year) },
      {
        kind: "paragraph",
        text: `Chúng tôi, ${year.units.length} đơn vị thuộc ${year.cluster.name}, cùng ký kết giao ước thi đua năm ${year.year}${year.motto === "" ? "" : ` với khẩu hiệu “${year.motto}”`}, gồm các nội dung sau:`,
      },
      {
        kind: "list",
        ordered: true,
        items: pact.undertakings.map(({ text, value }) => (value === "" ? text : `${text}: ${value}`)),
      },
      ...titlesTable(year, titles),
      {
        kind: "paragraph",
        text: "Các đơn vị cam kết thực hiện nghiêm túc nội dung giao ước này và quy chế hoạt động của cụm.",
      },
      ...(signatories.length > 0 ? [{ kind: "signatures" as const, signatories, perRow: 2 }] : []),
    ],
    recipients: recipientsOf(year),
  };
}

function titlesTable({ units, endsOn }: YearFacts, titles: readonly TitleRegistration[]): Block[] {
  const rows = units
    .map(({ unitId, name }) => ({
      name,
      registered: titles
        .filter((title) => title.unitId === unitId)
        .map(({ awardCode }) => awardNameOn(awardCode, endsOn)),
    }))
    .filter(({ registered }) => registered.length > 0)
    .map(({ name, registered }, at) => [`${at + 1}`, name, registered.join("; ")]);
  if (rows.length === 0) return [];
  return [
    { kind: "paragraph", text: "Danh hiệu thi đua, hình thức khen thưởng các đơn vị đăng ký:" },
    {
      kind: "table",
      columns: [
        { width: 1, align: "center" },
        { width: 5, align: "left" },
        { width: 6, align: "left" },
      ],
      header: [["STT", "Đơn vị", "Đăng ký"]],
      rows,
    },
  ];
}

function signatoriesOf({ units }: YearFacts, pact: StoredPact): Signatory[] {
  return pact.signatories.map(({ unitId, name, office }) => ({
    authority: [(units.find((unit) => unit.unitId === unitId)?.name ?? "").toLocaleUpperCase("vi")],
    office: office.toLocaleUpperCase("vi"),
    note: "(Ký, ghi rõ họ tên)",
    names: [name],
  }));
}
