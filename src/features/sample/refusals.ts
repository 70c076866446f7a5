import { refusals } from "../../basics/refusals.ts";

export const { refuse, say } = refusals({
  "cluster-in-the-way": ({ name }: { name: string }) => ({
    vi: `Đã có cụm “${name}” mang mã hoặc tên của cụm mẫu nên chưa mở năm mẫu, chưa ghi gì. Đề nghị đổi mã và tên cụm đó ở mục Tổ chức rồi mở lại, hoặc mở năm mẫu trên một thư mục dữ liệu khác.`,
    en: `The cluster “${name}” bears the sample's code or name, so the sample year was not opened and nothing was written. Change that cluster's code and name, or open the sample in another data folder.`,
  }),
});
