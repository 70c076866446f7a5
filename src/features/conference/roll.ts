import type { VotingRule } from "../../engines/counting/index.ts";
import type { Room, Voter } from "../elections/index.ts";
import type { MemberUnit } from "../organisations/index.ts";
import type { Attendee } from "./model.ts";

export type RollCall = Pick<Room, "roll" | "clusterUnits" | "unitsPresent" | "councilMembers">;

/**
 * Everyone who holds a vote under this rule, and how each of them takes part at this moment.
 *
 * Observers hold none. A substitute votes only where the rule says so, and only for the unit it belongs to; where
 * the head of a unit must vote in person, nobody stands in. A written opinion counts only while its voter is absent.
 */
export function callTheRoll(
  rule: Pick<VotingRule, "voter" | "absent">,
  { attendees, units }: { attendees: readonly Attendee[]; units: readonly MemberUnit[] },
): RollCall {
  const members = units.filter(({ observer, leftOn }) => !observer && leftOn === null);
  const memberIds = new Set(members.map(({ unitId }) => unitId));
  const delegates = attendees.filter(
    ({ kind, unitId }) => kind === "delegate" && unitId !== null && memberIds.has(unitId),
  );
  const council = attendees.filter(({ kind }) => kind === "council");
  const present = new Set(delegates.filter(isHere).map(({ unitId }) => unitId));
  return {
    roll: rollOf(rule, { members, delegates, council }),
    clusterUnits: members.length,
    unitsPresent: present.size,
    councilMembers: council.length,
  };
}

interface Voters {
  readonly members: readonly MemberUnit[];
  readonly delegates: readonly Attendee[];
  readonly council: readonly Attendee[];
}

function rollOf(rule: Pick<VotingRule, "voter" | "absent">, { members, delegates, council }: Voters): Voter[] {
  if (rule.voter === "council-member") return council.map((one) => voterFrom(one, wayOf(rule, [one])));
  if (rule.voter === "delegate")
    return delegates
      .filter(({ substituteFor }) => substituteFor === null)
      .map((one) =>
        voterFrom(one, wayOf(rule, [one, ...delegates.filter((other) => other.substituteFor === one.attendanceId)])),
      );
  return members.map(({ unitId, name }) => ({
    voter: `unit:${unitId}`,
    unitId,
    name,
    way: wayOf(
      rule,
      delegates.filter((delegate) => delegate.unitId === unitId),
    ),
  }));
}

const voterFrom = ({ attendanceId, unitId, name }: Attendee, way: Voter["way"]): Voter => ({
  voter: `attendee:${attendanceId}`,
  unitId,
  name,
  way,
});

function wayOf({ voter, absent }: Pick<VotingRule, "voter" | "absent">, seat: readonly Attendee[]): Voter["way"] {
  const standsIn = absent === "substitute" && voter !== "unit-head";
  if (seat.some((one) => isHere(one) && (one.substituteFor === null || standsIn))) return "present";
  const written = absent === "written-opinion" && seat.some(({ writtenOpinion }) => writtenOpinion !== null);
  return written ? "written-opinion" : "absent";
}

/** Somebody who came, on time or late, and has not left. */
export const isHere = ({ state }: Pick<Attendee, "state">): boolean => state === "present" || state === "late";
