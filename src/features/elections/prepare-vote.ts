import { z } from "zod";
import { ok, passOn } from "../../basics/result.ts";
import { placesOf } from "../../engines/counting/index.ts";
import { actorLabel, toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { readYear, voteNameIn, VoteSubject, type YearFacts } from "../year/index.ts";
import { Exclusion, mostNominees, NomineeInput, type Vote } from "./model.ts";
import { refuseNominee } from "./nominee-rules.ts";
import { type LockedScores, lockedScores, withScore } from "./locked-scores.ts";
import { unitName } from "./on-vote.ts";
import { sourceFor } from "./sources/index.ts";
import { honouredIn, roundsOf, sameSubject } from "./standing.ts";
import { insertVote, preparedToo, type VoteDraft, votesOf } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const PrepareVote = z.strictObject({
  yearId: z.int(),
  subject: VoteSubject,
  channel: z.enum(["paper", "hands"]),
  nominees: z.array(NomineeInput).max(mostNominees),
  /** Units that may not lead, with the reason; null while nobody has checked. */
  excluded: z.array(Exclusion).max(mostNominees).nullable().default(null),
  unitsMeetingStandard: z.int().min(0).optional(),
  /** What the result waits for, when the year's figures are not final: “kết quả cả năm đến 31/12”. */
  subjectTo: z.string().trim().max(300).default(""),
});
type PrepareVote = z.output<typeof PrepareVote>;

export interface PrepareFacts {
  readonly year: YearFacts | undefined;
  readonly votes: readonly Vote[];
  readonly scores: LockedScores;
}

/** The secretary prepares a vote that the rulebook lists: who stands, under which rule, on which channel. */
export const prepareVote = action({
  name: "elections.prepare-vote",
  summary: { vi: "Chuẩn bị một lượt bỏ phiếu", en: "Prepare a vote" },
  input: PrepareVote,
  allow: toRoles("secretary"),
  load: async ({ tx }, { yearId }): Promise<PrepareFacts> => ({
    year: await readYear(tx, yearId),
    votes: await votesOf(tx, yearId),
    scores: await lockedScores(tx, yearId),
  }),
  decide: decidePrepare,
  record: ({ tx, now, actor }, draft) => insertVote(tx, draft, { now, doneBy: preparedToo({}, actorLabel(actor)) }),
  show: ({ subject, name, nominees, excluded }, voteId) => ({
    voteId,
    subject,
    name,
    nominees: nominees.map(({ unitId }) => unitId),
    excluded: excluded.map(({ unitId }) => unitId),
  }),
  answer: (_, voteId) => ({ voteId }),
  say,
});

export function decidePrepare({ year, votes, scores }: PrepareFacts, input: PrepareVote) {
  const { subject, nominees } = input;
  if (!year?.rulebook) return refuse("no-rulebook");
  const name = voteNameIn(year, subject);
  const { rules, number } = year.rulebook;
  const position = rules.votes.findIndex((entry) => sameSubject(entry.subject, subject));
  const entry = rules.votes[position];
  if (!entry) return refuse("not-in-rulebook", { name });
  if (roundsOf(votes, subject).length > 0) return refuse("already-prepared", { name });
  const source = sourceFor(input.channel);
  const unsuited = source.refusePreparing(entry.rule);
  if (unsuited) return passOn(unsuited);
  if (subject.kind !== "title" && rules.heads.excludeNotConsidered && input.excluded === null)
    return refuse("exclusion-not-checked");
  if (allotted(year, votes, input) === 0) return refuse("no-places", { name });

  const requires = entry.requires ?? [];
  const excluded = input.excluded ?? [];
  const stranger = excluded.find(({ unitId }) => !year.units.some((unit) => unit.unitId === unitId));
  if (stranger) return refuse("not-a-member", { unitId: stranger.unitId });
  for (const [at, nominee] of nominees.entries()) {
    if (nominees.findIndex(({ unitId }) => unitId === nominee.unitId) < at)
      return refuse("nominee-twice", { unit: unitName(year, nominee.unitId) });
    const refusal = refuseNominee({ subject, requires, excluded }, nominee, { year, votes });
    if (refusal) return passOn(refusal);
  }
  return ok<VoteDraft>({
    yearId: year.yearId,
    subject,
    name,
    position,
    round: 1,
    source: source.kind,
    channels: [input.channel],
    rule: entry.rule,
    article: entry.article,
    requires,
    rulebookNumber: number,
    quotaFacts: { unitsMeetingStandard: input.unitsMeetingStandard },
    excluded,
    subjectTo: input.subjectTo,
    followsId: null,
    followsBecause: null,
    nominees: nominees.map((nominee) => ({ ...withScore(nominee, scores), source: "list" as const })),
  });
}

/** Places this year; null without limit, undefined while a fact is missing. None means the title was not allotted. */
function allotted(year: YearFacts, votes: readonly Vote[], input: PrepareVote): number | null | undefined {
  const entry = year.rulebook?.rules.votes.find(({ subject }) => sameSubject(subject, input.subject));
  if (!entry) return undefined;
  const earlier = votes.filter(({ subject }) => subject.kind === "title").flatMap(honouredIn);
  const places = placesOf(entry.rule.quota, {
    allUnits: year.units.filter(({ observer, leftOn }) => !observer && leftOn === null).length,
    unitsMeetingStandard: input.unitsMeetingStandard,
    unitsTaken: new Set(earlier).size,
  });
  return places.known ? places.places : undefined;
}
