import type { Words } from "../../basics/words.ts";
import type { ChainFault, PackageTrouble, TakingRefused } from "./model.ts";

export const takingRefused: Words<TakingRefused> = {
  "no-such-year": () => "Không có năm thi đua này nên không lập được gói. Về trang đầu để chọn lại năm.",
  "not-on-record": () =>
    "Lần tải này chưa được ghi vào nhật ký nên không giao tệp. Về trang Giám sát và bấm lại nút tải.",
};

export const chainBroken: Words<ChainFault> = {
  missing: ({ seq }) => `nhật ký thiếu dòng ${seq}`,
  reordered: ({ seq }) => `dòng ${seq} của nhật ký không nối tiếp dòng trước nó: thứ tự bị đổi hoặc dòng bị thay`,
  changed: ({ seq }) => `dòng ${seq} của nhật ký đã bị sửa`,
  "tail-cut": ({ seq }) =>
    `không dòng nào mang mã này: phần cuối nhật ký, từ dòng ${seq} trở đi, đã bị cắt hoặc viết lại, hoặc mã chép sai`,
};

export const packageTrouble: Words<PackageTrouble> = {
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
