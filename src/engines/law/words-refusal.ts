import { writeDay } from "../../basics/instant.ts";
import type { Phrasebook } from "../../basics/words.ts";
import type { JudgeRefusal } from "./judge-case.ts";

/** Why the law gives no verdict. It never stops a vote or a nomination: the reason is recorded and shown beside it. */
export const lawRefused: Phrasebook<JudgeRefusal> = {
  vi: {
    "no-pack": ({ day, first }) =>
      `Chưa có quy định được nhập cho ngày ${writeDay(day)} (sớm nhất là ${writeDay(first)}), nên không kết luận. Đề nghị đối chiếu văn bản của thời điểm đó.`,
    "pack-incomplete": ({ day, reason }) =>
      `Không kết luận cho ngày ${writeDay(day)}: ${reason} Việc bỏ phiếu, đề nghị vẫn tiến hành được; ghi lý do này vào hồ sơ.`,
    "unknown-award": ({ award }) =>
      `Không có danh hiệu, hình thức nào mang mã “${award}”. Đề nghị chọn lại trong danh mục.`,
    "unknown-overlay": ({ overlay, pack }) =>
      `Không có quy định “${overlay}” áp dụng cùng gói ${pack} vào ngày này. Đề nghị chọn lại.`,
    "no-standard": ({ award, subject, pack }) =>
      `Gói ${pack} chưa có tiêu chuẩn của “${award}” cho ${{ individual: "cá nhân", collective: "tập thể", household: "hộ gia đình" }[subject]}, nên không kết luận.`,
  },
  en: {
    "no-pack": ({ day, first }) =>
      `No law is entered for ${day} (the earliest is ${first}), so there is no verdict. Please consult the text of that time.`,
    "pack-incomplete": ({ day, pack }) =>
      `No verdict for ${day}: the law pack ${pack} is incomplete and nothing older is taken in its place. Votes and nominations may go on; record this reason.`,
    "unknown-award": ({ award }) => `No award has the code "${award}". Please choose from the catalogue.`,
    "unknown-overlay": ({ overlay, pack }) =>
      `No regulation "${overlay}" applies with the law pack ${pack} on this day. Please choose another.`,
    "no-standard": ({ award, subject, pack }) =>
      `The law pack ${pack} has no standard of "${award}" for a ${subject}, so there is no verdict.`,
  },
};
