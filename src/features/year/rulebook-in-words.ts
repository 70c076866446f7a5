import { writeHundredths } from "../../basics/decimal.ts";
import type { Base, Quota, TieBreaker, VotingRule } from "../../engines/counting/index.ts";
import type { ClusterSays } from "../organisations/index.ts";
import type { Rulebook, VoteSubject } from "./rulebook.ts";
import type { Regulation } from "./regulations.ts";
import { writeShare } from "./share.ts";

/** A heading of the rulebook with its sentences, the same on the screen and on paper. */
export interface RulesInWords {
  readonly heading: string;
  /** Place in the cluster's own paper: “Điều 9”; "" where none was given. */
  readonly article: string;
  readonly sentences: readonly string[];
}

/** Names of awards by code, as they were called in the year. */
type AwardNames = ReadonlyMap<string, string>;

/** Says every parameter of a rulebook in plain Vietnamese; nothing that counts is left unsaid. */
export function rulebookInWords(
  rules: Rulebook,
  awards: AwardNames,
  { regulations, say }: { readonly regulations: readonly Regulation[]; readonly say: ClusterSays },
): RulesInWords[] {
  const votes = rules.votes.map(({ subject, rule, article, requires = [] }) => ({
    heading: `Bỏ phiếu ${subjectInWords(subject, awards)}`,
    article,
    sentences: [...votingRuleInWords(rule), ...requiredInWords(requires, awards)],
  }));
  const plain = (heading: string, sentences: string[]): RulesInWords => ({ heading, article: "", sentences });
  // Regulation and deadlines hold what people wrote; all the rest are words of ours and names of awards.
  const said = (parts: readonly RulesInWords[]): RulesInWords[] =>
    parts.map(({ heading, article, sentences }) => ({
      ...{ heading: say(heading), article },
      sentences: sentences.map((one) => say(one)),
    }));
  const regulation =
    rules.regulation === undefined
      ? []
      : [plain("Căn cứ xét điều kiện", regulationInWords(rules.regulation, regulations))];
  const others = [
    plain("Chấm điểm và xếp hạng", [
      `Thang điểm ${writeHundredths(rules.scoring.scale)}.`,
      `Đơn vị bằng điểm: ${scoreTies[rules.scoring.ties]}.`,
    ]),
    plain("Cụm trưởng, cụm phó", headsInWords(rules.heads)),
    plain("Điều hành hội nghị", [
      rules.chair.conflict === "deputy-takes-the-item"
        ? "Nội dung liên quan đơn vị của người chủ trì do cụm phó điều hành; biên bản ghi rõ việc này."
        : "Người chủ trì điều hành cả nội dung liên quan đơn vị mình.",
    ]),
    plain("Danh sách giới thiệu", [
      rules.nominations.fromTheFloor
        ? "Đại biểu được giới thiệu thêm tại hội nghị."
        : "Chỉ bỏ phiếu theo danh sách đã lập trước hội nghị.",
      rules.nominations.oneTitleAUnit
        ? "Đơn vị đã được suy tôn một danh hiệu thì không có tên trong danh sách danh hiệu tiếp theo."
        : "Một đơn vị có thể được suy tôn nhiều danh hiệu.",
    ]),
    plain("Công bố kết quả", [
      rules.publication.countsFromVoters === 0
        ? "Công bố số phiếu của mọi cuộc bỏ phiếu."
        : `Cuộc bỏ phiếu dưới ${rules.publication.countsFromVoters} người chỉ công bố đạt hay không đạt; số phiếu chỉ ghi trong biên bản kiểm phiếu.`,
    ]),
  ];
  return [...said(votes), ...regulation, ...said(others), plain("Thời hạn", deadlinesInWords(rules.deadlines))];
}

function regulationInWords(regulation: string, regulations: readonly Regulation[]): string[] {
  const name = regulations.find(({ id }) => id === regulation)?.name;
  // A set of files that the office took away: the rulebook still says what it was frozen with.
  return [`Ngoài luật, điều kiện của danh hiệu, hình thức xét theo: ${name ?? `quy định mang mã ${regulation}`}.`];
}

