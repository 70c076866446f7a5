import type { AnyDeed } from "../../platform/deeds/index.ts";
import { arrangeAgenda } from "./arrange-agenda.ts";
import { beginItem, noteProceedings } from "./begin-item.ts";
import { closeMinutes } from "./close-minutes.ts";
import { committeeCandidates } from "./committee-candidates.ts";
import { createConference, editConference } from "./create-conference.ts";
import { formCommittee } from "./form-committee.ts";
import { invite, removeInvitation } from "./invite.ts";
import { markAttendance } from "./mark-attendance.ts";
import { nameSubstitute } from "./name-substitute.ts";
import { putToVote } from "./put-to-vote.ts";
import { readConference, readConferences } from "./read-conference.ts";
import { receiveWrittenOpinion } from "./receive-written-opinion.ts";
import { recordConclusion, removeConclusion } from "./record-conclusion.ts";
import { recordOpinion } from "./record-opinion.ts";
import { endConference, startConference } from "./run-session.ts";
import { tellAgain } from "./tell-again.ts";
// With the operations comes what the face tells the features before it.
import "./index.ts";

export const conferenceDeeds: readonly AnyDeed[] = [
  readConferences,
  readConference,
  committeeCandidates,
  createConference,
  editConference,
  tellAgain,
  invite,
  removeInvitation,
  markAttendance,
  receiveWrittenOpinion,
  nameSubstitute,
  arrangeAgenda,
  formCommittee,
  startConference,
  beginItem,
  noteProceedings,
  putToVote,
  recordOpinion,
  recordConclusion,
  removeConclusion,
  endConference,
  closeMinutes,
];
