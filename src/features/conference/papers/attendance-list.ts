import { clockOf, writeDay } from "../../../basics/instant.ts";
import type { Paper } from "../../../engines/document/index.ts";
import { letterhead, type PaperEntry, type PaperSource, paperOfSubject } from "../../year/index.ts";
import type { Attendee } from "../model.ts";
import { attendeesOf, conferencesOf } from "../store.ts";
import { attendanceName, attendeeKindName } from "../terms.ts";
import { enteredOf, type Meeting, meetingOf, paragraph, unitNameOf } from "./meeting.ts";
import { minutesRecord } from "../records.ts";

/** Attendance list, with a place to sign where the meeting has not begun. */
export const attendanceList: PaperSource = {
  code: "attendance-list",
  group: "at-conference",
  final: [paperOfSubject(minutesRecord)],
  list: async (queries, { yearId }) => {
    const conferences = await conferencesOf(queries, yearId);
    return Promise.all(
      conferences.map(async ({ conferenceId, name, state }): Promise<PaperEntry> => {
        const entry = { key: `${conferenceId}`, title: `Danh sách đại biểu: ${name}` };
        if ((await attendeesOf(queries, conferenceId)).length === 0)
          return { ...entry, state: "not-yet", because: "Chưa có danh sách mời." };
        return { ...entry, state: state === "planned" || state === "in-session" ? "draft" : "ready" };
      }),
    );
  },
  make: async (queries, year, key) => {
    const facts = await meetingOf(queries, year, key);
    return facts && facts.attendees.length > 0 ? attendanceOf(facts) : undefined;
  },
};

export function attendanceOf({ year, conference, attendees }: Meeting): Paper {
  return {
    code: "attendance-list",
    title: `Danh sách đại biểu: ${conference.name}`,
    illustrative: year.illustrative,
    head: letterhead(year, { day: conference.day }),
    blocks: [
      { kind: "title", name: "DANH SÁCH ĐẠI BIỂU", subject: conference.name },
      {
        kind: "paragraph",
        text: `Ngày ${writeDay(conference.day)}${enteredOf(conference)}, tại ${conference.place}.`,
        align: "center",
      },
      {
        kind: "table",
        columns: [
          { width: 7, align: "center" },
          { width: 27, align: "left" },
          { width: 20, align: "left" },
          { width: 26, align: "left" },
          { width: 20, align: "left" },
        ],
        header: [["STT", "Họ tên hoặc chức danh", "Chức vụ", "Đơn vị", "Có mặt, ký tên"]],
        rows: attendees.map((attendee, at) => [
          `${at + 1}`,
          attendee.name,
          attendee.office || attendeeKindName[attendee.kind],
          unitNameOf(year, attendee.unitId),
          conference.state === "planned" ? "" : presenceOf(attendee, attendees),
        ]),
      },
      paragraph(`Danh sách này có ${attendees.length} người.`),
    ],
    signatories: [
      { office: "THƯ KÝ HỘI NGHỊ", note: "(Ký, ghi rõ họ tên)", names: [conference.leaders.secretary.name] },
    ],
  };
}

/** “Đến muộn (lúc 09:15)”, “Vắng mặt (công tác; có ý kiến bằng văn bản)”. */
export function presenceOf(attendee: Attendee, all: readonly Attendee[]): string {
  const stands = all.find(({ attendanceId }) => attendanceId === attendee.substituteFor);
  const written = attendee.writtenOpinion ? "có ý kiến bằng văn bản" : "";
  const when =
    attendee.state === "late" && attendee.arrivedAt
      ? `lúc ${clockOf(attendee.arrivedAt)}`
      : attendee.leftAt
        ? `lúc ${clockOf(attendee.leftAt)}`
        : "";
  const notes = [attendee.reason, when, written, stands ? `dự thay ${stands.name}` : ""].filter(Boolean).join("; ");
  return notes ? `${attendanceName[attendee.state]} (${notes})` : attendanceName[attendee.state];
}
