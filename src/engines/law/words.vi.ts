import { writeDay } from "../../basics/instant.ts";
import { writeCitation } from "./citation.ts";
import { factSaid, recordSaid, type RecordWords } from "./fact-names.ts";
import { namesVi, services } from "./fact-names.vi.ts";
import type { Attester } from "./facts.ts";
import type { Assumption } from "./trace.ts";
import { type LawWords, onlyOne, writeSpan, writeYears } from "./words.ts";

const units = {
  year: "năm",
  time: "lần",
  month: "tháng",
  member: "người",
  target: "chỉ tiêu",
  document: "xác nhận",
} as const;

const registers = {
  awards: "sổ khen thưởng",
  grades: "kết quả đánh giá mức độ hoàn thành nhiệm vụ",
  partyGrades: "kết quả xếp loại tổ chức đảng",
  discipline: "hồ sơ kỷ luật",
  suspensions: "kết quả đối chiếu việc đang xem xét kỷ luật, thanh tra, khiếu nại, tố cáo",
  leads: "kết quả xếp thứ trong cụm, khối hoặc phong trào",
  roster: "số liệu thành viên cuối năm",
  founded: "ngày thành lập",
  merger: "văn bản xác định đơn vị mới có kế thừa thành tích của đơn vị cũ hay không",
  service: "thời gian công tác",
  targets: "kết quả thực hiện chỉ tiêu",
  posts: "quá trình giữ chức vụ",
  trait: "thông tin về đối tượng",
} as const;

/** The lowest body that may confirm; a higher one may as well. */
const attesters: Readonly<Record<Attester, string>> = {
  unit: "đơn vị hoặc cấp trên",
  "ministry-province": "bộ, ban, ngành, tỉnh hoặc cấp trên",
  "defence-police": "Bộ Quốc phòng, Bộ Công an hoặc cấp trên",
  central: "cơ quan Trung ương",
};

function supposed({ kinds, service }: Extract<Assumption, { code: "future-years" }>): string {
  const reached =
    kinds.length === 0
      ? []
      : [`năm nào cũng đạt ${kinds.map((name) => factSaid(namesVi, { fact: "awards", name })).join(", ")}`];
  const going = service.length === 0 ? [] : [`tiếp tục ${service.map((what) => services[what]).join(", ")}`];
  return [...reached, ...going].join("; ") || "giữ nguyên như hồ sơ";
}

const recordWords: RecordWords = {
  grade: (year) => `đánh giá năm ${year}`,
  partyGrade: (year) => `xếp loại tổ chức đảng năm ${year}`,
  discipline: (from) => `kỷ luật từ ${writeDay(from)}`,
  inspection: (from) => `thanh tra, kiểm tra từ ${writeDay(from)}`,
  complaint: (from) => `khiếu nại, tố cáo từ ${writeDay(from)}`,
  led: (scope, year) => `dẫn đầu ${scope} năm ${year}`,
};

/** Câu chữ tiếng Việt của phần pháp luật. */
export const vietnamese: LawWords = {
  values: { met: "Đạt", unmet: "Chưa đạt", pending: "Chờ xác nhận", missing: "Thiếu dữ liệu" },
  bases: {
    merit: "công trạng",
    sudden: "thành tích đột xuất",
    thematic: "phong trào, chuyên đề",
    service: "quá trình cống hiến",
    seniority: "niên hạn",
    external: "đối ngoại",
    contribution: "đóng góp, nhiều thành tích, sáng chế, giải thưởng",
    any: "mọi trường hợp",
  },
  units,
  checked: {
    verified: "đã đối chiếu văn bản",
    "second-hand": "theo nguồn dẫn lại",
    recalled: "cần đối chiếu",
    unknown: "chưa rõ nội dung quy định",
  },
  all: "Đủ các điều kiện",
  any: "Một trong các trường hợp",
  note: "Cách hiểu",
  verdict({ verdict, name, basis, road, instrument, year, day, pack, toCompare }) {
    const flag = toCompare.length > 0 ? " (cần đối chiếu)" : "";
    const kind = basis === "any" ? "xét mọi trường hợp" : `xét theo ${this.bases[basis]}`;
    const by = road === undefined ? kind : `đề nghị theo ${writeCitation(road, instrument)}`;
    return `${this.values[verdict]}${flag}: ${name}, ${by}, thành tích đến năm ${year}, trình ngày ${writeDay(day)}, theo ${pack}.`;
  },
  numbers({ have, need, short, unit, outOf, value, span }) {
    if (have === undefined || need === undefined || unit === undefined) return "";
    if (onlyOne({ need, unit }))
      return span === undefined ? "" : `${value === "met" ? "" : "xét "}năm ${writeYears(span)}`;
    const of = outOf === undefined ? "" : `/${outOf}`;
    const when = span === undefined ? "" : ` (${writeYears(span)})`;
    const missing =
      value === "met" || short === undefined
        ? ""
        : have > need
          ? `, thừa ${short} ${units[unit]}`
          : `, còn thiếu ${short} ${units[unit]}`;
    return `có ${have}${of}${when}, cần ${need}${missing}`;
  },
  lack({ fact, of, years }) {
    const which = of === undefined ? "" : ` (${of.map((name) => factSaid(namesVi, { fact, name })).join(", ")})`;
    return `cần bổ sung ${registers[fact]}${which}${years === undefined ? "" : writeSpan(years, { upTo: "đến hết năm", in: "năm" })}`;
  },
  asks: (by) => `cần văn bản xác nhận của ${attesters[by]}`,
  mark: ({ aside, value }) =>
    aside !== undefined ? "[–]" : { met: "[x]", unmet: "[ ]", pending: "[?]", missing: "[…]" }[value],
  record: (id) => recordSaid(id, namesVi, recordWords),
  aside({ route, says }) {
    if (route === "unclaimed") return `Hồ sơ không đề nghị theo trường hợp này nên không xét: ${says}.`;
    return `Chưa xét trường hợp khen thưởng theo ${this.bases[route]}: ${says}.`;
  },
  metBy: (roads) => `Đủ điều kiện theo: ${roads.join("; ")}.`,
  toCompare: (places) => `Cần đối chiếu với văn bản gốc trước khi dùng: ${places.join("; ")}.`,
  assumption(assumption) {
    switch (assumption.code) {
      case "year-inferred":
        return `Quyết định của "${assumption.record}" không ghi thời gian tính thành tích nên lấy năm ký quyết định.`;
      case "counted-after-discipline":
        return `Kỷ luật đã chấp hành xong ngày ${writeDay(assumption.ended)}: thành tích trước ngày này không tính${assumption.cite === "" ? "" : ` (${writeCitation(assumption.cite, "")})`}.`;
      case "parameter-open":
        return `Chưa có hướng dẫn về nội dung: ${assumption.says} (có thể là ${assumption.choices.join(" hoặc ")}). Kết quả phụ thuộc lựa chọn này.`;
      case "older-pack-kept":
        return `Hồ sơ được tiếp nhận ngày ${writeDay(assumption.received)}, trước khi gói ${assumption.newer} có hiệu lực, nên xét theo quy định cũ; quy định có lợi hơn chưa đối chiếu.`;
      case "receipt-unknown":
        return `Chưa có ngày tiếp nhận hồ sơ; nếu tiếp nhận sau khi gói ${assumption.newer} có hiệu lực thì phải xét theo quy định mới.`;
      case "future-years":
        return `Giả định ${writeYears([assumption.from, assumption.to])}: ${supposed(assumption)}.`;
    }
  },
};
