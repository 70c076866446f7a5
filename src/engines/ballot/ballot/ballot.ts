import { utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { uuidSchema } from "../election.ts";
import { type Fingerprint, fingerprintOf } from "../hash.ts";
import { canonical } from "../json.ts";
import { proofSchema } from "../proof-of-knowledge.ts";
import { base64Hash, numeral, readCanonical } from "../wire.ts";
import { embeddedAnswerSchema, tickedAnswerSchema } from "./answer.ts";

/** A ballot as it travels and is kept: one line of canonical JSON. */
const ballotSchema = z.strictObject({
  election_uuid: uuidSchema,
  election_hash: base64Hash,
  credential: numeral,
  answers: z.array(z.union([tickedAnswerSchema, embeddedAnswerSchema])).max(200),
  signature: z.strictObject({ hash: base64Hash, proof: proofSchema }),
});

export type Ballot = z.infer<typeof ballotSchema>;

/** Everything that a voter's signature covers. */
export type UnsignedBallot = Omit<Ballot, "signature">;

/** Reads a ballot in its one canonical spelling, fields of the answers included. */
export function readBallot(line: string | Uint8Array): Ballot | undefined {
  return readCanonical<Ballot>(typeof line === "string" ? utf8ToBytes(line) : line, { schema: ballotSchema });
}

/** What the signature signs: the digest of the ballot without its signature. */
export function signedHash({ election_uuid, election_hash, credential, answers }: UnsignedBallot): string {
  return fingerprintOf(canonical({ election_uuid, election_hash, credential, answers }));
}

/** Prefix of the signature's challenge. */
export const signaturePrefix = (hash: string): string => `sig|${hash}|`;

/** The smart ballot tracker that a voter notes down to find the ballot on the public board. */
export const trackerOf = (line: string | Uint8Array): Fingerprint => fingerprintOf(line);
