import type { Base, NomineeVerdict, RoomNotice, VotingRule } from "../../engines/counting/index.ts";
import type { ClusterSays } from "../organisations/index.ts";
import { tieBreakerName } from "./terms.ts";

/** One line of a rule in words: what is asked, and what the rulebook answers. */
export interface RuleLine {
  readonly label: string;
  readonly text: string;
}

const baseName: Record<Base, string> = {
  "cluster-units": "tổng số đơn vị của cụm, kể cả vắng mặt",
  "units-present": "số đơn vị có mặt",
  "ballots-issued": "số phiếu phát ra",
  "ballots-returned": "số phiếu thu về",
  "valid-ballots": "số phiếu hợp lệ",
  "council-members": "tổng số uỷ viên Hội đồng",
  "entitled-voters": "tổng số người có quyền bỏ phiếu",
};

/** “ít nhất 2/3”, “quá 1/2”; a threshold of nothing is relative majority. */
export function thresholdWords({ threshold, comparator }: Pick<VotingRule, "threshold" | "comparator">): string {
  if (threshold.numerator === 0) return "nhiều phiếu hơn";
  const share = `${threshold.numerator}/${threshold.denominator}`;
  return comparator === "at-least" ? `ít nhất ${share}` : `quá ${share}`;
}

export const baseWords = (base: Base): string => baseName[base];

/** A voting rule as the room reads it before the vote opens. */
export function ruleLines(rule: VotingRule, say: ClusterSays): RuleLine[] {
  const lines = [
    { label: "Ngưỡng", text: sentence(thresholdWords(rule)) },
    { label: "Tính trên", text: sentence(baseWords(rule.base)) },
    { label: "Ai bỏ phiếu", text: voterWords[rule.voter] },
    { label: "Hình thức", text: rule.secrecy === "secret" ? "Bỏ phiếu kín" : "Công khai" },
    { label: "Cách hỏi", text: asksWords(rule) },
    { label: "Bỏ phiếu cho đơn vị mình", text: rule.selfVote === "allowed" ? "Được phép" : "Không được phép" },
    { label: "Phiếu trắng", text: rule.blank === "invalid" ? "Không hợp lệ" : "Hợp lệ, tính là không biểu quyết" },
    { label: "Đơn vị vắng mặt", text: absentWords[rule.absent] },
    { label: "Nhiều hơn số chỗ", text: `Lấy nhiều phiếu hơn${tieWords(rule)}` },
    { label: "Chưa đủ đơn vị đạt", text: roundWords(rule) },
  ];
  return lines.map(({ label, text }) => ({ label, text: say(text) }));
}

/** “4/5 phiếu, cần 4 (ít nhất 2/3 của 5)”. */
export function sumWords({ sum }: Pick<NomineeVerdict, "sum">): string {
  if (sum === null) return "chưa đủ số liệu";
  const { votes, base, needed, threshold, comparator } = sum;
  return `${votes}/${base} phiếu, cần ${needed} (${thresholdWords({ threshold, comparator })} của ${base})`;
}

/** “3/5 hoặc 2/5 phiếu tuỳ bản nhập, cần 4”: what two entries that differ would come to. */
export function eitherWords(one: Pick<NomineeVerdict, "sum">, other: Pick<NomineeVerdict, "sum">): string {
  if (one.sum === null || other.sum === null) return "chưa đủ số liệu";
  const share = ({ votes, base }: { votes: number; base: number }) => `${votes}/${base}`;
  if (share(one.sum) === share(other.sum)) return `${share(one.sum)} phiếu, chờ các dòng khác`;
  return `${share(one.sum)} hoặc ${share(other.sum)} phiếu tuỳ bản nhập, cần ${one.sum.needed}`;
}

/** “Đạt”, “Không đạt”, with the reason where it is not the count of votes. */
export function outcomeWords({ because }: Pick<NomineeVerdict, "because">): string {
  return outcomeInWords[because];
}

const outcomeInWords: Record<NomineeVerdict["because"], string> = {
  reached: "Đạt",
  "below-threshold": "Không đạt",
  "beyond-quota": "Đủ phiếu, hết chỉ tiêu",
  withdrawn: "Đã rút tên",
  "tie-for-last-place": "Bằng phiếu, chưa phân định",
  "returned-over-issued": "Không có giá trị",
  "no-quorum": "Không có giá trị",
  "figures-missing": "Chưa kết luận",
  "broken-balance": "Chưa kết luận",
  "quota-unknown": "Chưa kết luận",
  "waits-for-others": "Chưa kết luận",
};

/** What the chair reads out where few vote; the chances are for one line and for the whole ballot, in per cent. */
export function noticeWords(notice: RoomNotice, voters: number): string {
  const percent = (thousandths: number) => `${Math.trunc((thousandths + 5) / 10)} %`;
  const unanimous = notice.unanimityNeeded
    ? " Ngưỡng này cần mọi phiếu đồng ý: đơn vị nào đạt thì mọi lá phiếu đều lộ."
    : "";
  return `Lượt này có ${voters} phiếu. Khi mọi người bỏ gần như giống nhau, riêng con số cũng cho biết ai đã bỏ thế nào: nếu công bố số phiếu, khả năng một đại biểu suy ra chắc chắn phiếu của tất cả người khác là ${percent(notice.fullTally.anyLine)}; nếu chỉ công bố Đạt hoặc Không đạt là ${percent(notice.outcomeOnly.anyLine)} (ước tính khi mỗi người đồng ý với xác suất 90 %).${unanimous}`;
}

const voterWords: Record<VotingRule["voter"], string> = {
  unit: "Mỗi đơn vị một phiếu",
  delegate: "Mỗi đại biểu một phiếu",
  "unit-head": "Thủ trưởng mỗi đơn vị một phiếu",
  "council-member": "Mỗi uỷ viên Hội đồng một phiếu",
};

const absentWords: Record<VotingRule["absent"], string> = {
  "loses-vote": "Không bỏ phiếu",
  "written-opinion": "Gửi ý kiến bằng văn bản, đếm riêng",
  substitute: "Cử người cùng đơn vị dự thay",
};

function asksWords({ asks }: VotingRule): string {
  if (asks.kind === "approve-each") return "Đồng ý hoặc không đồng ý từng đơn vị";
  if (asks.kind === "cross-out") return "Gạch tên đơn vị không đồng ý";
  if (asks.kind === "list") return "Đồng ý hoặc không đồng ý cả danh sách";
  return asks.atMost === 1 ? "Chọn một đơn vị" : `Chọn không quá ${asks.atMost} đơn vị`;
}

function tieWords({ ties }: VotingRule): string {
  return ties.length === 0 ? "" : `; bằng phiếu thì xét ${ties.map((tie) => tieBreakerName[tie]).join(", rồi ")}`;
}

function roundWords({ rounds }: VotingRule): string {
  const then = {
    "head-and-deputy": "cụm trưởng và cụm phó quyết định",
    unfilled: "để trống",
    council: "báo cáo Hội đồng",
  }[rounds.then];
  return rounds.max === 1 ? sentence(then) : `Bỏ phiếu tối đa ${rounds.max} lượt, sau đó ${then}`;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
