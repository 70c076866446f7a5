import { dayOf, clockOf, writeDay } from "../../basics/instant.ts";

export interface Names {
  readonly units: ReadonlyMap<number, string>;
  readonly people: ReadonlyMap<number, string>;
}

/** What a field that deeds show is called; fields that say nothing to people – ids, codes, long texts – are not told. */
const labels: Readonly<Record<string, string>> = {
  fullName: "họ tên",
  unitId: "đơn vị",
  name: "tên",
  title: "tên",
  wording: "nội dung",
  text: "nội dung",
  number: "số",
  issuedOn: "ngày ban hành",
  dueOn: "hạn",
  before: "trước là",
  motto: "khẩu hiệu",
  year: "năm",
  round: "lượt",
  draft: "dự thảo lần",
  until: "đến ngày",
  file: "tệp",
  rows: "số dòng",
  comments: "số ý kiến",
  passages: "số đoạn",
  added: "số đoạn thêm",
  voters: "số người biểu quyết",
  receivedAt: "nhận lúc",
  signingDay: "ngày ký",
  decision: "quyết định",
  handedOverOn: "ngày bàn giao",
  place: "nơi",
  day: "ngày",
  verdict: "kết luận điều kiện",
};

const longest = 160;

/** What the log says beside the deed's name, in Vietnamese: “đơn vị: Cục An ninh kinh tế; hạn: 10/12/2020”. */
export function detailsOf(what: unknown, names: Names): string {
  const told = Object.entries(Object(what) as object).flatMap(([field, value]) => {
    const label = labels[field];
    const said = label === undefined ? "" : valueSaid(field, value, names);
    return said === "" ? [] : [`${label}: ${said}`];
  });
  return told.join("; ");
}

function valueSaid(field: string, value: unknown, names: Names): string {
  if (field === "unitId") return typeof value === "number" ? (names.units.get(value) ?? "") : "";
  if (field === "verdict") return verdictSaid(value);
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return "";
  // Where it lies on the server's disk is nobody's business who reads the log; its name is.
  if (field === "file") return value.split(/[\\/]/).at(-1)!;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return writeDay(value);
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return `${clockOf(value)} ngày ${writeDay(dayOf(value))}`;
  return value.length > longest ? `${value.slice(0, longest)}…` : value;
}

/** A verdict of the law kept with a proposal: its own sentence, which names day and law. */
function verdictSaid(value: unknown): string {
  const { sentence } = Object(value) as { sentence?: unknown };
  return typeof sentence === "string" ? sentence : "";
}
