import { z } from "zod";
import { instantOf } from "../../../basics/instant.ts";
import type { Story } from "../story.ts";
import type { PreparedVote } from "./votes.ts";

export interface AgendaLine {
  readonly title: string;
  readonly presenter: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly proceedings: string;
}

/** Discussion and votes are told; order, hours and words are made up. */
export const agenda: readonly AgendaLine[] = [
  {
    title: "Khai mạc, giới thiệu đại biểu, thông qua chương trình",
    presenter: "Thư ký Cụm",
    startsAt: "08:30",
    minutes: 15,
    proceedings: "Hội nghị thông qua chương trình làm việc (nội dung minh hoạ).",
  },
  {
    title: "Trình bày dự thảo báo cáo tổng kết năm 2020",
    presenter: "Thư ký Cụm",
    startsAt: "08:45",
    minutes: 30,
    proceedings: "Dự thảo báo cáo và bảng tổng hợp ý kiến góp ý được trình bày (nội dung minh hoạ).",
  },
  {
    title: "Thảo luận, góp ý vào dự thảo báo cáo; phương hướng năm 2021",
    presenter: "Đại biểu các đơn vị",
    startsAt: "09:15",
    minutes: 45,
    proceedings: "Các đại biểu có nhiều ý kiến góp ý hoàn thiện báo cáo và đề ra phương hướng năm 2021.",
  },
  ...["Suy tôn: Cờ thi đua của Chính phủ", "Suy tôn: Cờ thi đua của Bộ Công an"].map((title, at) => ({
    title,
    presenter: "Ban kiểm phiếu",
    startsAt: ["10:00", "10:20"][at]!,
    minutes: 20,
    proceedings: "",
  })),
  ...["Bầu Cụm trưởng năm 2021", "Bầu Cụm phó năm 2021"].map((title, at) => ({
    title,
    presenter: "Ban kiểm phiếu",
    startsAt: ["10:40", "11:00"][at]!,
    minutes: 20,
    proceedings: "",
  })),
  {
    title: "Kết luận, bế mạc",
    presenter: "Chủ trì",
    startsAt: "11:20",
    minutes: 10,
    proceedings: "Hội nghị bế mạc cùng ngày (nội dung minh hoạ).",
  },
];

interface Item {
  readonly itemId: number;
  readonly title: string;
}

/** Each vote is held in the item that ends with its name. */
export async function arrangeAgenda(
  story: Story,
  conferenceId: number,
  votes: readonly PreparedVote[],
): Promise<readonly Item[]> {
  const items = agenda.map(({ title, presenter, startsAt, minutes }) => {
    const voteId = votes.find(({ name }) => title.endsWith(name))?.voteId ?? null;
    return { title, presenter, startsAt, minutes, voteId };
  });
  const arranged = { conferenceId, items, revision: 1 };
  await story.does("conference.arrange-agenda", instantOf("2020-12-15", "15:30"), arranged);
  const View = z.object({ items: z.array(z.object({ itemId: z.int(), title: z.string() })) });
  return (await story.asks("conference.read-conference", { conferenceId }, View)).items;
}
