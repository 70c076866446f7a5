import { ok, refuse, type Result } from "../../basics/result.ts";
import type { Algebra } from "./algebra.ts";
import { type Credential, newCredential, publicHalf, type Voter, votingKey, writeCredentials } from "./credentials.ts";
import type { BallotRefusal } from "./refusals.ts";

/** What the credential authority hands out and what it publishes. */
export interface IssuedCredentials {
  /** In the order of the weights that were given; each goes to one voter and is then forgotten. */
  readonly credentials: readonly Credential[];
  /** The public halves in the same order. Whoever keeps this beside names can tell who voted. */
  readonly voters: readonly Voter[];
  /** The list for the archive: sorted by value, so that it says nothing about the order of the voters. */
  readonly list: string;
}

/** Votes are read from a tally by search; above this total the search takes too long. */
const largestTotalWeight = 100_000_000_000n;

/** Makes a credential for each voter. Names stay with the caller: the engine never sees one. */
export function issueCredentials(
  algebra: Algebra,
  { uuid, weights }: { uuid: string; weights: readonly bigint[] },
): Result<IssuedCredentials, BallotRefusal> {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total > largestTotalWeight || weights.some((weight) => weight < 0n)) {
    return refuse({ code: "weights-too-large", limit: String(largestTotalWeight) });
  }
  const credentials = weights.map(() => newCredential(algebra));
  const voters = credentials.map((credential, at) => ({
    credential: publicHalf(algebra, votingKey(algebra, { credential, uuid })),
    weight: weights[at]!,
  }));
  return ok({ credentials, voters, list: writeCredentials(voters) });
}
