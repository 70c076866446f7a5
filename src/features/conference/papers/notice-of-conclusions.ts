import { writeDay } from "../../../basics/instant.ts";
import type { Paper } from "../../../engines/document/index.ts";
import { honouredIn } from "../../elections/index.ts";
import {
  headSigns,
  letterhead,
  type PaperEntry,
  type PaperSource,
  recipientsOf,
  sayIn,
  paperOfSubject,
} from "../../year/index.ts";
import { conclusionsOf, conferencesOf } from "../store.ts";
import { enteredOf, heading, type Meeting, meetingOf, paragraph, titled, unitNameOf } from "./meeting.ts";
import { minutesRecord } from "../records.ts";

/** Notice of conclusions: what was approved, who does what by when, who leads next year. */
export const noticeOfConclusions: PaperSource = {
  code: "notice-of-conclusions",
  group: "after-conference",
  final: [paperOfSubject(minutesRecord)],
  list: async (queries, { yearId }) =>
    Promise.all(
      (await conferencesOf(queries, yearId)).map(async ({ conferenceId, name, state }): Promise<PaperEntry> => {
        const entry = { key: `${conferenceId}`, title: `Thông báo kết luận: ${name}` };
        if ((await conclusionsOf(queries, conferenceId)).length === 0)
          return { ...entry, state: "not-yet", because: "Chưa ghi kết luận của hội nghị." };
        return { ...entry, state: state === "closed" ? "ready" : "draft" };
      }),
    ),
  make: async (queries, year, key) => {
    const meeting = await meetingOf(queries, year, key);
    return meeting && meeting.conclusions.length > 0 ? noticeOf(meeting) : undefined;
  },
};

export function noticeOf({ year, conference, conclusions, votes }: Meeting): Paper {
  const won = votes.flatMap((vote) => {
    const units = honouredIn(vote).map((unitId) => unitNameOf(year, unitId));
    if (units.length === 0) return [];
    return [
      vote.subject.kind === "title"
        ? `Đề nghị tặng ${vote.name}: ${units.join("; ")}.`
        : `${vote.name}: ${units.join("; ")}.`,
    ];
  });
  return {
    code: "notice-of-conclusions",
    title: `Thông báo kết luận: ${conference.name}`,
    illustrative: year.illustrative,
    head: letterhead(year, { kind: "TB" }),
    blocks: [
      {
        kind: "title",
        name: "THÔNG BÁO",
        subject: `Kết luận của ${titled(conference.leaders.chair)} tại ${conference.name.replace(/^Hội nghị/, "hội nghị")}`,
      },
      paragraph(
        `Ngày ${writeDay(conference.day)}${enteredOf(conference)}, tại ${conference.place}, ${year.cluster.name} tổ chức ${conference.name.replace(/^Hội nghị/, "hội nghị")}. Sau khi nghe báo cáo và ý kiến của các đại biểu, người chủ trì kết luận như sau:`,
      ),
      ...(won.length > 0
        ? [heading("Kết quả hội nghị thông qua"), { kind: "list" as const, ordered: false, items: won }]
        : []),
      heading("Việc cần thực hiện"),
      {
        kind: "table",
        columns: [
          { width: 8, align: "center" },
          { width: 50, align: "left" },
          { width: 26, align: "left" },
          { width: 16, align: "center" },
        ],
        header: [["STT", "Nội dung", "Thực hiện", "Hạn"]],
        rows: conclusions.map(({ wording, owner, dueOn }, at) => [
          `${at + 1}`,
          wording,
          owner,
          dueOn ? writeDay(dueOn) : "Thường xuyên",
        ]),
      },
      paragraph(sayIn(year)("Các đơn vị trong cụm, người được giao việc căn cứ Thông báo này tổ chức thực hiện.")),
    ],
    signatories: [headSigns(year)],
    recipients: recipientsOf(year),
  };
}
