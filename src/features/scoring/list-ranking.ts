import { z } from "zod";
import { fold } from "../../basics/fold.ts";
import { list } from "../../platform/deeds/index.ts";
import { rankNote } from "./ranking.ts";
import { readRanking } from "./read-ranking.ts";
import { toThoseWhoSee } from "./who-scores.ts";

const Ranked = z.object({
  unitId: z.int(),
  name: z.string(),
  score: z.int(),
  rank: z.int().nullable(),
  /** “Đồng hạng với 1 đơn vị”, “Chưa đủ điểm”; "" where there is nothing to say. */
  note: z.string(),
});

/** The ranking list; a rank is provisional until the table is locked. */
export const listRanking = list({
  name: "scoring.list-ranking",
  summary: { vi: "Bảng xếp hạng", en: "The ranking list" },
  title: "Bảng xếp hạng thi đua",
  input: z.object({ yearId: z.coerce.number().int() }),
  allow: toThoseWhoSee,
  row: Ranked,
  columns: [
    { key: "rank", header: "Xếp thứ", kind: "integer" },
    { key: "name", header: "Đơn vị", kind: "text", width: 40 },
    { key: "score", header: "Tổng điểm", kind: "hundredths" },
    { key: "note", header: "Ghi chú", kind: "text", width: 30 },
  ],
  async read({ queries }, { yearId }, { q, limit, offset }) {
    const { units } = await readRanking(queries, yearId);
    const found = units.filter(({ name }) => fold(name).includes(fold(q)));
    const rows = found.slice(offset, offset + limit).map((unit) => ({ ...unit, note: rankNote(unit) }));
    return { rows, total: found.length };
  },
});
