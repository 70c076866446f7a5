import { commonRules, leaderVote, type SampleRulebook, titleVote } from "./sample.ts";

const majority = titleVote({
  threshold: { numerator: 1, denominator: 2 },
  comparator: "more-than",
  base: "units-present",
});

/** What many provincial rulebooks are content with: more than half of the units in the room. */
export const majorityOfThosePresent: SampleRulebook = {
  code: "majority-of-those-present",
  name: "Quá nửa số đơn vị có mặt",
  says: "Cờ thi đua và bằng khen cần quá nửa số đơn vị có mặt; cụm trưởng bầu bằng giơ tay, đơn vị nhiều phiếu thứ hai làm cụm phó.",
  source: "Gợi ý theo cách làm thường gặp ở các cụm, khối của tỉnh",
  rules: {
    ...commonRules,
    title: "Quy chế hoạt động của khối thi đua",
    votes: [
      { subject: { kind: "title", awardCode: "co-thi-dua-bo-ban-nganh-tinh" }, rule: majority, article: "" },
      {
        subject: { kind: "title", awardCode: "bang-khen-bo-ban-nganh-tinh" },
        rule: {
          ...majority,
          quota: { kind: "share", share: { numerator: 1, denominator: 5 }, of: "rest", rounding: "floor", atLeast: 1 },
        },
        article: "",
      },
      { subject: { kind: "head" }, rule: { ...leaderVote, secrecy: "open" }, article: "" },
    ],
    heads: { ...commonRules.heads, twoBallots: false },
  },
};
