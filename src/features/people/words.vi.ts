import type { Words } from "../../basics/words.ts";
import type { Role } from "../../platform/access/index.ts";
import type { AccountState, LinkState, PeopleRefusal } from "./model.ts";

export const roleNames: Readonly<Record<Role, string>> = {
  "standing-body": "Cơ quan thường trực Hội đồng",
  secretary: "Thư ký",
  "unit-officer": "Cán bộ đơn vị",
  "unit-head": "Thủ trưởng đơn vị",
  chair: "Chủ trì",
  deputy: "Phó chủ trì",
  delegate: "Đại biểu",
  teller: "Kiểm phiếu viên",
  council: "Uỷ viên Hội đồng",
  observer: "Quan sát viên",
};

export const accountStates: Readonly<Record<AccountState, string>> = {
  active: "Đang dùng",
  invited: "Chưa nhận lời mời",
  off: "Đã khoá",
};

export const linkStates: Readonly<Record<Exclude<LinkState, "good">, string>> = {
  used: "Liên kết này đã dùng hoặc đã được thay bằng liên kết mới. Nếu đã đặt mật khẩu, đồng chí đăng nhập như thường; nếu chưa, đề nghị người mời gửi liên kết mới.",
  expired: "Liên kết này đã hết hạn, chưa có gì thay đổi. Đề nghị thư ký hoặc quản trị gửi liên kết mới.",
  unknown: "Liên kết này không đúng, có thể bị thiếu khi sao chép. Đề nghị mở lại từ tin nhắn gốc và chép đủ cả dòng.",
};

