import { writeDay } from "../../basics/instant.ts";
import { orderRefused } from "./happened.ts";
import type { Words } from "../../basics/words.ts";
import type {
  AddPlanItemsRefusal,
  AmendRulebookRefusal,
  CreateYearRefusal,
  CorrectPactRefusal,
  EditPactRefusal,
  EditPlanRefusal,
  EditRulebookRefusal,
  EditYearRefusal,
  MarkUnitItemRefusal,
  PlanItemRefusal,
  ReadShareRefusal,
  RegisterTitlesRefusal,
  RoundedShare,
  SignPactRefusal,
} from "./refusals.ts";

const noYear = () => "Không còn năm thi đua này, chưa ghi gì. Đề nghị về trang danh sách năm và chọn lại.";
const changed = () =>
  "Có người vừa lưu trước nên phần đang gõ chưa được ghi, vẫn giữ trên màn hình. Đề nghị đối chiếu với bản vừa lưu rồi lưu lại.";
const signed = ({ signedOn }: { signedOn: string }) =>
  `Giao ước đã ký ngày ${writeDay(signedOn)} nên không sửa được nữa, chưa ghi gì.`;
const rounded = ({ typed, instead, where }: RoundedShare) =>
  `${where ? `Ngưỡng của ${where}` : "Ngưỡng"} ghi ${typed} là số đã làm tròn, có thể đòi thừa một phiếu; chưa ghi. Đề nghị ghi phân số ${instead}.`;
const noAward = ({ awardCode }: { awardCode: string }) =>
  `Danh mục danh hiệu, hình thức khen thưởng không có mã “${awardCode}”, chưa ghi gì. Đề nghị chọn trong danh mục.`;
const daysReversed = () => "Ngày kết thúc phải sau ngày bắt đầu năm thi đua, chưa ghi gì. Đề nghị sửa hai ngày này.";
const foreignUnit = ({ title }: { title: string }) =>
  `Đơn vị được chọn${title ? ` cho “${title}”` : ""} không có trong năm này, chưa ghi gì. Đề nghị chọn đơn vị trong danh sách.`;
const rules = {
  "share-rounded": rounded,
  "subject-twice": ({ subject }: { subject: string }) =>
    `Quy chế ghi hai lần cách bỏ phiếu cho ${subject}, chưa ghi gì. Đề nghị giữ một.`,
  "no-such-award": noAward,
  "no-such-regulation": ({ regulation }: { regulation: string }) =>
    `Không có quy định mang mã “${regulation}” áp dụng trong năm này, chưa ghi quy chế. Đề nghị chọn trong danh sách, hoặc báo cán bộ pháp chế nạp quy định.`,
  "no-such-day": ({ what, on }: { what: string; on: string }) =>
    `Hạn “${what}” ghi ngày ${on.slice(3)}/${on.slice(0, 2)} không có trong lịch, chưa ghi gì. Đề nghị sửa ngày.`,
};

export const createYearRefused: Words<CreateYearRefusal> = {
  "no-such-cluster": () => "Không còn cụm, khối thi đua này, chưa lập năm. Đề nghị chọn lại.",
  "year-exists": ({ clusterName, year }) =>
    `${clusterName} đã có năm ${year}, không lập thêm. Đề nghị mở năm đó hoặc chọn năm khác.`,
  "days-reversed": daysReversed,
  "year-outside-days": ({ year }) =>
    `Thời gian thi đua phải có ngày thuộc năm ${year}, chưa lập năm. Đề nghị sửa ngày bắt đầu, ngày kết thúc.`,
};

export const editYearRefused: Words<EditYearRefusal> = {
  "no-such-year": noYear,
  "changed-meanwhile": changed,
  "days-reversed": daysReversed,
  "figures-outside-year": () =>
    "Ngày tính số liệu phải nằm trong thời gian thi đua của năm, chưa ghi gì. Đề nghị sửa ngày này.",
};

export const readShareRefused: Words<ReadShareRefusal> = {
  "share-rounded": rounded,
  "share-unreadable": ({ typed }) =>
    `Chưa hiểu ngưỡng “${typed}”. Đề nghị ghi phân số như 2/3 hoặc phần trăm như 80 %.`,
  "share-too-large": ({ typed }) => `Ngưỡng “${typed}” lớn hơn toàn bộ số phiếu. Đề nghị ghi nhiều nhất là 100 %.`,
};

export const editRulebookRefused: Words<EditRulebookRefusal> = {
  ...rules,
  "no-such-year": noYear,
  "changed-meanwhile": changed,
  "rulebook-frozen": ({ signedOn }) =>
    `Quy chế đã khoá khi ký giao ước ngày ${writeDay(signedOn)}, chưa ghi gì. Muốn thay đổi, đề nghị lập phiên bản mới có lý do.`,
};

export const amendRulebookRefused: Words<AmendRulebookRefusal> = {
  ...rules,
  "no-such-year": noYear,
  "changed-meanwhile": changed,
  "not-frozen-yet": () =>
    "Quy chế chưa khoá nên chưa cần phiên bản mới, chưa ghi gì. Đề nghị sửa ngay trên bản đang soạn.",
  "nothing-changed": () => "Bản mới giống hệt bản đang áp dụng nên không lập phiên bản. Đề nghị sửa nội dung trước.",
};

