import { writeHundredths } from "../../../basics/decimal.ts";
import { writeDay } from "../../../basics/instant.ts";
import type { Paper } from "../../../engines/document/index.ts";
import { headSigns, letterhead, type PaperSource, onlyPaper } from "../../year/index.ts";
import { lockedInWords } from "./locked-in-words.ts";
import { loadScoring, type ScoringFacts } from "../load-scoring.ts";
import { ranking, totalsOf } from "../ranking.ts";
import {
  cellKey,
  type Criterion,
  criteriaBelow,
  criteriaOf,
  type ScoreTable,
  sumOfMaxima,
  totalOver,
} from "../score-table.ts";
import { readScoreTable } from "../store.ts";
import { scoresRecord } from "../records.ts";

/** The whole score table on A3, a column a unit, totals and ranks under the rule. */
export const scoreTablePaper: PaperSource = {
  code: "score-table",
  group: "scoring",
  final: [onlyPaper(scoresRecord)],
  list: async (queries, { yearId }) => {
    const title = "Bảng điểm tổng hợp";
    const table = await readScoreTable(queries, yearId);
    if (!table || criteriaOf(table).length === 0)
      return [{ key: "", title, state: "not-yet", because: "Chưa có bảng tiêu chí." }];
    return [{ key: "", title, state: table.lockedAt === null ? "draft" : "ready" }];
  },
  make: async (queries, { yearId }) => {
    const facts = await loadScoring(queries, yearId);
    const table = facts?.table;
    return facts && table && criteriaOf(table).length > 0 ? scoreTablePaperOf({ ...facts, table }) : undefined;
  },
};

export function scoreTablePaperOf(facts: ScoringFacts & { readonly table: ScoreTable }): Paper {
  const { year, units, table } = facts;
  const ranks = new Map(
    ranking(
      totalsOf(
        table,
        units.map(({ unitId }) => unitId),
      ),
      facts.merits,
    ).map((ranked) => [ranked.unitId, ranked]),
  );
  return {
    code: "score-table",
    title: "Bảng điểm tổng hợp",
    size: "a3",
    orientation: "landscape",
    illustrative: year.illustrative,
    head: letterhead(year, {}),
    blocks: [
      { kind: "title", name: "BẢNG ĐIỂM TỔNG HỢP", subject: `${year.cluster.name}, năm ${year.year}` },
      ...(year.figuresAsOf
        ? [{ kind: "paragraph" as const, text: `Số liệu tính đến ngày ${writeDay(year.figuresAsOf)}.` }]
        : []),
      {
        kind: "table",
        small: true,
        columns: [
          { width: 2, align: "left" },
          { width: 10, align: "left" },
          { width: 2, align: "right" },
          ...units.map(() => ({ width: 3, align: "right" as const })),
        ],
        header: [["STT", "Tiêu chí", "Tối đa", ...units.map(({ name }) => name)]],
        rows: table.rows.map((row) => rowOf(row, facts)),
        totals: [
          [
            "",
            "Tổng điểm",
            writeHundredths(sumOfMaxima(table.rows)),
            ...units.map(({ unitId }) => totalOf(ranks.get(unitId))),
          ],
          ["", "Xếp thứ", "", ...units.map(({ unitId }) => `${ranks.get(unitId)?.rank ?? "chưa xếp"}`)],
        ],
      },
      { kind: "paragraph", text: `Bảng này có ${criteriaOf(table).length} tiêu chí, ${units.length} đơn vị.` },
    ],
    signatories: [headSigns(year)],
    provenance: lockedInWords(table.lockedAt),
  };
}

function rowOf(row: Criterion, { units, table }: ScoringFacts & { readonly table: ScoreTable }) {
  const { criterionId, code, label, max } = row;
  if (row.kind === "criterion") {
    const reached = units.map(({ unitId }) => table.points.get(cellKey({ criterionId, unitId })));
    return [
      code,
      label,
      writeHundredths(max ?? 0),
      ...reached.map((points) => (points === undefined ? "–" : writeHundredths(points))),
    ];
  }
  const below = criteriaBelow(table, row);
  const bold = (text: string) => [{ text, bold: true }];
  const totals = units.map(({ unitId }) => totalOf(totalOver(table, below, unitId)));
  return [bold(code), bold(label), bold(writeHundredths(sumOfMaxima(below))), ...totals.map(bold)];
}

/** A total with an empty cell below it is not printed: it would look final. */
function totalOf(sum: { readonly total: number; readonly empty: number } | undefined): string {
  return sum && sum.empty === 0 ? writeHundredths(sum.total) : "chưa đủ";
}
