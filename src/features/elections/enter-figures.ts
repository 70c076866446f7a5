import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { type Actor, actorLabel, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { Figures, nomineeOf, type TellerEntry } from "./model.ts";
import { type NoSuchVote, noSuchVote, type VoteFacts, voteFacts } from "./on-vote.ts";
import { refuseSeat, type SeatRefusal } from "./seats.ts";
import { onTheBallot, openingOf } from "./standing.ts";
import { writeEntry, yearOfVote } from "./store.ts";
import { voteRefused } from "./words.ts";

const EnterFigures = z.strictObject({
  voteId: z.int(),
  seat: z.int().min(1),
  figures: Figures,
  /** Revision of the teller's own entry as the screen showed it; 0 for the first. */
  revision: z.int().min(0),
});
type EnterFigures = z.output<typeof EnterFigures>;

export type EnterRefusal =
  | NoSuchVote
  | { readonly code: "not-open"; readonly name: string }
  | { readonly code: "counted-by-hands" }
  | { readonly code: "two-typed-already" }
  | { readonly code: "other-channels" }
  | { readonly code: "other-nominees" }
  | { readonly code: "changed-meanwhile"; readonly now: OwnEntry }
  | SeatRefusal;

/** What the teller typed before from the same seat; nobody else's figures ever stand here. */
export type OwnEntry = Pick<TellerEntry, "figures" | "revision">;

export interface EnterFacts extends VoteFacts {
  readonly actor: Actor;
}

/** A teller types what he counted. Two do so independently; each changes only his own. */
export const enterFigures = action({
  name: "elections.enter-figures",
  summary: { vi: "Nhập số phiếu đã kiểm", en: "Enter counted figures" },
  input: EnterFigures,
  allow: toRolesIn(yearOfVote, "teller"),
  load: async ({ tx, actor }, { voteId }) => {
    const facts = await voteFacts(tx, voteId);
    return facts && { ...facts, actor };
  },
  decide: (facts, input) => (facts ? decideEntry(facts, input) : noSuchVote),
  record: ({ tx, now }, entry) => writeEntry(tx, { ...entry, now }),
  show: ({ voteId, seat }) => ({ voteId, seat, entered: true }), // the figures are secret until they are signed
  rivals: { deeds: ["elections.enter-figures"], over: ({ voteId, seat }) => ({ voteId, seat }) },
  words: voteRefused,
});

export function decideEntry(
  { vote, entries, actor }: EnterFacts,
  { voteId, seat, figures, revision }: EnterFigures,
): Result<{ voteId: number; seat: number; enteredBy: string; figures: Figures }, EnterRefusal> {
  if (vote.state !== "open") return refuse({ code: "not-open", name: vote.name });
  if (vote.channels.includes("hands")) return refuse({ code: "counted-by-hands" });
  const refusal = refuseSeat(seat, actor, { tellers: openingOf(vote).tellers, entries });
  if (refusal) return refuse(refusal);
  const own = entries.find((entry) => entry.seat === seat);
  if (!own && entries.length >= 2) return refuse({ code: "two-typed-already" });
  if (own && own.revision !== revision)
    return refuse({ code: "changed-meanwhile", now: { figures: own.figures, revision: own.revision } });
  if (
    !sameNames(
      figures.map(({ channel }) => channel),
      vote.channels,
    )
  )
    return refuse({ code: "other-channels" });
  const names = onTheBallot(vote).map(({ unitId }) => nomineeOf(unitId));
  if (
    figures.some(
      ({ lines }) =>
        !sameNames(
          lines.map(({ nominee }) => nominee),
          names,
        ),
    )
  )
    return refuse({ code: "other-nominees" });
  return ok({ voteId, seat, enteredBy: actorLabel(actor), figures });
}

/** A sheet has each line once: a line left out or typed twice would pass for zero or count double. */
const sameNames = (typed: readonly string[], asked: readonly string[]): boolean =>
  typed.length === asked.length && new Set(typed).size === typed.length && asked.every((name) => typed.includes(name));
