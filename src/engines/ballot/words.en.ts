import type { Words } from "../../basics/words.ts";
import { say } from "../../basics/words.ts";
import type { BallotRefusal } from "./refusals.ts";

const parts = {
  certificate: "certificate",
  commitments: "commitments",
  key: "verification key",
  lengths: "number of parts",
} as const;

const compare = "Ask the organiser for the file again and compare fingerprints.";
const never = "Do not announce a result from this archive.";

/** Why the engine says no, in English. */
export const ballotWordsEn: Words<BallotRefusal> = {
  "not-an-archive": () => "This file is no election archive. Choose a file that ends in .bel.",
  "header-malformed": () => `The first record of the archive is not as it must be. ${compare}`,
  "record-malformed": ({ record }) =>
    `Record ${record} is cut off, changed, or not written as the protocol asks. ${compare}`,
  "record-misnamed": ({ record }) =>
    `The content of record ${record} was changed: it does not match its name. ${compare}`,
  "event-malformed": ({ event }) => `Event ${event} is not written as the protocol asks. ${compare}`,
  "chain-broken": ({ event }) => `Event ${event} does not follow from the one before: something is missing. ${compare}`,
  "bodies-misplaced": ({ event }) =>
    `The content that belongs to event ${event} is missing, or something stands beside it. ${compare}`,
  "event-out-of-order": ({ event, type, after }) =>
    `Event ${event} (${type}) may not come after ${after}; the order decides what is counted. ${never}`,
  "not-a-continuation": ({ byte }) =>
    `The archive does not continue the earlier copy: they differ from byte ${byte} on. History was rewritten. Keep both files and inform the observers.`,
  "setup-malformed": () => `The setup of the election is incomplete. ${compare}`,
  "election-malformed": () => "The election's parameters are not written as the protocol asks.",
  "group-unknown": ({ group }) => `The election uses the group “${group}”, which this program does not know.`,
  "election-key-wrong": () =>
    `The election's key is not that of its trustees: somebody else could open ballots. ${never}`,
  "credentials-malformed": () => "The list of credentials is not written as the protocol asks.",
  "credential-repeated": ({ voter }) => `Credential ${voter} is in the list twice: somebody could vote twice. ${never}`,
  "credential-not-a-member": ({ voter }) => `Credential ${voter} is not a number of the election's group. ${never}`,
  "trustees-malformed": () => "The list of trustees is not written as the protocol asks.",
  "trustee-key-unproved": ({ owner }) => `Trustee ${owner} did not prove to hold the private key. ${never}`,
  "threshold-group-unproved": ({ trustee, part }) =>
    `The threshold group is not sound: ${parts[part]} of trustee ${trustee}. ${never}`,
  "ballot-malformed": () => "The ballot was damaged on its way and was not accepted. Vote again.",
  "ballot-of-another-election": () => "The ballot belongs to another election and was not accepted.",
  "credential-unknown": () => "The credential is not on the roll of this election. The ballot was not accepted.",
  "answers-misfit": () => "The ballot does not answer the questions of this election. It was not accepted.",
  "signature-invalid": () => "The ballot's signature is not right. The ballot was not accepted; vote again.",
  "answer-unproved": ({ question }) =>
    `The ballot does not prove that its answer to question ${question} is allowed. It was not accepted; vote again.`,
  "ballot-repeated": ({ first }) =>
    `The same ballot is in the box already, as number ${first}. It was not accepted again.`,
  "ballot-refused": ({ ballot, tracker, event, fault }) =>
    `Ballot ${ballot} (tracker ${tracker}, event ${event}): ${say(ballotWordsEn, fault as BallotRefusal)}`,
  "tally-wrong": ({ event }) => `The encrypted tally (event ${event}) is not the sum of the ballots. ${never}`,
  "shuffle-unproved": ({ event }) => `The shuffle in event ${event} does not prove that it kept every answer. ${never}`,
  "owner-unknown": ({ event, owner }) => `Event ${event} names trustee ${owner}, who does not exist.`,
  "owner-repeated": ({ event, owner }) => `Event ${event} is a second decryption by trustee ${owner}.`,
  "decryption-unproved": ({ event, owner }) =>
    `The decryption by trustee ${owner} (event ${event}) does not prove that it is right. Ask this trustee to decrypt again.`,
  "decryptions-missing": ({ present, needed }) =>
    `Too few trustees decrypted for a result: ${present} of the ${needed} needed. ${never}`,
  "result-wrong": () => `The result is not what the ballots and the trustees' decryptions give. ${never}`,
  "uuid-malformed": () => "The identifier needs at least 14 letters and figures, without 0, O, I and l.",
  "question-unfit": ({ question }) =>
    `Question ${question} cannot be put: check its answers and how many may be ticked.`,
  "choice-count": ({ questions, choices }) => `The election has ${questions} questions, but ${choices} were answered.`,
  "choice-invalid": ({ question, min, max }) =>
    `The answer to question ${question} is not allowed: tick ${min} to ${max}, or blank alone where the question has it.`,
  "key-of-no-trustee": () => "This key belongs to no trustee of the election. Nothing was decrypted.",
  "threshold-out-of-range": ({ threshold, trustees }) =>
    `A threshold of ${threshold} is impossible with ${trustees} trustees.`,
  "threshold-step": ({ step, trustee }) =>
    `What trustee ${trustee} made in step ${step} is wrong. Nothing was kept; start again with that trustee's new file.`,
  "weights-too-large": ({ limit }) => `The weights add up to more than ${limit}; the result could not be read.`,
  "another-election": ({ expected, found }) =>
    `This is not the election you expected: fingerprint ${found}, not ${expected}. Nothing was decrypted.`,
  "another-number-of-ballots": ({ expected, found }) =>
    `The archive counts ${found} ballots, ${expected} were announced. Decrypting a part of the ballots would reveal votes. Nothing was decrypted.`,
  "another-tally": ({ expected, found }) =>
    `You decrypted another tally of this election before (${expected}, now ${found}). The difference would reveal votes. Nothing was decrypted.`,
  "box-not-tallied": () => "The box is not closed and tallied yet. Nothing was decrypted.",
  "too-few-decryptions": ({ present, needed }) =>
    `${present} of the ${needed} decryptions needed are there. The archive is unchanged; wait for the others.`,
};
