import { z } from "zod";
import { ok, passOn } from "../../basics/result.ts";
import { actorLabel, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { differencesOf } from "./compare-entries.ts";
import { Figures, nomineeOf, type TellerEntry } from "./model.ts";
import { countFacts, onVote } from "./on-vote.ts";
import { type CountFacts, sourceOf } from "./sources/index.ts";
import { onTheBallot } from "./standing.ts";
import { rememberBrowser, writeEntry, yearOfVote } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const EnterFigures = z.strictObject({
  voteId: z.int(),
  /** Place in the committee; 0 for what is typed from a signed paper. */
  seat: z.int().min(0),
  figures: Figures,
  /** Revision of the teller's own entry as the screen showed it; 0 for the first. */
  revision: z.int().min(0),
});
type EnterFigures = z.output<typeof EnterFigures>;

/** What the teller typed before from the same seat; nobody else's figures ever stand here. */
export type OwnEntry = Pick<TellerEntry, "figures" | "revision">;

const decide = onVote(decideEntry);

/** Somebody types figures at the seat that the source of the vote gives them; each changes only their own. */
export const enterFigures = action({
  name: "elections.enter-figures",
  summary: { vi: "Nhập số phiếu đã kiểm", en: "Enter counted figures" },
  input: EnterFigures,
  allow: toRolesIn(yearOfVote, "teller", "secretary", "standing-body"),
  load: ({ tx, actor, now }, { voteId }) => countFacts(tx, voteId, { actor, now }),
  decide,
  record: async ({ tx, now, actor, browserHash }, entry) => {
    await writeEntry(tx, { ...entry, now });
    if (actor.kind === "person") await rememberBrowser(tx, { voteId: entry.voteId, personId: actor.id, browserHash });
  },
  show: ({ voteId, seat }) => ({ voteId, seat, entered: true }), // the figures are secret until they are signed
  rivals: { deeds: ["elections.enter-figures"], over: ({ voteId, seat }) => ({ voteId, seat }) },
  say,
});

type Entered = { readonly voteId: number } & Pick<
  TellerEntry,
  "seat" | "enteredBy" | "figures" | "changedAfter" | "takenOverFrom"
>;

export function decideEntry(facts: CountFacts, { voteId, seat, figures, revision }: EnterFigures) {
  const { vote, entries, actor } = facts;
  if (vote.state !== "open") return refuse("not-open", { name: vote.name });
  const refusal = sourceOf(vote).refuseEntry(facts, seat);
  if (refusal) return passOn(refusal);
  const before = entries.find((entry) => entry.seat === seat);
  const own = before?.enteredBy === actorLabel(actor) ? before : undefined;
  if (own && own.revision !== revision)
    return refuse("changed-meanwhile", { now: { figures: own.figures, revision: own.revision } });
  if (
    !sameNames(
      figures.map(({ channel }) => channel),
      vote.channels,
    )
  )
    return refuse("other-channels");
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
    return refuse("other-nominees");
  const changed = own && sourceOf(vote).compared(facts, seat) ? differencesOf(own.figures, figures).length : 0;
  return ok<Entered>({
    ...{ voteId, seat, enteredBy: actorLabel(actor), figures },
    changedAfter: (own?.changedAfter ?? 0) + changed,
    takenOverFrom: own ? own.takenOverFrom : (before?.enteredBy ?? null),
  });
}

/** A sheet has each line once: a line left out or typed twice would pass for zero or count double. */
const sameNames = (typed: readonly string[], asked: readonly string[]): boolean =>
  typed.length === asked.length && new Set(typed).size === typed.length && asked.every((name) => typed.includes(name));
