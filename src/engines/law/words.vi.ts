import { writeDay } from "../../basics/instant.ts";
import type { Attester, Service } from "./facts.ts";
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

/** Facts about a subject, by their names in the files. */
export const subjectFacts: Readonly<Record<string, string>> = {
  completed: "số người hoàn thành nhiệm vụ",
  advanced: "số người đạt danh hiệu tiên tiến",
  fighters: "số chiến sĩ thi đua cơ sở",
  warned: "số người bị kỷ luật từ cảnh cáo trở lên",
  workers: "số người lao động",
  covered: "số người lao động tham gia bảo hiểm xã hội",
  "targets-met": "số chỉ tiêu đạt",
  "targets-exceeded": "số chỉ tiêu vượt",
  "armed-forces": "thuộc lực lượng vũ trang hay không",
  "army-or-police": "thuộc Quân đội nhân dân hoặc Công an nhân dân, kể cả công nhân, viên chức hay không",
  "core-militia": "thuộc dân quân thường trực hoặc dân quân tự vệ cơ động hay không",
  "non-commissioned": "là hạ sĩ quan hoặc chiến sĩ hay không",
  martyr: "là liệt sĩ hay không",
  civil: "thuộc khối dân sự hay không",
  "flag-eligible": "thuộc đối tượng được tặng cờ thi đua hay không",
  "ministry-or-province": "là bộ, ban, ngành, tỉnh hay không",
  province: "là tỉnh, thành phố trực thuộc trung ương hay không",
  "general-department": "là quân khu, tổng cục hoặc tương đương hay không",
  "round-anniversary": "có phải dịp kỷ niệm năm tròn hay không",
  "central-cluster": "thuộc cụm, khối của Hội đồng Trung ương hay không",
  enterprise: "là doanh nghiệp hoặc tổ chức kinh tế hay không",
  worker: "là công nhân hay không",
  farmer: "là nông dân hay không",
  "independent-worker": "là công nhân, nông dân, người lao động ngoài cơ quan, đơn vị hay không",
  "education-manager": "là cán bộ quản lý hoặc nghiên cứu giáo dục hay không",
  "health-manager": "là cán bộ quản lý y tế hay không",
  "circus-or-dance": "hoạt động trong loại hình xiếc hoặc múa hay không",
  overseas: "là người Việt Nam định cư ở nước ngoài hoặc tập thể của họ hay không",
  foreign: "là người hoặc tập thể nước ngoài hay không",
  "head-of-state": "là nguyên thủ quốc gia nước ngoài hay không",
  woman: "là nữ hay không",
  "higher-retirement-age": "thuộc nhóm có tuổi nghỉ hưu cao hơn hay không",
  "ministry-province-head": "đứng đầu bộ, ban, ngành, tỉnh",
  "ministry-province-deputy": "cấp phó của người đứng đầu bộ, ban, ngành, tỉnh",
  "general-department-head": "tổng cục trưởng hoặc tương đương",
  "general-department-deputy": "phó tổng cục trưởng hoặc tương đương",
  "department-head": "vụ trưởng, cục trưởng, giám đốc sở hoặc tương đương",
  "department-deputy": "phó vụ trưởng, phó cục trưởng, phó giám đốc sở hoặc tương đương",
  "division-head": "trưởng phòng hoặc tương đương",
  "division-deputy": "phó trưởng phòng hoặc tương đương",
  "commune-head": "đứng đầu cấp xã",
  "commune-deputy": "cấp phó của người đứng đầu cấp xã",
  "ministry-province": "cụm, khối do bộ, ban, ngành, tỉnh tổ chức",
  central: "cụm, khối do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức",
  "movement-ministry-province": "phong trào do bộ, ban, ngành, tỉnh phát động",
  "movement-prime-minister": "phong trào do Thủ tướng Chính phủ phát động",
};

export const services: Readonly<Record<Service, string>> = {
  army: "phục vụ trong quân đội",
  police: "phục vụ trong công an",
  "armed-forces": "phục vụ trong lực lượng vũ trang",
  "hard-duty": "làm nhiệm vụ trên biển, hải đảo, vùng đặc biệt khó khăn hoặc nhiệm vụ quốc tế",
  "youth-volunteer": "tại ngũ trong Thanh niên xung phong",
  teaching: "trực tiếp nuôi dạy, giảng dạy",
  education: "công tác trong ngành giáo dục",
  "medical-practice": "trực tiếp làm chuyên môn kỹ thuật y tế",
  health: "công tác trong ngành y tế",
  arts: "hoạt động văn hóa, nghệ thuật",
  heritage: "bảo vệ, phát huy giá trị di sản văn hóa",
  "honorary-consul": "giữ chức Lãnh sự danh dự",
  "contributing-to-viet-nam": "đóng góp cho Việt Nam",
  "production-model": "duy trì mô hình sản xuất hiệu quả, ổn định",
};

/** The lowest body that may confirm; a higher one may as well. */
const attesters: Readonly<Record<Attester, string>> = {
  unit: "đơn vị hoặc cấp trên",
  "ministry-province": "bộ, ban, ngành, tỉnh hoặc cấp trên",
  "defence-police": "Bộ Quốc phòng, Bộ Công an hoặc cấp trên",
  central: "cơ quan Trung ương",
};

