import { neverRefuses } from "../../basics/refusals.ts";
import { z } from "zod";
import { ok } from "../../basics/result.ts";
import type { SheetColumn, Workbook } from "../../engines/document/index.ts";
import { nameOn } from "../../engines/law/index.ts";
import { toRoles } from "../../platform/access/index.ts";
import { download } from "../../platform/deeds/index.ts";
import { excelOf } from "../../platform/documents/index.ts";
import { fileOfYear, sheetTitle, type YearFacts, sayIn } from "../year/index.ts";
import type { LedgerFacts } from "./enter.ts";
import { ledgerFacts } from "./ledger-facts.ts";
import { Family, Id } from "./model.ts";
import { familyName } from "./terms.ts";
import { basisChoices, sheetHeaders, wholeCluster } from "./read-sheet.ts";

/** An empty Excel file to fill in, with drop-downs of awards and units. */
export const importTemplate = download({
  name: "awards.import-template",
  summary: { vi: "Tải tệp mẫu sổ khen thưởng", en: "Template for ledger lines" },
  input: z.object({ yearId: Id }),
  allow: toRoles("secretary", "standing-body"),
  make: async ({ queries, now }, { yearId }) => {
    const facts = await ledgerFacts(queries, { yearId, now });
    const bytes = await excelOf(template(facts));
    const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return ok({ fileName: `mau-so-khen-thuong-${fileOfYear(facts.year)}.xlsx`, mediaType, bytes });
  },
  say: neverRefuses,
});

function template({ catalogue, units, year }: LedgerFacts & { readonly year: YearFacts }): Workbook {
  const awards = catalogue.awards.map((award) => nameOn(award, `${year.year}-12-31`));
  const families = (["order", "medal"] satisfies Family[]).map((family) => familyName[family]);
  const kinds: readonly Omit<SheetColumn, "header">[] = [
    { width: 8, kind: "year" },
    // Offered, but a name of its own may be typed too: Excel would refuse it, so there is no list here.
    { width: 44, kind: "text" },
    { width: 34, kind: "text", choices: [sayIn(year)(wholeCluster), ...units.map((unit) => unit.name)] },
    { width: 36, kind: "text" },
    { width: 10, kind: "integer" },
    { width: 10, kind: "integer" },
    { width: 10, kind: "integer" },
    { width: 18, kind: "text" },
    { width: 14, kind: "day" },
    { width: 26, kind: "text" },
    { width: 34, kind: "text" },
    { width: 12, kind: "text", choices: ["x"] },
    { width: 22, kind: "text", choices: basisChoices },
  ];
  const known = [...new Set([...families, ...awards])];
  return {
    code: "mau-so-khen-thuong",
    sheets: [
      {
        name: "Sổ khen thưởng",
        titleLines: [
          "SỔ KHEN THƯỞNG",
          sheetTitle(year),
          "Dòng có tên người, tập thể được tặng: ghi 1 ở “Số tập thể” hoặc “Số cá nhân” và ghi số quyết định.",
          "Loại khen thưởng: ghi theo quyết định; không biết thì để trống, điều kiện cần đến sẽ chờ làm rõ.",
          "Dòng chỉ có tổng số: để trống tên; phần chưa biết tập thể hay cá nhân ghi ở “Số chưa tách”.",
        ],
        columns: kinds.map((kind, index) => ({ ...kind, header: sheetHeaders[index]! })),
        rows: [],
        roomForRows: 200,
      },
      {
        name: "Danh hiệu, hình thức",
        titleLines: ["Danh hiệu, hình thức khen thưởng theo luật; tên khác vẫn nhập được"],
        columns: [{ header: "Tên", kind: "text", width: 60 }],
        rows: known.map((name) => [name]),
      },
    ],
  };
}
