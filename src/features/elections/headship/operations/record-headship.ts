import { z } from "zod";
import { isLatinName, latinNameOnly } from "../../../../basics/latin-name.ts";
import { type Day, dayOf, type Instant } from "../../../../basics/instant.ts";
import { ok, type Result } from "../../../../basics/result.ts";
import { toRoles } from "../../../../platform/access/index.ts";
import { action } from "../../../../platform/deeds/index.ts";
import { headshipRecord, headshipsOf } from "../../../organisations/index.ts";
import { readYear, type YearFacts } from "../../../year/index.ts";
import { unitOf, type Vote } from "../../model.ts";
import { honouredFor, isConcluded, roundsOf } from "../../standing.ts";
import { insertElected, type NewHeadship } from "../store.ts";
import { votesOf } from "../../store.ts";
import { refuse, say, type HeadshipRefusal } from "../refusals.ts";

const Chief = z.strictObject({
  unitId: z.int(),
  chiefName: z.string().trim().max(200).refine(isLatinName, { message: latinNameOnly }).default(""),
  chiefOffice: z.string().trim().max(200).default(""),
});

const RecordHeadship = z.strictObject({
  yearId: z.int(),
  /** Through whom each elected unit acts, where it is known already. */
  chiefs: z.array(Chief).max(10).default([]),
  /** Only where the runners-up were tied: who of them, decided as the reason says. */
  deputies: z.array(z.int()).max(5).default([]),
  reason: z.string().trim().max(2000).default(""),
});
type RecordHeadship = z.output<typeof RecordHeadship>;

interface HeadshipFacts {
  readonly year: YearFacts | undefined;
  readonly votes: readonly Vote[];
  readonly nextHeads: number;
  readonly today: Day;
}

/** Records who leads next year, once the ballots for head and deputy are signed. */
export const recordHeadship = action({
  name: "elections.record-headship",
  summary: { vi: "Ghi cụm (khối) trưởng, phó năm sau", en: "Record next year's head and deputy" },
  input: RecordHeadship,
  allow: toRoles("secretary"),
  load: async ({ tx, now }, { yearId }): Promise<HeadshipFacts> => {
    const year = await readYear(tx, yearId);
    const next = year && { clusterId: year.cluster.clusterId, year: year.year + 1 };
    const inOffice = next ? await headshipsOf(tx, next) : [];
    const nextHeads = inOffice.filter(({ carriedFrom }) => carriedFrom === null).length;
    return { year, votes: await votesOf(tx, yearId), nextHeads, today: dayOf(now satisfies Instant) };
  },
  decide: decideHeadship,
  record: async ({ tx }, headships) => {
    const recorded: number[] = [];
    for (const headship of headships) recorded.push(await insertElected(tx, headship));
    return recorded;
  },
  show: (headships) => ({
    elected: headships.map(({ role, unitId, year, voteId }) => ({ role, unitId, year, voteId })),
  }),
  answer: (_, headshipIds) => ({ headshipIds }),
  freezes: (_, headshipIds) => headshipIds.map((headshipId) => headshipRecord.of(headshipId)),
  why: ({ reason }) => reason,
  say,
});

export function decideHeadship({ year, votes, nextHeads, today }: HeadshipFacts, input: RecordHeadship) {
  const heads = year?.rulebook?.rules.heads;
  if (!year || !heads) return refuse("no-such-year");
  if (nextHeads > 0) return refuse("headship-exists", { year: year.year + 1 });
  const headVote = roundsOf(votes, { kind: "head" }).at(-1);
  const elected = honouredFor(votes, { kind: "head" });
  if (!headVote || !isConcluded(votes, { kind: "head" }) || elected.length === 0) return refuse("head-not-elected");
  const deputies = heads.deputies === 0 ? ok([]) : heads.twoBallots ? byBallot(votes) : byRunnerUp(headVote, input);
  if (!deputies.ok) return deputies;
  const term = { clusterId: year.cluster.clusterId, year: year.year + 1 };
  const line = (role: "head" | "deputy", voteId: number) => (unitId: number) => {
    const { chiefName = "", chiefOffice = "" } = input.chiefs.find((chief) => chief.unitId === unitId) ?? {};
    const electedOn = headVote.opening?.conference.day ?? today;
    return { ...term, role, voteId, unitId, chiefName, chiefOffice, electedOn };
  };
  const deputyVote = roundsOf(votes, { kind: "deputy" }).at(-1) ?? headVote;
  return ok<readonly NewHeadship[]>([
    ...elected.map(line("head", headVote.voteId)),
    ...deputies.value.map(line("deputy", deputyVote.voteId)),
  ]);
}

type Deputies = Result<number[], HeadshipRefusal>;

function byBallot(votes: readonly Vote[]): Deputies {
  const done = isConcluded(votes, { kind: "deputy" });
  return done ? ok(honouredFor(votes, { kind: "deputy" })) : refuse("deputy-not-elected");
}

/** A tie among the runners-up is never broken silently: somebody names who, and says why. */
function byRunnerUp(vote: Vote, { deputies, reason }: RecordHeadship): Deputies {
  const office = vote.result?.deputy;
  if (office?.state === "elected") return ok(office.units.map(unitOf));
  if (office?.state === "nobody") return ok([]);
  if (office?.state !== "tied") return refuse("deputy-not-elected");
  const { tie, elected } = office;
  const chosen = deputies.every((unitId) => tie.nominees.some((nominee) => unitOf(nominee) === unitId));
  if (!chosen || new Set(deputies).size !== tie.places || reason === "")
    return refuse("deputies-tied", { places: tie.places, tied: tie.nominees.map(unitOf) });
  return ok([...elected.map(unitOf), ...deputies]);
}
