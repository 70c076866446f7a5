import type { Base, QuotaBase, Rounding, TieBreaker, VotingRule } from "../../../../engines/counting/index.ts";
import type { Choice } from "../../../../ui/index.ts";

// What a voting rule may be, in the words of an official; the codes are the counting engine's.

export const comparators: readonly Choice<VotingRule["comparator"]>[] = [
  { value: "at-least", label: "Ít nhất" },
  { value: "more-than", label: "Nhiều hơn" },
];
export const bases: readonly Choice<Base>[] = [
  { value: "cluster-units", label: "tổng số đơn vị của cụm" },
  { value: "units-present", label: "số đơn vị có mặt" },
  { value: "ballots-issued", label: "số phiếu phát ra" },
  { value: "ballots-returned", label: "số phiếu thu về" },
  { value: "valid-ballots", label: "số phiếu hợp lệ" },
  { value: "entitled-voters", label: "số người được bỏ phiếu cho danh hiệu này" },
  { value: "council-members", label: "tổng số uỷ viên Hội đồng" },
];
export const voters: readonly Choice<VotingRule["voter"]>[] = [
  { value: "unit", label: "Mỗi đơn vị một phiếu" },
  { value: "delegate", label: "Mỗi đại biểu một phiếu" },
  { value: "unit-head", label: "Mỗi thủ trưởng đơn vị một phiếu" },
  { value: "council-member", label: "Mỗi uỷ viên Hội đồng một phiếu" },
];
export const secrecies: readonly Choice<VotingRule["secrecy"]>[] = [
  { value: "secret", label: "Phiếu kín" },
  { value: "open", label: "Giơ tay" },
];
export const asks: readonly Choice<VotingRule["asks"]["kind"]>[] = [
  { value: "approve-each", label: "Đồng ý hoặc không với từng đơn vị" },
  { value: "cross-out", label: "Gạch tên không đồng ý" },
  { value: "choose", label: "Chọn trong danh sách" },
  { value: "list", label: "Đồng ý hoặc không với cả danh sách" },
];
export const ties: readonly Choice<TieBreaker>[] = [
  { value: "score", label: "Điểm thi đua cao hơn" },
  { value: "outstanding-achievements", label: "Nhiều thành tích nổi trội hơn" },
  { value: "longest-without-flag", label: "Lâu chưa được cờ hơn" },
  { value: "another-round", label: "Bỏ phiếu thêm một vòng" },
  { value: "head-unit-casting-vote", label: "Ý kiến của đơn vị cụm trưởng" },
];
export const rounds: readonly Choice[] = Array.from({ length: 10 }, (_, at) => ({
  value: String(at + 1),
  label: at === 0 ? "Một vòng" : `Nhiều nhất ${at + 1} vòng`,
}));
export const quotaBases: readonly Choice<QuotaBase>[] = [
  { value: "all-units", label: "số đơn vị của cụm" },
  { value: "units-meeting-standard", label: "số đơn vị đủ tiêu chuẩn" },
  { value: "rest", label: "số đơn vị còn lại sau danh hiệu trước" },
];
export const roundings: readonly Choice<Rounding>[] = [
  { value: "floor", label: "Bỏ phần lẻ" },
  { value: "nearest", label: "Làm tròn, từ một nửa trở lên thì tăng" },
  { value: "ceil", label: "Làm tròn lên" },
];
export const again: readonly Choice<VotingRule["rounds"]["again"]>[] = [
  { value: "top-two", label: "Hai đơn vị nhiều phiếu nhất" },
  { value: "all-not-reached", label: "Các đơn vị chưa đạt" },
];
export const then: readonly Choice<VotingRule["rounds"]["then"]>[] = [
  { value: "head-and-deputy", label: "Cụm trưởng, cụm phó quyết định" },
  { value: "unfilled", label: "Để trống" },
  { value: "council", label: "Trình Hội đồng" },
];
export const absences: readonly Choice<VotingRule["absent"]>[] = [
  { value: "loses-vote", label: "Không bỏ phiếu" },
  { value: "written-opinion", label: "Gửi ý kiến bằng văn bản" },
  { value: "substitute", label: "Cử người cùng đơn vị" },
];
export const selfVotes: readonly Choice<VotingRule["selfVote"]>[] = [
  { value: "allowed", label: "Được bỏ phiếu cho mình" },
  { value: "barred", label: "Không bỏ phiếu cho mình" },
];
export const blanks: readonly Choice<VotingRule["blank"]>[] = [
  { value: "invalid", label: "Không hợp lệ" },
  { value: "abstention", label: "Hợp lệ, không tán thành ai" },
];
