import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { fold } from "../../basics/fold.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { list } from "../../platform/deeds/index.ts";
import { Id } from "./model.ts";
import { stateName } from "./terms.ts";
import { nominationInWords, readNominations, titleName, unitName } from "./read-nominations.ts";
import { unitsAsRecorded } from "./units-as-recorded.ts";
import { weighedIn } from "./weigh.ts";

const Row = z.object({
  nominationId: z.int(),
  title: z.string(),
  unit: z.string(),
  state: z.string(),
  inWords: z.string(),
  verdict: z.string(),
  despite: z.string(),
  onDay: z.string().nullable(),
  paper: z.string(),
  merits: z.string(),
});

/** Proposals as a list: searched without diacritics, exported to Excel. */
export const listNominations = list({
  name: "nominations.list",
  summary: { vi: "Danh sách đề nghị khen thưởng", en: "List of proposals" },
  input: z.object({ yearId: Id }),
  allow: toRoles(...everyRole),
  row: Row,
  columns: [
    { key: "title", header: "Danh hiệu, hình thức đề nghị", kind: "text", width: 36 },
    { key: "unit", header: "Đơn vị", kind: "text", width: 34 },
    { key: "state", header: "Tình trạng", kind: "text", width: 22 },
    { key: "onDay", header: "Ngày", kind: "day", width: 12 },
    { key: "paper", header: "Văn bản", kind: "text", width: 36 },
    { key: "inWords", header: "Diễn giải", kind: "text", width: 60 },
    { key: "verdict", header: "Điều kiện khi đề nghị", kind: "text", width: 60 },
    { key: "despite", header: "Lý do vẫn đề nghị", kind: "text", width: 50 },
    { key: "merits", header: "Tóm tắt thành tích", kind: "text", width: 50 },
  ],
  read: async ({ queries }, { yearId }, { q, limit, offset }) => {
    const facts = await readNominations(queries, yearId);
    assert(facts, `a role was held in year ${yearId}`);
    const called = await unitsAsRecorded(queries, facts);
    const rows = facts.nominations.map((nomination) => ({
      ...nomination,
      title: titleName(facts.year, nomination.awardCode),
      unit: unitName(called.nomination(nomination.nominationId), nomination.unitId),
      state: stateName[nomination.state],
      inWords: nominationInWords(called.nomination(nomination.nominationId), nomination),
      verdict: weighedIn(nomination)?.verdict.sentence ?? "",
      despite: weighedIn(nomination)?.despite ?? "",
      onDay: nomination.steps.at(-1)?.onDay ?? null,
      paper: nomination.steps.at(-1)?.paper ?? "",
    }));
    const found = rows.filter((row) => fold(`${row.title} ${row.unit} ${row.state}`).includes(fold(q)));
    return { rows: found.slice(offset, offset + limit), total: found.length };
  },
});
