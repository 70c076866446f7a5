import { z } from "zod";
import { isLatinName, latinNameOnly } from "../../basics/latin-name.ts";
import { bilingual } from "../../basics/words.ts";
import {
  type AgainstScores,
  Channel,
  Count,
  InvalidReason as CountedReason,
  type Electorate,
  type NextStep,
  type Office,
  type QuorumCheck,
  type RoomNotice,
  TieFacts,
  type Verdict,
  type VotingRule,
} from "../../engines/counting/index.ts";
import type { VoteSubject } from "../year/index.ts";
import type { DoneBy, Origin, SourceKind } from "./sources/origin.ts";
import type { NewWay } from "./ways-in.ts";

/** Why a ballot does not count: what the counting engine knows, and two more that only an eye sees. */
export const InvalidReason = z.enum([...CountedReason.options, "both-choices-marked", "unreadable"]);
export type InvalidReason = z.infer<typeof InvalidReason>;

const Whole = z
  .int(bilingual({ vi: "Nhập số nguyên, ví dụ 5.", en: "Write a whole number, for example 5." }))
  .min(0, bilingual({ vi: "Số phiếu không âm.", en: "Write a number of ballots of 0 or more." }))
  .max(1_000_000, bilingual({ vi: "Số phiếu quá lớn.", en: "Write a number of ballots of at most 1,000,000." }));

/** What one teller types for one channel: the engine's count, with invalid ballots told apart by reason. */
export const TypedCount = Count.extend({
  channel: Channel,
  issued: Whole,
  returned: Whole,
  valid: Whole,
  invalid: Whole,
  blank: Whole,
  /** Ballots printed and not handed out; destroyed before counting. */
  unused: Whole.optional(),
  invalidBecause: z.partialRecord(InvalidReason, Whole),
});
export type TypedCount = z.infer<typeof TypedCount>;

export const Figures = z.array(TypedCount).min(1).max(3);
export type Figures = z.infer<typeof Figures>;

export const HandMark = z.enum(["agree", "disagree", "abstain"]);
export type HandMark = z.infer<typeof HandMark>;

/** Units of a cluster, with room to spare: the largest known has some sixty. */
export const mostNominees = 120;

/** One mark for each nominee at most. */
const Marks = z
  .record(z.string().max(20), HandMark)
  .refine((marks) => Object.keys(marks).length <= mostNominees)
  .meta({ maxProperties: mostNominees });

/** How the units in the room raised their hands, nominee by nominee. */
export const Hands = z.array(z.strictObject({ voter: z.string().min(1).max(40), marks: Marks })).max(
  mostNominees,
  bilingual({
    vi: "Biểu quyết giơ tay ghi được tối đa 120 đơn vị. Chưa ghi gì; đề nghị bỏ phiếu kín.",
    en: "A show of hands takes at most 120 units. Nothing was written; use paper ballots.",
  }),
);
export type Hands = z.infer<typeof Hands>;

export const AttestedStandard = z.strictObject({
  awardCode: z.string().min(1).max(80),
  /** The paper that says the standard is met. */
  source: z
    .string()
    .trim()
    .min(
      1,
      bilingual({ vi: "Nêu văn bản xác nhận đủ tiêu chuẩn.", en: "Write the paper that says the standard is met." }),
    )
    .max(300),
});
export type AttestedStandard = z.infer<typeof AttestedStandard>;

export const NomineeInput = z.strictObject({
  unitId: z.int(),
  facts: TieFacts.default({}),
  attested: z.array(AttestedStandard).max(10).default([]),
});
export type NomineeInput = z.infer<typeof NomineeInput>;

export const Exclusion = z.strictObject({
  unitId: z.int(),
  reason: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Nêu lý do không được giới thiệu.", en: "Write why the unit may not be put forward." }))
    .max(300),
});
export type Exclusion = z.infer<typeof Exclusion>;

/** A person who takes part by an office: chair, teller, one who settles what the ballot left open. */
export const Named = z.strictObject({
  name: z.string().trim().min(1).max(200).refine(isLatinName, { message: latinNameOnly }),
  office: z.string().trim().max(200).default(""),
  unitId: z.int().nullable().default(null),
});
export type Named = z.infer<typeof Named>;

export interface Nominee {
  readonly unitId: number;
  readonly position: number;
  readonly source: "list" | "floor";
  readonly facts: TieFacts;
  readonly attested: readonly AttestedStandard[];
  readonly withdrawn: "before-opening" | "after-opening" | null;
  readonly withdrawnReason: string;
}

/** A place in the counting committee, tied to an account when the committee was formed; a seat without one types nothing. */
export interface Seat extends Named {
  readonly seat: number;
  readonly head: boolean;
  readonly personId: number | null;
}

/** One who holds a vote, as the roll was when voting opened. */
export interface Voter {
  readonly voter: string;
  readonly unitId: number | null;
  readonly name: string;
  readonly way: "present" | "written-opinion" | "absent";
}

