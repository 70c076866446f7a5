import type { BrokenEquation, Channel, Equation, TieBreaker } from "../../engines/counting/index.ts";
import type { Difference } from "./compare-entries.ts";
import type { ChairReason, InvalidReason, SimpleDecision } from "./model.ts";
import type { SourceKind } from "./sources/origin.ts";
import type { Hand, UnfitTeller } from "./seats.ts";

// Vietnamese words for the codes of this feature, the same on screens, in sentences and on papers.

export const channelName: Record<Channel, string> = {
  paper: "phiếu giấy",
  electronic: "phiếu điện tử",
  hands: "giơ tay",
  "written-opinion": "ý kiến bằng văn bản",
};

export const sourceName: Record<SourceKind, string> = {
  hands: "biểu quyết giơ tay",
  "two-tellers": "hai kiểm phiếu viên nhập độc lập",
  "signed-paper": "số liệu nhập từ biên bản giấy đã ký",
};

export const handName: Record<Hand, string> = {
  formed: "đã lập Ban kiểm phiếu",
  prepared: "đã chuẩn bị lượt bỏ phiếu",
  opened: "là người mở bỏ phiếu",
  "recorded-hands": "đã ghi biểu quyết",
};

/** Why an account is not for a committee, in a few words beside its name. */
export function unfitWords(unfit: UnfitTeller): string {
  switch (unfit.code) {
    case "seat-without-account":
      return "chưa gắn tài khoản";
    case "teller-role-missing":
      return "chưa giữ vai trò kiểm phiếu";
    case "teller-had-a-hand":
      return handName[unfit.did];
    case "teller-invited-teller":
      return `${unfit.teller} đã cấp liên kết tài khoản cho ${unfit.invited}`;
    case "teller-of-nominee":
      return `thuộc ${unfit.unit}, là đơn vị được giới thiệu`;
  }
}

export const invalidReasonName: Record<InvalidReason, string> = {
  "not-issued": "không phải phiếu do Ban kiểm phiếu phát",
  signed: "có chữ ký hoặc dấu nhận ra người bỏ phiếu",
  "name-outside-list": "ghi tên ngoài danh sách",
  "too-many-names": "chọn quá số lượng",
  "both-choices-marked": "đánh dấu cả hai ô của một đơn vị",
  unreadable: "không đọc được",
};

export const tieBreakerName: Record<TieBreaker, string> = {
  score: "điểm thi đua",
  "outstanding-achievements": "số thành tích nổi bật",
  "longest-without-flag": "thời gian chưa được tặng cờ",
  "another-round": "bỏ phiếu lại",
  "head-unit-casting-vote": "phiếu quyết định của đơn vị cụm trưởng",
};

/** Who chairs an item about a unit of the chair, as the minutes say it. */
export const chairReasonWords: Record<ChairReason, string> = {
  "own-unit-concerned": "Nội dung liên quan đơn vị của người chủ trì nên cụm phó điều hành theo Quy chế.",
  "both-units-concerned":
    "Nội dung liên quan cả đơn vị của người chủ trì và đơn vị cụm phó; người chủ trì điều hành, hội nghị được biết.",
  "rulebook-lets-chair-stay": "Nội dung liên quan đơn vị của người chủ trì; theo Quy chế người chủ trì vẫn điều hành.",
};

export const aboutName: Record<SimpleDecision["about"], string> = {
  rules: "quy chế",
  "score-table": "bảng tiêu chí chấm điểm",
  report: "báo cáo tổng kết",
  "counting-committee": "ban kiểm phiếu",
  other: "nội dung khác",
};

const figureName: Record<string, string> = {
  issued: "số phiếu phát ra",
  returned: "số phiếu thu về",
  notReturned: "số phiếu không thu về",
  valid: "phiếu hợp lệ",
  invalid: "phiếu không hợp lệ",
  blank: "phiếu trắng",
  unused: "phiếu không dùng đến",
  printed: "phiếu in",
  marks: "dấu chọn",
  mostMarks: "dấu chọn nhiều nhất",
  agree: "đồng ý",
  disagree: "không đồng ý",
  noMark: "không đánh dấu",
  clusterUnits: "số đơn vị của cụm",
  unitsPresent: "số đơn vị có mặt",
  councilMembers: "số uỷ viên Hội đồng",
  entitledVoters: "số người có quyền bỏ phiếu",
  votersPresent: "số người có quyền bỏ phiếu có mặt",
  allUnits: "số đơn vị của cụm",
  unitsMeetingStandard: "số đơn vị đủ tiêu chuẩn",
  unitsTaken: "số đơn vị đã được suy tôn danh hiệu khác",
};

