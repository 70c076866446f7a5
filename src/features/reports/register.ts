import type { AnyDeed } from "../../platform/deeds/index.ts";
import { addComment } from "./add-comment.ts";
import { addDirection } from "./add-direction.ts";
import { addPassage } from "./add-passage.ts";
import { agreeToDraft } from "./agree-to-draft.ts";
import { callReport } from "./call-report.ts";
import { carryDirections } from "./carry-directions.ts";
import { changeDueDay } from "./change-due-day.ts";
import { closeSummary } from "./close-summary.ts";
import { composeSummary } from "./compose-summary.ts";
import { editDirection } from "./edit-direction.ts";
import { editPassage } from "./edit-passage.ts";
import { listComments } from "./list-comments.ts";
import { movePassage } from "./move-passage.ts";
import { openComments } from "./open-comments.ts";
import { receiveOnPaper } from "./receive-on-paper.ts";
import { removeDirection } from "./remove-direction.ts";
import { removePassage } from "./remove-passage.ts";
import { reopenSummary } from "./reopen-summary.ts";
import { resolveComment } from "./resolve-comment.ts";
import { returnReport } from "./return-report.ts";
import { saveSections } from "./save-sections.ts";
import { sendReport } from "./send-report.ts";
import { showSummary } from "./show-summary.ts";
import { showUnitReport } from "./show-unit-report.ts";
import { showYear } from "./show-year.ts";
import { withdrawComment } from "./withdraw-comment.ts";
// With the operations comes what the face tells the features before it.
import "./index.ts";

export const reportsDeeds: readonly AnyDeed[] = [
  ...[showYear, callReport, changeDueDay],
  ...[showUnitReport, saveSections, sendReport, receiveOnPaper, returnReport],
  ...[showSummary, composeSummary, addPassage, editPassage, movePassage, removePassage],
  ...[openComments, closeSummary, reopenSummary],
  ...[listComments, addComment, agreeToDraft, withdrawComment, resolveComment],
  ...[addDirection, editDirection, removeDirection, carryDirections],
];
