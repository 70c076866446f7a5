import { z } from "zod";
import { ok, refuse, type Result } from "../../basics/result.ts";
import type { Algebra } from "./algebra.ts";
import type { Voter } from "./credentials.ts";
import { areMembers } from "./membership.ts";
import type { BallotRefusal } from "./refusals.ts";
import type { Element } from "./group.ts";
import { readSpaced } from "./wire.ts";

/** Everyone who may vote: public credential and weight, nothing more. */
export type Roll = ReadonlyMap<Element, Voter>;

const mostVoters = 1_000_000;

/** `str(g^s)` or `str(g^s),weight`. */
const line = z
  .string()
  .max(660)
  .regex(/^(0|[1-9][0-9]{0,616})(,(0|[1-9][0-9]{0,39}))?$/);

const rollSchema = z.array(line).max(mostVoters);

/**
 * Reads the list of public credentials: every one a member of the group, no one twice.
 *
 * Checked even while no ballot has been cast, which belenios-tool 2.0 leaves out.
 */
export function readRoll(algebra: Algebra, bytes: Uint8Array): Result<Roll, BallotRefusal> {
  const lines = readSpaced(bytes, rollSchema);
  // A list in which some have a weight and some have none is nobody's writing.
  const weighted = lines?.filter((text) => text.includes(",")).length;
  if (!lines || (weighted !== 0 && weighted !== lines.length)) return refuse({ code: "credentials-malformed" });
  const voters = lines.map((text): Voter => {
    const [credential, weight] = text.split(",").map(BigInt) as [bigint, bigint?];
    return { credential, weight: weight ?? 1n };
  });
  const roll = new Map<Element, Voter>();
  for (const voter of voters) {
    if (roll.has(voter.credential)) return refuse({ code: "credential-repeated", voter: roll.size + 1 });
    roll.set(voter.credential, voter);
  }
  if (!areMembers(algebra, [...roll.keys()])) {
    const outsider = voters.findIndex(({ credential }) => !algebra.isMember(credential));
    return refuse({ code: "credential-not-a-member", voter: outsider + 1 });
  }
  return ok(roll);
}
