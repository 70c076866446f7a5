import { sql } from "kysely";
import type { Instant } from "../../basics/instant.ts";
import type { Queries, Transaction } from "../../platform/database/index.ts";
import { KeptVerdict } from "../eligibility/index.ts";
import { type Nomination, NominationState, type OrderPlace, type Step } from "./model.ts";
import type { Weighed } from "./weigh.ts";

/** Nominations of a year with their steps, by title, then in the order they were made. */
export async function nominationsOf(queries: Queries, yearId: number): Promise<Nomination[]> {
  const rows = await queries
    .selectFrom("nomination")
    .select(["id as nominationId", "yearId", "awardCode", "unitId", "state", "voteId", "merits", "awardRecordId"])
    .select("revision")
    .where("yearId", "=", yearId)
    .orderBy("awardCode")
    .orderBy("id")
    .execute();
  const steps = await queries
    .selectFrom("nominationStep as s")
    .innerJoin("nomination as n", "n.id", "s.nominationId")
    .select(["s.nominationId", "s.number", "s.state", "s.onDay", "s.paper", "s.reason", "s.by"])
    .select(["s.verdict", "s.despite"])
    .where("n.yearId", "=", yearId)
    .orderBy("s.number")
    .execute();
  return rows.map((row) => ({
    ...row,
    state: NominationState.parse(row.state),
    steps: steps
      .filter((step) => step.nominationId === row.nominationId)
      .map(
        (step): Step => ({
          ...step,
          state: NominationState.parse(step.state),
          verdict: KeptVerdict.nullable().parse(step.verdict),
        }),
      ),
  }));
}

/** Order lists of a year's votes. */
export async function orderOf(queries: Queries, yearId: number): Promise<OrderPlace[]> {
  return queries
    .selectFrom("nominationOrder")
    .select(["awardCode", "voteId", "position", "unitId", "reached"])
    .where("yearId", "=", yearId)
    .orderBy("awardCode")
    .orderBy("voteId")
    .orderBy("position")
    .execute();
}

export type NewNomination = Pick<Nomination, "awardCode" | "unitId" | "voteId" | "merits">;

export async function insertNomination(
  tx: Transaction,
  made: NewNomination & { yearId: number; at: Instant },
): Promise<number> {
  const { at, ...nomination } = made;
  const row = await tx
    .insertInto("nomination")
    .values({ ...nomination, state: "scored", createdAt: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Adds a step and moves the nomination to its state; a step that puts the unit forward has its verdict beside it. */
export async function writeStep(
  tx: Transaction,
  { verdict, ...step }: Omit<Step, "number" | keyof Weighed> & Partial<Weighed> & { nominationId: number; at: Instant },
): Promise<void> {
  await tx
    .insertInto("nominationStep")
    .values((make) => ({
      ...step,
      ...(verdict && { verdict: JSON.stringify(verdict) }),
      number: make
        .selectFrom("nominationStep")
        .select(sql<number>`coalesce(max(number), 0) + 1`.as("next"))
        .where("nominationId", "=", step.nominationId),
    }))
    .execute();
  await tx
    .updateTable("nomination")
    .set((set) => ({ state: step.state, revision: set("revision", "+", 1) }))
    .where("id", "=", step.nominationId)
    .execute();
}

export async function setVote(tx: Transaction, at: { nominationId: number; voteId: number }): Promise<void> {
  await tx.updateTable("nomination").set({ voteId: at.voteId }).where("id", "=", at.nominationId).execute();
}

export async function setMerits(tx: Transaction, at: { nominationId: number; merits: string }): Promise<void> {
  await tx
    .updateTable("nomination")
    .set((set) => ({ merits: at.merits, revision: set("revision", "+", 1) }))
    .where("id", "=", at.nominationId)
    .execute();
}

export async function setAward(tx: Transaction, at: { nominationId: number; awardRecordId: number }): Promise<void> {
  await tx
    .updateTable("nomination")
    .set({ awardRecordId: at.awardRecordId })
    .where("id", "=", at.nominationId)
    .execute();
}

/** Keeps the order in which a vote placed its nominees; the order of one vote never changes. */
export async function keepOrder(
  tx: Transaction,
  kept: { yearId: number; places: readonly OrderPlace[] },
): Promise<void> {
  if (kept.places.length === 0) return;
  await tx
    .insertInto("nominationOrder")
    .values(kept.places.map((place) => ({ ...place, yearId: kept.yearId })))
    .onConflict((conflict) => conflict.columns(["voteId", "position"]).doNothing())
    .execute();
}
