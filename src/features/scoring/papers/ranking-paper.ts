import { writeHundredths } from "../../../basics/decimal.ts";
import { type Instant, writeDay } from "../../../basics/instant.ts";
import type { Paper } from "../../../engines/document/index.ts";
import {
  headSigns,
  letterhead,
  type PaperSource,
  recipientsOf,
  sayIn,
  type YearFacts,
  onlyPaper,
} from "../../year/index.ts";
import { rankNote } from "../ranking.ts";
import { lockedInWords } from "./locked-in-words.ts";
import { readRanking, type YearRanking } from "../read-ranking.ts";
import { scoresRecord } from "../records.ts";
import { readScoreTable } from "../store.ts";

/** The ranking list of the year. */
export const rankingPaper: PaperSource = {
  code: "ranking",
  group: "scoring",
  final: [onlyPaper(scoresRecord)],
  list: async (queries, { yearId }) => {
    const title = "Bảng xếp hạng thi đua";
    const { locked, units } = await readRanking(queries, yearId);
    if (units.length === 0) return [{ key: "", title, state: "not-yet", because: "Chưa có bảng tiêu chí." }];
    return [{ key: "", title, state: locked ? "ready" : "draft" }];
  },
  make: async (queries, year) => {
    const ranked = await readRanking(queries, year.yearId);
    const table = await readScoreTable(queries, year.yearId);
    return ranked.units.length === 0 ? undefined : rankingPaperOf(year, ranked, table?.lockedAt ?? null);
  },
};

export function rankingPaperOf(year: YearFacts, { units }: YearRanking, lockedAt: Instant | null): Paper {
  const ties = units.some(({ sharedBy }) => sharedBy > 1);
  return {
    code: "ranking",
    title: "Bảng xếp hạng thi đua",
    illustrative: year.illustrative,
    head: letterhead(year, {}),
    blocks: [
      {
        kind: "title",
        name: "BẢNG XẾP HẠNG",
        subject: `Kết quả chấm điểm thi đua ${year.cluster.name}, năm ${year.year}`,
      },
      ...(year.figuresAsOf
        ? [{ kind: "paragraph" as const, text: `Số liệu tính đến ngày ${writeDay(year.figuresAsOf)}.` }]
        : []),
      {
        kind: "table",
        columns: [
          { width: 9, align: "center" },
          { width: 41, align: "left" },
          { width: 15, align: "right" },
          { width: 13, align: "center" },
          { width: 22, align: "left" },
        ],
        header: [["STT", "Đơn vị", "Tổng điểm", "Xếp thứ", "Ghi chú"]],
        rows: units.map(({ name, score, rank, sharedBy }, at) => [
          `${at + 1}`,
          name,
          rank === null ? "chưa đủ" : writeHundredths(score),
          `${rank ?? "chưa xếp"}`,
          rankNote({ rank, sharedBy }),
        ]),
      },
      ...(ties ? [{ kind: "paragraph" as const, text: "Đơn vị bằng điểm cùng hạng, hạng kế tiếp bỏ trống." }] : []),
      {
        kind: "paragraph",
        text: sayIn(year)("Xếp hạng theo điểm là căn cứ để cụm xét suy tôn, chưa phải kết quả khen thưởng."),
      },
    ],
    signatories: [headSigns(year)],
    recipients: recipientsOf(year),
    provenance: lockedInWords(lockedAt),
  };
}
