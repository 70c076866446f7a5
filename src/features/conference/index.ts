import type { AnyDeed } from "../../platform/deeds/index.ts";
import type { PaperSource } from "../year/index.ts";
import { tellArrivals, tellLaunch } from "../movement/index.ts";
import { launchOf } from "./meeting-times.ts";
import { arrangeAgenda } from "./arrange-agenda.ts";
import { beginItem, noteProceedings } from "./begin-item.ts";
import { closeMinutes } from "./close-minutes.ts";
import { committeeCandidates } from "./committee-candidates.ts";
import { createConference, editConference } from "./create-conference.ts";
import { formCommittee } from "./form-committee.ts";
import { invite, removeInvitation } from "./invite.ts";
import { attendanceList } from "./papers/attendance-list.ts";
import { conferenceMinutes } from "./papers/conference-minutes.ts";
import { agenda, invitation } from "./papers/invitation.ts";
import { noticeOfConclusions } from "./papers/notice-of-conclusions.ts";
import { markAttendance } from "./mark-attendance.ts";
import { nameSubstitute } from "./name-substitute.ts";
import { yearEndHeld } from "./progress.ts";
import { putToVote } from "./put-to-vote.ts";
import { conferencesOf } from "./store.ts";
import { readConference, readConferences } from "./read-conference.ts";
import { receiveWrittenOpinion } from "./receive-written-opinion.ts";
import { recordConclusion, removeConclusion } from "./record-conclusion.ts";
import { recordOpinion } from "./record-opinion.ts";
import { endConference, startConference } from "./run-session.ts";
import { tellAgain } from "./tell-again.ts";

export type { AgendaItem, Attendee, Conclusion, Conference, Opinion } from "./model.ts";
export { conferenceDuties, conferenceStage, delegatesProgress } from "./progress.ts";
export { isHere } from "./roll.ts";
export { agendaOf, attendeesOf, conclusionsOf, conferencesOf, findConference, opinionsOf } from "./store.ts";

tellArrivals("conference-held", yearEndHeld);
tellLaunch(async (queries, yearId) => launchOf(await conferencesOf(queries, yearId)));

export const conferencePapers: readonly PaperSource[] = [
  invitation,
  agenda,
  attendanceList,
  conferenceMinutes,
  noticeOfConclusions,
];

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
