import type { Words } from "../../basics/words.ts";
import type { SampleRefusal } from "./open-sample-year.ts";

export const sampleRefused: Words<SampleRefusal> = {
  "cluster-in-the-way": ({ name }) =>
    `Đã có cụm “${name}” mang mã hoặc tên của cụm mẫu nên chưa mở năm mẫu, chưa ghi gì. Đề nghị đổi mã và tên cụm đó ở mục Tổ chức rồi mở lại, hoặc mở năm mẫu trên một thư mục dữ liệu khác.`,
};