/** What a missing fact is about, by whichever name the files give it. */
const factName = (code: string): string =>
  subjectFacts[code] ?? kindNames[code] ?? (services as Readonly<Record<string, string>>)[code] ?? code;

/** Kinds of records that are no award. */
export const kindNames: Readonly<Record<string, string>> = {
  "grade:not-completed": "mức không hoàn thành nhiệm vụ",
  "grade:completed": "mức hoàn thành nhiệm vụ",
  "grade:good": "mức hoàn thành tốt nhiệm vụ",
  "grade:excellent": "mức hoàn thành xuất sắc nhiệm vụ",
  "party:not-completed": "tổ chức đảng ở mức không hoàn thành nhiệm vụ",
  "party:completed": "tổ chức đảng ở mức hoàn thành nhiệm vụ",
  "party:good": "tổ chức đảng ở mức hoàn thành tốt nhiệm vụ",
  "party:excellent": "tổ chức đảng ở mức hoàn thành xuất sắc nhiệm vụ",
  discipline: "kỷ luật",
  self: "chính danh hiệu, hình thức này",
};

function supposed({ kinds, service }: Extract<Assumption, { code: "future-years" }>): string {
  const reached = kinds.length === 0 ? [] : [`năm nào cũng đạt ${kinds.join(", ")}`];
  const going = service.length === 0 ? [] : [`tiếp tục ${service.map((what) => services[what]).join(", ")}`];
  return [...reached, ...going].join("; ") || "giữ nguyên như hồ sơ";
}

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
  checked: {
    verified: "đã đối chiếu văn bản",
    "second-hand": "theo nguồn dẫn lại",
    recalled: "cần đối chiếu",
    unknown: "chưa rõ nội dung quy định",
  },
  all: "Đủ các điều kiện",
  any: "Một trong các trường hợp",
  note: "Cách hiểu",
  verdict({ verdict, name, basis, year, day, pack, toCompare }) {
    const flag = toCompare.length > 0 ? " (cần đối chiếu)" : "";
    const by = basis === "any" ? "xét mọi trường hợp" : `xét theo ${this.bases[basis]}`;
    return `${this.values[verdict]}${flag}: ${name}, ${by}, thành tích đến năm ${year}, trình ngày ${writeDay(day)}, theo gói quy định ${pack}.`;
  },
  numbers({ have, need, short, unit, outOf, value, span }) {
    if (have === undefined || need === undefined || unit === undefined) return "";
    if (onlyOne({ need, unit })) return span === undefined ? "" : `năm ${writeYears(span)}`;
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
    const which = of === undefined ? "" : ` (${of.map(factName).join(", ")})`;
    return `cần bổ sung ${registers[fact]}${which}${years === undefined ? "" : writeSpan(years, { upTo: "đến hết năm", in: "năm" })}`;
  },
  asks: (by) => `cần văn bản xác nhận của ${attesters[by]}`,
  mark: ({ aside, value }) =>
    aside !== undefined ? "[–]" : { met: "[x]", unmet: "[ ]", pending: "[?]", missing: "[…]" }[value],
  record: (id) =>
    id
      .replace(/^party grade (\d+)$/, "xếp loại tổ chức đảng năm $1")
      .replace(/^grade (\d+)$/, "đánh giá năm $1")
      .replace(/^discipline (\d+)-(\d+)-(\d+)$/, "kỷ luật từ $3/$2/$1")
      .replace(/^inspection (\d+)-(\d+)-(\d+)$/, "thanh tra, kiểm tra từ $3/$2/$1")
      .replace(/^complaint (\d+)-(\d+)-(\d+)$/, "khiếu nại, tố cáo từ $3/$2/$1"),
  aside({ route, says }) {
    if (route === "unclaimed") return `Hồ sơ không đề nghị theo trường hợp này nên không xét: ${says}.`;
    return `Chưa xét trường hợp khen thưởng theo ${this.bases[route]}: ${says}.`;
  },
  toCompare: (ids) => `Cần đối chiếu với văn bản gốc trước khi dùng: ${[...new Set(ids)].join(", ")}.`,
  assumption(assumption) {
    switch (assumption.code) {
      case "year-inferred":
        return `Quyết định của "${assumption.record}" không ghi thời gian tính thành tích nên lấy năm ký quyết định.`;
      case "parameter-open":
        return `Chưa có hướng dẫn về "${assumption.name}" (có thể là ${assumption.choices.join(" hoặc ")}); kết quả phụ thuộc lựa chọn này.`;
      case "older-pack-kept":
        return `Hồ sơ được tiếp nhận ngày ${writeDay(assumption.received)}, trước khi gói ${assumption.newer} có hiệu lực, nên xét theo quy định cũ; quy định có lợi hơn chưa đối chiếu.`;
      case "receipt-unknown":
        return `Chưa có ngày tiếp nhận hồ sơ; nếu tiếp nhận sau khi gói ${assumption.newer} có hiệu lực thì phải xét theo quy định mới.`;
      case "future-years":
        return `Giả định ${writeYears([assumption.from, assumption.to])}: ${supposed(assumption)}.`;
    }
  },
};
