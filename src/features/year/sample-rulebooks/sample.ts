import type { VotingRule } from "../../../engines/counting/index.ts";
import type { Rulebook } from "../rulebook.ts";

/** A rulebook to start from: what real clusters wrote, never a default that applies by itself. */
export interface SampleRulebook {
  readonly code: string;
  readonly name: string;
  /** What makes it different, for somebody who chooses. */
  readonly says: string;
  /** The paper it was read in. */
  readonly source: string;
  readonly rules: Rulebook;
}

/** A secret vote of one ballot a unit that approves each nominee, at most two rounds: what the rulebooks read share. */
export function titleVote(
  choice: Pick<VotingRule, "threshold" | "comparator" | "base"> & Partial<VotingRule>,
): VotingRule {
  return {
    voter: "unit",
    secrecy: "secret",
    asks: { kind: "approve-each" },
    quota: { kind: "absolute", places: 1 },
    ties: ["score", "outstanding-achievements", "longest-without-flag"],
    rounds: { max: 2, again: "top-two", then: "head-and-deputy" },
    blank: "invalid",
    selfVote: "allowed",
    quorum: { numerator: 2, denominator: 3 },
    absent: "loses-vote",
    ...choice,
  };
}

/** Head and deputy: one name is chosen, more than half of the valid ballots. */
export const leaderVote: VotingRule = titleVote({
  threshold: { numerator: 1, denominator: 2 },
  comparator: "more-than",
  base: "valid-ballots",
  asks: { kind: "choose", atMost: 1 },
  ties: ["another-round"],
  rounds: { max: 2, again: "top-two", then: "unfilled" },
});

/** What samples have in common beside the votes. */
export const commonRules: Omit<Rulebook, "title" | "votes"> = {
  scoring: { scale: 100_000, ties: "same-rank" },
  heads: { deputies: 1, termYears: 1, obtainedBy: "election", excludeNotConsidered: true, twoBallots: true },
  chair: { conflict: "deputy-takes-the-item" },
  nominations: { fromTheFloor: false, oneTitleAUnit: true },
  publication: { countsFromVoters: 6 },
  deadlines: [
    { what: "Đăng ký thi đua", on: "03-25", nextYear: false },
    { what: "Ký giao ước thi đua, thống nhất bảng chấm điểm", on: "03-30", nextYear: false },
    { what: "Nộp báo cáo sơ kết 6 tháng", on: "06-25", nextYear: false },
    { what: "Nộp báo cáo tổng kết năm", on: "12-05", nextYear: false },
    { what: "Nộp hồ sơ đề nghị khen thưởng", on: "12-20", nextYear: false },
  ],
};
