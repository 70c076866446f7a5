import { z } from "zod";
import { Disposition, Heading, ReportKind, Responsible, Sections, SummaryState, UnitReportState } from "./model.ts";
import { PaperReceipt } from "./paper-receipt.ts";
import { Standing } from "./standing.ts";

/** What the screens of reports are shown. */

const Day = z.string();
const Unit = z.object({ unitId: z.int(), name: z.string() });

/** Where one unit stands with one call; the text itself is shown elsewhere, to those who may read it. */
export const UnitRow = z.object({
  ...Unit.shape,
  state: UnitReportState,
  /** Headings written or kept at the unit. */
  written: z.int(),
  receivedOn: Day.nullable(),
  /** The day of entry, where it was sent earlier. */
  enteredOn: Day.nullable(),
  standing: Standing,
  approvedBy: z.string(),
  /** How it came where it came on paper. */
  paper: PaperReceipt.nullable(),
  returnReason: z.string(),
  revision: z.int(),
});
export type UnitRow = z.infer<typeof UnitRow>;

export const CallView = z.object({
  callId: z.int(),
  name: z.string(),
  kind: ReportKind,
  quarter: z.int().nullable(),
  dueOn: Day,
  headings: z.array(Heading),
  revision: z.int(),
  units: z.array(UnitRow),
});
export type CallView = z.infer<typeof CallView>;

export const YearView = z.object({
  year: z.int(),
  clusterName: z.string(),
  illustrative: z.boolean(),
  today: Day,
  units: z.array(Unit),
  /** By when the plan, or else the rulebook, asks for a report; null where neither says. */
  dueDays: z.object({ "six-months": Day.nullable(), year: Day.nullable() }),
  /** Who is expected to sign a unit's report on paper: its head here, or else who signs the pact for it. */
  signers: z.array(z.object({ unitId: z.int(), name: z.string() })),
  calls: z.array(CallView),
  summary: z
    .object({
      state: SummaryState,
      draftNumber: z.int(),
      commentsUntil: Day.nullable(),
      comments: z.int(),
      unresolved: z.int(),
    })
    .nullable(),
});
export type YearView = z.infer<typeof YearView>;

export const UnitReportView = z.object({
  /** Heads of the unit that can send it; none: it comes on paper. */
  heads: z.array(z.string()),
  callId: z.int(),
  name: z.string(),
  dueOn: Day,
  /** The day on which it was asked for here. */
  calledOn: Day,
  unit: Unit,
  headings: z.array(Heading),
  state: UnitReportState,
  /** False while the unit is still writing and the reader is of another unit. */
  open: z.boolean(),
  sections: Sections,
  figuresAsOf: Day.nullable(),
  receivedOn: Day.nullable(),
  enteredOn: Day.nullable(),
  standing: Standing,
  approvedBy: z.string(),
  /** How it came where it came on paper. */
  paper: PaperReceipt.nullable(),
  returnReason: z.string(),
  revision: z.int(),
});
export type UnitReportView = z.infer<typeof UnitReportView>;

export const PassageView = z.object({
  passageId: z.int(),
  headingNumber: z.int(),
  /** Counted within its part; null once it was taken out. */
  number: z.int().nullable(),
  headingKey: z.string(),
  text: z.string(),
  source: z.string().nullable(),
  revision: z.int(),
});
export type PassageView = z.infer<typeof PassageView>;

export const CommentView = z.object({
  commentId: z.int(),
  number: z.int(),
  passageId: z.int(),
  /** “Phần III, đoạn 6”. */
  place: z.string(),
  passageText: z.string(),
  draftNumber: z.int(),
  unit: z.string(),
  unitId: z.int(),
  /** As the table “tiếp thu, giải trình” tells it. */
  told: z.object({ who: z.string(), answer: z.string(), newText: z.string() }),
  personLabel: z.string(),
  atConference: z.boolean(),
  text: z.string(),
  madeOn: Day,
  disposition: Disposition.nullable(),
  reason: z.string(),
  newText: z.string().nullable(),
  revision: z.int(),
});
export type CommentView = z.infer<typeof CommentView>;

export const DirectionView = z.object({
  directionId: z.int(),
  text: z.string(),
  responsible: Responsible,
  unitId: z.int().nullable(),
  dueOn: Day.nullable(),
  carried: z.boolean(),
  revision: z.int(),
});
export type DirectionView = z.infer<typeof DirectionView>;

export const SummaryView = z.object({
  year: z.int(),
  clusterName: z.string(),
  illustrative: z.boolean(),
  today: Day,
  units: z.array(Unit),
  state: SummaryState.nullable(),
  commentsUntil: Day.nullable(),
  closedOn: Day.nullable(),
  /** The day of entry, where it was closed earlier. */
  closingEnteredOn: Day.nullable(),
  /** Units whose reports are missing now, and those it was closed without. */
  missing: z.array(z.string()),
  closedWithout: z.object({ units: z.array(z.string()), reason: z.string() }).nullable(),
  headings: z.array(Heading),
  /** As the report reads now; those taken out carry no number. */
  passages: z.array(PassageView),
  /** Numbered drafts that went out, the last one last. */
  drafts: z.array(z.object({ number: z.int(), commentsUntil: Day, madeOn: Day })),
  /** Unresolved first, then by number. */
  comments: z.array(CommentView),
  /** Units that agreed to a draft without a word to change. */
  agreements: z.array(z.object({ ...Unit.shape, draftNumber: z.int(), agreedOn: Day })),
  directions: z.array(DirectionView),
});
export type SummaryView = z.infer<typeof SummaryView>;
