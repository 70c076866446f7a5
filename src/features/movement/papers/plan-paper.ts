import { writeDay } from "../../../basics/instant.ts";
import type { Block, Paper } from "../../../engines/document/index.ts";
import type { PlanTexts } from "../model.ts";
import {
  type PaperSource,
  sayIn,
  type YearFacts,
  basesInWords,
  headSigns,
  letterhead,
  recipientsOf,
  titleOfYear,
} from "../../year/index.ts";
import { whoseItem } from "../plan-items.ts";
import { type PlanItem, planItems, planTexts } from "../store/plan.ts";

/** The plan of the year (kế hoạch). */
export const planPaper: PaperSource = {
  code: "plan",
  group: "movement",
  list: async (queries, year) => {
    const { yearId } = year;
    const title = sayIn(year)("Kế hoạch thi đua của cụm");
    const { revision } = await planTexts(queries, yearId);
    const items = await planItems(queries, yearId);
    if (revision === 0 && items.length === 0)
      return [{ key: "", title, state: "not-yet", because: "Chưa lập kế hoạch." }];
    return [{ key: "", title, state: "draft" }];
  },
  make: async (queries, year) => {
    const texts = await planTexts(queries, year.yearId);
    const items = await planItems(queries, year.yearId);
    return texts.revision === 0 && items.length === 0 ? undefined : planPaperOf(year, texts, items);
  },
};

export function planPaperOf(year: YearFacts, texts: PlanTexts, items: readonly PlanItem[]): Paper {
  const unitName = (unitId: number): string => year.units.find((unit) => unit.unitId === unitId)?.name ?? "";
  const rows = items.map((item, at) => [
    `${at + 1}`,
    item.title,
    whoseItem(item, unitName, sayIn(year)),
    writeDay(item.dueOn),
  ]);
  return {
    code: "plan",
    title: sayIn(year)("Kế hoạch thi đua của cụm"),
    illustrative: year.illustrative,
    head: letterhead(year, { kind: "KH" }),
    blocks: [
      { kind: "title", name: "KẾ HOẠCH", subject: `Tổ chức phong trào thi đua ${titleOfYear(year)}` },
      ...(texts.legalBases.length > 0 ? [{ kind: "bases" as const, lines: basesInWords(texts.legalBases) }] : []),
      { kind: "heading", level: 1, text: "MỤC ĐÍCH, YÊU CẦU" },
      ...headed("Mục đích", texts.purpose),
      ...headed("Yêu cầu", texts.requirements),
      { kind: "heading", level: 1, text: "KHẨU HIỆU VÀ CHỦ ĐỀ" },
      ...(year.motto === "" ? [] : [{ kind: "paragraph" as const, text: `Khẩu hiệu: “${year.motto}”.` }]),
      ...(texts.themes.length > 0 ? [{ kind: "list" as const, ordered: true, items: texts.themes }] : []),
      { kind: "heading", level: 1, text: "VIỆC CẦN LÀM VÀ THỜI HẠN" },
      ...(rows.length > 0 ? [itemsTable(rows)] : [{ kind: "paragraph" as const, text: "Chưa phân công việc." }]),
      {
        kind: "paragraph",
        text: sayIn(year)(
          "Căn cứ Kế hoạch này, các đơn vị trong cụm tổ chức thực hiện; có vướng mắc thì phản ánh về cụm trưởng để giải quyết.",
        ),
      },
    ],
    signatories: [headSigns(year)],
    recipients: recipientsOf(year),
  };
}

const itemsTable = (rows: string[][]): Block => ({
  kind: "table",
  columns: [
    { width: 8, align: "center" },
    { width: 49, align: "left" },
    { width: 27, align: "left" },
    { width: 16, align: "center" },
  ],
  header: [["STT", "Nội dung", "Thực hiện", "Thời hạn"]],
  rows,
});

function headed(text: string, body: string): Block[] {
  if (body === "") return [];
  const paragraphs = body.split(/\n+/).map((line): Block => ({ kind: "paragraph", text: line }));
  return [{ kind: "heading", level: 2, text }, ...paragraphs];
}
