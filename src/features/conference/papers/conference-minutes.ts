import { assert } from "../../../basics/assert.ts";
import { clockOf, dayOf, writeDay } from "../../../basics/instant.ts";
import type { Block, Paper } from "../../../engines/document/index.ts";
import {
  aboutName,
  chairReasonWords,
  figuresStaySealed,
  honouredIn,
  originNote,
  outcomeWords,
  type SimpleDecision,
  sumWords,
  unitOf,
} from "../../elections/index.ts";
import {
  enteredLater,
  enteredWords,
  heldAt,
  letterhead,
  type PaperEntry,
  type PaperSource,
  recipientsOf,
  sayIn,
  type YearFacts,
  paperOfSubject,
} from "../../year/index.ts";
import type { AgendaItem, Attendee, Conclusion, Conference } from "../model.ts";
import { isHere } from "../roll.ts";
import { conferencesOf } from "../store.ts";
import { attendeeKindName } from "../terms.ts";
import { presenceOf } from "./attendance-list.ts";
import { hourOf } from "./invitation.ts";
import { heading, type Meeting, meetingOf, paragraph, titled, unitNameOf } from "./meeting.ts";
import { minutesRecord } from "../records.ts";

/** Minutes of the conference. Closed minutes print the head of the log that they were closed on. */
export const conferenceMinutes: PaperSource = {
  code: "conference-minutes",
  group: "at-conference",
  final: [paperOfSubject(minutesRecord)],
  list: async (queries, { yearId }) =>
    (await conferencesOf(queries, yearId)).map(({ conferenceId, name, state }): PaperEntry => {
      const entry = { key: `${conferenceId}`, title: `Biên bản: ${name}` };
      if (state === "planned") return { ...entry, state: "not-yet", because: "Hội nghị chưa khai mạc." };
      return { ...entry, state: state === "closed" ? "ready" : "draft" };
    }),
  make: async (queries, year, key) => {
    const facts = await meetingOf(queries, year, key);
    return facts && facts.conference.state !== "planned" ? minutesOf(facts) : undefined;
  },
};

export function minutesOf(meeting: Meeting): Paper {
  const { year, conference, conclusions, votes } = meeting;
  const { chair, secretary } = conference.leaders;
  const note = "(Ký, ghi rõ họ tên)";
  return {
    code: "conference-minutes",
    title: `Biên bản: ${conference.name}`,
    illustrative: year.illustrative,
    head: letterhead(year, { kind: "BB", day: conference.day }),
    blocks: [
      { kind: "title", name: "BIÊN BẢN", subject: conference.name },
      paragraph(`Thời gian: ${beganWords(conference)}. Địa điểm: ${conference.place}.`),
      paragraph(`Chủ trì: ${titled(chair)}. Thư ký: ${titled(secretary)}.`),
      heading("Thành phần"),
      ...participants(meeting),
      heading("Diễn biến"),
      ...meeting.items.flatMap((item, at) => proceedings(item, at, year)),
      ...opinions(meeting),
      heading("Biểu quyết và bỏ phiếu"),
      ...(meeting.decisions.length + votes.length === 0 ? [paragraph("Hội nghị không bỏ phiếu, biểu quyết.")] : []),
      ...meeting.decisions.map(decisionLine),
      ...results(meeting),
      heading("Kết luận"),
      conclusions.length === 0
        ? paragraph("Chưa ghi kết luận.")
        : { kind: "list", ordered: true, items: conclusions.map(conclusionLine) },
      paragraph(`Hội nghị kết thúc lúc ${endWords(conference)}. Biên bản đã được đọc lại và thông qua.`),
    ],
    signatories: [
      { office: "THƯ KÝ", note, names: [secretary.name] },
      { office: "CHỦ TRÌ", note, names: [chair.name] },
    ],
    recipients: recipientsOf(year),
    ...(conference.seal && {
      provenance: `Nhật ký đến dòng ${conference.seal.logSeq}, mã đầu nhật ký ${conference.seal.logHash}. Số liệu lấy từ kết quả đã khoá.`,
    }),
  };
}

/** The moment it began, never an hour of one day beside another day; and the day of entry where that is another. */
function beganWords(conference: Conference): string {
  const began = startedOf(conference);
  const at = heldAt(began);
  return `${hourOf(clockOf(at))}, ngày ${writeDay(dayOf(at))}${enteredWords(began)}`;
}

const startedOf = ({ startedAt, startedHeldAt }: Conference) => {
  assert(startedAt !== null, "minutes of a meeting that has begun");
  return { at: startedAt, heldAt: startedHeldAt };
};

function endWords(conference: Conference): string {
  const { endedAt, endedHeldAt } = conference;
  if (endedAt === null) return "…… cùng ngày";
  const ended = { at: endedAt, heldAt: endedHeldAt };
  const at = heldAt(ended);
  const sameDay = dayOf(at) === dayOf(heldAt(startedOf(conference)));
  // The day of entry stands behind the opening already; it is said again where it is another.
  const entered = enteredLater(ended) === enteredLater(startedOf(conference)) ? "" : enteredWords(ended);
  return `${hourOf(clockOf(at))} ${sameDay ? "cùng ngày" : `ngày ${writeDay(dayOf(at))}`}${entered}`;
}

