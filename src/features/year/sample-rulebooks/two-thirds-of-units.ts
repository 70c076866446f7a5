import { commonRules, leaderVote, type SampleRulebook, titleVote } from "./sample.ts";

const twoThirds = titleVote({
  threshold: { numerator: 2, denominator: 3 },
  comparator: "at-least",
  base: "cluster-units",
});

/** The oldest threshold read: two thirds of all units, whether present or not. */
export const twoThirdsOfUnits: SampleRulebook = {
  code: "two-thirds-of-units",
  name: "Ít nhất 2/3 tổng số đơn vị",
  says: "Cờ thi đua cần ít nhất 2/3 tổng số đơn vị của cụm, kể cả đơn vị vắng mặt.",
  source: "Thông tư 04/2016 về thi đua, khen thưởng của ngành Toà án, Điều 17 (ngưỡng phiếu); phần còn lại là gợi ý",
  rules: {
    ...commonRules,
    title: "Quy chế hoạt động của cụm thi đua",
    votes: [
      { subject: { kind: "title", awardCode: "co-thi-dua-chinh-phu" }, rule: twoThirds, article: "" },
      { subject: { kind: "head" }, rule: leaderVote, article: "" },
      { subject: { kind: "deputy" }, rule: leaderVote, article: "" },
    ],
  },
};
