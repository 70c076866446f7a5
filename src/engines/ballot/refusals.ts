import type { EventType } from "./archive/events.ts";

/** Numbers of events count from 0, as in the archive; all others count from 1. */
interface AtEvent {
  readonly event: number;
}

/** What can be wrong with the bytes and the chain of an archive. */
export type ArchiveRefusal =
  | { readonly code: "not-an-archive" }
  | { readonly code: "header-malformed" }
  | { readonly code: "record-malformed"; readonly record: number }
  | { readonly code: "record-misnamed"; readonly record: number }
  | (AtEvent & { readonly code: "event-malformed" })
  | (AtEvent & { readonly code: "chain-broken" })
  | (AtEvent & { readonly code: "bodies-misplaced" })
  | (AtEvent & { readonly code: "event-out-of-order"; readonly type: EventType; readonly after: EventType | "start" })
  | { readonly code: "not-a-continuation"; readonly byte: number };

/** What can be wrong with the setup of an election. */
export type SetupRefusal =
  | { readonly code: "setup-malformed" }
  | { readonly code: "election-malformed" }
  | { readonly code: "group-unknown"; readonly group: string }
  | { readonly code: "election-key-wrong" }
  | { readonly code: "credentials-malformed" }
  | { readonly code: "credential-repeated"; readonly voter: number }
  | { readonly code: "credential-not-a-member"; readonly voter: number }
  | { readonly code: "trustees-malformed" }
  | { readonly code: "trustee-key-unproved"; readonly owner: number }
  | {
      readonly code: "threshold-group-unproved";
      readonly trustee: number;
      readonly part: "certificate" | "commitments" | "key" | "lengths";
    };

/** What can be wrong with one ballot, before it is known where it stands. */
export type BallotFault =
  | { readonly code: "ballot-malformed" }
  | { readonly code: "ballot-of-another-election" }
  | { readonly code: "credential-unknown" }
  | { readonly code: "answers-misfit" }
  | { readonly code: "signature-invalid" }
  | { readonly code: "answer-unproved"; readonly question: number }
  | { readonly code: "ballot-repeated"; readonly first: number };

/** A fault of a ballot in an archive. */
export interface BallotRefused extends AtEvent {
  readonly code: "ballot-refused";
  /** Number of the ballot, from 1. */
  readonly ballot: number;
  /** Its smart ballot tracker. */
  readonly tracker: string;
  readonly fault: BallotFault;
}

/** What can be wrong after the box was closed. */
export type TallyRefusal =
  | (AtEvent & { readonly code: "tally-wrong" })
  | (AtEvent & { readonly code: "shuffle-unproved" })
  | (AtEvent & { readonly code: "owner-unknown"; readonly owner: number })
  | (AtEvent & { readonly code: "owner-repeated"; readonly owner: number })
  | (AtEvent & { readonly code: "decryption-unproved"; readonly owner: number })
  | (AtEvent & { readonly code: "decryptions-missing"; readonly present: number; readonly needed: number })
  | (AtEvent & { readonly code: "result-wrong" });

/** What a person may have asked for that cannot be done. */
export type DeedRefusal =
  | { readonly code: "uuid-malformed" }
  | { readonly code: "question-unfit"; readonly question: number }
  | { readonly code: "choice-count"; readonly questions: number; readonly choices: number }
  | { readonly code: "choice-invalid"; readonly question: number; readonly min: number; readonly max: number }
  | { readonly code: "key-of-no-trustee" }
  | { readonly code: "threshold-out-of-range"; readonly threshold: number; readonly trustees: number }
  | { readonly code: "threshold-step"; readonly step: number; readonly trustee: number }
  | { readonly code: "weights-too-large"; readonly limit: string }
  | { readonly code: "another-election"; readonly expected: string; readonly found: string }
  | { readonly code: "another-number-of-ballots"; readonly expected: number; readonly found: number }
  | { readonly code: "another-tally"; readonly expected: string; readonly found: string }
  | { readonly code: "box-not-tallied" }
  | { readonly code: "too-few-decryptions"; readonly present: number; readonly needed: number };

/** Every reason for which the engine says no. Plain JSON; sentences in words.vi.ts and words.en.ts. */
export type BallotRefusal = ArchiveRefusal | SetupRefusal | BallotFault | BallotRefused | TallyRefusal | DeedRefusal;
