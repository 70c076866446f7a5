import { commonRules, leaderVote, type SampleRulebook, titleVote } from "./sample.ts";

const eightyPercent = titleVote({
  threshold: { numerator: 4, denominator: 5 },
  comparator: "at-least",
  base: "cluster-units",
});

/** The stricter one: four fifths of all units, with the ministry's flag voted as well. */
export const eightyPercentOfUnits: SampleRulebook = {
  code: "eighty-percent-of-units",
  name: "Ít nhất 80 % tổng số đơn vị",
  says: "Cờ thi đua cần ít nhất 80 % tổng số đơn vị của cụm, kể cả đơn vị vắng mặt.",
  source: "Thông tư 01/2019 về thi đua, khen thưởng của ngành Kiểm sát, Điều 20 (ngưỡng phiếu); phần còn lại là gợi ý",
  rules: {
    ...commonRules,
    title: "Quy chế hoạt động của cụm thi đua",
    votes: [
      { subject: { kind: "title", awardCode: "co-thi-dua-chinh-phu" }, rule: eightyPercent, article: "" },
      { subject: { kind: "title", awardCode: "co-thi-dua-bo-ban-nganh-tinh" }, rule: eightyPercent, article: "" },
      { subject: { kind: "head" }, rule: leaderVote, article: "" },
      { subject: { kind: "deputy" }, rule: leaderVote, article: "" },
    ],
  },
};
