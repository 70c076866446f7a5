import { userInfo } from "node:os";
import type { Database } from "../../platform/database/index.ts";
import { rememberSummary } from "../../platform/deeds/index.ts";
import { takeOver, takeOverAction } from "../../platform/records/index.ts";
import { readYear } from "../year/index.ts";
import { papersToTakeOver } from "../papers/index.ts";

rememberSummary(takeOverAction, {
  vi: "Tiếp quản số liệu có từ trước khi nâng cấp, lập bản gốc",
  en: "Take over data older than the upgrade, make its records",
});

/** Makes records of what an older version left without, as the operator of this machine; does nothing the second time. */
export function takeOverRecords(database: Pick<Database, "queries">): Promise<number> {
  return takeOver(database, {
    now: new Date().toISOString(),
    by: userInfo().username,
    async finalPapers(queries, yearId) {
      const year = await readYear(queries, yearId);
      return year ? papersToTakeOver(queries, year) : [];
    },
  });
}
