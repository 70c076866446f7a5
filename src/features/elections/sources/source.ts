import type { Instant } from "../../../basics/instant.ts";
import type { Result } from "../../../basics/result.ts";
import type { VotingRule } from "../../../engines/counting/index.ts";
import type { Actor } from "../../../platform/access/index.ts";
import type { YearFacts } from "../../year/index.ts";
import type { Difference } from "../compare-entries.ts";
import type { Figures, Named, SignedResult, TellerEntry, Vote } from "../model.ts";
import type { OneBrowser, Origin, PaperSignature, SourceKind } from "./origin.ts";
import type { CountAccount, SeatFacts, Sent } from "../seats.ts";
import type { VoteRefusal } from "../refusals.ts";

/** What a source is asked about: one vote in one moment, for whoever acts or looks. */
export interface CountFacts {
  readonly vote: Vote;
  readonly year: YearFacts;
  readonly entries: readonly TellerEntry[];
  /** What was typed in the vote whose ballots this one counts again; empty where it counts them first. */
  readonly entriesBefore: readonly TellerEntry[];
  /** Everybody in the year who may take part in a count. */
  readonly accounts: readonly CountAccount[];
  readonly actor: Actor;
  readonly now: Instant;
}

/** The committee as a vote would open with it. */
export interface SeatsBefore extends SeatFacts, Sent {}

/** A count that may be signed: its figures, how they came, and whose word makes them final. */
export interface Counted {
  readonly figures: Figures;
  readonly origin: Origin;
  readonly signedBy: Named;
}

/** What minutes take from the source of a count. */
export interface MinutesOfCount {
  /** “việc kiểm phiếu kết thúc lúc …”, without a stop. */
  readonly ended: string;
  readonly head: string;
  readonly members: readonly string[];
}

/** What somebody has to do about a count, or what it waits for. */
export interface Turn {
  readonly acts: readonly ("type" | "compare" | "record-hands" | "sign")[];
  /** The one sentence that the screen says to this person. */
  readonly says: string;
  /** Why signing must wait; empty where it need not, or is not theirs. */
  readonly waits: string;
}

/** What one reader may see of a count before it is signed. */
export interface CountSeen {
  readonly entries: readonly TellerEntry[];
  readonly hands: boolean;
  /** Complete counts whose conclusions the reader may see: none, one, or two that may differ. */
  readonly drafts: readonly Figures[];
  readonly differences: readonly Difference[];
  readonly turn: Turn;
}

/** How far a count has come, for duties. */
export interface Progress {
  readonly what: string;
  readonly whose: "secretary" | "teller";
  readonly button: string;
}

/**
 * Where the figures of a vote come from. Preparing, opening, entering, signing, screens and papers ask it; none of
 * them knows which one it is. The electronic ballot will be one more.
 */
export interface CountSource {
  readonly kind: SourceKind;
  /** What a screen shows while the vote is open. */
  readonly shows: "hands" | "sheet-of-each-seat" | "sheet-of-the-paper";
  /** Whether its count leaves ballots behind: counted as issued and returned, sealed in a packet. Hands leave none. */
  readonly leavesBallots: (vote: Pick<Vote, "channels">) => boolean;
  /** Whether the head's signature is the one on paper, asked for when the result is locked. */
  readonly signedOnPaper: boolean;
  /** Whether signed minutes on paper may stand in for it. */
  readonly givesWayToPaper: boolean;
  readonly refusePreparing: (rule: VotingRule) => { readonly code: "secret-not-by-hand" } | undefined;
  /** Whether the committee holds everybody this source needs, each with an account that may count. */
  readonly hasItsPeople: (facts: SeatFacts) => boolean;
  readonly refuseOpening: (seats: SeatsBefore) => VoteRefusal | undefined;
  /** Whether somebody may type figures at a seat. */
  readonly refuseEntry: (facts: CountFacts, seat: number) => VoteRefusal | undefined;
  /** How many whose accounts may count have given figures: paper does not overrule them. */
  readonly inHand: (facts: CountFacts) => number;
  /** Whether what is typed at a seat has been held beside something: whoever changes it now has seen what differs. */
  readonly compared: (facts: CountFacts, seat: number) => boolean;
  /** Whether somebody may write down how hands were raised. */
  readonly refuseHands: (facts: CountFacts) => VoteRefusal | undefined;
  /** Whether somebody may say that what was typed is what stands on the signed paper. */
  readonly refuseComparing: (facts: CountFacts) => VoteRefusal | undefined;
  /** The figures, when they are complete and the person who acts may sign them. */
  readonly count: (
    facts: CountFacts,
    signing: { readonly paper: PaperSignature | null; readonly oneBrowser: OneBrowser },
  ) => Result<Counted, VoteRefusal>;
  /** How minutes say that the count ended, and who stands under them. */
  readonly minutes: (vote: Vote, result: SignedResult) => MinutesOfCount;
  /** Accounts whose browsers are compared when the count is signed. */
  readonly typists: (facts: Pick<CountFacts, "vote" | "entries">) => readonly string[];
  readonly seen: (facts: CountFacts) => CountSeen;
  readonly progress: (facts: Pick<CountFacts, "vote" | "entries">) => Progress;
}