function requiredInWords(requires: readonly string[], awards: AwardNames): string[] {
  if (requires.length === 0) return [];
  return [
    `Đơn vị được giới thiệu phải đủ tiêu chuẩn của: ${requires.map((code) => awards.get(code) ?? code).join("; ")}.`,
  ];
}

/** “suy tôn Cờ thi đua của Chính phủ”, “bầu cụm trưởng năm sau”. */
export function subjectInWords(subject: VoteSubject, awards: AwardNames): string {
  if (subject.kind === "head") return "bầu cụm trưởng năm sau";
  if (subject.kind === "deputy") return "bầu cụm phó năm sau";
  return `suy tôn ${awards.get(subject.awardCode) ?? subject.awardCode}`;
}

/** The six choices of a vote and what surrounds them, a sentence each. */
export function votingRuleInWords(rule: VotingRule): string[] {
  return [
    `${reachedInWords(rule)}.`,
    `${voters[rule.voter]}; ${rule.secrecy === "secret" ? "bỏ phiếu kín" : "biểu quyết công khai"}.`,
    `${asksInWords(rule)}.`,
    `${quotaInWords(rule.quota)}.`,
    rule.ties.length === 0
      ? "Bằng phiếu thì không phân định, ghi vào biên bản."
      : `Bằng phiếu thì xét lần lượt: ${rule.ties.map((tie) => voteTies[tie]).join("; ")}.`,
    roundsInWords(rule),
    rule.quorum
      ? `Chỉ mở bỏ phiếu khi có mặt ít nhất ${writeShare(rule.quorum)} số người được bỏ phiếu.`
      : "Quy chế không đặt tỷ lệ có mặt tối thiểu.",
    absences[rule.absent],
    rule.selfVote === "allowed" ? "Đơn vị được bỏ phiếu cho chính mình." : "Đơn vị không bỏ phiếu cho chính mình.",
    rule.blank === "invalid"
      ? "Phiếu trắng là phiếu không hợp lệ."
      : "Phiếu trắng là phiếu hợp lệ, không tán thành ai.",
  ];
}

/** “Đạt khi được ít nhất 2/3 tổng số đơn vị của cụm tán thành”. */
export function reachedInWords({ threshold, comparator, base }: VotingRule): string {
  if (threshold.numerator === 0) return "Đạt theo số phiếu từ cao xuống, ít nhất 1 phiếu";
  const half = threshold.numerator * 2 === threshold.denominator;
  const share =
    comparator === "at-least" ? `ít nhất ${writeShare(threshold)}` : half ? "quá nửa" : `trên ${writeShare(threshold)}`;
  return `Đạt khi được ${share} ${bases[base]} tán thành`;
}

const bases: Readonly<Record<Base, string>> = {
  "cluster-units": "tổng số đơn vị của cụm",
  "units-present": "số đơn vị có mặt",
  "ballots-issued": "số phiếu phát ra",
  "ballots-returned": "số phiếu thu về",
  "valid-ballots": "số phiếu hợp lệ",
  "council-members": "tổng số uỷ viên Hội đồng",
  "entitled-voters": "số người được bỏ phiếu cho danh hiệu này",
};

const voters: Readonly<Record<VotingRule["voter"], string>> = {
  unit: "Mỗi đơn vị một phiếu",
  delegate: "Mỗi đại biểu một phiếu",
  "unit-head": "Mỗi thủ trưởng đơn vị một phiếu",
  "council-member": "Mỗi uỷ viên Hội đồng một phiếu",
};

function asksInWords({ asks }: VotingRule): string {
  if (asks.kind === "approve-each") return "Ghi đồng ý hoặc không đồng ý với từng đơn vị";
  if (asks.kind === "cross-out") return "Gạch tên đơn vị không đồng ý; tên để nguyên là đồng ý";
  if (asks.kind === "list") return "Đồng ý hoặc không đồng ý với cả danh sách";
  return `Chọn nhiều nhất ${asks.atMost} đơn vị`;
}

