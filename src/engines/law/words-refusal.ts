import { writeDay } from "../../basics/instant.ts";
import { type Language, type Phrasebook, say } from "../../basics/words.ts";
import type { Impossible } from "./impossible.ts";
import type { JudgeRefusal } from "./judge-case.ts";
import type { LeftOut } from "./law.ts";
import { sayMistake } from "./mistake.ts";

const registers = {
  vi: { targets: "số liệu chỉ tiêu", partyGrades: "xếp loại tổ chức đảng", discipline: "hồ sơ kỷ luật" },
  en: {
    targets: "the figures of targets",
    partyGrades: "the grades of the party organisation",
    discipline: "the records of discipline",
  },
} as const;

/** Why a fact cannot be, beside its place. */
const impossible: Phrasebook<Impossible> = {
  vi: {
    "award-unknown": ({ name }) => `danh mục không có danh hiệu, hình thức mang mã “${name}”`,
    "fact-unknown": ({ name }) => `không quy định nào hỏi điều mang mã “${name}”`,
    "predecessor-unknown": ({ name }) => `“${name}” không có trong danh sách đơn vị trước khi sáp nhập`,
    "more-than-all": ({ have, all }) => `${have} nhiều hơn tổng số ${all}`,
    reversed: ({ from, to }) => `kết thúc (${to}) trước khi bắt đầu (${from})`,
    "decided-before": ({ record, decided, achieved }) =>
      `quyết định “${record}” ngày ${writeDay(decided)} có trước khi hết năm thành tích ${achieved}`,
    "told-twice": ({ year }) => `năm ${year} được ghi hai lần`,
    "confirmed-and-denied": ({ fact }) => `“${fact}” vừa được xác nhận vừa không được xác nhận ở cùng cấp, cùng năm`,
    "register-contradicts": ({ fact, register, year }) =>
      `“${fact}” được xác nhận nhưng ${registers.vi[register]}${register === "discipline" ? "" : ` năm ${year}`} cho thấy không phải như vậy`,
    "year-unreasonable": ({ year, from, to }) => `năm ${year} nằm ngoài khoảng ${from}–${to}`,
  },
  en: {
    "award-unknown": ({ name }) => `no award has the code "${name}"`,
    "fact-unknown": ({ name }) => `no rule asks for "${name}"`,
    "predecessor-unknown": ({ name }) => `"${name}" is not among the units that were merged`,
    "more-than-all": ({ have, all }) => `${have} is more than all ${all}`,
    reversed: ({ from, to }) => `it ends (${to}) before it begins (${from})`,
    "decided-before": ({ record, decided, achieved }) =>
      `"${record}" was decided on ${decided}, before the end of the achievements of ${achieved}`,
    "told-twice": ({ year }) => `the year ${year} stands twice`,
    "confirmed-and-denied": ({ fact }) => `"${fact}" is both confirmed and not confirmed by one level in one year`,
    "register-contradicts": ({ fact, register, year }) =>
      `"${fact}" is confirmed, but ${registers.en[register]}${register === "discipline" ? "" : ` of ${year}`} say otherwise`,
    "year-unreasonable": ({ year, from, to }) => `the year ${year} is outside ${from}–${to}`,
  },
};

/** Why a fact cannot be, for who tells its place otherwise. */
export const sayImpossible = (each: Impossible, language: Language): string => say(impossible[language], each);

/** That a set of the office is left out, with the first mistake in it and what to do. */
export function leftOutSaid({ set, mistakes }: LeftOut, language: Language): string {
  const [first, ...more] = mistakes.map((each) => sayMistake(each, language));
  return language === "vi"
    ? `bộ “${set}” của cơ quan có lỗi nên chưa được dùng – ${first}${more.length > 0 ? ` (và ${more.length} lỗi khác)` : ""}. Đề nghị sửa tệp rồi nạp lại.`
    : `the set "${set}" of the office is left out for a mistake – ${first}${more.length > 0 ? ` (and ${more.length} more)` : ""}. Please correct the file and load it again.`;
}