/** The name of a figure of the count sheet, reasons of invalid ballots included. */
export function figureWords(figure: string): string {
  if (figure.startsWith("because:")) {
    const reason = figure.slice("because:".length) as InvalidReason;
    return `phiếu không hợp lệ vì ${invalidReasonName[reason]}`;
  }
  return figureName[figure] ?? figure;
}

/** Where two entries differ, as the tellers must recount it: “đồng ý (3 và 2)”. */
export function differenceWords({ figure, first, second }: Difference): string {
  const typed = (value: number | null) => (value === null ? "để trống" : String(value));
  return `${figureWords(figure)} (${typed(first)} và ${typed(second)})`;
}

/** A broken equation with its numbers, as the tellers read it. */
export function equationWords(broken: BrokenEquation & { readonly unit?: string }): string {
  const unit = broken.unit ?? "một đơn vị";
  switch (broken.code) {
    case "returned-over-issued":
      return `thu về ${broken.returned} nhưng chỉ phát ra ${broken.issued}`;
    case "issued-is-returned-and-not-returned":
      return `phát ra ${broken.issued} khác thu về ${broken.returned} cộng không thu về ${broken.notReturned}`;
    case "returned-is-valid-invalid-and-blank":
      return `thu về ${broken.returned} khác hợp lệ ${broken.valid} cộng không hợp lệ ${broken.invalid} cộng trắng ${broken.blank}`;
    case "line-is-valid":
      return `${unit}: hợp lệ ${broken.valid} khác đồng ý ${broken.agree} cộng không đồng ý ${broken.disagree} cộng không đánh dấu ${broken.noMark}`;
    case "line-over-valid":
      return `${unit} được ${broken.agree} phiếu, nhiều hơn ${broken.valid} phiếu hợp lệ`;
    case "marks-within-choice":
      return `tổng số dấu chọn ${broken.marks} không khớp ${broken.valid} phiếu hợp lệ, mỗi phiếu chọn từ 1 đến ${broken.atMost}`;
    case "issued-over-entitled":
      return `phát ra ${broken.issued} phiếu, nhiều hơn ${broken.entitledVoters} người có quyền bỏ phiếu`;
    case "votes-over-base":
      return `${unit} được ${broken.votes} phiếu trên ${broken.base}`;
    case "written-opinions-not-allowed":
      return `có ${broken.returned} ý kiến bằng văn bản nhưng Quy chế không cho phép`;
    case "line-not-a-nominee":
    case "line-twice":
      return "có dòng không thuộc danh sách hoặc ghi hai lần";
  }
}

/** Figures of ballots in an equation, each with what it counts: “5 phiếu thu về”. */
/** Figures of a count by the names that its source gives them. */
export type TermNames = Readonly<Record<string, string>>;

/** A show of hands: nothing is handed out or comes back. */
export const handTerms: TermNames = {
  valid: "người biểu quyết",
  agree: "người đồng ý",
  disagree: "người không đồng ý",
  noMark: "người không biểu quyết",
};

export const ballotTerms: TermNames = {
  printed: "phiếu in",
  issued: "phiếu phát ra",
  unused: "phiếu không dùng đến",
  returned: "phiếu thu về",
  notReturned: "phiếu không thu về",
  valid: "phiếu hợp lệ",
  invalid: "phiếu không hợp lệ",
  blank: "phiếu trắng",
  agree: "phiếu đồng ý",
  disagree: "phiếu không đồng ý",
  noMark: "phiếu không đánh dấu",
  marks: "dấu chọn",
  mostMarks: "dấu chọn nhiều nhất",
  entitledVoters: "người có quyền bỏ phiếu",
};

/**
 * An equation of the count as tellers read it: “Cục A: 5 phiếu hợp lệ = 4 phiếu đồng ý + 1 phiếu không đồng ý + …”;
 * undefined where it speaks of a figure that this count does not have.
 */
export function balanceWords(
  { left, relation, right }: Pick<Equation, "left" | "relation" | "right">,
  { of, names }: { readonly of: string; readonly names: TermNames },
): string | undefined {
  if ([left, ...right].some(({ figure }) => names[figure] === undefined)) return undefined;
  const term = ({ figure, value }: Equation["left"]): string => `${value} ${names[figure]}`;
  const sum = `${term(left)} ${relation === "is" ? "=" : "≤"} ${right.map(term).join(" + ")}`;
  return of === "" ? sum : `${of}: ${sum}`;
}
