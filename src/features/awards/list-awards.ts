import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { list } from "../../platform/deeds/index.ts";
import { readYear, sayIn } from "../year/index.ts";
import { memberUnits } from "../organisations/index.ts";
import { counted } from "./counted.ts";
import { FilterInput, filterOf } from "./ledger-filter.ts";
import { type AwardRecord, countOf } from "./model.ts";
import { basisName, basisUntold, levelName } from "./terms.ts";
import { awardLines } from "./store.ts";
import { LedgerRow } from "./views.ts";

/** The ledger: looked up without diacritics by year, form, level and unit. */
export const listAwards = list({
  name: "awards.list",
  summary: { vi: "Tra cứu sổ khen thưởng", en: "Look up the award ledger" },
  title: "Sổ khen thưởng",
  input: z.object(FilterInput),
  allow: toRoles(...everyRole),
  row: LedgerRow,
  columns: [
    { key: "year", header: "Năm", kind: "year", width: 8 },
    { key: "awardName", header: "Danh hiệu, hình thức", kind: "text", width: 44 },
    { key: "levelName", header: "Cấp", kind: "text", width: 24 },
    { key: "unit", header: "Đơn vị", kind: "text", width: 36 },
    { key: "recipient", header: "Tập thể, cá nhân được tặng", kind: "text", width: 36 },
    { key: "collectives", header: "Tập thể", kind: "integer", width: 10 },
    { key: "individuals", header: "Cá nhân", kind: "integer", width: 10 },
    { key: "untold", header: "Chưa tách", kind: "integer", width: 10 },
    { key: "total", header: "Tổng số", kind: "integer", width: 10 },
    { key: "decisionNumber", header: "Số quyết định", kind: "text", width: 20 },
    { key: "decidedOn", header: "Ngày quyết định", kind: "day", width: 14 },
    { key: "decidedBy", header: "Người quyết định", kind: "text", width: 28 },
    { key: "basisName", header: "Loại khen thưởng", kind: "text", width: 22 },
    { key: "source", header: "Nguồn", kind: "text", width: 36 },
    { key: "heldBy", header: "Đã nằm trong tổng số", kind: "text", width: 36 },
    { key: "revokedBecause", header: "Lý do huỷ", kind: "text", width: 30 },
  ],
  read: async ({ queries }, input, { q, limit, offset }) => {
    const year = await readYear(queries, input.yearId);
    assert(year, `a role was held in year ${input.yearId}`);
    const { clusterId } = year.cluster;
    const found = await awardLines(queries, clusterId, filterOf(input, q));
    const { details } = counted(await awardLines(queries, clusterId, {}));
    const units = await memberUnits(queries, { clusterId, from: "1948-01-01", to: "2200-12-31" });
    const names = new Map(units.map((unit) => [unit.unitId, unit.name]));
    const holders = new Map(details.map(({ record, within }) => [record.recordId, within]));
    const rows = found.slice(offset, offset + limit).map((line) => ({
      ...line,
      unit: line.unitId === null ? sayIn(year)("Cả cụm, ghi tổng số") : (names.get(line.unitId) ?? ""),
      basisName: line.basis === null ? basisUntold : basisName[line.basis],
      levelName: line.level === null ? "" : levelName[line.level],
      total: countOf(line),
      heldBy: heldBy(holders.get(line.recordId)),
    }));
    return { rows, total: found.length };
  },
});

const heldBy = (within: AwardRecord | undefined): string =>
  within ? `Đã tính trong tổng số ${countOf(within)} ${within.awardName}` : "";