export const editPlanRefused: Words<EditPlanRefusal> = { "no-such-year": noYear, "changed-meanwhile": changed };

export const addPlanItemsRefused: Words<AddPlanItemsRefusal> = {
  "no-such-year": noYear,
  "unit-not-in-cluster": foreignUnit,
  "item-twice": ({ title }) => `Kế hoạch đã có việc “${title}” cùng hạn, chưa ghi gì. Đề nghị bỏ dòng trùng.`,
};

export const planItemRefused: Words<PlanItemRefusal> = {
  "no-such-item": () => "Việc này không còn trong kế hoạch, chưa ghi gì. Đề nghị tải lại trang.",
  "changed-meanwhile": changed,
  "unit-not-in-cluster": foreignUnit,
  "done-in-future": ({ doneOn }) => `Ngày hoàn thành ${writeDay(doneOn)} chưa đến, chưa ghi gì. Đề nghị sửa ngày.`,
};

export const markUnitItemRefused: Words<MarkUnitItemRefusal> = {
  "no-such-item": planItemRefused["no-such-item"],
  "not-this-unit": ({ title }) => `Việc “${title}” không giao cho đơn vị này, chưa ghi gì. Đề nghị tải lại trang.`,
  "told-by-reports": ({ title }) =>
    `Việc “${title}” tự ghi xong khi chính việc đó được làm trên hệ thống nên không ghi tay, chưa ghi gì. Đề nghị làm ở mục của việc đó.`,
  "done-in-future": planItemRefused["done-in-future"],
};

export const editPactRefused: Words<EditPactRefusal> = {
  "no-such-year": noYear,
  "changed-meanwhile": changed,
  "pact-signed": signed,
  "signatory-not-in-cluster": () => "Có đơn vị ký không có trong năm này, chưa ghi gì. Đề nghị bỏ dòng đó.",
  "signatory-twice": () => "Có đơn vị ghi hai lần trong danh sách ký, chưa ghi gì. Đề nghị giữ một dòng mỗi đơn vị.",
};

export const signPactRefused: Words<SignPactRefusal> = {
  "days-out-of-order": orderRefused.vi["days-out-of-order"],
  "no-such-year": noYear,
  "changed-meanwhile": changed,
  "pact-signed": signed,
  "no-rulebook": () => "Chưa có quy chế nên chưa ký giao ước. Đề nghị chọn quy chế mẫu và sửa cho đúng trước.",
  "rulebook-changed": () =>
    "Quy chế vừa được sửa sau khi đồng chí mở trang nên chưa ký giao ước. Đề nghị tải lại trang, đọc lại quy chế rồi ký.",
  "no-undertakings": () => "Giao ước chưa có nội dung cam kết nào nên chưa ký. Đề nghị thêm ít nhất một cam kết.",
  "no-signing-day": () => "Giao ước chưa ghi ngày ký nên chưa ký. Đề nghị ghi ngày ký rồi lưu.",
  "signing-in-future": ({ signingDay }) =>
    `Ngày ký ${writeDay(signingDay)} chưa đến nên chưa ghi là đã ký. Đề nghị ghi nhận vào ngày ký hoặc sửa ngày.`,
  "signatories-missing": ({ units }) =>
    `Chưa ghi người ký của: ${units.join("; ")}; giao ước chưa được ghi là đã ký. Đề nghị bổ sung họ tên người ký.`,
};

export const correctPactRefused: Words<CorrectPactRefusal> = {
  "no-such-year": noYear,
  "changed-meanwhile": changed,
  "pact-not-signed": () => "Giao ước chưa ký nên chưa lập phiên bản mới, chưa ghi gì. Đề nghị sửa ngay bản đang soạn.",
  "nothing-changed": () => "Nội dung chưa khác bản đã ký nên chưa lập phiên bản mới. Đề nghị sửa rồi ghi lại.",
  "signatory-not-in-cluster": editPactRefused["signatory-not-in-cluster"],
  "signatory-twice": editPactRefused["signatory-twice"],
  "no-undertakings": signPactRefused["no-undertakings"],
  "no-signing-day": signPactRefused["no-signing-day"],
  "signing-in-future": signPactRefused["signing-in-future"],
  "days-out-of-order": signPactRefused["days-out-of-order"],
  "signatories-missing": signPactRefused["signatories-missing"],
};

export const registerTitlesRefused: Words<RegisterTitlesRefusal> = {
  "no-such-year": noYear,
  "unit-not-in-cluster": foreignUnit,
  "pact-signed": signed,
  "no-such-award": noAward,
  "registered-in-future": ({ registeredOn, today }) =>
    `Chưa ghi: ngày đăng ký ${writeDay(registeredOn)} chưa đến, hôm nay mới ${writeDay(today)}. Đề nghị ghi đúng ngày đơn vị đã đăng ký.`,
  "award-not-in-force": ({ awardName, year }) =>
    `“${awardName}” không áp dụng trong năm ${year}, chưa ghi gì. Đề nghị chọn danh hiệu khác.`,
};
