import { awardsOf } from "../awards/index.ts";
import type { StageSource } from "../year/index.ts";

/** The last step of the year: what was decided is in the ledger. A proposal is not an award, so it waits for decisions. */
export const ledgerStage: StageSource = async (queries, { cluster, year }) => {
  const lines = await awardsOf(queries, { clusterId: cluster.clusterId, year });
  return lines.length === 0
    ? { state: "todo", note: "Khi có quyết định" }
    : { state: "done", note: `Đã ghi ${lines.length} dòng` };
};