/** Why the deputy chairs an item, or why the chair stays although the item concerns the chair's own unit. */
export type ChairReason = "own-unit-concerned" | "both-units-concerned" | "rulebook-lets-chair-stay";

/** Everything frozen at the moment a vote opens; nothing of it changes afterwards. */
export interface Opening {
  /** When it was entered: who may count is judged by this moment. */
  readonly openedAt: string;
  /** When voting opened, where that was entered later; left out where it opened when it was entered. */
  readonly heldAt?: string;
  readonly conference: { readonly conferenceId: number; readonly name: string; readonly day: string };
  readonly chair: Named & { readonly as: "chair" | "deputy"; readonly because: ChairReason | null };
  readonly electorate: Electorate;
  readonly quorum: QuorumCheck | null;
  readonly roll: readonly Voter[];
  readonly tellers: readonly Seat[];
  readonly tellersFromStandingBody: boolean;
  readonly tellersChosen: string;
  /** Accounts that may have to compare figures taken from paper; left out where an earlier version opened. */
  readonly comparers?: readonly number[];
  readonly notice: RoomNotice | null;
  readonly noticeReadBy: string;
  /** New ways into accounts of the committee, of which whoever opened had been told; left out where there was none. */
  readonly newWays?: readonly NewWay[];
  /** Votes are shown outside the minutes; false leaves reached / not reached. */
  readonly countsPublished: boolean;
}

/** What the head of the counting committee signed. */
export interface SignedResult {
  readonly figures: Figures;
  /** Left out where an earlier version of the program signed. */
  readonly origin?: Origin;
  readonly verdict: Verdict;
  readonly step: NextStep;
  /** Where the runner-up becomes deputy: the office of deputy from the same ballot. */
  readonly deputy: Office | null;
  /** Where the vote and the ranking by score disagree: both are sent up, neither is hidden. */
  readonly againstScores: readonly AgainstScores[];
  readonly incidents: string;
  readonly packetNumber: string;
  /** When it was locked here. */
  readonly signedAt: string;
  /** When counting ended, where that was entered later; a signed paper has its own day. */
  readonly heldAt?: string;
  readonly signedBy: Named;
}

/** What decided a tie or an open place after the ballots, with names and reason. */
export interface Settlement {
  readonly by: "head-and-deputy" | "casting-vote" | "council" | "unfilled";
  readonly honoured: readonly number[];
  readonly reason: string;
  readonly decidedBy: readonly Named[];
  readonly at: string;
  /** When it was decided, where that was entered later. */
  readonly heldAt?: string;
}

export interface Voided {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly again: "vote" | "count" | null;
  /** When it was voided, where that was entered later. */
  readonly heldAt?: string;
}

/** One ballot: one round of a vote, held once. */
export interface Vote {
  readonly voteId: number;
  readonly yearId: number;
  readonly subject: VoteSubject;
  /** “Cờ thi đua của Bộ Công an”, “Cụm trưởng năm 2021”. */
  readonly name: string;
  readonly position: number;
  readonly round: number;
  readonly state: "prepared" | "open" | "signed" | "void";
  readonly source: SourceKind;
  readonly doneBy: DoneBy;
  readonly channels: readonly Channel[];
  readonly rule: VotingRule;
  readonly article: string;
  readonly requires: readonly string[];
  readonly rulebookNumber: number;
  readonly quotaFacts: { readonly unitsMeetingStandard?: number | undefined };
  readonly excluded: readonly Exclusion[];
  readonly subjectTo: string;
  readonly followsId: number | null;
  readonly followsBecause: "next-round" | "voted-again" | "counted-again" | null;
  readonly nominees: readonly Nominee[];
  readonly opening: Opening | null;
  readonly hands: Hands | null;
  readonly result: SignedResult | null;
  readonly settlement: Settlement | null;
  readonly voided: Voided | null;
  readonly revision: number;
}

export interface TellerEntry {
  /** Place in the committee; 0 is what was typed from a signed paper. */
  readonly seat: number;
  readonly enteredBy: string;
  /** A second account that held the figures beside the signed paper. */
  readonly comparedBy: string | null;
  readonly figures: Figures;
  readonly enteredAt: string;
  /** Cells changed after the figures had been compared, all changes together. */
  readonly changedAfter: number;
  /** Who had typed from the paper before, as the log names them. */
  readonly takenOverFrom: string | null;
  readonly revision: number;
}

export interface SimpleDecision {
  readonly decisionId: number;
  readonly about: "rules" | "score-table" | "report" | "counting-committee" | "other";
  readonly wording: string;
  readonly hands: readonly { readonly unitId: number; readonly mark: HandMark }[];
  readonly adopted: boolean;
  readonly sum: { readonly agree: number; readonly present: number; readonly needed: number };
  readonly decidedAt: string;
  /** When hands were raised, where that was entered later. */
  readonly heldAt: string | null;
}

/** The reference under which the counting engine knows a unit. */
export const nomineeOf = (unitId: number): string => `unit:${unitId}`;
export const unitOf = (nominee: string): number => Number(nominee.slice("unit:".length));
