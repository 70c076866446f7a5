import { z } from "zod";
import { say } from "../../basics/words.ts";
import { everyRole, orAdministrator, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { type RecordFault, verifyMoment } from "../../platform/records/index.ts";
import { Head } from "./log-head.ts";
import * as vi from "./words.vi.ts";

/**
 * Walks the whole log, of every cluster, and compares what this year signed, locked or decided with what was frozen
 * then. Of other clusters' records only the number that does not agree is told.
 */
export const verifyLog = query({
  name: "oversight.verify-log",
  summary: { vi: "Kiểm tra nhật ký", en: "Verify the log" },
  input: z.object({ yearId: z.coerce.number().int(), head: Head.default("") }),
  allow: orAdministrator(toRoles(...everyRole)),
  output: z.object({
    entries: z.int(),
    head: z.string(),
    /** The line that carries the hash asked for. */
    headAt: z.int().nullable(),
    /** Final by that line, but replaced or opened again by a later one: the hash does not vouch for what holds now. */
    madeAnew: z.array(z.object({ what: z.string(), seq: z.int() })),
    records: z.object({
      compared: z.int(),
      takenOver: z.int(),
      faults: z.array(z.string()),
      elsewhere: z.int(),
    }),
    fault: z
      .object({ code: z.enum(["missing", "reordered", "changed", "tail-cut"]), seq: z.int(), sentence: z.string() })
      .nullable(),
  }),
  async read({ queries }, { yearId, head }) {
    const { chain, records, madeAnew } = await verifyMoment(queries, { yearId, head: head === "" ? undefined : head });
    const { fault } = chain;
    const [own, elsewhere] = [
      records.faults.filter(isOwn(yearId)),
      records.faults.filter((one) => !isOwn(yearId)(one)),
    ];
    const sentence = fault && (vi.chainBroken[fault.code] as (facts: typeof fault) => string)(fault);
    return {
      entries: chain.entries,
      head: chain.head,
      headAt: chain.headAt ?? null,
      madeAnew: madeAnew.map((thing) => ({ what: vi.recordSaid(thing), seq: thing.seq })),
      records: {
        compared: records.compared,
        takenOver: records.takenOver,
        faults: own.map((one) => say(vi.recordBroken, one)),
        elsewhere: elsewhere.length,
      },
      fault: fault ? { ...fault, sentence: sentence! } : null,
    };
  },
});

/** What was compared with the tables is of this year already; what the walk of the log found may be anybody's. */
const isOwn =
  (yearId: number) =>
  (fault: RecordFault): boolean =>
    !("seq" in fault) || fault.yearId === yearId;
