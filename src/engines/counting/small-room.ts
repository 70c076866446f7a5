import { chanceOfLearningAll, chanceOnSomeLine, type Published } from "./leakage.ts";
import { type Rational, roundHalfUp } from "./rational.ts";

/** A secret ballot as it is being designed. */
export interface BallotDesign {
  readonly voters: number;
  readonly channel: "electronic" | "paper";
  /** Nominees on the ballot, each with a line of its own. */
  readonly lines: number;
  /** Votes a line needs. */
  readonly needed: number;
  /** Votes each voter carries; left out where each has one. */
  readonly weights?: readonly number[];
  /** Sizes of the groups whose figures would be shown apart: units, channels, rooms. */
  readonly groups?: readonly number[];
  /** In a repeated vote, how many voters joined or left since the one before. */
  readonly rollChangedBy?: number;
}

/** How freely figures of this room can be shown; "refused" is for an electronic ballot, paper still may be used. */
export type RoomLevel = "refused" | "red" | "amber" | "green";

/**
 * A rule of the small-room set that speaks about this ballot, by its number in the set, with its facts.
 * The rest of the set (7 frozen roll, 8 no interim figures, 10 blank ballots) binds every secret ballot.
 */
export type RoomFinding =
  | { readonly rule: 1 | 2 | 3; readonly voters: number }
  | { readonly rule: 5; readonly smallestGroup: number }
  | { readonly rule: 6; readonly lightest: number; readonly heaviest: number }
  | { readonly rule: 9; readonly changedBy: number };

/** What the chair reads out before a secret ballot opens. Chances are in thousandths, for one line and for any line. */
export interface RoomNotice {
  readonly level: RoomLevel;
  readonly findings: readonly RoomFinding[];
  readonly publishByDefault: Published["kind"];
  readonly fullTally: Chances;
  readonly outcomeOnly: Chances;
  /** The threshold asks for every vote: an adopted line names everybody whatever is hidden. */
  readonly unanimityNeeded: boolean;
  /** The counter "so many have voted" moves in steps of this many votes. */
  readonly counterStep: number;
}

export interface Chances {
  readonly oneLine: number;
  readonly anyLine: number;
}

/** Nine in ten agree: what conferences that honour their members look like. Stated beside every figure. */
export const assumedAgreeing: Rational = { numerator: 9n, denominator: 10n };

/** Below this many voters a group of a secret ballot is never shown apart. */
const smallestGroupShown = 10;

/**
 * The notice on how secret a ballot of this size can be, computed before it opens.
 *
 * The rule set names no level from 30 to 49 voters; the stricter neighbour, amber, is taken.
 *
 * @throws Error below 2 voters: one voter alone has no secret from his own result
 * @source docs/counting.md §11
 */
export function roomNotice(design: BallotDesign): RoomNotice {
  const { voters, needed } = design;
  const level = levelOf(design);
  return {
    level,
    findings: findingsOf(design),
    publishByDefault: voters < 10 ? "outcome-only" : "full-tally",
    fullTally: chances(design, { kind: "full-tally" }),
    outcomeOnly: chances(design, { kind: "outcome-only", needed }),
    unanimityNeeded: needed >= voters,
    counterStep: Math.max(3, (voters + ((10 - (voters % 10)) % 10)) / 10),
  };
}

function levelOf({ voters, channel }: BallotDesign): RoomLevel {
  if (voters <= 3 && channel === "electronic") return "refused";
  if (voters < 10) return "red";
  return voters < 50 ? "amber" : "green";
}

function findingsOf({ voters, groups = [], weights = [], rollChangedBy = 0 }: BallotDesign): RoomFinding[] {
  const findings: RoomFinding[] = [];
  if (voters < 50) findings.push({ rule: voters <= 3 ? 1 : voters < 10 ? 2 : 3, voters });
  const smallestGroup = Math.min(...groups);
  if (groups.length > 1 && smallestGroup < smallestGroupShown) findings.push({ rule: 5, smallestGroup });
  const [lightest, heaviest] = [Math.min(...weights), Math.max(...weights)];
  if (lightest < heaviest) findings.push({ rule: 6, lightest, heaviest });
  if (rollChangedBy > 0) findings.push({ rule: 9, changedBy: rollChangedBy });
  return findings;
}

function chances({ voters, lines }: BallotDesign, published: Published): Chances {
  const one = chanceOfLearningAll({ voters, agreeing: assumedAgreeing, published });
  return { oneLine: thousandths(one), anyLine: thousandths(chanceOnSomeLine(one, lines)) };
}

/** A chance in thousandths, a half rounded up. */
export function thousandths({ numerator, denominator }: Rational): number {
  return Number(roundHalfUp({ numerator: numerator * 1000n, denominator }));
}
