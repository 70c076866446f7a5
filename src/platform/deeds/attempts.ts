import { setTimeout as sleep } from "node:timers/promises";
import { databaseFault, type Queries, type Transaction } from "../database/index.ts";

/** Pauses before a transaction is done again: a backend that was ended is replaced at once, a lock is soon free. */
const pausesMs = [50, 400];

/** The connection was cut while the commit was under way, and nobody could yet be asked whether it holds. */
export class OutcomeUnknown extends Error {
  readonly code = "outcome-unknown";
}

/**
 * Does the work in one transaction, and again where PostgreSQL took it back for another one or the connection was cut:
 * that is nobody's fault and needs nobody's decision.
 *
 * @param work given what an earlier attempt would have answered whose commit may hold: it looks whether it does
 * @throws OutcomeUnknown where a commit may hold and nobody answers any more; else the fault, and nothing was saved
 */
export async function inOneTransaction<Answer>(
  queries: Queries,
  work: (tx: Transaction, unsettled: Answer | undefined) => Promise<Answer>,
): Promise<Answer> {
  let unsettled: Answer | undefined;
  for (let attempt = 0; ; attempt++) {
    const seen: { answer?: Answer; fault?: unknown } = {};
    try {
      return await queries.transaction().execute(async (tx) => {
        try {
          return (seen.answer = await work(tx, unsettled));
        } catch (fault) {
          seen.fault = fault; // rolling back on a broken connection fails too, and would hide the first fault
          throw fault;
        }
      });
    } catch (error) {
      const first = seen.fault ?? error;
      const fault = databaseFault(first);
      if (fault === "cut") unsettled = seen.answer ?? unsettled;
      const pause = fault === "cut" || fault === "undone" ? pausesMs[attempt] : undefined;
      if (pause !== undefined) await sleep(pause);
      else if (unsettled !== undefined) throw new OutcomeUnknown("cut at commit", { cause: first });
      else throw first;
    }
  }
}
