import { ok, refuse, type Result } from "../../../basics/result.ts";
import { type Credential, publicHalf, votingKey } from "../credentials.ts";
import type { Election } from "../election.ts";
import { canonical } from "../json.ts";
import { proveKnowledge } from "../proof-of-knowledge.ts";
import { type Choice, type HomomorphicQuestion, isChoice, isShuffled } from "../question.ts";
import type { BallotRefusal } from "../refusals.ts";
import { contextOf } from "./answer.ts";
import { encryptAnswer } from "./encrypt-answer.ts";
import { signaturePrefix, signedHash, trackerOf, type UnsignedBallot } from "./ballot.ts";

/** A ballot ready to send, and what the voter notes down. */
export interface SealedBallot {
  /** One line of JSON; the server keeps exactly these bytes. */
  readonly line: string;
  readonly tracker: string;
}

/**
 * Encrypts, proves and signs a ballot on the voter's own device.
 *
 * Neither the choices nor the randomness leave this function; the server must never see the credential.
 *
 * @param choices one for each question, in order; see `isChoice`
 */
export function sealBallot(
  election: Election,
  { credential, choices }: { credential: Credential; choices: readonly Choice[] },
): Result<SealedBallot, BallotRefusal> {
  const { parameters, fingerprint, algebra } = election;
  const shuffled = parameters.questions.findIndex(isShuffled);
  if (shuffled >= 0) return refuse({ code: "question-unfit", question: shuffled + 1 });
  const questions = parameters.questions as HomomorphicQuestion[];
  if (choices.length !== questions.length) {
    return refuse({ code: "choice-count", questions: questions.length, choices: choices.length });
  }
  const wrong = questions.findIndex((question, index) => !isChoice(question, choices[index]!));
  if (wrong >= 0) {
    const { min, max } = questions[wrong]!;
    return refuse({ code: "choice-invalid", question: wrong + 1, min, max });
  }
  const secret = votingKey(algebra, { credential, uuid: parameters.uuid });
  const voter = publicHalf(algebra, secret);
  const context = contextOf({ fingerprint, credential: voter });
  const answers = questions.map((question, index) =>
    encryptAnswer(election, { question, choice: choices[index]!, context }),
  );
  const unsigned: UnsignedBallot = {
    election_uuid: parameters.uuid,
    election_hash: fingerprint,
    credential: voter,
    answers,
  };
  const hash = signedHash(unsigned);
  const proof = proveKnowledge(algebra, { secret, prefix: signaturePrefix(hash) });
  const line = canonical({ ...unsigned, signature: { hash, proof } });
  return ok({ line, tracker: trackerOf(line) });
}
