import type { Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";

/** A unit that agrees to a draft as it went out. */
export interface Agreement {
  readonly draftNumber: number;
  readonly unitId: number;
  readonly agreedAt: Instant;
}

/** Agreements of a year, by draft, then as they came. */
export async function agreementsOf(queries: Queries, yearId: number): Promise<Agreement[]> {
  return queries
    .selectFrom("summaryAgreement")
    .select(["draftNumber", "unitId", "agreedAt"])
    .where("yearId", "=", yearId)
    .orderBy("draftNumber")
    .orderBy("agreedAt")
    .orderBy("unitId")
    .execute();
}

export async function insertAgreement(
  tx: Transaction,
  agreement: Agreement & { readonly yearId: number },
): Promise<void> {
  await tx.insertInto("summaryAgreement").values(agreement).execute();
}
