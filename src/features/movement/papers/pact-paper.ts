import { writeDay } from "../../../basics/instant.ts";
import type { Block, Paper, Signatory } from "../../../engines/document/index.ts";
import {
  awardNameIn,
  enteredWords,
  type PaperSource,
  sayIn,
  type YearFacts,
  letterhead,
  recipientsOf,
  titleOfYear,
  onlyPaper,
} from "../../year/index.ts";
import {
  pactVersions,
  readStoredPact,
  type StoredPact,
  type TitleRegistration,
  titleRegistrations,
} from "../store/pact.ts";
import type { PactFields } from "../model.ts";
import { pactRecord, pactVersionRecord } from "../records.ts";

/** The pact (giao ước): undertakings, titles registered, a place to sign for every unit. */
export const pactPaper: PaperSource = {
  code: "pact",
  group: "movement",
  final: [onlyPaper(pactRecord), { record: pactVersionRecord, key: (subject) => subject.split(":")[1] ?? "" }],
  list: async (queries, { yearId }) => {
    const title = "Giao ước thi đua";
    const { undertakings, signedAt } = await readStoredPact(queries, yearId);
    if (undertakings.length === 0) return [{ key: "", title, state: "not-yet", because: "Chưa có nội dung cam kết." }];
    const earlier = (await pactVersions(queries, yearId)).map(({ number }) => ({
      ...{ key: String(number), title: `${title}, phiên bản ${number} đã thay` },
      state: "ready" as const,
    }));
    return [{ key: "", title, state: signedAt === null ? "draft" : "ready" }, ...earlier];
  },
  make: async (queries, year, key) => {
    const titles = await titleRegistrations(queries, year.yearId);
    if (key !== "") {
      const before = (await pactVersions(queries, year.yearId)).find(({ number }) => String(number) === key);
      return before && pactPaperOf(year, before, titles);
    }
    const pact = await readStoredPact(queries, year.yearId);
    return pact.undertakings.length === 0 ? undefined : pactPaperOf(year, pact, titles);
  },
};

type PrintedPact = PactFields & Pick<StoredPact, "number" | "reason" | "signedAt">;

export function pactPaperOf(year: YearFacts, pact: PrintedPact, titles: readonly TitleRegistration[]): Paper {
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
        text: sayIn(year)(
          "Các đơn vị cam kết thực hiện nghiêm túc nội dung giao ước này và quy chế hoạt động của cụm.",
        ),
      },
      ...(signatories.length > 0 ? [{ kind: "signatures" as const, signatories, perRow: 2 }] : []),
    ],
    recipients: recipientsOf(year),
    ...provenanceOf(pact),
  };
}

/** A version after the first says why it was made; a pact whose signing was entered on another day says both days. */
function provenanceOf({ number, reason, signedAt, signingDay }: PrintedPact): Pick<Paper, "provenance"> {
  const entered = signedAt === null ? "" : enteredWords({ at: signedAt, heldAt: signingDay });
  const said = [
    ...(number > 1 ? [`Phiên bản ${number}, thay bản đã ký trước. Lý do: ${reason}`] : []),
    ...(entered === "" || signingDay === null ? [] : [`Ký ngày ${writeDay(signingDay)}${entered}.`]),
  ];
  return said.length === 0 ? {} : { provenance: said.join(" ") };
}

function titlesTable(year: YearFacts, titles: readonly TitleRegistration[]): Block[] {
  const rows = year.units
    .map(({ unitId, name }) => ({
      name,
      registered: titles
        .filter((title) => title.unitId === unitId)
        .map(({ awardCode }) => awardNameIn(year, awardCode)),
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

function signatoriesOf({ units }: YearFacts, pact: PactFields): Signatory[] {
  return pact.signatories.map(({ unitId, name, office }) => ({
    authority: [(units.find((unit) => unit.unitId === unitId)?.name ?? "").toLocaleUpperCase("vi")],
    office: office.toLocaleUpperCase("vi"),
    note: "(Ký, ghi rõ họ tên)",
    names: [name],
  }));
}
