import type { Words } from "../../basics/words.ts";
import { kindNamed } from "../../platform/records/index.ts";
import { fieldsSaid } from "./field-words.ts";
import type { ChainFault, PackageTrouble, RecordCalled, RecordFault } from "./model.ts";

export const chainBroken: Words<ChainFault> = {
  missing: ({ seq }) => `nhật ký thiếu dòng ${seq}`,
  reordered: ({ seq }) => `dòng ${seq} của nhật ký không nối tiếp dòng trước nó: thứ tự bị đổi hoặc dòng bị thay`,
  changed: ({ seq }) => `dòng ${seq} của nhật ký đã bị sửa`,
  "tail-cut": ({ seq }) =>
    `không dòng nào mang mã này: phần cuối nhật ký, từ dòng ${seq} trở đi, đã bị cắt hoặc viết lại, hoặc mã chép sai`,
};

/** “kết quả bỏ phiếu “Cờ thi đua của Bộ Công an””, in the middle of a sentence. */
export const recordSaid = ({ kind, called }: RecordCalled): string => {
  const title = kindNamed(kind)?.title.vi ?? (kind === "paper" ? "văn bản" : kind);
  return called === "" ? title : `${title} “${called}”`;
};

export const recordBroken: Words<RecordFault> = {
  "record-missing": (fault) => `mất bản gốc của ${recordSaid(fault)} ghi ở dòng ${fault.seq} của nhật ký`,
  "record-changed": (fault) => `bản gốc của ${recordSaid(fault)} ghi ở dòng ${fault.seq} của nhật ký đã bị sửa`,
  "record-added": (fault) => `bản gốc của ${recordSaid(fault)} bị thêm vào, không dòng nhật ký nào xác nhận`,
  "record-differs": (fault) => `${recordSaid(fault)} khác bản gốc ở: ${fieldsSaid(fault.fields, "vi")}`,
  "record-gone": (fault) =>
    `${recordSaid(fault)} có bản gốc nhưng số liệu hiện có đã mất hoặc không còn ở trạng thái đã khoá`,
  "record-unknown": (fault) => `${recordSaid(fault)} không có bản gốc: không việc nào trong nhật ký làm ra`,
};

export const packageTrouble: Words<PackageTrouble> = {
  ...recordBroken,
  "records-unreadable": ({ line }) => `dòng ${line} của tệp bản gốc không đọc được`,
  "data-unreadable": ({ name }) => `${name} không đọc được`,
  "paper-differs": ({ name, title }) => `${name} không ghi đúng như bản gốc của “${title}”`,
  "paper-missing": ({ name, title }) => `thiếu ${name}: “${title}” đã ký hoặc đã ban hành nên gói phải có`,
  ambiguous: ({ name }) => `${name} đọc được theo hai cách: có mục ghi hai lần hoặc ghi khác cách của thidua`,
  "table-twice": ({ name, table }) => `${name} ghi lại bảng ${table} đã có ở tệp khác`,
  stranger: ({ name }) => `${name} không phải tệp của gói bàn giao`,
  "other-year": () => "bản kê ghi cụm hoặc năm khác với số liệu và nhật ký trong gói",
  "row-elsewhere": ({ table }) => `${table} có dòng của năm hoặc cụm khác`,
  "row-twice": ({ table }) => `một dòng của ${table} có hai lần trong gói`,
  "line-withheld": ({ seq }) => `dòng ${seq} của nhật ký là của năm này nhưng nội dung bị giấu`,
  "end-withheld": () =>
    "nhật ký trong gói không có dòng ghi việc lập chính gói này: các dòng cuối của năm bị giấu, hoặc thời điểm lập bị sửa",
  "not-plain": () =>
    "tệp zip được ghép hoặc sửa nên mỗi phần mềm có thể giải nén ra nội dung khác nhau; không mở. Đề nghị lấy lại gói do thidua lập",
  "names-differ": ({ name }) => `${name} có tên cụm hoặc đơn vị khác tên lúc kết thúc năm`,
  "no-package": () => "tệp không phải gói bàn giao của thidua hoặc đã hỏng",
  swells: ({ limit }) => `gói giải nén ra lớn hơn giới hạn ${limit} nên không mở`,
  "unsafe-name": ({ name }) => `gói có tên tệp không an toàn “${name}” nên không mở`,
  twice: ({ name }) => `tên ${name} có hai lần trong gói`,
  "no-manifest": () => "gói không có bản kê manifest.json đọc được",
  changed: ({ name }) => `${name} đã bị sửa`,
  missing: ({ name }) => `${name} bị thiếu`,
  added: ({ name }) => `${name} bị thêm vào, không có trong bản kê`,
  "log-unreadable": ({ line }) => `dòng ${line} của tệp nhật ký không đọc được`,
  "log-broken": ({ fault }) => (chainBroken[fault.code] as (fault: ChainFault) => string)(fault),
  "log-ends-elsewhere": ({ entries, promised }) =>
    `nhật ký trong gói có ${entries} dòng, bản kê ghi ${promised} dòng hoặc mã dòng cuối khác`,
};
