import { type Day, writeDay } from "../../../basics/instant.ts";
import { type RefusalIn, refusals } from "../../../basics/refusals.ts";
import { sentences as ofVotes } from "../refusals.ts";

export const { refuse, say, sentences } = refusals({
  "no-such-year": ofVotes["no-such-year"],
  "head-not-elected": () => ({
    vi: "Chưa có kết quả bầu cụm (khối) trưởng đã khoá nên chưa ghi được. Đề nghị hoàn thành lượt bầu.",
    en: "There is no signed election of a head yet.",
  }),
  "deputy-not-elected": () => ({
    vi: "Chưa có kết quả bầu cụm (khối) phó đã khoá nên chưa ghi được. Đề nghị hoàn thành lượt bầu.",
    en: "There is no signed election of a deputy yet.",
  }),
  "deputies-tied": ({ places }: { places: number; tied: readonly number[] }) => ({
    vi: `Các đơn vị đứng sau bằng phiếu. Đề nghị chọn ${places} cụm (khối) phó và ghi rõ lý do, người quyết định.`,
    en: `The runners-up are tied. Choose ${places} and say who decided and why.`,
  }),
  "headship-exists": ({ year }: { year: number }) => ({
    vi: `Năm ${year} đã có cụm (khối) trưởng hoặc phó. Không ghi lần hai.`,
    en: `${year} has a head or deputy already.`,
  }),
  "no-such-headship": () => ({
    vi: "Không có bản ghi bầu cụm (khối) trưởng, phó này. Chưa ghi gì.",
    en: "There is no such elected headship.",
  }),
  "recognised-already": ({ on }: { on: Day }) => ({
    vi: `Đã ghi công nhận ngày ${writeDay(on)}. Không thay đổi gì.`,
    en: `Recognised on ${on} already.`,
  }),
  "handed-over-already": ({ on }: { on: Day }) => ({
    vi: `Đã ghi bàn giao ngày ${writeDay(on)}. Không thay đổi gì.`,
    en: `Handed over on ${on} already.`,
  }),
  "before-election": ({ electedOn }: { electedOn: Day }) => ({
    vi: `Ngày này trước ngày bầu ${writeDay(electedOn)}. Đề nghị sửa ngày.`,
    en: `This day is before the election on ${electedOn}.`,
  }),
});

export type HeadshipRefusal = RefusalIn<typeof sentences>;
