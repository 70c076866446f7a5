import type { AgendaRefusal } from "./arrange-agenda.ts";
import type { BeginRefusal, ProceedingsRefusal } from "./begin-item.ts";
import type { CloseRefusal } from "./close-minutes.ts";
import type { CreateRefusal, EditRefusal } from "./create-conference.ts";
import type { CommitteeRefusal } from "./form-committee.ts";
import type { InviteRefusal, RemoveRefusal } from "./invite.ts";
import type { MarkRefusal } from "./mark-attendance.ts";
import type { SubstituteRefusal } from "./name-substitute.ts";
import type { PutRefusal } from "./put-to-vote.ts";
import type { WrittenRefusal } from "./receive-written-opinion.ts";
import type { ConclusionRefusal } from "./record-conclusion.ts";
import type { OpinionRefusal } from "./record-opinion.ts";
import type { TellAgainRefusal } from "./tell-again.ts";
import type { EndRefusal, StartRefusal } from "./run-session.ts";

/** Everything this feature may refuse, for the two files of sentences. */
export type ConferenceRefusal =
  | CreateRefusal
  | EditRefusal
  | InviteRefusal
  | RemoveRefusal
  | MarkRefusal
  | WrittenRefusal
  | SubstituteRefusal
  | AgendaRefusal
  | BeginRefusal
  | ProceedingsRefusal
  | CommitteeRefusal
  | PutRefusal
  | OpinionRefusal
  | ConclusionRefusal
  | TellAgainRefusal
  | StartRefusal
  | EndRefusal
  | CloseRefusal;
