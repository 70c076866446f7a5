import { z } from "zod";
import { TieFacts } from "../../engines/counting/index.ts";
import { Figures } from "./model.ts";

const Line = z.object({ unitId: z.number(), unit: z.string(), nominee: z.string() });

/** One nominee's conclusion as the screen shows it; `sum` is empty where figures are not for this reader. */
const Conclusion = Line.extend({ outcome: z.string(), words: z.string(), sum: z.string() });

/** A vote as one reader may see it. */
export const VoteView = z.object({
  voteId: z.number(),
  yearId: z.number(),
  name: z.string(),
  kind: z.enum(["title", "head", "deputy"]),
  /** The title voted on; null for a head or deputy unit. */
  awardCode: z.string().nullable(),
  round: z.number(),
  state: z.enum(["prepared", "open", "signed", "void"]),
  channels: z.array(z.string()),
  source: z.object({
    name: z.string(),
    shows: z.enum(["hands", "sheet-of-each-seat", "sheet-of-the-paper"]),
    signedOnPaper: z.boolean(),
    /** Whether ballots are left behind, to be sealed. */
    leavesBallots: z.boolean(),
  }),
  secret: z.boolean(),
  chooses: z.boolean(),
  article: z.string(),
  rulebookNumber: z.number(),
  rule: z.array(z.object({ label: z.string(), text: z.string() })),
  nominees: z.array(
    Line.extend({
      source: z.string(),
      /** What may part a tie, as far as it has been stated. */
      facts: TieFacts.omit({ castingVote: true }),
      withdrawn: z.string().nullable(),
      withdrawnReason: z.string(),
    }),
  ),
  excluded: z.array(z.object({ unit: z.string(), reason: z.string() })),
  subjectTo: z.string(),
  illustrative: z.boolean(),
  revision: z.number(),
  opening: z
    .object({
      openedAt: z.string(),
      /** When voting opened, and the day of entry where that is another one. */
      heldAt: z.string(),
      /** Whether this vote is entered later than it was held: what follows tells its own time. */
      late: z.boolean(),
      conference: z.string(),
      conferenceId: z.number(),
      day: z.string(),
      chair: z.string(),
      chairReason: z.string(),
      voters: z.number(),
      written: z.number(),
      entitled: z.number(),
      notice: z.string(),
      countsPublished: z.boolean(),
      tellersChosen: z.string(),
      tellersFromStandingBody: z.boolean(),
      /** How accounts of the committee came, as far as it must be known: one issuer of several, links made since. */
      accounts: z.array(z.string()),
      tellers: z.array(
        z.object({
          seat: z.number(),
          name: z.string(),
          office: z.string(),
          unit: z.string(),
          head: z.boolean(),
          /** Whether the seat is tied to an account; a seat without one types nothing. */
          account: z.boolean(),
          mine: z.boolean(),
          entered: z.boolean(),
        }),
      ),
      roll: z.array(z.object({ voter: z.string(), name: z.string(), way: z.string() })),
    })
    .nullable(),
  /** What whoever looks has to do about the count, what it says to them, and what signing waits for. */
  turn: z.object({
    acts: z.array(z.enum(["type", "compare", "record-hands", "sign"])),
    says: z.string(),
    waits: z.string(),
  }),
  /** The count from signed minutes on paper: whether it may come from there, who typed it, who compared it. */
  paper: z.object({ mayCome: z.boolean(), typedBy: z.string(), comparedBy: z.string() }),
  /** Own entry always; the other's only when both are in. */
  entries: z.array(z.object({ seat: z.number(), figures: Figures, revision: z.number() })),
  bothEntered: z.boolean(),
  differences: z.array(
    z.object({
      channel: z.string(),
      figure: z.string(),
      nominee: z.string().nullable(),
      first: z.number().nullable(),
      second: z.number().nullable(),
    }),
  ),
  hands: z.array(z.object({ voter: z.string(), marks: z.record(z.string(), z.string()) })).nullable(),
  /** null while there is nothing to conclude for this reader. */
  conclusions: z.array(Conclusion).nullable(),
  figures: Figures.nullable(),
  /** Every equation of the count with its numbers, as far as the reader may see figures; none before that. */
  balance: z.array(z.object({ says: z.string(), holds: z.boolean() })),
  signed: z
    .object({
      at: z.string(),
      /** When counting ended: a moment, or the day under a paper. */
      countedAt: z.string(),
      by: z.string(),
      /** How the figures came, line by line; empty where an earlier version signed. */
      origin: z.array(z.string()),
      step: z.string(),
      open: z.array(Line),
      places: z.number().nullable(),
      /** Who is deputy by this election of a head: the next by votes, where the rulebook says so. */
      deputies: z.array(z.string()),
      /** The next by votes, where they are equal and nobody is deputy yet. */
      deputiesTied: z.array(z.string()),
      againstScores: z.number(),
      incidents: z.string(),
      packetNumber: z.string(),
    })
    .nullable(),
  settlement: z
    .object({ by: z.string(), units: z.array(z.string()), reason: z.string(), decidedBy: z.array(z.string()) })
    .nullable(),
  voided: z
    .object({
      at: z.string(),
      by: z.string(),
      reason: z.string(),
      again: z.string().nullable(),
      heldAt: z.string().optional(),
    })
    .nullable(),
  followsId: z.number().nullable(),
  followedById: z.number().nullable(),
});
export type VoteView = z.output<typeof VoteView>;
