import { type Day, writeDay } from "../../basics/instant.ts";
import { type RefusalIn, refusals } from "../../basics/refusals.ts";
import { lawWords } from "../../engines/law/index.ts";
import type { JudgedView } from "../eligibility/index.ts";
import type { NominationNow, NominationState } from "./model.ts";
import { stateName } from "./terms.ts";

const verdictName = {
  vi: { ...lawWords.vi.values, "no-verdict": "Không kết luận" },
  en: { ...lawWords.en.values, "no-verdict": "No verdict" },
};

export const { refuse, say, sentences } = refusals({
  "not-found": () => ({
    vi: "Không tìm thấy đề nghị này trong năm thi đua, chưa ghi gì. Đề nghị tải lại trang.",
    en: "This proposal is not in the year; nothing was saved. Reload the page.",
  }),
  "vote-not-found": () => ({
    vi: "Không tìm thấy cuộc bỏ phiếu này trong năm thi đua, chưa ghi gì. Đề nghị tải lại trang.",
    en: "This vote is not in the year; nothing was saved. Reload the page.",
  }),
  "vote-not-signed": ({ name }: { name: string }) => ({
    vi: `Kết quả bỏ phiếu “${name}” chưa được Trưởng ban kiểm phiếu ký nên chưa lập được đề nghị.`,
    en: `The result of “${name}” is not signed yet, so no proposal was made.`,
  }),
  "vote-not-on-title": ({ name }: { name: string }) => ({
    vi: `“${name}” không phải bỏ phiếu suy tôn danh hiệu nên không lập đề nghị.`,
    en: `“${name}” is no vote on a title, so no proposal follows from it.`,
  }),
  "vote-not-concluded": ({ name }: { name: string }) => ({
    vi: `Bỏ phiếu “${name}” còn vòng sau hoặc còn chỗ chưa định nên chưa lập được đề nghị. Đề nghị hoàn tất cuộc bỏ phiếu.`,
    en: `“${name}” has another round or an open place; conclude it first.`,
  }),
  "vote-void": () => ({
    vi: "Kết quả bỏ phiếu làm căn cứ đã bị huỷ nên chưa ghi. Đề nghị rút đề nghị này, hoặc bỏ phiếu lại rồi lập đề nghị mới.",
    en: "The vote that this proposal rests on was voided. Withdraw it, or vote again and propose anew.",
  }),
  "nobody-honoured": ({ name }: { name: string }) => ({
    vi: `Bỏ phiếu “${name}” không có đơn vị nào đạt nên không có đề nghị nào được lập.`,
    en: `Nobody was honoured in “${name}”, so there is nothing to propose.`,
  }),
  "ineligible-honoured": ({ units }: { units: readonly string[] }) => ({
    vi: `${units.join(", ")} đang được ghi là chưa đủ điều kiện nên chưa lập đề nghị. Đề nghị ghi lý do vẫn đề nghị, hoặc kiểm tra lại điều kiện trước.`,
    en: `${units.join(", ")} is recorded as not meeting the conditions; write why it is proposed all the same, or check again. Nothing was saved.`,
  }),
  "nominated-already": ({ unit, title }: { unit: string; title: string }) => ({
    vi: `${unit} đã có đề nghị ${title} trong năm này, không lập lần hai. Đề nghị mở đề nghị đã có.`,
    en: `${unit} is proposed for ${title} this year already; open that proposal.`,
  }),
  "verdict-needs-reason": ({
    title,
    units,
  }: {
    title: string;
    units: readonly { unit: string; verdict: JudgedView["verdict"]; because: string }[];
  }) => ({
    vi: `Chưa ghi đề nghị ${title}, vì kết luận chưa phải “Đạt”: ${units
      .map(({ unit, verdict, because }) => `${unit} – ${verdictName.vi[verdict]} (${because})`)
      .join("; ")}. Việc đề nghị không bị chặn: ghi lý do vẫn đề nghị của từng đơn vị rồi thực hiện lại.`,
    en: `The proposal for ${title} was not saved, because the verdict is not “met”: ${units
      .map(({ unit, verdict, because }) => `${unit} – ${verdictName.en[verdict]} (${because})`)
      .join("; ")}. Nothing is blocked: write for each unit why it is proposed all the same, then do it again.`,
  }),
  "award-unknown": ({ awardCode }: { awardCode: string }) => ({
    vi: `Danh mục không có danh hiệu, hình thức “${awardCode}”, chưa ghi gì.`,
    en: `The catalogue has no award “${awardCode}”; nothing was saved.`,
  }),
  "unit-unknown": () => ({
    vi: "Đơn vị này không phải thành viên trong năm, chưa ghi gì.",
    en: "This unit is no member of the cluster in this year; nothing was saved.",
  }),
  "changed-meanwhile": ({ now }: { now: NominationNow }) => ({
    vi: `Đề nghị vừa được người khác cập nhật, hiện ở “${stateName[now.state]}”, nên chưa ghi. Phần đang nhập được giữ nguyên; đề nghị xem bản vừa ghi rồi chọn ghi tiếp hoặc thôi.`,
    en: `Somebody has just changed this proposal (now ${now.state}). What you typed is kept; look again, then save.`,
  }),
  "step-of-the-cluster": ({ to }: { to: NominationState }) => ({
    vi: `“${stateName[to]}” là bước của thư ký nên chưa ghi. Nếu hồ sơ cần bổ sung, đề nghị chọn “${stateName.returned}” sau khi trình.`,
    en: "Only the cluster's secretary submits or withdraws its proposal; nothing was saved. A dossier that needs completing is returned after it was submitted.",
  }),
  "step-not-possible": ({ from, to }: { from: NominationState; to: NominationState }) => ({
    vi: `Đề nghị đang ở “${stateName[from]}” nên chưa thể chuyển sang “${stateName[to]}”, chưa ghi gì.`,
    en: `The proposal is at “${from}” and cannot go to “${to}”; nothing was saved.`,
  }),
  "paper-missing": ({ to }: { to: NominationState }) => ({
    vi: `Bước “${stateName[to]}” cần số, ngày văn bản làm căn cứ. Đề nghị nhập văn bản.`,
    en: "This step needs the number and day of the paper it rests on.",
  }),
  "reason-missing": ({ to }: { to: NominationState }) => ({
    vi: `Bước “${stateName[to]}” cần lý do. Đề nghị nhập lý do.`,
    en: "This step needs a reason.",
  }),
  "day-ahead": ({ day }: { day: Day }) => ({
    vi: `Ngày ${writeDay(day)} ở tương lai, chưa ghi gì. Đề nghị kiểm tra lại ngày.`,
    en: `${writeDay(day)} lies ahead; nothing was saved. Check the day.`,
  }),
  "day-before-last-step": ({ day, last }: { day: Day; last: Day }) => ({
    vi: `Ngày ${writeDay(day)} trước bước liền trước (${writeDay(last)}), chưa ghi gì. Đề nghị kiểm tra lại ngày.`,
    en: `${writeDay(day)} is before the step before it (${writeDay(last)}); nothing was saved. Check the day.`,
  }),
});

export type NominationRefusal = RefusalIn<typeof sentences>;
