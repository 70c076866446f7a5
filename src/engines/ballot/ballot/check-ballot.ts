import { ok, refuse, type Result } from "../../../basics/result.ts";
import { isCiphertext } from "../ciphertext.ts";
import type { Election } from "../election.ts";
import { knowledgeIsProved } from "../proof-of-knowledge.ts";
import { isShuffled, type Question } from "../question.ts";
import type { BallotFault } from "../refusals.ts";
import type { Roll } from "../roll.ts";
import { type Answer, contextOf, type TickedAnswer } from "./answer.ts";
import { type Ballot, readBallot, signaturePrefix, signedHash, trackerOf } from "./ballot.ts";
import { answerFits, answerIsProved, embeddedAnswerIsProved } from "./check-answer.ts";

/** A ballot that passed every check. */
export interface CheckedBallot {
  readonly ballot: Ballot;
  readonly tracker: string;
  /** What one vote of this voter counts. */
  readonly weight: bigint;
}

/**
 * The whole check of one ballot: form, election, voter, signature, membership and every proof.
 *
 * Run it before a ballot is accepted: one bad ballot spoils an archive for ever. A copy of a ballot that is already
 * in the box passes here; the box compares trackers.
 */
export function checkBallot(
  election: Election,
  { roll, line }: { roll: Roll; line: string | Uint8Array },
): Result<CheckedBallot, BallotFault> {
  const ballot = readBallot(line);
  if (!ballot) return refuse({ code: "ballot-malformed" });
  const { parameters, fingerprint, algebra } = election;
  if (ballot.election_uuid !== parameters.uuid || ballot.election_hash !== fingerprint) {
    return refuse({ code: "ballot-of-another-election" });
  }
  const voter = roll.get(ballot.credential);
  if (!voter) return refuse({ code: "credential-unknown" });
  if (!fits(parameters.questions, ballot.answers)) return refuse({ code: "answers-misfit" });
  const { hash, proof } = ballot.signature;
  const signed =
    signedHash(ballot) === hash &&
    knowledgeIsProved(algebra, { element: voter.credential, prefix: signaturePrefix(hash), proof });
  if (!signed) return refuse({ code: "signature-invalid" });
  // A vote of more than one cannot be weighed when answers are opened one by one.
  if (voter.weight !== 1n && parameters.questions.some(isShuffled)) return refuse({ code: "answers-misfit" });
  const context = contextOf({ fingerprint, credential: voter.credential });
  const bad = parameters.questions.findIndex(
    (question, index) => !answerHolds(election, { question, answer: ballot.answers[index]!, context }),
  );
  if (bad >= 0) return refuse({ code: "answer-unproved", question: bad + 1 });
  return ok({ ballot, tracker: trackerOf(line), weight: voter.weight });
}

function fits(questions: readonly Question[], answers: readonly Answer[]): boolean {
  return (
    questions.length === answers.length &&
    questions.every((question, index) => {
      const answer = answers[index]!;
      return isShuffled(question) ? "proof" in answer : isTicked(answer) && answerFits(question, answer);
    })
  );
}

function answerHolds(
  election: Election,
  { question, answer, context }: { question: Question; answer: Answer; context: string },
): boolean {
  if (isTicked(answer) && !isShuffled(question)) {
    const members = answer.choices.every((tick) => isCiphertext(election.algebra, tick));
    return members && answerIsProved(election, { question, answer, context });
  }
  if (isTicked(answer)) return false;
  return isCiphertext(election.algebra, answer.choices) && embeddedAnswerIsProved(election, { answer, context });
}

const isTicked = (answer: Answer): answer is TickedAnswer => "individual_proofs" in answer;
