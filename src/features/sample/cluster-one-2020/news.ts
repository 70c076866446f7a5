import { instantOf } from "../../../basics/instant.ts";
import type { Story } from "../story.ts";
import { somebodyMadeUp } from "./somebody-made-up.ts";

/** What the year ends with: where it is in the log, the year was told whole. */
export const lastDeed = "papers.release-news";

/** The news item, made from the records and released by a person. By-line and day are made up. */
export async function releaseNews(story: Story, yearId: number): Promise<void> {
  story.says({ vi: "Tin bài: lập, duyệt phát hành", en: "news item: made and released" });
  const written = { yearId, headline: "", lead: "", author: "Người viết tin (minh hoạ)", revision: 0 };
  await story.does("papers.edit-news", instantOf("2020-12-21", "14:00"), written);
  const approver = await somebodyMadeUp(story, instantOf("2020-12-21", "14:30"), {
    yearId,
    signInName: "duyet-tin.minh-hoa",
    fullName: "Người duyệt tin (minh hoạ)",
    role: "standing-body",
  });
  const released = { yearId, revision: 1, noSecrets: true };
  await story.as(approver).does(lastDeed, instantOf("2020-12-22", "09:00"), released);
}
