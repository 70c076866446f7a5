import type { Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { type EvidencePaper, Level, type PaperCell, type RecordingPaper } from "../model.ts";

/** Papers of a year, the last recorded first, each with what it confirms. */
export async function papersOf(queries: Queries, yearId: number): Promise<EvidencePaper[]> {
  const papers = await queries
    .selectFrom("evidencePaper")
    .select(["id as paperId", "number", "issuer", "onDay", "byLevel", "coversTo", "note"])
    .select(["recordedBy", "withdrawnBy", "withdrawnBecause"])
    .where("yearId", "=", yearId)
    .orderBy("id", "desc")
    .execute();
  const cells = await queries
    .selectFrom("attestedFact")
    .select(["paperId", "unitId", "fact", "holds"])
    .where("yearId", "=", yearId)
    .where("paperId", "is not", null)
    .orderBy("id")
    .execute();
  const byPaper = Map.groupBy(cells, ({ paperId }) => paperId);
  return papers.map((paper) => ({
    ...paper,
    byLevel: Level.parse(paper.byLevel),
    cells: (byPaper.get(paper.paperId) ?? []).map(({ unitId, fact, holds }) => ({ unitId, fact, holds })),
  }));
}

/** Writes a paper with its cells; the database brings the year masks up to date in the same transaction. */
export async function insertPaper(
  tx: Transaction,
  { cells, ...paper }: RecordingPaper & { readonly recordedBy: string; readonly recordedAt: Instant },
): Promise<number> {
  const { id: paperId } = await tx.insertInto("evidencePaper").values(paper).returning("id").executeTakeFirstOrThrow();
  const { yearId, onDay, byLevel, coversTo, recordedBy, recordedAt } = paper;
  const told = { yearId, paperId, onDay, byLevel, coversTo, recordedBy, recordedAt, paper: paperSaid(paper) };
  const rows = cells.map((cell: PaperCell) => ({ ...told, ...cell }));
  for (let at = 0; at < rows.length; at += 1000)
    await tx
      .insertInto("attestedFact")
      .values(rows.slice(at, at + 1000))
      .execute();
  return paperId;
}

/** How a paper is named beside what it confirms. */
export const paperSaid = ({ number, issuer }: Pick<EvidencePaper, "number" | "issuer">): string =>
  `${number}, ${issuer}`;

/** Takes a paper back: it stays, its confirmations count no longer. */
export async function markWithdrawn(
  tx: Transaction,
  paperId: number,
  withdrawn: { readonly withdrawnAt: Instant; readonly withdrawnBy: string; readonly withdrawnBecause: string },
): Promise<void> {
  await tx.updateTable("evidencePaper").set(withdrawn).where("id", "=", paperId).execute();
  await tx.updateTable("attestedFact").set({ withdrawn: true }).where("paperId", "=", paperId).execute();
}
