import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import type { Instant } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { placeInTime, WhenTold, type YearFacts } from "../year/index.ts";
import { countedAt, lateVoteOf } from "./standing.ts";
import { Named, nomineeOf, type Settlement } from "./model.ts";
import { onVote, unitName, type VoteFacts, voteFacts } from "./on-vote.ts";
import { writeSettlement, yearOfVote } from "./store.ts";
import { refuse, say } from "./refusals.ts";
import { settlementRecord } from "./records.ts";

const RecordSettlement = z.strictObject({
  voteId: z.int(),
  /** Units chosen for the places left; empty where they stay unfilled or go to the council. */
  honoured: z.array(z.int()).max(100),
  decidedBy: z
    .array(Named)
    .min(1, bilingual({ vi: "Ghi người quyết định.", en: "Write who decided." }))
    .max(10),
  reason: z
    .string()
    .trim()
    .min(
      10,
      bilingual({ vi: "Nêu rõ lý do, ít nhất 10 ký tự.", en: "Write the reason plainly, at least 10 characters." }),
    )
    .max(2000),
  /** When it was decided; null for “just now”. */
  when: WhenTold,
});
type RecordSettlement = z.output<typeof RecordSettlement>;

const decide = onVote(decideSettlement);

/**
 * Records how the rulebook's last word fell: head and deputy together, the head unit's casting vote, the council,
 * or a place left unfilled. Names and the reason go into the minutes.
 */
export const recordSettlement = action({
  name: "elections.record-settlement",
  summary: { vi: "Ghi quyết định khi phiếu không phân định", en: "Record what settled an open place" },
  input: RecordSettlement,
  allow: toRolesIn(yearOfVote, "secretary", "chair", "deputy"),
  load: async ({ tx, now }, { voteId }) => {
    const facts = await voteFacts(tx, voteId);
    return facts && { ...facts, now };
  },
  decide,
  record: ({ tx }, { voteId, settlement }) => writeSettlement(tx, voteId, settlement),
  show: ({ voteId, settlement: { by, honoured, decidedBy } }) => ({ voteId, by, honoured, decidedBy }),
  freezes: ({ voteId }) => [settlementRecord.of(voteId)],
  why: ({ reason }) => reason,
  say,
});

export function decideSettlement(
  { vote, year, now }: Pick<VoteFacts, "vote" | "year"> & { readonly now: Instant },
  { voteId, honoured, decidedBy, reason, when }: RecordSettlement,
) {
  if (vote.state !== "signed" || vote.result === null) return refuse("not-signed", { name: vote.name });
  if (vote.settlement) return settledAlready(vote.name, vote.settlement, year);
  const { step } = vote.result;
  if (step.step === "another-round") return refuse("next-round-first", { name: vote.name });
  if (!("nominees" in step)) return refuse("nothing-to-settle", { name: vote.name });
  const by = step.step === "settle-tie" ? "casting-vote" : step.step;
  if ((by === "council" || by === "unfilled") && honoured.length > 0) return refuse("nobody-may-choose");
  if (honoured.some((unitId) => !step.nominees.includes(nomineeOf(unitId)))) return refuse("not-among-the-open");
  const places = step.places ?? step.nominees.length;
  if (new Set(honoured).size > places) return refuse("too-many-chosen", { places });
  if (by === "head-and-deputy" && !speakFor(year, decidedBy, ["head", "deputy"]))
    return refuse("head-and-deputy-decide");
  if (by === "casting-vote" && (honoured.length === 0 || !speakFor(year, decidedBy, ["head"])))
    return refuse("head-unit-decides");
  const placed = placeInTime(when, {
    ...{ what: "settlement", now, lateOf: lateVoteOf(vote) },
    after: [{ what: "count", at: countedAt(vote.result) }],
  });
  if (!placed.ok) return placed;
  const { at, heldAt } = placed.value;
  const chosen = [...new Set(honoured)];
  return ok<{ voteId: number; settlement: Settlement }>({
    voteId,
    settlement: { by, honoured: chosen, reason, decidedBy, at, ...(heldAt && { heldAt }) },
  });
}

/** Whoever records the same decision second reads how it fell. */
const settledAlready = (name: string, { honoured, decidedBy, reason: why }: Settlement, year: YearFacts) =>
  refuse("settled-already", {
    name,
    decidedBy: decidedBy.map((one) => one.name),
    units: honoured.map((unitId) => unitName(year, unitId)),
    reason: why,
  });

/** Whether each of the leading units has somebody among those who decided. A cluster without a deputy needs none. */
function speakFor(
  { headships }: YearFacts,
  decidedBy: readonly Named[],
  roles: readonly ("head" | "deputy")[],
): boolean {
  return roles.every((role) => {
    const units = headships.filter((headship) => headship.role === role).map(({ unitId }) => unitId);
    if (units.length === 0) return role === "deputy";
    return units.some((unitId) => decidedBy.some((named) => named.unitId === unitId));
  });
}
