import { type RefusalIn, refusals } from "../../basics/refusals.ts";
import type { RefusalShape } from "../../basics/result.ts";
import type { Role } from "../../platform/access/index.ts";
import { linkStates, roleNamesIn as roleNames } from "./labels.ts";
import type { LinkState, PersonNow } from "./model.ts";

export const { refuse, say, sentences } = refusals({
  "link-not-good": ({ state }: { state: Exclude<LinkState, "good"> }) => ({
    vi: linkStates.vi[state],
    en: linkStates.en[state],
  }),
  "password-easily-guessed": () => ({
    vi: "Mật khẩu này dễ bị đoán nên chưa được nhận. Đề nghị đặt một câu ngắn của riêng đồng chí, từ năm tiếng trở lên, không dùng tên người, tên cơ quan, ngày sinh hay câu quen thuộc.",
    en: "This password is easily guessed, so it was not accepted. Choose a short sentence of your own of five words or more, without names, offices, birthdays or well-known sayings.",
  }),
  "wrong-name-or-password": () => ({
    vi: "Tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra bộ gõ tiếng Việt và phím Caps Lock; nếu quên, đề nghị quản trị đặt lại mật khẩu.",
    en: "The sign-in name or the password is wrong. Check the keyboard; if forgotten, ask the administrator for a reset.",
  }),
  "account-off": () => ({
    vi: "Tài khoản này đã khoá nên không đăng nhập được. Những việc đã ghi vẫn còn nguyên. Đề nghị liên hệ quản trị.",
    en: "This account is deactivated. What was recorded is kept. Please contact the administrator.",
  }),
  "not-yours-to-give": ({ role }: { role: Role }) => ({
    vi: `Chưa ghi: vai trò “${roleNames.vi[role]}” do cơ quan thường trực hoặc quản trị giao và thôi. Đề nghị liên hệ cơ quan thường trực.`,
    en: `Not saved: the role “${roleNames.en[role]}” is given and ended by the standing body or the administrator.`,
  }),
  "unit-needed": ({ role }: { role: Role }) => ({
    vi: `Chưa ghi: vai trò “${roleNames.vi[role]}” gắn với một đơn vị. Đề nghị chọn đơn vị.`,
    en: `Not saved: the role “${roleNames.en[role]}” is held for a unit. Choose the unit.`,
  }),
  "unit-not-in-cluster": () => ({
    vi: "Chưa ghi: đơn vị được chọn không có trong năm này. Đề nghị chọn đơn vị khác hoặc thêm đơn vị trước.",
    en: "Not saved: that unit does not belong to the cluster in this year. Choose another or add it to the cluster first.",
  }),
  "changed-meanwhile": ({ now }: { now: PersonNow }) => ({
    vi: `Chưa ghi: người khác vừa sửa tài khoản này, hiện là “${now.fullName}” (${now.signInName}). Nội dung đang gõ được giữ lại; đề nghị xem lại rồi ghi.`,
    en: `Not saved: somebody has just changed this account; it is now “${now.fullName}” (${now.signInName}). What you typed is kept; look again and save.`,
  }),
  "already-started": () => ({
    vi: "Hệ thống đã có quản trị nên liên kết này không còn dùng. Đề nghị đăng nhập.",
    en: "The system has an administrator already, so this link is no longer needed. Please sign in.",
  }),
  "no-account": () => ({
    vi: "Việc này chỉ dành cho người có tài khoản. Đề nghị đăng nhập trên trình duyệt rồi làm lại.",
    en: "Only somebody with an account can do this. Sign in with the browser and try again.",
  }),
  "wrong-current-password": () => ({
    vi: "Mật khẩu hiện tại chưa đúng, mật khẩu chưa đổi. Đề nghị nhập lại.",
    en: "The current password is wrong; the password was not changed. Type it again.",
  }),
  "name-taken": ({ fullName }: { fullName: string }) => ({
    vi: `Chưa ghi: tên đăng nhập này đã là của ${fullName}. Nếu là cùng một người, hãy giao vai trò cho tài khoản sẵn có; nếu không, chọn tên khác.`,
    en: `Not saved: this sign-in name belongs to ${fullName}. For the same person, give a role to that account; else choose another name.`,
  }),
  "only-administrator": () => ({
    vi: "Chưa ghi: chỉ quản trị mới giao được quyền quản trị. Đề nghị liên hệ quản trị.",
    en: "Not saved: only an administrator can make administrators.",
  }),
  "already-accepted": ({ fullName }: { fullName: string }) => ({
    vi: `${fullName} đã nhận lời mời và có mật khẩu. Nếu quên mật khẩu, đề nghị quản trị đặt lại.`,
    en: `${fullName} has accepted and has a password. If it is forgotten, the administrator can reset it.`,
  }),
  "already-holds": ({ fullName, role }: { fullName: string; role: Role }) => ({
    vi: `${fullName} đang giữ vai trò “${roleNames.vi[role]}” này, không cần giao lại.`,
    en: `${fullName} holds the role “${roleNames.en[role]}” already.`,
  }),
  "listed-twice": ({ fullName }: { fullName: string }) => ({
    vi: `Chưa ghi dòng này: tên đăng nhập của ${fullName} đã có ở dòng trên. Nếu là cùng một người, ghi các vai trò vào một dòng, cách nhau bằng dấu phẩy; nếu không, đặt tên đăng nhập khác.`,
    en: `This line was not saved: the sign-in name of ${fullName} stands in a line above. For the same person write all roles in one line, separated by commas; else choose another sign-in name.`,
  }),
  "no-line-taken": ({
    lines,
  }: {
    lines: readonly { readonly at: number; readonly fullName: string; readonly refusal: RefusalShape }[];
  }) => ({
    vi: `Chưa ghi gì: không dòng nào trong ${lines.length} dòng ghi được. Danh sách vẫn còn; đề nghị sửa từng dòng theo lý do nêu ở dưới.`,
    en: `Nothing was saved: none of the ${lines.length} lines could be. The list is kept; correct each line by the reason given below.`,
  }),
  "no-such-person": () => ({
    vi: "Không tìm thấy người này, chưa ghi gì. Đề nghị tải lại danh sách.",
    en: "This person was not found; nothing was saved. Reload the list.",
  }),
  "no-such-role": () => ({
    vi: "Vai trò này không còn hoặc đã thôi, chưa ghi gì. Đề nghị tải lại danh sách.",
    en: "This role is no longer held; nothing was saved. Reload the list.",
  }),
  "not-to-yourself": () => ({
    vi: "Chưa ghi: không ai tự giao vai trò cho mình. Đề nghị thư ký khác, cơ quan thường trực hoặc quản trị giao.",
    en: "Not saved: nobody gives a role to themselves. Ask another secretary, the standing body or an administrator.",
  }),
  "not-yours-to-renew": () => ({
    vi: "Chưa gửi: tài khoản này được mời ở nơi khác hoặc giữ vai trò ngoài quyền giao của đồng chí; liên kết đã gửi không thay đổi. Đề nghị quản trị gửi lại lời mời.",
    en: "Not sent: this account was invited elsewhere or holds roles you could not give; the link already sent is unchanged. Ask an administrator to renew the invitation.",
  }),
  "counts-an-open-vote": ({ fullName, vote }: { fullName: string; vote: string }) => ({
    vi: `Chưa ghi: ${fullName} kiểm phiếu hoặc đối chiếu số liệu của “${vote}” chưa khoá kết quả. Đề nghị chờ khoá kết quả, hoặc người của cơ quan thường trực, được người khác giao vai trò từ trước khi mở, làm việc này.`,
    en: `Nothing was saved: ${fullName} counts “${vote}” or compares its figures, and it is not signed yet. Wait for the signature, or let somebody of the standing body do this to whom another gave that role before the opening.`,
  }),
  "sits-on-open-vote": ({ fullName, vote }: { fullName: string; vote: string }) => ({
    vi: `Chưa ghi, liên kết và tên cũ không thay đổi: ${fullName} đang kiểm phiếu “${vote}”, ai có lối vào mới thì kiểm phiếu thay được người ấy. Đề nghị chờ khoá kết quả. Nếu người ấy không vào được tài khoản, người khác trong Ban kiểm phiếu nhập số liệu; hoặc cơ quan thường trực thôi vai trò kiểm phiếu, rồi nhập số liệu từ biên bản giấy đã ký.`,
    en: `Nothing was saved, link and names are as before: ${fullName} counts “${vote}”, and whoever gets a new way into that account could count in that person's place. Wait for the signature. If the account cannot be opened, let others of the committee type; or have the standing body end the teller's role, then take the figures from the signed paper.`,
  }),
  "not-tied": ({ fullName }: { fullName: string }) => ({
    vi: `Chưa ghi gì: tài khoản của ${fullName} không gắn với hệ thống định danh. Đề nghị tải lại danh sách.`,
    en: `Nothing was saved: the account of ${fullName} is not tied to the identity provider. Reload the list.`,
  }),
  "password-ended": () => ({
    vi: "Chưa đăng nhập: mật khẩu này không còn dùng từ khi tài khoản gắn với hệ thống định danh. Những việc đã ghi vẫn còn nguyên. Đề nghị đăng nhập qua hệ thống định danh; cần mật khẩu thì nhờ quản trị đặt lại.",
    en: "Not signed in: this password is no longer used since the account was tied to the identity provider. What was recorded is kept. Sign in through the provider; if you need a password, ask the administrator for a reset.",
  }),
  "last-secretary": () => ({
    vi: "Chưa ghi: đồng chí là thư ký duy nhất của năm này, thôi vai trò thì không còn ai điều hành. Đề nghị giao thư ký khác trước.",
    en: "Not saved: you are the only secretary of this year; without you nobody could run it. Appoint another first.",
  }),
  "last-administrator": () => ({
    vi: "Chưa ghi: đây là quản trị duy nhất đang dùng được, khoá hoặc bỏ quyền thì không ai quản trị được nữa. Đề nghị giao quyền cho người khác trước.",
    en: "Not saved: this is the only administrator in use; without one nobody could administer. Appoint another first.",
  }),
  stranger: () => ({
    vi: "Đăng nhập ở hệ thống định danh đã thành công, nhưng chưa có tài khoản nào ở đây gắn với người này. Đề nghị thư ký gửi lời mời.",
    en: "The identity provider knows you, but no account here belongs to you. Ask the cluster's secretary for an invitation.",
  }),
  "link-needed": () => ({
    vi: "Đăng nhập ở hệ thống định danh đã thành công, nhưng tài khoản quản trị ở đây chỉ gắn với định danh qua liên kết mời. Chưa có gì thay đổi; đề nghị mở lại liên kết mời, hoặc nhờ quản trị khác gửi liên kết mới.",
    en: "You signed in at the identity provider, but an administrator's account is tied to an identity only through its invitation link. Nothing changed; open the invitation again or ask another administrator for a new link.",
  }),
  "password-held": () => ({
    vi: "Đăng nhập ở hệ thống định danh đã thành công, nhưng tài khoản mang địa chỉ này đã có người đặt mật khẩu nên chưa gắn với định danh. Chưa có gì thay đổi. Đề nghị đăng nhập bằng mật khẩu; hoặc nhờ quản trị đặt lại mật khẩu rồi mở liên kết nhận được và bấm đăng nhập bằng định danh. Nếu không phải đồng chí đặt mật khẩu, đề nghị báo ngay quản trị.",
    en: "You signed in at the identity provider, but somebody has already chosen a password for the account of this address, so it was not tied to you. Nothing changed. Sign in with the password; or have an administrator reset it, open the link you get and sign in through the provider there. If the password is not yours, tell an administrator at once.",
  }),
  "linked-elsewhere": () => ({
    vi: "Tài khoản này đã gắn với một định danh khác nên chưa đăng nhập được. Đề nghị quản trị kiểm tra lại.",
    en: "This account belongs to another identity already, so you were not signed in. Ask the administrator to check.",
  }),
});

export type PeopleRefusal = RefusalIn<typeof sentences>;