/** Why the law gives no verdict. It never stops a vote or a nomination: the reason is recorded and shown beside it. */
export const lawRefused: Phrasebook<JudgeRefusal> = {
  vi: {
    "impossible-facts": ({ facts }) =>
      `Không kết luận vì hồ sơ có thông tin không thể có: ${facts.map((each) => `${each.path}: ${say(impossible.vi, each)}`).join("; ")}. Chưa lưu gì; đề nghị sửa rồi xét lại.`,
    "no-pack": ({ day, first }) =>
      `Chưa có quy định được nhập cho ngày ${writeDay(day)} (sớm nhất là ${writeDay(first)}), nên không kết luận. Đề nghị đối chiếu văn bản của thời điểm đó.`,
    "pack-incomplete": ({ day, reason }) =>
      `Không kết luận cho ngày ${writeDay(day)}: ${reason} Việc bỏ phiếu, đề nghị vẫn tiến hành được; ghi lý do này vào hồ sơ.`,
    "unknown-award": ({ award }) =>
      `Không có danh hiệu, hình thức nào mang mã “${award}”. Đề nghị chọn lại trong danh mục.`,
    "unknown-overlay": ({ overlay, pack, ended, leftOut }) => {
      if (leftOut) return `Không kết luận: có quy định “${overlay}”, nhưng ${leftOutSaid(leftOut, "vi")}`;
      return ended === undefined
        ? `Không có quy định “${overlay}” áp dụng cùng gói ${pack} vào ngày này. Đề nghị chọn lại.`
        : `Không kết luận vì “${overlay}” hết hiệu lực sau ngày ${writeDay(ended)}, trước ngày trình. Đề nghị chọn quy định đang có hiệu lực; nếu quy chế của năm nêu quy định này thì sửa quy chế.`;
    },
    "no-such-road": ({ road, roads }) =>
      `Tiêu chuẩn không có trường hợp “${road}” để đề nghị${roads.length === 0 ? "" : `; có thể nêu ${roads.join(", ")}`}. Đề nghị chọn lại.`,
    "no-standard": ({ award, subject, pack }) =>
      `Gói ${pack} chưa có tiêu chuẩn của “${award}” cho ${{ individual: "cá nhân", collective: "tập thể", household: "hộ gia đình" }[subject]}, nên không kết luận.`,
  },
  en: {
    "impossible-facts": ({ facts }) =>
      `No verdict, as these facts cannot be: ${facts.map((each) => `${each.path}: ${say(impossible.en, each)}`).join("; ")}. Nothing was kept; please correct them and try again.`,
    "no-pack": ({ day, first }) =>
      `No law is entered for ${day} (the earliest is ${first}), so there is no verdict. Please consult the text of that time.`,
    "pack-incomplete": ({ day, pack }) =>
      `No verdict for ${day}: the law pack ${pack} is incomplete and nothing older is taken in its place. Votes and nominations may go on; record this reason.`,
    "unknown-award": ({ award }) => `No award has the code "${award}". Please choose from the catalogue.`,
    "unknown-overlay": ({ overlay, pack, ended, leftOut }) => {
      if (leftOut) return `No verdict: there is a regulation "${overlay}", but ${leftOutSaid(leftOut, "en")}`;
      return ended === undefined
        ? `No regulation "${overlay}" applies with the law pack ${pack} on this day. Please choose another.`
        : `No verdict, as "${overlay}" was last in force on ${ended}, before the day of submission. Please choose one in force; if the year's rulebook names it, amend the rulebook.`;
    },
    "no-such-road": ({ road, roads }) =>
      `The standard has no road "${road}" to claim${roads.length === 0 ? "" : `; there are ${roads.join(", ")}`}. Please choose another.`,
    "no-standard": ({ award, subject, pack }) =>
      `The law pack ${pack} has no standard of "${award}" for a ${subject}, so there is no verdict.`,
  },
};