export const peopleRefused: Words<PeopleRefusal> = {
  "link-not-good": ({ state }) => linkStates[state],
  "password-easily-guessed": () =>
    "Mật khẩu này dễ bị đoán nên chưa được nhận. Đề nghị đặt một câu ngắn của riêng đồng chí, từ năm tiếng trở lên, không dùng tên người, tên cơ quan, ngày sinh hay câu quen thuộc.",
  "wrong-name-or-password": () =>
    "Tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra bộ gõ tiếng Việt và phím Caps Lock; nếu quên, đề nghị quản trị đặt lại mật khẩu.",
  "account-off": () =>
    "Tài khoản này đã khoá nên không đăng nhập được. Những việc đã ghi vẫn còn nguyên. Đề nghị liên hệ quản trị.",
  "not-yours-to-give": ({ role }) =>
    `Chưa ghi: vai trò “${roleNames[role]}” do cơ quan thường trực hoặc quản trị giao và thôi. Đề nghị liên hệ cơ quan thường trực.`,
  "unit-needed": ({ role }) => `Chưa ghi: vai trò “${roleNames[role]}” gắn với một đơn vị. Đề nghị chọn đơn vị.`,
  "unit-not-in-cluster": () =>
    "Chưa ghi: đơn vị được chọn không có trong năm này. Đề nghị chọn đơn vị khác hoặc thêm đơn vị trước.",
  "changed-meanwhile": ({ now }) =>
    `Chưa ghi: người khác vừa sửa tài khoản này, hiện là “${now.fullName}” (${now.signInName}). Nội dung đang gõ được giữ lại; đề nghị xem lại rồi ghi.`,
  "already-started": () => "Hệ thống đã có quản trị nên liên kết này không còn dùng. Đề nghị đăng nhập.",
  "no-account": () => "Việc này chỉ dành cho người có tài khoản. Đề nghị đăng nhập trên trình duyệt rồi làm lại.",
  "wrong-current-password": () => "Mật khẩu hiện tại chưa đúng, mật khẩu chưa đổi. Đề nghị nhập lại.",
  "name-taken": ({ fullName }) =>
    `Chưa ghi: tên đăng nhập này đã là của ${fullName}. Nếu là cùng một người, hãy giao vai trò cho tài khoản sẵn có; nếu không, chọn tên khác.`,
  "only-administrator": () => "Chưa ghi: chỉ quản trị mới giao được quyền quản trị. Đề nghị liên hệ quản trị.",
  "already-accepted": ({ fullName }) =>
    `${fullName} đã nhận lời mời và có mật khẩu. Nếu quên mật khẩu, đề nghị quản trị đặt lại.`,
  "already-holds": ({ fullName, role }) => `${fullName} đang giữ vai trò “${roleNames[role]}” này, không cần giao lại.`,
  "listed-twice": ({ fullName }) =>
    `Chưa ghi dòng này: tên đăng nhập của ${fullName} đã có ở dòng trên. Nếu là cùng một người, ghi các vai trò vào một dòng, cách nhau bằng dấu phẩy; nếu không, đặt tên đăng nhập khác.`,
  "no-line-taken": ({ lines }) =>
    `Chưa ghi gì: không dòng nào trong ${lines.length} dòng ghi được. Danh sách vẫn còn; đề nghị sửa từng dòng theo lý do nêu ở dưới.`,
  "no-such-person": () => "Không tìm thấy người này, chưa ghi gì. Đề nghị tải lại danh sách.",
  "no-such-role": () => "Vai trò này không còn hoặc đã thôi, chưa ghi gì. Đề nghị tải lại danh sách.",
  "not-to-yourself": () =>
    "Chưa ghi: không ai tự giao vai trò cho mình. Đề nghị thư ký khác, cơ quan thường trực hoặc quản trị giao.",
  "not-yours-to-renew": () =>
    "Chưa gửi: tài khoản này được mời ở nơi khác hoặc giữ vai trò ngoài quyền giao của đồng chí; liên kết đã gửi không thay đổi. Đề nghị quản trị gửi lại lời mời.",
  "counts-an-open-vote": ({ fullName, vote }) =>
    `Chưa ghi: ${fullName} kiểm phiếu hoặc đối chiếu số liệu của “${vote}” chưa khoá kết quả. Đề nghị chờ khoá kết quả, hoặc người của cơ quan thường trực, được người khác giao vai trò từ trước khi mở, làm việc này.`,
  "sits-on-open-vote": ({ fullName, vote }) =>
    `Chưa ghi, liên kết và tên cũ không thay đổi: ${fullName} đang kiểm phiếu “${vote}”, ai có lối vào mới thì kiểm phiếu thay được người ấy. Đề nghị chờ khoá kết quả. Nếu người ấy không vào được tài khoản, người khác trong Ban kiểm phiếu nhập số liệu; hoặc cơ quan thường trực thôi vai trò kiểm phiếu, rồi nhập số liệu từ biên bản giấy đã ký.`,
  "password-ended": () =>
    "Chưa đăng nhập: mật khẩu này không còn dùng từ khi tài khoản gắn với hệ thống định danh. Những việc đã ghi vẫn còn nguyên. Đề nghị đăng nhập qua hệ thống định danh; cần mật khẩu thì nhờ quản trị đặt lại.",
  "last-secretary": () =>
    "Chưa ghi: đồng chí là thư ký duy nhất của năm này, thôi vai trò thì không còn ai điều hành. Đề nghị giao thư ký khác trước.",
  "last-administrator": () =>
    "Chưa ghi: đây là quản trị duy nhất đang dùng được, khoá hoặc bỏ quyền thì không ai quản trị được nữa. Đề nghị giao quyền cho người khác trước.",
  stranger: () =>
    "Đăng nhập ở hệ thống định danh đã thành công, nhưng chưa có tài khoản nào ở đây gắn với người này. Đề nghị thư ký gửi lời mời.",
  "link-needed": () =>
    "Đăng nhập ở hệ thống định danh đã thành công, nhưng tài khoản quản trị ở đây chỉ gắn với định danh qua liên kết mời. Chưa có gì thay đổi; đề nghị mở lại liên kết mời, hoặc nhờ quản trị khác gửi liên kết mới.",
  "password-held": () =>
    "Đăng nhập ở hệ thống định danh đã thành công, nhưng tài khoản mang địa chỉ này đã có người đặt mật khẩu nên chưa gắn với định danh. Chưa có gì thay đổi. Đề nghị đăng nhập bằng mật khẩu; hoặc nhờ quản trị đặt lại mật khẩu rồi mở liên kết nhận được và bấm đăng nhập bằng định danh. Nếu không phải đồng chí đặt mật khẩu, đề nghị báo ngay quản trị.",
  "linked-elsewhere": () =>
    "Tài khoản này đã gắn với một định danh khác nên chưa đăng nhập được. Đề nghị quản trị kiểm tra lại.",
};

/** Why signing in through the identity provider did not work; the code stands in the address of the sign-in screen. */
export const providerProblems: Readonly<Record<string, string>> = {
  https:
    "Trang này nay dùng kết nối mã hoá (HTTPS) nên mọi người đăng nhập lại một lần. Không có gì bị mất; mật khẩu vẫn như cũ.",
  "provider-away":
    "Chưa kết nối được hệ thống định danh. Đề nghị thử lại sau ít phút, hoặc đăng nhập bằng tên và mật khẩu.",
  "provider-lost": "Lần đăng nhập qua hệ thống định danh chưa hoàn tất hoặc đã quá 10 phút. Đề nghị bấm đăng nhập lại.",
  "provider-refused": "Đồng chí đã dừng đăng nhập ở hệ thống định danh. Có thể bấm đăng nhập lại bất cứ lúc nào.",
  stranger: peopleRefused.stranger({ code: "stranger" }),
  "link-needed": peopleRefused["link-needed"]({ code: "link-needed" }),
  "password-held": peopleRefused["password-held"]({ code: "password-held" }),
  "account-off": peopleRefused["account-off"]({ code: "account-off" }),
  "linked-elsewhere": peopleRefused["linked-elsewhere"]({ code: "linked-elsewhere" }),
  "link-not-good": "Lời mời này đã dùng hoặc đã hết hạn, chưa có gì thay đổi. Đề nghị người mời gửi liên kết mới.",
};
