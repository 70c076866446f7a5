import { writeDay } from "../../../basics/instant.ts";
import type { Block, Paper } from "../../../engines/document/index.ts";
import type { Queries } from "../../../platform/database/index.ts";
import {
  annexHead,
  headSigns,
  letterhead,
  type PaperEntry,
  type PaperSource,
  recipientsOf,
  type YearFacts,
} from "../../year/index.ts";
import type { AgendaItem, Attendee, Conference, Moved } from "../model.ts";
import { agendaOf, attendeesOf, conferencesOf, findConference } from "../store.ts";
import { modeName } from "../terms.ts";

/** Invitation to a conference, with its agenda. */
export const invitation: PaperSource = ofConferences("invitation", "before-conference", "Giấy mời", invitationOf);

/** The agenda alone, for the table of every delegate. */
export const agenda: PaperSource = ofConferences("agenda", "before-conference", "Chương trình", agendaPaper);

interface Papers {
  readonly year: YearFacts;
  readonly conference: Conference;
  readonly attendees: readonly Attendee[];
  readonly items: readonly AgendaItem[];
}

function ofConferences(
  code: string,
  group: PaperSource["group"],
  name: string,
  make: (facts: Papers) => Paper,
): PaperSource {
  return {
    code,
    group,
    list: async (queries, { yearId }) =>
      Promise.all((await conferencesOf(queries, yearId)).map((one) => entryOf(queries, one, name))),
    make: async (queries, year, key) => {
      const conference = await findConference(queries, Number(key));
      if (!conference || conference.yearId !== year.yearId) return undefined;
      const items = await agendaOf(queries, conference.conferenceId);
      if (items.length === 0) return undefined;
      return make({ year, conference, items, attendees: await attendeesOf(queries, conference.conferenceId) });
    },
  };
}

async function entryOf(queries: Queries, { conferenceId, name, state }: Conference, kind: string): Promise<PaperEntry> {
  const entry = { key: `${conferenceId}`, title: `${kind}: ${name}` };
  if ((await agendaOf(queries, conferenceId)).length === 0)
    return { ...entry, state: "not-yet", because: "Chưa có chương trình." };
  return { ...entry, state: state === "planned" ? "draft" : "ready" };
}

export function invitationOf({ year, conference, attendees, items }: Papers): Paper {
  const { name, day, startsAt, place, mode } = conference;
  const guests = attendees
    .filter(({ kind }) => kind !== "delegate")
    .map((one) => [one.name, one.office].filter(Boolean).join(", "));
  const units = year.units
    .filter(({ unitId }) => attendees.some((one) => one.unitId === unitId))
    .map((unit) => unit.name);
  const to = [...units, ...guests];
  return {
    code: "invitation",
    title: `Giấy mời: ${name}`,
    illustrative: year.illustrative,
    head: letterhead(year, { kind: "GM" }),
    blocks: [
      { kind: "title", name: "GIẤY MỜI", subject: `Dự ${lower(name)}` },
      ...(to.length > 0 ? [{ kind: "addressees" as const, to }] : []),
      ...(conference.moved ? [insteadOf(conference.moved)] : []),
      { kind: "paragraph", text: `${year.cluster.name} trân trọng kính mời dự ${lower(name)}.` },
      {
        kind: "pairs",
        pairs: [
          { term: "Thời gian", detail: `${hourOf(startsAt)}, ngày ${writeDay(day)}` },
          { term: "Địa điểm", detail: place },
          { term: "Hình thức", detail: modeName[mode] },
          {
            term: "Chủ trì",
            detail: [conference.leaders.chair.name, conference.leaders.chair.office].filter(Boolean).join(", "),
          },
        ],
      },
      { kind: "paragraph", text: [{ text: "Chương trình", bold: true }] },
      agendaTable(items),
      {
        kind: "paragraph",
        text: "Đề nghị các đại biểu đến dự đúng thành phần, thời gian. Người vắng mặt báo trước cho thư ký kèm lý do.",
      },
    ],
    signatories: [headSigns(year)],
    recipients: recipientsOf(year),
  };
}

/** Who holds the earlier invitation reads which one this replaces. */
const insteadOf = ({ from }: Moved): Block => ({
  kind: "paragraph",
  text: `Giấy mời này thay giấy mời họp lúc ${hourOf(from.startsAt)}, ngày ${writeDay(from.day)}, tại ${from.place}.`,
});

function agendaPaper({ year, conference, items }: Papers): Paper {
  return {
    code: "agenda",
    title: `Chương trình: ${conference.name}`,
    illustrative: year.illustrative,
    head: annexHead(year),
    blocks: [
      { kind: "title", name: "CHƯƠNG TRÌNH", subject: conference.name },
      { kind: "paragraph", text: `Ngày ${writeDay(conference.day)}, tại ${conference.place}.`, align: "center" },
      agendaTable(items),
    ],
  };
}

/** The agenda as a table: number, time, what, who. */
export function agendaTable(items: readonly AgendaItem[]): Block {
  return {
    kind: "table",
    columns: [
      { width: 8, align: "center" },
      { width: 22, align: "center" },
      { width: 44, align: "left" },
      { width: 26, align: "left" },
    ],
    header: [["STT", "Thời gian", "Nội dung", "Thực hiện"]],
    rows: items.map(({ title, presenter, startsAt, minutes }, at) => [
      `${at + 1}`,
      `${startsAt} (${minutes} phút)`,
      title,
      presenter,
    ]),
  };
}

export const hourOf = (clock: string): string => `${clock.replace(":", " giờ ")} phút`;

/** “Hội nghị …” inside a sentence; a name that begins otherwise is left as it is. */
const lower = (name: string): string => name.replace(/^Hội nghị/, "hội nghị");
