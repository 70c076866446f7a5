import { ok, refuse, type Result } from "../../../basics/result.ts";
import { isCiphertext } from "../ciphertext.ts";
import type { Voter } from "../credentials.ts";
import type { Election } from "../election.ts";
import type { Element } from "../group.ts";
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

/** A ballot of this election by a voter on the roll; nothing in it is proved yet. */
export interface AddressedBallot {
  readonly ballot: Ballot;
  readonly voter: Voter;
}

interface Posted {
  readonly roll: Roll;
  readonly line: string | Uint8Array;
}

/**
 * The whole check of one ballot: form, election, voter, signature, membership and every proof.
 *
 * Run it before a ballot is accepted: one bad ballot spoils an archive for ever. A copy of a ballot that is already
 * in the box passes here; the box compares trackers.
 */
export function checkBallot(election: Election, posted: Posted): Result<CheckedBallot, BallotFault> {
  const addressed = readAddressed(election, posted);
  if (!addressed.ok) return addressed;
  const fault = faultOf(election, addressed.value);
  if (fault) return refuse(fault);
  const { ballot, voter } = addressed.value;
  return ok({ ballot, tracker: trackerOf(posted.line), weight: voter.weight });
}

/** The cheap part of the check: form, election, voter and the shape of the answers. No arithmetic. */
export function readAddressed(
  { parameters, fingerprint }: Election,
  { roll, line }: Posted,
): Result<AddressedBallot, BallotFault> {
  const ballot = readBallot(line);
  if (!ballot) return refuse({ code: "ballot-malformed" });
  if (ballot.election_uuid !== parameters.uuid || ballot.election_hash !== fingerprint) {
    return refuse({ code: "ballot-of-another-election" });
  }
  const voter = roll.get(ballot.credential);
  if (!voter) return refuse({ code: "credential-unknown" });
  // A vote of more than one cannot be weighed when answers are opened one by one.
  const weighable = voter.weight === 1n || !parameters.questions.some(isShuffled);
  if (!weighable || !fits(parameters.questions, ballot.answers)) return refuse({ code: "answers-misfit" });
  return ok({ ballot, voter });
}

/**
 * The dear part: signature, membership and every proof.
 *
 * @param membersKnown true only when every number of `elementsOf` was found to be a member of the group
 */
export function faultOf(
  election: Election,
  { ballot, voter }: AddressedBallot,
  { membersKnown = false }: { readonly membersKnown?: boolean } = {},
): BallotFault | undefined {
  const { hash, proof } = ballot.signature;
  const prefix = signaturePrefix(hash);
  const signed =
    signedHash(ballot) === hash && knowledgeIsProved(election.algebra, { element: voter.credential, prefix, proof });
  if (!signed) return { code: "signature-invalid" };
  const context = contextOf({ fingerprint: election.fingerprint, credential: voter.credential });
  const bad = ballot.answers.findIndex((answer, at) => {
    const question = election.parameters.questions[at]!;
    return !(membersKnown || isMade(election, answer)) || !isProved(election, { question, answer, context });
  });
  return bad < 0 ? undefined : { code: "answer-unproved", question: bad + 1 };
}

/** Every number of a ballot that must be a member of the group. */
export function elementsOf({ answers }: Ballot): Element[] {
  return answers
    .flatMap((answer) => (isTicked(answer) ? answer.choices : [answer.choices]))
    .flatMap(({ alpha, beta }) => [alpha, beta]);
}

const isMade = ({ algebra }: Election, { choices }: Answer): boolean =>
  (Array.isArray(choices) ? choices : [choices]).every((ciphertext) => isCiphertext(algebra, ciphertext));

function fits(questions: readonly Question[], answers: readonly Answer[]): boolean {
  return (
    questions.length === answers.length &&
    questions.every((question, index) => {
      const answer = answers[index]!;
      return isShuffled(question) ? !isTicked(answer) : isTicked(answer) && answerFits(question, answer);
    })
  );
}

function isProved(
  election: Election,
  { question, answer, context }: { question: Question; answer: Answer; context: string },
): boolean {
  if (isTicked(answer)) return !isShuffled(question) && answerIsProved(election, { question, answer, context });
  return embeddedAnswerIsProved(election, { answer, context });
}

const isTicked = (answer: Answer): answer is TickedAnswer => "individual_proofs" in answer;