function participants({ year, attendees }: Meeting): Block[] {
  const delegates = attendees.filter(({ kind }) => kind === "delegate");
  const here = (list: readonly Attendee[]) => list.filter((one) => isHere(one) || one.state === "left");
  const absent = delegates.filter((one) => !here([one]).length);
  const named = (one: Attendee) => [titled(one), unitNameOf(year, one.unitId)].filter(Boolean).join(" – ");
  return [
    paragraph(
      `Đại biểu triệu tập: ${delegates.length}; có mặt: ${here(delegates).length}; vắng mặt: ${absent.length}${absent.length > 0 ? ` (${absent.map((one) => `${named(one)}: ${one.reason || "không báo"}${one.writtenOpinion ? ", có ý kiến bằng văn bản" : ""}`).join("; ")})` : ""}.`,
    ),
    {
      kind: "list",
      ordered: true,
      items: here(delegates).map(
        (one) => `${named(one)}${one.state === "present" ? "" : ` (${presenceOf(one, attendees).toLowerCase()})`}`,
      ),
    },
    ...(["council", "guest"] as const).flatMap((kind) => {
      const invited = attendees.filter((one) => one.kind === kind);
      if (invited.length === 0) return [];
      return [paragraph(`${attendeeKindName[kind]} dự: ${here(invited).map(named).join("; ") || "không có"}.`)];
    }),
  ];
}

function proceedings(
  { title, presenter, chaired, proceedings: text }: AgendaItem,
  at: number,
  year: YearFacts,
): Block[] {
  const by = presenter ? ` (${presenter})` : "";
  const chair = chaired?.because
    ? ` Điều hành mục này: ${titled(chaired)}. ${sayIn(year)(chairReasonWords[chaired.because])}`
    : "";
  return [paragraph(`${at + 1}. ${title}${by}.${chair}`), ...text.split(/\n+/).filter(Boolean).map(paragraph)];
}

function opinions({ opinions: said, attendees, year }: Meeting): Block[] {
  if (said.length === 0) return [];
  const who = (attendanceId: number) => {
    const attendee = attendees.find((one) => one.attendanceId === attendanceId);
    return attendee ? [attendee.name, unitNameOf(year, attendee.unitId)].filter(Boolean).join(" – ") : "";
  };
  return [
    heading("Ý kiến phát biểu"),
    {
      kind: "list",
      ordered: true,
      items: said.map(
        ({ attendanceId, about, wording, dissent }) =>
          `${who(attendanceId)}${about ? `, về ${about}` : ""}${dissent ? " (ý kiến khác, đề nghị ghi biên bản)" : ""}: ${wording}`,
      ),
    },
  ];
}

function decisionLine({ about, wording, adopted, sum }: SimpleDecision): Block {
  return paragraph(
    `Biểu quyết giơ tay về ${aboutName[about]} (${wording}): ${sum.agree}/${sum.present} đơn vị tán thành, cần ${sum.needed}; ${adopted ? "thông qua" : "không thông qua"}.`,
  );
}

/**
 * Every ballot of this conference with its figures as signed; a voided one is named with its reason. Figures of a
 * small room stay in the minutes of the count, since every unit receives these.
 */
function results({ votes, year }: Meeting): Block[] {
  const signed = votes.filter(({ result, state }) => result && state === "signed");
  const name = (nominee: string) => unitNameOf(year, unitOf(nominee));
  const rows = signed.flatMap((vote) =>
    (vote.result?.verdict.nominees ?? []).map((line) => [
      vote.round > 1 ? `${vote.name}, lượt ${vote.round}` : vote.name,
      name(line.nominee),
      figuresStaySealed(vote) ? "Ghi ở biên bản kiểm phiếu" : sumWords(line),
      outcomeWords(line),
    ]),
  );
  const settled = signed.filter(({ settlement }) => settlement !== null);
  const voided = votes.filter(({ voided }) => voided !== null);
  return [
    ...(rows.length > 0
      ? [
          {
            kind: "table" as const,
            columns: [
              { width: 8, align: "center" as const },
              { width: 28, align: "left" as const },
              { width: 28, align: "left" as const },
              { width: 24, align: "left" as const },
              { width: 12, align: "center" as const },
            ],
            header: [["STT", "Nội dung", "Đơn vị", "Số phiếu", "Kết luận"]],
            rows: rows.map((row, at) => [`${at + 1}`, ...row]),
          },
        ]
      : []),
    ...settled.map(({ name: title, settlement, ...vote }) =>
      paragraph(
        `${title}: ${settlement?.decidedBy.map(titled).join("; ")} quyết định ${
          settlement?.honoured.length
            ? `chọn ${honouredIn({ name: title, settlement, ...vote })
                .map((unitId) => unitNameOf(year, unitId))
                .join("; ")}`
            : "không chọn đơn vị nào"
        }. Lý do: ${settlement?.reason}`,
      ),
    ),
    ...signed.flatMap(({ name: title, result }) => {
      const note = result ? originNote(result) : "";
      return note ? [paragraph(`${title}: ${note}.`)] : [];
    }),
    ...voided.map(({ name: title, voided: why }) =>
      paragraph(`${title}: một lượt kiểm phiếu đã huỷ, lý do: ${why?.reason} Bản ghi được giữ.`),
    ),
  ];
}

const conclusionLine = ({ wording, owner, dueOn }: Conclusion): string =>
  `${wording.replace(/[.;]$/, "")} (thực hiện: ${owner}${dueOn ? `; hạn: ${writeDay(dueOn)}` : ""}).`;
