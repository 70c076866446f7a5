import { writeDay } from "../../basics/instant.ts";
import { carrying, refusals } from "../../basics/refusals.ts";
import { orderRefusals } from "../year/index.ts";

export const { refuse, say } = refusals({
  ...orderRefusals.sentences,
  // Somebody saved first; `now` is what stands, so that the screen shows both and nothing typed is lost.
  "changed-meanwhile": carrying<{ now: object }>({
    vi: "Có người vừa lưu trước nên phần đang gõ chưa được ghi, vẫn giữ trên màn hình. Đề nghị đối chiếu với bản vừa lưu rồi lưu lại.",
    en: "Somebody saved first, so your changes were not recorded; they are still on your screen. Compare with what was saved and save again.",
  }),
  "no-such-year": () => ({
    vi: "Không còn năm thi đua này, chưa ghi gì. Đề nghị về trang danh sách năm và chọn lại.",
    en: "This year no longer exists; nothing was saved. Go back to the list of years.",
  }),
  "unit-not-in-cluster": ({ title }: { title: string }) => ({
    vi: `Đơn vị được chọn${title ? ` cho “${title}”` : ""} không có trong năm này, chưa ghi gì. Đề nghị chọn đơn vị trong danh sách.`,
    en: `The unit chosen${title ? ` for "${title}"` : ""} is not in the cluster this year; nothing was saved. Choose a unit of the cluster.`,
  }),
  "item-twice": ({ title }: { title: string }) => ({
    vi: `Kế hoạch đã có việc “${title}” cùng hạn, chưa ghi gì. Đề nghị bỏ dòng trùng.`,
    en: `The plan already has "${title}" for that day; nothing was saved. Remove the double.`,
  }),
  "no-such-item": () => ({
    vi: "Việc này không còn trong kế hoạch, chưa ghi gì. Đề nghị tải lại trang.",
    en: "This item is no longer in the plan; nothing was saved. Reload the page.",
  }),
  "done-in-future": ({ doneOn }: { doneOn: string }) => ({
    vi: `Ngày hoàn thành ${writeDay(doneOn)} chưa đến, chưa ghi gì. Đề nghị sửa ngày.`,
    en: `${writeDay(doneOn)} has not come yet; nothing was saved. Correct the day.`,
  }),
  "not-this-unit": ({ title }: { title: string }) => ({
    vi: `Việc “${title}” không giao cho đơn vị này, chưa ghi gì. Đề nghị tải lại trang.`,
    en: `"${title}" is not this unit's to do; nothing was saved. Reload the page.`,
  }),
  "told-by-reports": ({ title }: { title: string }) => ({
    vi: `Việc “${title}” tự ghi xong khi chính việc đó được làm trên hệ thống nên không ghi tay, chưa ghi gì. Đề nghị làm ở mục của việc đó.`,
    en: `"${title}" is done when the deed itself is done here; nothing was saved. Do it where it belongs.`,
  }),
  "pact-signed": ({ signedOn }: { signedOn: string }) => ({
    vi: `Giao ước đã ký ngày ${writeDay(signedOn)} nên không sửa được nữa, chưa ghi gì.`,
    en: `The pact was signed on ${writeDay(signedOn)} and can no longer be changed; nothing was saved.`,
  }),
  "signatory-not-in-cluster": () => ({
    vi: "Có đơn vị ký không có trong năm này, chưa ghi gì. Đề nghị bỏ dòng đó.",
    en: "A signing unit is not in the cluster this year; nothing was saved. Remove it.",
  }),
  "signatory-twice": () => ({
    vi: "Có đơn vị ghi hai lần trong danh sách ký, chưa ghi gì. Đề nghị giữ một dòng mỗi đơn vị.",
    en: "A unit signs twice; nothing was saved. Keep one line for each unit.",
  }),
  "no-rulebook": () => ({
    vi: "Chưa có quy chế nên chưa ký giao ước. Đề nghị chọn quy chế mẫu và sửa cho đúng trước.",
    en: "There is no rulebook yet, so the pact was not signed. Choose a sample rulebook and adapt it first.",
  }),
  "rulebook-changed": () => ({
    vi: "Quy chế vừa được sửa sau khi đồng chí mở trang nên chưa ký giao ước. Đề nghị tải lại trang, đọc lại quy chế rồi ký.",
    en: "The rulebook was changed after you opened the page, so the pact was not signed. Reload, read it again, then sign.",
  }),
  "no-undertakings": () => ({
    vi: "Giao ước chưa có nội dung cam kết nào nên chưa ký. Đề nghị thêm ít nhất một cam kết.",
    en: "The pact has no undertakings, so it was not signed. Add at least one.",
  }),
  "no-signing-day": () => ({
    vi: "Giao ước chưa ghi ngày ký nên chưa ký. Đề nghị ghi ngày ký rồi lưu.",
    en: "The pact has no signing day, so it was not signed. Enter the day and save.",
  }),
  "signing-in-future": ({ signingDay }: { signingDay: string }) => ({
    vi: `Ngày ký ${writeDay(signingDay)} chưa đến nên chưa ghi là đã ký. Đề nghị ghi nhận vào ngày ký hoặc sửa ngày.`,
    en: `The signing day ${writeDay(signingDay)} has not come, so the pact was not marked as signed. Do it on that day, or correct it.`,
  }),
  "signatories-missing": ({ units }: { units: readonly string[] }) => ({
    vi: `Chưa ghi người ký của: ${units.join("; ")}; giao ước chưa được ghi là đã ký. Đề nghị bổ sung họ tên người ký.`,
    en: `Nobody signs for: ${units.join("; ")}; the pact was not marked as signed. Add the names.`,
  }),
  "pact-not-signed": () => ({
    vi: "Giao ước chưa ký nên chưa lập phiên bản mới, chưa ghi gì. Đề nghị sửa ngay bản đang soạn.",
    en: "The pact is not signed yet, so no version was made. Edit the pact as it is.",
  }),
  "no-such-award": ({ awardCode }: { awardCode: string }) => ({
    vi: `Danh mục danh hiệu, hình thức khen thưởng không có mã “${awardCode}”, chưa ghi gì. Đề nghị chọn trong danh mục.`,
    en: `The catalogue has no award "${awardCode}"; nothing was saved. Choose one from the catalogue.`,
  }),
  "registered-in-future": ({ registeredOn, today }: { registeredOn: string; today: string }) => ({
    vi: `Chưa ghi: ngày đăng ký ${writeDay(registeredOn)} chưa đến, hôm nay mới ${writeDay(today)}. Đề nghị ghi đúng ngày đơn vị đã đăng ký.`,
    en: `Nothing was saved: ${writeDay(registeredOn)} has not come, today is ${writeDay(today)}. Write the day on which the unit registered.`,
  }),
  "award-not-in-force": ({ awardName, year }: { awardName: string; year: number }) => ({
    vi: `“${awardName}” không áp dụng trong năm ${year}, chưa ghi gì. Đề nghị chọn danh hiệu khác.`,
    en: `"${awardName}" is not in force in ${year}; nothing was saved. Choose another title.`,
  }),
  "nothing-changed": ({ what }: { what: "rulebook" | "pact" }) =>
    what === "pact"
      ? {
          vi: "Nội dung chưa khác bản đã ký nên chưa lập phiên bản mới. Đề nghị sửa rồi ghi lại.",
          en: "Nothing differs from the signed pact, so no version was made. Change it, then save again.",
        }
      : {
          vi: "Bản mới giống hệt bản đang áp dụng nên không lập phiên bản. Đề nghị sửa nội dung trước.",
          en: "The new version equals the one in force; none was made. Change something first.",
        },
});
