import { z } from "zod";
import { dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { evenConcluded, orAdministrator, toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { readYear, setConcluded, type YearFacts, yearRecord } from "../year/index.ts";
import { type OpenWork, openWork } from "../today/index.ts";
import { refuse, say } from "./refusals.ts";

/** Who concludes a year and opens it again: the standing body, or the administrator where it has nobody yet. */
export const toThoseWhoConclude = evenConcluded(orAdministrator(toRoles("standing-body")));

const Conclusion = z.strictObject({
  yearId: z.int().min(1),
  /** What the screen showed as still open: concluding over something that nobody saw is refused. */
  openSeen: z.array(z.string().max(200)).max(2000),
  /** Why the year is concluded although something is open; may be empty where nothing is. */
  reason: z.string().trim().max(1000).default(""),
});
type Conclusion = z.output<typeof Conclusion>;

interface Facts {
  readonly year: YearFacts;
  readonly open: readonly OpenWork[];
}

/**
 * The standing body concludes a year. From then on nothing of it is written, except what comes months later – decisions
 * of the authority, the ledger, hand-over – and what takes a mistake back.
 */
export const concludeYear = action({
  name: "oversight.conclude-year",
  summary: { vi: "Kết thúc năm thi đua", en: "Conclude the year" },
  input: Conclusion,
  allow: toThoseWhoConclude,
  load: async ({ tx, now }, { yearId }): Promise<Facts | undefined> => {
    const year = await readYear(tx, yearId);
    return year && { year, open: await openWork(tx, year, dayOf(now)) };
  },
  decide: decideConclusion,
  record: ({ tx, now }, { yearId }) => setConcluded(tx, yearId, now),
  show: ({ yearId, open }) => ({ yearId, stillOpen: open }),
  freezes: ({ yearId }) => [yearRecord.of(yearId)],
  why: ({ reason }) => reason,
  say,
});

export function decideConclusion(facts: Facts | undefined, { yearId, openSeen, reason }: Conclusion) {
  if (!facts) return refuse("no-such-year");
  const { year, open } = facts;
  if (year.concludedAt !== null) return refuse("concluded-already", { concludedOn: dayOf(year.concludedAt) });
  const unseen = open.filter(({ id }) => !openSeen.includes(id));
  if (unseen.length > 0) return refuse("still-open", { open: unseen.map(({ what }) => what) });
  if (open.length > 0 && reason.length < 10) return refuse("reason-needed", { count: open.length });
  return ok({ yearId, open: open.map(({ what }) => what) });
}
