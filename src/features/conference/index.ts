import type { PaperSource } from "../year/index.ts";
import { tellArrivals, tellLaunch } from "../movement/index.ts";
import { launchOf } from "./meeting-times.ts";
import { attendanceList } from "./papers/attendance-list.ts";
import { conferenceMinutes } from "./papers/conference-minutes.ts";
import { agenda, invitation } from "./papers/invitation.ts";
import { noticeOfConclusions } from "./papers/notice-of-conclusions.ts";
import { yearEndHeld } from "./progress.ts";
import { conferencesOf } from "./store.ts";

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
