import { describe, expect, test } from "vitest";
import { paperText } from "../../../engines/document/index.ts";
import { decideNewsEdit } from "./edit-news.ts";
import type { NewsItem } from "./model.ts";
import type { NewsFacts } from "./news-facts.ts";
import { newsPaperOf } from "./news-paper.ts";
import { newsText } from "./news-text.ts";
import { decideRelease } from "./release-news.ts";
import { decideWithdrawal } from "./withdraw-news.ts";

const written: NewsItem = { headline: "", lead: "", author: "Người viết thử", released: null, revision: 1 };
const released = { at: "2020-12-22T02:00:00.000Z", by: "Người duyệt thử", paragraphs: ["Tiêu đề", "Mở đầu"] };

/** A conference over, nothing else recorded. */
const bare = {
  year: {
    year: 2020,
    motto: "",
    illustrative: true,
    endsOn: "2020-12-31",
    cluster: { name: "Cụm thử", kind: "cluster", ownerName: "Bộ thử", inTitles: "Bộ thử" },
    units: [
      { unitId: 1, name: "Đơn vị A", observer: false },
      { unitId: 2, name: "Đơn vị B", observer: false },
      { unitId: 3, name: "Quan sát viên", observer: true },
    ],
    headships: [{ role: "head", unitId: 1, chiefName: "Người đứng đầu A", chiefOffice: "Thủ trưởng" }],
  },
  conference: {
    day: "2020-12-18",
    place: "Hội trường",
    name: "Hội nghị tổng kết năm 2020",
    leaders: { chair: { name: "Cụm trưởng", office: "Thủ trưởng", unitId: 1 } },
  },
  written,
  awards: "",
  reportDiscussed: false,
  directionsSet: false,
  votes: [],
  elected: [],
  nominations: [],
} as unknown as NewsFacts;

describe("the text", () => {
  test("where nothing else is recorded, it says who, where, when and no more", () => {
    expect(newsText(bare)).toEqual([
      "Cụm thử – Bộ thử tổng kết phong trào thi đua năm 2020",
      "Ngày 18/12/2020, tại Hội trường, Cụm thử – Bộ thử tổ chức hội nghị tổng kết năm 2020.",
      "Cụm thử gồm 2 đơn vị: Đơn vị A và Đơn vị B.",
      "Người đứng đầu A, Thủ trưởng, Cụm trưởng, chủ trì hội nghị.",
      "Năm 2020, các đơn vị trong cụm thực hiện phong trào thi đua theo chương trình, kế hoạch công tác.",
    ]);
  });

  test("the head's chief is not named as chair when another unit chaired", () => {
    const chair = { name: "Cụm phó", office: "", unitId: 2 };
    const conference = { ...bare.conference, leaders: { ...bare.conference.leaders, chair } };
    const text = newsText({ ...bare, conference }).join("\n");
    expect(text).toContain("Cụm phó, chủ trì hội nghị.");
    expect(text).not.toContain("Người đứng đầu A");
  });

  test("headline and lead that somebody wrote stand instead of the product's own", () => {
    const own = newsText({ ...bare, written: { ...written, headline: "Tiêu đề riêng", lead: "Mở đầu riêng." } });
    expect(own.slice(0, 2)).toEqual(["Tiêu đề riêng", "Mở đầu riêng."]);
  });

  test("a unit put forward is told as a proposal, never as an award", () => {
    const subject = { kind: "title", awardCode: "co-thi-dua-chinh-phu" };
    const step = { onDay: "2020-12-18", paper: "", reason: "" };
    const nomination = { awardCode: subject.awardCode, unitId: 1, state: "honoured", steps: [step] };
    const facts = { ...bare, votes: [{ subject, name: "Cờ thi đua của Chính phủ" }], nominations: [nomination] };
    const text = newsText(facts as unknown as NewsFacts).at(-1)!;
    expect(text).toMatch(/đề nghị tặng Cờ thi đua của Chính phủ.*Đơn vị A; chưa có quyết định khen thưởng\.$/);
  });
});

describe("the paper", () => {
  test("is marked a draft until somebody answered for it, then says who and when", () => {
    expect(paperText(newsPaperOf(bare.year, written, newsText(bare)))).toContain("Bản nháp, chưa duyệt phát hành");
    const out = paperText(newsPaperOf(bare.year, { ...written, released }, released.paragraphs));
    expect(out).not.toContain("Bản nháp");
    expect(out).toContain("Người duyệt thử duyệt phát hành lúc 09:00 ngày 22/12/2020.");
  });
});

describe("refusals", () => {
  const edit = { yearId: 1, headline: "", lead: "", author: "A", revision: 1 };
  const release = { yearId: 1, revision: 1, noSecrets: true as const };
  const now = released.at;

  test("nothing is written or released before the conference is over", () => {
    expect(decideNewsEdit(undefined, edit)).toMatchObject({ refusal: { code: "no-conference-yet" } });
    expect(decideRelease({ news: undefined, now, by: "B" }, release)).toMatchObject({
      refusal: { code: "no-conference-yet" },
    });
  });

  test("what was released is neither edited nor released again, only withdrawn", () => {
    const out = { ...written, released };
    expect(decideNewsEdit({ written: out }, edit)).toMatchObject({ refusal: { code: "news-released" } });
    const again = decideRelease({ news: { ...bare, written: out }, now, by: "B" }, release);
    expect(again).toMatchObject({ refusal: { code: "news-released", on: "2020-12-22" } });
    const withdrawal = { yearId: 1, revision: 1, reason: "sửa một tên đơn vị" };
    expect(decideWithdrawal(out, withdrawal).ok).toBe(true);
    expect(decideWithdrawal(written, withdrawal)).toMatchObject({ refusal: { code: "news-not-released" } });
  });

  test("what is released is what was read, with an author's name", () => {
    const facts = (item: NewsItem) => ({ news: { ...bare, written: item }, now, by: "B" });
    const { headline, lead, author } = written;
    expect(decideRelease(facts({ ...written, revision: 2 }), release)).toMatchObject({
      refusal: { code: "changed-meanwhile", now: { headline, lead, author, revision: 2 } },
    });
    expect(decideRelease(facts({ ...written, author: "" }), release)).toMatchObject({
      refusal: { code: "news-not-written" },
    });
    expect(decideRelease(facts(written), release)).toMatchObject({
      value: { release: { at: now, by: "B", paragraphs: newsText(bare) } },
    });
    expect(decideNewsEdit({ written }, { ...edit, revision: 0 })).toMatchObject({
      refusal: { code: "changed-meanwhile", now: { headline, lead, author, revision: 1 } },
    });
  });
});