function quotaInWords(quota: Quota): string {
  if (quota.kind === "unlimited") return "Không giới hạn số lượng";
  if (quota.kind === "absolute") return `Số lượng: ${quota.places}`;
  const rounding = { floor: "bỏ phần lẻ", nearest: "làm tròn", ceil: "làm tròn lên" }[quota.rounding];
  const of = {
    "all-units": "số đơn vị của cụm",
    "units-meeting-standard": "số đơn vị đủ tiêu chuẩn",
    rest: "số đơn vị còn lại",
  }[quota.of];
  const floor = quota.atLeast > 0 ? `, ít nhất ${quota.atLeast}` : "";
  return `Số lượng: ${writeShare(quota.share)} ${of}, ${rounding}${floor}`;
}

const voteTies: Readonly<Record<TieBreaker, string>> = {
  score: "điểm thi đua cao hơn",
  "outstanding-achievements": "nhiều thành tích nổi trội hơn",
  "longest-without-flag": "lâu chưa được cờ hơn",
  "another-round": "bỏ phiếu thêm một vòng",
  "head-unit-casting-vote": "ý kiến quyết định của đơn vị cụm trưởng",
};

function roundsInWords({ rounds }: VotingRule): string {
  const then = {
    "head-and-deputy": "cụm trưởng và cụm phó quyết định",
    unfilled: "để trống",
    council: "trình Hội đồng quyết định",
  }[rounds.then];
  if (rounds.max === 1) return `Bỏ phiếu một vòng; chưa đủ số đạt thì ${then}.`;
  const again = rounds.again === "top-two" ? "hai đơn vị nhiều phiếu nhất" : "các đơn vị chưa đạt";
  return `Bỏ phiếu nhiều nhất ${rounds.max} vòng, vòng sau với ${again}; vẫn chưa đủ thì ${then}.`;
}

const absences: Readonly<Record<VotingRule["absent"], string>> = {
  "loses-vote": "Người vắng mặt không bỏ phiếu.",
  "written-opinion": "Người vắng mặt gửi ý kiến bằng văn bản, tính riêng và ghi rõ trong biên bản.",
  substitute: "Người vắng mặt cử người khác cùng đơn vị đi thay.",
};

const scoreTies: Readonly<Record<Rulebook["scoring"]["ties"], string>> = {
  "same-rank": "cùng hạng, hạng kế tiếp bỏ trống",
  "outstanding-achievements": "xét thành tích nổi trội; chưa đủ số liệu thì cùng hạng",
  "longest-without-flag": "đơn vị lâu chưa được cờ hơn xếp trên; chưa đủ số liệu thì cùng hạng",
};

function headsInWords({
  deputies,
  termYears,
  obtainedBy,
  excludeNotConsidered,
  twoBallots,
}: Rulebook["heads"]): string[] {
  const by = {
    election: "do các đơn vị bầu tại hội nghị tổng kết",
    rotation: "luân phiên giữa các đơn vị",
    appointment: "do cấp trên chỉ định",
  }[obtainedBy];
  const counted = deputies === 0 ? "Cụm không có cụm phó" : `Cụm có ${deputies} cụm phó`;
  return [
    `${counted}; nhiệm kỳ ${termYears} năm; cụm trưởng ${by}.`,
    ...(obtainedBy === "election" && deputies > 0
      ? [twoBallots ? "Cụm trưởng và cụm phó bầu bằng hai phiếu riêng." : "Đơn vị nhiều phiếu thứ hai làm cụm phó."]
      : []),
    ...(excludeNotConsidered ? ["Đơn vị năm trước không được xét thi đua thì không được giới thiệu."] : []),
  ];
}

function deadlinesInWords(deadlines: Rulebook["deadlines"]): string[] {
  if (deadlines.length === 0) return ["Quy chế không đặt thời hạn."];
  return deadlines.map(({ what, on, nextYear }) => {
    const [month, day] = on.split("-");
    return `${what}: chậm nhất ngày ${day}/${month}${nextYear ? " năm sau" : ""}.`;
  });
}
