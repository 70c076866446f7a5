import { type RefusalIn, refusals } from "../../../basics/refusals.ts";

/** Said by the deed; by the preview too, where nothing at all can be carried. */
export const { refuse, say, sentences } = refusals({
  "no-year-before": () => ({
    vi: "Chưa ghi: chưa có năm nào trước năm này để lấy. Đề nghị mời người ở mục Tổ chức và lập bảng tiêu chí ở mục Chấm điểm.",
    en: "Nothing was saved: there is no earlier year to take from. Invite people under Organisation and write the criteria under Scores.",
  }),
  "year-before-not-yours": ({ year }: { readonly year: number }) => ({
    vi: `Chưa ghi: phân công năm ${year} chỉ người giao vai trò trong năm ấy mới xem và chuyển được. Đề nghị thư ký năm ${year}, cơ quan thường trực hoặc quản trị làm việc này.`,
    en: `Nothing was saved: the roles of ${year} are seen and carried on by those who gave roles in that year. Ask its secretary, the standing body or an administrator.`,
  }),
  "criteria-not-yours": () => ({
    vi: "Chưa ghi gì: bảng tiêu chí do thư ký hoặc cơ quan thường trực của năm mới lập. Đề nghị bỏ chọn bảng tiêu chí rồi chuyển vai trò.",
    en: "Nothing was saved: criteria are written by the secretary or the standing body of the new year. Leave them out and carry the roles.",
  }),
  "nothing-chosen": () => ({
    vi: "Chưa ghi gì: chưa chọn vai trò hay bảng tiêu chí nào. Đề nghị đánh dấu những mục cần lấy.",
    en: "Nothing was saved: neither a role nor the criteria were chosen. Mark what should be taken.",
  }),
  "nothing-carried": () => ({
    vi: "Chưa ghi gì: những mục đã chọn đều có ở năm mới rồi, hoặc không còn chuyển được. Lý do ghi ở từng dòng; đề nghị xem lại.",
    en: "Nothing was saved: what was chosen is there already or can no longer be carried. Each line says why.",
  }),
});

export type CarryRefusal = RefusalIn<typeof sentences>;
