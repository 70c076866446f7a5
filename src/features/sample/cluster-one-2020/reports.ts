import { z } from "zod";
import { type Instant, instantOf } from "../../../basics/instant.ts";
import type { Story } from "../story.ts";
import { finishPlanItems } from "./movement.ts";
import type { UnitIds } from "./organisation.ts";
import { minutesAfter } from "./minutes-after.ts";
import { told, type UnitKey } from "./told.ts";

/**
 * The units' reports under the headings told, without any content of the work itself: one unit a heading writes a
 * neutral line, the others keep theirs at the unit.
 */
const writers: readonly (readonly UnitKey[])[] = [
  ["homeSecurity", "externalSecurity"],
  ["externalSecurity"],
  ["internalPolitical"],
  ["internalPolitical"],
  ["internalPolitical"],
  ["economic"],
  ["investigation", "economic"],
];

/** When a unit writes its report; it sends it an hour later. */
const writtenAt: Readonly<Record<UnitKey, Instant>> = {
  internalPolitical: instantOf("2020-12-01", "09:00"),
  homeSecurity: instantOf("2020-12-02", "09:00"),
  externalSecurity: instantOf("2020-12-03", "09:00"),
  investigation: instantOf("2020-12-04", "08:30"),
  economic: instantOf("2020-12-04", "14:00"),
};

interface Place {
  readonly yearId: number;
  readonly units: UnitIds;
}

/** Asks every unit for its report; @returns the call's number. */
export async function callReports(story: Story, { yearId }: Place): Promise<number> {
  const call = { yearId, kind: "year", quarter: null, dueOn: "2020-12-05", headings: told.reportedOn };
  const Call = z.object({ callId: z.int() });
  return (await story.does("reports.call-report", instantOf("2020-11-10", "08:00"), call, Call)).callId;
}

/** Reports of the units, the draft composed from them, comments with their answers. The text is closed after the conference. */
export async function writeReports(story: Story, place: Place & { readonly callId: number }): Promise<void> {
  story.says({ vi: "Báo cáo: của đơn vị, dự thảo, góp ý", en: "reports: of the units, the draft, comments" });
  const { yearId, callId } = place;
  for (const key of Object.keys(writtenAt) as UnitKey[]) await sendReport(story, { ...place, key });
  await finishPlanItems(story, { yearId, from: "2020-12-05", to: "2020-12-05" });
  await story.does("reports.compose-summary", instantOf("2020-12-07", "08:30"), { yearId, callId });
  await story.does("reports.open-comments", instantOf("2020-12-07", "15:00"), { yearId, until: "2020-12-14" });
  await gatherComments(story, place);
}

async function sendReport(story: Story, of: Place & { readonly callId: number; readonly key: UnitKey }): Promise<void> {
  const { yearId, callId, key } = of;
  const report = { yearId, callId, unitId: of.units[key] };
  const sections = Object.fromEntries(
    writers.map((by, at) => [
      `h${at + 1}`,
      { text: by.includes(key) ? lineOf(key) : "", keptAtUnit: !by.includes(key) },
    ]),
  );
  const written = { ...report, sections, figuresAsOf: "2020-11-30", revision: 0 };
  await story.does("reports.save-sections", writtenAt[key], written);
  await story.does("reports.send-report", minutesAfter(writtenAt[key], 60), { ...report, revision: 1 });
}

const lineOf = (key: UnitKey): string =>
  `${told.units[key]} hoàn thành nhiệm vụ theo chương trình, kế hoạch công tác năm 2020; nội dung cụ thể do đơn vị báo cáo (nội dung minh hoạ).`;

interface Said {
  readonly key: UnitKey;
  readonly heading: number;
  readonly label: string;
  readonly text: string;
  readonly disposition: "accepted" | "partly" | "explained";
  readonly reason: string;
  readonly newText: string | null;
}

/** That delegates commented is told; what they said is not. */
const said: readonly Said[] = [
  {
    key: "homeSecurity",
    heading: 1,
    label: "Đại biểu số 1",
    text: "Đề nghị ghi rõ thời điểm chốt số liệu (ý kiến minh hoạ).",
    disposition: "accepted",
    reason: "Đã bổ sung thời điểm chốt số liệu.",
    newText: `${lineOf("homeSecurity")} Số liệu tính đến ngày 30/11/2020.`,
  },
  {
    key: "economic",
    heading: 6,
    label: "Đại biểu số 5",
    text: "Đề nghị nêu thêm hạn chế và nguyên nhân (ý kiến minh hoạ).",
    disposition: "partly",
    reason: "Nêu việc đã đánh giá hạn chế; chi tiết lưu tại đơn vị.",
    newText: `${lineOf("economic")} Đơn vị đã đánh giá hạn chế, nguyên nhân; chi tiết lưu tại đơn vị.`,
  },
  {
    key: "investigation",
    heading: 7,
    label: "Đại biểu số 4",
    text: "Đề nghị gộp mục này với mục I cho gọn (ý kiến minh hoạ).",
    disposition: "explained",
    reason: "Giữ mục riêng theo đề cương báo cáo đã gửi các đơn vị.",
    newText: null,
  },
];

async function gatherComments(story: Story, { yearId, units }: Place): Promise<void> {
  const Draft = z.object({ passages: z.array(z.object({ passageId: z.int(), headingKey: z.string() })) });
  const { passages } = await story.asks("reports.show-summary", { yearId }, Draft);
  const Made = z.object({ commentId: z.int() });
  const answers: object[] = [];
  for (const { key, heading, label, text, ...answer } of said) {
    const { passageId } = passages.find(({ headingKey }) => headingKey === `h${heading}`)!;
    const comment = { yearId, passageId, unitId: units[key], personLabel: label, atConference: false, text };
    const { commentId } = await story.does("reports.add-comment", instantOf("2020-12-10", "10:00"), comment, Made);
    answers.push({ yearId, commentId, ...answer, revision: 1, passageRevision: 1 });
  }
  for (const answer of answers) await story.does("reports.resolve-comment", instantOf("2020-12-15", "09:30"), answer);
}

/** Directions of the next year and the final text: both follow the conference. That they were set is told, not what they say. */
export async function closeReport(story: Story, { yearId }: Place): Promise<void> {
  const after = instantOf("2020-12-21", "09:00");
  for (const direction of directions)
    await story.does("reports.add-direction", after, { yearId, unitId: null, ...direction });
  await story.does("reports.close-summary", after, { yearId });
}

const directions = [
  {
    text: "Xây dựng chương trình, kế hoạch thi đua năm 2021 của Cụm (nội dung minh hoạ)",
    responsible: "secretary",
    dueOn: "2021-02-26",
  },
  {
    text: "Đăng ký danh hiệu thi đua, ký giao ước thi đua năm 2021 (nội dung minh hoạ)",
    responsible: "every-unit",
    dueOn: "2021-03-25",
  },
];
