import { writeDay } from "../../basics/instant.ts";
import { carrying, type RefusalIn, refusals } from "../../basics/refusals.ts";
import type { BrokenEquation, TieBreaker } from "../../engines/counting/index.ts";
import { orderRefusals } from "../year/index.ts";
import type { Difference } from "./compare-entries.ts";
import { differenceWords, equationWords, figureWords, handName, tieBreakerName } from "./terms.ts";
import type { Hand } from "./seats.ts";

const handNameInEnglish: Readonly<Record<Hand, string>> = {
  formed: "formed the counting committee",
  prepared: "prepared this vote",
  opened: "opens or opened this vote",
  "recorded-hands": "recorded the show of hands",
};

export const { refuse, say, sentences } = refusals({
  ...orderRefusals.sentences,
  "no-such-vote": () => ({
    vi: "Không có lượt bỏ phiếu này, chưa ghi gì. Đề nghị mở lại từ danh sách bỏ phiếu.",
    en: "There is no such vote; nothing was saved. Open it again from the list of votes.",
  }),
  "no-such-year": () => ({
    vi: "Không có năm thi đua này, chưa ghi gì. Đề nghị mở lại từ trang đầu.",
    en: "There is no such year; nothing was saved. Start again from the first screen.",
  }),
  "no-rulebook": () => ({
    vi: "Năm này chưa có quy chế nên chưa thể chuẩn bị bỏ phiếu. Đề nghị lập quy chế ở mục Phong trào trước.",
    en: "The year has no rulebook yet, so no vote can be prepared. Write the rulebook first.",
  }),
  "not-in-rulebook": ({ name }: { name: string }) => ({
    vi: `Quy chế không có lượt bỏ phiếu “${name}”, chưa ghi gì. Đề nghị sửa quy chế hoặc chọn danh hiệu khác.`,
    en: `The rulebook lists no vote “${name}”; nothing was saved.`,
  }),
  "already-prepared": ({ name }: { name: string }) => ({
    vi: `“${name}” đã được chuẩn bị, chưa ghi thêm. Đề nghị mở lượt đã có trong danh sách.`,
    en: `“${name}” was prepared already. Open it from the list.`,
  }),
  "exclusion-not-checked": () => ({
    vi: "Quy chế không cho đơn vị chưa được xét danh hiệu năm trước làm cụm (khối) trưởng, phó. Chưa ghi gì; đề nghị xác nhận danh sách đơn vị bị loại (có thể không có đơn vị nào).",
    en: "The rulebook bars units not considered last year from leading. Confirm the list of barred units; it may be empty.",
  }),
  "no-places": ({ name }: { name: string }) => ({
    vi: `“${name}” năm nay không có chỉ tiêu theo quy chế nên không bỏ phiếu. Nếu được phân bổ, đề nghị sửa chỉ tiêu trong quy chế.`,
    en: `“${name}” has no place this year, so it is not voted on. If one was allotted, change the quota in the rulebook.`,
  }),
  "secret-not-by-hand": () => ({
    vi: "Quy chế ghi bỏ phiếu kín nên không được biểu quyết giơ tay. Đề nghị chọn phiếu giấy.",
    en: "The rulebook asks for a secret ballot, so hands cannot be used. Choose paper.",
  }),
  "nominee-twice": ({ unit }: { unit: string }) => ({
    vi: `${unit} đã có trong danh sách, không ghi hai lần.`,
    en: `${unit} is on the list already.`,
  }),
  "not-a-member": carrying<{ unitId: number }>({
    vi: "Có đơn vị không phải thành viên chính thức vào ngày này nên không được giới thiệu. Đề nghị chọn lại.",
    en: "One of the units is no full member of the cluster on this day and cannot be nominated.",
  }),
  "nominee-excluded": ({ unit, reason }: { unit: string; reason: string }) => ({
    vi: `${unit} không được giới thiệu: ${reason}. Chưa ghi gì.`,
    en: `${unit} may not be nominated: ${reason}.`,
  }),
  "already-honoured": ({ unit, title }: { unit: string; title: string }) => ({
    vi: `${unit} đã được suy tôn “${title}” trong năm; quy chế cho mỗi đơn vị một danh hiệu. Chưa ghi gì.`,
    en: `${unit} was honoured with “${title}” this year; the rulebook gives one title a unit.`,
  }),
  "prerequisite-missing": ({ unit, title }: { unit: string; title: string }) => ({
    vi: `${unit} chưa đủ tiêu chuẩn “${title}”, là điều kiện của danh hiệu này. Đề nghị bỏ phiếu danh hiệu đó trước, hoặc ghi văn bản xác nhận đủ tiêu chuẩn.`,
    en: `${unit} does not yet meet the standard of “${title}”, which this title asks for first.`,
  }),
  "elected-head": ({ unit }: { unit: string }) => ({
    vi: `${unit} đã được bầu làm cụm (khối) trưởng nên không đứng tên bầu cấp phó. Chưa ghi gì.`,
    en: `${unit} was elected head and does not stand for deputy.`,
  }),
  "opened-already": ({ name }: { name: string }) => ({
    vi: `“${name}” đã mở bỏ phiếu, danh sách và quy tắc đã khoá. Không thay đổi gì.`,
    en: `“${name}” is open; its nominees and rule are frozen. Nothing changed.`,
  }),
  "not-from-the-floor": () => ({
    vi: "Quy chế không cho giới thiệu thêm tại hội nghị. Chưa ghi gì.",
    en: "The rulebook allows no nomination from the floor.",
  }),
  "round-has-its-nominees": () => ({
    vi: "Từ lượt hai, danh sách lấy theo kết quả lượt trước, không giới thiệu thêm.",
    en: "From the second round on, nominees follow from the round before.",
  }),
  "not-a-nominee": () => ({
    vi: "Đơn vị không có trong danh sách của lượt này. Chưa ghi gì.",
    en: "The unit is not a nominee of this vote.",
  }),
  "withdrawn-already": () => ({
    vi: "Đơn vị đã rút tên trước đó. Không thay đổi gì.",
    en: "The unit withdrew before. Nothing changed.",
  }),
  "signed-already": ({ name }: { name: string }) => ({
    vi: `Kết quả “${name}” đã khoá hoặc đã huỷ nên không sửa được. Muốn sửa phải huỷ có lý do rồi kiểm hoặc bỏ phiếu lại.`,
    en: `The result of “${name}” is signed or void and cannot be edited. Void it with a reason, then count or vote again.`,
  }),
  "no-nominees": ({ name }: { name: string }) => ({
    vi: `“${name}” chưa có đơn vị nào được giới thiệu. Đề nghị thêm đơn vị trước khi mở.`,
    en: `“${name}” has no nominee. Add one before opening.`,
  }),
  "earlier-vote-first": ({ name }: { name: string }) => ({
    vi: `Theo thứ tự của quy chế, “${name}” phải xong trước. Đề nghị hoàn thành lượt đó rồi mở lượt này.`,
    en: `By the rulebook's order “${name}” must be finished first.`,
  }),
  "no-quorum": ({ present, needed, entitled }: { present: number; needed: number; entitled: number }) => ({
    vi: `Chưa đủ số đại biểu: có mặt ${present} trên ${entitled}, cần ít nhất ${needed}. Chưa mở bỏ phiếu; đề nghị điểm danh lại.`,
    en: `No quorum: ${present} of ${entitled} present, at least ${needed} needed. The vote was not opened.`,
  }),
  "committee-missing": () => ({
    vi: "Chưa có Ban kiểm phiếu gồm trưởng ban và ít nhất một uỷ viên nên chưa mở bỏ phiếu. Đề nghị lập Ban kiểm phiếu rồi mở lại.",
    en: "There is no counting committee with a head and at least one member, so the vote was not opened. Form it, then open the vote.",
  }),
  "teller-of-nominee": ({ teller, unit }: { teller: string; unit: string }) => ({
    vi: `${teller} thuộc ${unit}, là đơn vị được giới thiệu, nên không làm kiểm phiếu lượt này. Đề nghị chọn người khác.`,
    en: `${teller} belongs to ${unit}, which is nominated, and cannot count this vote.`,
  }),
  "standing-body-must-count": () => ({
    vi: "Mọi đơn vị đều được giới thiệu nên người kiểm phiếu phải từ cơ quan thường trực. Đề nghị lập lại Ban kiểm phiếu và ghi rõ điều này.",
    en: "Every unit is nominated, so the tellers must come from the standing body, and the minutes say so.",
  }),
  "notice-not-read": ({ voters }: { voters: number }) => ({
    vi: `Lượt này chỉ có ${voters} phiếu: người điều hành cần đọc thông báo phòng ít người cho hội nghị trước khi mở.`,
    en: `Only ${voters} vote here: the chair must read the small-room notice before opening.`,
  }),
  "not-open": ({ name }: { name: string }) => ({
    vi: `“${name}” không ở trạng thái đang bỏ phiếu nên không ghi được. Nội dung đã nhập vẫn còn trên màn hình.`,
    en: `“${name}” is not open for voting. What you typed stays on the screen.`,
  }),
  "counted-by-hands": () => ({
    vi: "Lượt này biểu quyết giơ tay, không nhập số phiếu giấy.",
    en: "This vote is by show of hands; no paper figures are entered.",
  }),
  "not-by-hands": () => ({
    vi: "Lượt này bỏ phiếu giấy, không ghi biểu quyết giơ tay.",
    en: "This vote is on paper; no hands are recorded.",
  }),
  "two-typed-already": () => ({
    vi: "Đã có hai kiểm phiếu viên nhập. Người thứ ba không nhập thêm; nếu cần đổi người, đề nghị huỷ để kiểm lại.",
    en: "Two tellers have entered figures already. To change tellers, void the count and count again.",
  }),
  "other-channels": () => ({
    vi: "Bảng nhập không khớp với kênh bỏ phiếu của lượt này. Chưa ghi gì; đề nghị tải lại trang.",
    en: "The sheet does not match this vote's channels. Nothing was saved; reload the page.",
  }),
  "other-nominees": () => ({
    vi: "Bảng nhập thiếu hoặc thừa đơn vị so với danh sách đã khoá. Chưa ghi gì; đề nghị tải lại trang.",
    en: "The sheet does not match the frozen nominees. Nothing was saved; reload the page.",
  }),
  "changed-meanwhile": carrying<{ now: object }>({
    vi: "Đã có bản khác ghi trước nên chưa ghi, không ghi đè. Phần đang nhập được giữ nguyên; đề nghị xem bản vừa ghi, chọn một bản rồi ghi lại.",
    en: "Another version was saved first, so nothing was written or overwritten. What you typed is kept; look at that version, choose one and save again.",
  }),
  "not-your-seat": ({ teller }: { teller: string }) => ({
    vi: `Bản nhập này của ${teller}. Mỗi kiểm phiếu viên chỉ nhập và sửa bản của mình.`,
    en: `This entry belongs to ${teller}. Each teller edits only their own.`,
  }),
  "no-such-seat": () => ({
    vi: "Ban kiểm phiếu không có người này. Chưa ghi gì; đề nghị tải lại trang.",
    en: "The counting committee has no such member. Nothing was saved; reload the page.",
  }),
  "operator-has-no-seat": () => ({
    vi: "Người vận hành máy chủ không thuộc Ban kiểm phiếu nên không nhập, không khoá. Chưa ghi gì; đề nghị người kiểm phiếu đăng nhập tài khoản của mình.",
    en: "The operator of the server has no seat in the counting committee. Nothing was saved; let the tellers sign in and do it.",
  }),
  "seat-without-account": ({ teller }: { teller: string }) => ({
    vi: `${teller} chưa gắn với tài khoản khi lập Ban kiểm phiếu nên không nhập, không khoá được. Chưa ghi gì; đề nghị lập lại Ban kiểm phiếu trước khi mở, hoặc nhập số liệu từ biên bản giấy đã ký.`,
    en: `${teller} was not tied to an account when the committee was formed, so nothing can be typed or signed there. Nothing was saved; form the committee anew before opening, or take the figures from the signed paper.`,
  }),
  "tellers-without-accounts": ({ tellers }: { tellers: readonly string[] }) => ({
    vi: `Chưa mở bỏ phiếu: Trưởng ban và hai người nhập cần tài khoản kiểm phiếu${tellers.length > 0 ? `; chưa có: ${tellers.join("; ")}` : ""}. Đề nghị gắn tài khoản khi lập Ban kiểm phiếu, hoặc chọn nhập số liệu từ biên bản giấy đã ký.`,
    en: `The vote was not opened: the head and two who type need accounts of tellers${tellers.length > 0 ? `; without one: ${tellers.join("; ")}` : ""}. Tie them when forming the committee, or choose figures from the signed paper.`,
  }),
  "teller-role-missing": ({ teller }: { teller: string }) => ({
    vi: `Tài khoản của ${teller} không giữ vai trò kiểm phiếu từ trước khi mở bỏ phiếu nên không kiểm lượt này. Chưa ghi gì; đề nghị giao vai trò trước khi mở, hoặc chọn người khác.`,
    en: `The account of ${teller} does not hold the teller's role since before the opening. Nothing was saved; give the role before opening, or choose somebody else.`,
  }),
  "teller-had-a-hand": ({ teller, did }: { teller: string; did: Hand }) => ({
    vi: `${teller} ${handName[did]} nên không kiểm phiếu lượt này. Chưa ghi gì; đề nghị chọn người khác vào Ban kiểm phiếu.`,
    en: `${teller} ${handNameInEnglish[did]} and therefore does not count it. Nothing was saved; choose somebody else for the committee.`,
  }),
  "new-ways-not-known": ({ tellers }: { tellers: readonly string[] }) => ({
    vi: `Chưa mở bỏ phiếu: có liên kết vào tài khoản của ${tellers.join("; ")} cấp sau khi giao kiểm phiếu, hoặc chưa ai nhận. Đề nghị xem ai đã cấp, hỏi người giữ tài khoản, rồi xác nhận đã biết; biên bản ghi việc này. Nếu không yên tâm, thay người kiểm phiếu.`,
    en: `Voting was not opened: there are links into the accounts of ${tellers.join("; ")} made since they became tellers, or not used yet. See who made them, ask the holders, then confirm that you know; the minutes say so. If in doubt, replace the teller.`,
  }),
  "teller-invited-teller": ({ teller, invited }: { teller: string; invited: string }) => ({
    vi: `${teller} đã cấp liên kết tài khoản cho ${invited} nên hai người không cùng kiểm một lượt. Chưa ghi gì; đề nghị thay một trong hai người.`,
    en: `${teller} issued a link of the account of ${invited}, so the two do not count one vote together. Nothing was saved; replace one of them.`,
  }),
  "seat-of-other-unit": ({ teller }: { teller: string }) => ({
    vi: `Đơn vị ghi cho ${teller} không phải đơn vị mà tài khoản này giữ vai trò. Chưa ghi gì; đề nghị chọn đúng đơn vị, hoặc để trống với người do cơ quan thường trực cử.`,
    en: `The unit written for ${teller} is none in which that account holds a role. Nothing was saved; choose its unit, or none for somebody whom the standing body sent.`,
  }),
  "not-from-standing-body": ({ teller }: { teller: string }) => ({
    vi: `${teller} không phải người do cơ quan thường trực cử: vai trò kiểm phiếu của tài khoản này do người khác giao. Chưa ghi gì; đề nghị cơ quan thường trực giao vai trò, hoặc bỏ dấu “do cơ quan thường trực cử”.`,
    en: `${teller} was not sent by the standing body: somebody else gave this account the teller's role. Nothing was saved; let the standing body give the role, or leave that mark out.`,
  }),
  "counts-this-vote": () => ({
    vi: "Đồng chí trong Ban kiểm phiếu của lượt này nên không sửa danh sách, số liệu phân định. Chưa ghi gì; đề nghị người khác làm.",
    en: "You sit on the counting committee of this vote, so you do not change its ballot or what parts a tie. Nothing was saved; let somebody else do it.",
  }),
  "paper-not-for-this-vote": () => ({
    vi: "Ban kiểm phiếu của lượt này có đủ tài khoản và hội nghị mới diễn ra nên số phiếu do hai người nhập độc lập, không nhập từ biên bản giấy. Không thay đổi gì.",
    en: "The committee of this vote has its accounts and the year is not over, so two tellers enter the figures; they are not taken from paper. Nothing changed.",
  }),
  "counted-already": ({ by }: { by: number }) => ({
    vi: `Đã có ${by} người của Ban kiểm phiếu ghi số liệu lượt này nên không nhập từ biên bản giấy. Không thay đổi gì; nếu cần làm lại, đề nghị huỷ có lý do để kiểm lại.`,
    en: `${by} of the counting committee have given figures for this vote, so it is not taken from paper. Nothing changed; to count once more, make it void with a reason.`,
  }),
  "not-from-paper": () => ({
    vi: "Lượt này không nhập số liệu từ biên bản giấy. Không thay đổi gì; đề nghị tải lại trang.",
    en: "This vote does not take its figures from paper. Nothing changed; reload the page.",
  }),
  "not-yours-to-type": () => ({
    vi: "Chưa ghi gì: số liệu biên bản giấy do thư ký, cơ quan thường trực hoặc người của Ban kiểm phiếu nhập, đối chiếu và khoá. Đề nghị báo một trong những người đó.",
    en: "Nothing was saved: figures from paper are typed, compared and locked by the secretary, the standing body or this committee. Ask one of them.",
  }),
  "not-yours-to-record": () => ({
    vi: "Chưa ghi gì: biểu quyết do thư ký hoặc uỷ viên Ban kiểm phiếu ghi; Trưởng ban đối chiếu và khoá, không tự ghi.",
    en: "Nothing was saved: hands are recorded by the secretary or a member of the committee; its head checks and signs them.",
  }),
  "typed-by-another": ({ by }: { by: string }) => ({
    vi: `${by} đã nhập số liệu từ biên bản giấy, chỉ người đó sửa. Chưa ghi gì; đề nghị đối chiếu bản đã nhập.`,
    en: `${by} has typed the figures from paper and alone corrects them. Nothing was saved; compare what was typed.`,
  }),
  "typed-by-yourself": () => ({
    vi: "Đồng chí đã nhập số liệu này nên không tự đối chiếu. Chưa ghi gì; đề nghị người thứ hai đối chiếu với biên bản giấy.",
    en: "You typed these figures and cannot compare them yourself. Nothing was saved; let somebody else hold them beside the paper.",
  }),
  "compared-by-guest": ({ by }: { by: string }) => ({
    vi: `Đồng chí và ${by} từng cấp liên kết tài khoản cho nhau nên không đối chiếu bản của nhau. Chưa ghi gì; đề nghị người khác đối chiếu.`,
    en: `One of you and ${by} issued the other's account link, so neither compares the other's figures. Nothing was saved; let somebody else compare.`,
  }),
  "not-yours-to-compare": ({ who }: { who: readonly string[] }) => ({
    vi: `Chưa ghi: số liệu này do người đã có mặt từ khi mở bỏ phiếu đối chiếu${who.length > 0 ? ` (${who.join("; ")})` : ", không phải đồng chí"}. Đề nghị báo người đó.`,
    en: `Not saved: these figures are compared by somebody who was there when the vote opened${who.length > 0 ? ` (${who.join("; ")})` : ", which you were not"}. Ask them.`,
  }),
  "compared-already": ({ by }: { by: string }) => ({
    vi: `${by} đã đối chiếu số liệu này. Không thay đổi gì.`,
    en: `${by} has compared these figures already. Nothing changed.`,
  }),
  "nothing-typed": () => ({
    vi: "Chưa ai nhập số liệu từ biên bản giấy. Đề nghị nhập trước, rồi đối chiếu và khoá.",
    en: "Nobody has typed the figures from paper yet. Type them first, then compare and lock.",
  }),
  "comparison-waits": ({ who }: { who: readonly string[] }) => ({
    vi: `Chưa khoá: số liệu từ biên bản giấy cần người thứ hai đối chiếu (${who.join("; ")}). Số đã nhập được giữ; đề nghị một trong những người đó đối chiếu.`,
    en: `Not locked: a second person must hold the figures beside the paper (${who.join("; ")}). What was typed is kept; ask one of them.`,
  }),
  "paper-signature-missing": () => ({
    vi: "Chưa khoá: cần ghi ngày ký và tên người ký đúng như trên biên bản giấy. Số đã nhập được giữ.",
    en: "Not locked: write the day and the names as they stand under the paper. What was typed is kept.",
  }),
  "other-committee-on-paper": ({ head, members }: { head: string; members: readonly string[] }) => ({
    vi: `Chưa khoá: tên ký trên biên bản giấy khác Ban kiểm phiếu của lượt này (Trưởng ban: ${head}; uỷ viên: ${members.join("; ")}). Số đã nhập được giữ; đề nghị ghi đúng tên, hoặc huỷ có lý do nếu người khác đã kiểm.`,
    en: `Not signed: the names under the paper are not the counting committee of this vote (head: ${head}; members: ${members.join("; ")}). The figures are kept; write the names as they are, or make the vote void with a reason if others counted.`,
  }),
  "paper-signature-not-asked": () => ({
    vi: "Chưa khoá: kết quả lượt này do Trưởng ban khoá bằng tài khoản, không theo chữ ký trên giấy. Đề nghị tải lại trang.",
    en: "Not locked: this result is signed by the head's account, not by a paper. Reload the page.",
  }),
  "signed-later-than-today": ({ today }: { today: string }) => ({
    vi: `Chưa khoá: ngày ký biên bản giấy không thể sau hôm nay, ${writeDay(today)}. Số đã nhập được giữ; đề nghị ghi đúng ngày trên giấy.`,
    en: `Not locked: the paper cannot be signed after today, ${today}. What was typed is kept; write the day on the paper.`,
  }),
  "signed-before-conference": ({ day }: { day: string }) => ({
    vi: `Chưa khoá: ngày ký biên bản giấy không thể trước ngày hội nghị, ngày mở bỏ phiếu (${writeDay(day)}). Số đã nhập được giữ; đề nghị ghi đúng ngày trên giấy.`,
    en: `Not locked: the paper cannot be signed before the conference, ${day}. What was typed is kept; write the day on the paper.`,
  }),
  "voter-not-on-the-roll": carrying<{ voter: string }>({
    vi: "Có người biểu quyết không thuộc danh sách đã khoá khi mở. Chưa ghi gì.",
    en: "Somebody is not on the roll frozen at opening. Nothing was saved.",
  }),
  "voter-twice": ({ voter }: { voter: string }) => ({
    vi: `${voter} được ghi hai lần. Chưa ghi gì; đề nghị bỏ một dòng.`,
    en: `${voter} stands twice. Nothing was saved.`,
  }),
  "hand-missing": ({ voter }: { voter: string }) => ({
    vi: `Chưa ghi biểu quyết của ${voter}. Đề nghị chọn đồng ý, không đồng ý hoặc không biểu quyết.`,
    en: `The hand of ${voter} is not recorded for every nominee.`,
  }),
  "only-the-head-signs": ({ head }: { head: string }) => ({
    vi: `Chỉ Trưởng ban kiểm phiếu (${head}) được khoá kết quả.`,
    en: `Only the head of the counting committee (${head}) may sign.`,
  }),
  "hands-missing": () => ({
    vi: "Chưa ghi biểu quyết của từng đơn vị nên chưa khoá được.",
    en: "The show of hands is not recorded yet.",
  }),
  "entries-missing": ({ entered }: { entered: number }) => ({
    vi: `Mới có ${entered} trên 2 kiểm phiếu viên nhập xong. Khoá được khi cả hai đã nhập và khớp nhau.`,
    en: `${entered} of 2 tellers have entered figures. Both must, and agree.`,
  }),
  "entries-differ": ({ cells }: { cells: readonly Difference[] }) => ({
    vi: `Hai bản nhập khác nhau ở ${cells.length} ô: ${cells.slice(0, 3).map(differenceWords).join("; ")}. Hai kiểm phiếu viên đếm lại, mỗi người tự sửa ô của mình.`,
    en: `The two entries differ in ${cells.length} cells. Recount those; each teller corrects their own.`,
  }),
  "invalid-unexplained": ({ invalid, explained }: { invalid: number; explained: number }) => ({
    vi: `Có ${invalid} phiếu không hợp lệ nhưng lý do mới ghi cho ${explained} phiếu. Đề nghị ghi đủ lý do.`,
    en: `${invalid} ballots are invalid but reasons are given for ${explained}.`,
  }),
  "more-returned-than-issued": ({ issued, returned }: { issued: number; returned: number }) => ({
    vi: `Thu về ${returned} phiếu nhưng chỉ phát ra ${issued}: lượt này không có giá trị. Đề nghị huỷ, ghi lý do và bỏ phiếu lại.`,
    en: `${returned} ballots returned but ${issued} issued: the ballot is void. Void it with a reason and vote again.`,
  }),
  "out-of-balance": ({ broken }: { broken: readonly (BrokenEquation & { readonly unit?: string })[] }) => ({
    vi: `Số phiếu chưa cân: ${broken.map(equationWords).join("; ")}. Chưa khoá; đề nghị đếm lại rồi sửa.`,
    en: `The figures do not balance (${broken.map(({ code }) => code).join(", ")}). Not signed; recount and correct.`,
  }),
  "verdict-waits": ({ missing }: { missing: readonly string[] }) => ({
    vi: `Chưa kết luận được vì thiếu: ${missing.map(figureWords).join(", ")}. Đề nghị bổ sung rồi khoá.`,
    en: `No verdict yet; missing: ${missing.join(", ")}.`,
  }),
  "tie-waits": ({ by, units }: { by: TieBreaker; units: readonly string[] }) => ({
    vi: `Bằng phiếu và cần ${tieBreakerName[by]} của ${units.join(", ")} để phân định. Đề nghị bổ sung số liệu rồi khoá.`,
    en: `A tie waits for ${by} of ${units.join(", ")}. State it, then sign.`,
  }),
  "void-already": ({ name }: { name: string }) => ({
    vi: `“${name}” đã huỷ trước đó. Bản ghi vẫn được giữ.`,
    en: `“${name}” is void already. Its record is kept.`,
  }),
  "followed-already": ({ name }: { name: string }) => ({
    vi: `“${name}” đã có lượt tiếp theo. Đề nghị xử lý ở lượt sau cùng.`,
    en: `“${name}” has a later record. Work on the last one.`,
  }),
  "counted-twice-already": () => ({
    vi: "Phiếu này đã kiểm lại một lần. Nếu vẫn có ý kiến, đề nghị bỏ phiếu lại.",
    en: "These ballots were recounted once. If doubts remain, vote again.",
  }),
  "nothing-to-count": () => ({
    vi: "Lượt này chưa mở nên không có phiếu để kiểm lại.",
    en: "The vote was never opened; there are no ballots to recount.",
  }),
  "headship-recorded": ({ name }: { name: string }) => ({
    vi: `Cụm (khối) trưởng, phó theo kết quả “${name}” đã được ghi nên không huỷ được ở đây. Đề nghị cơ quan thường trực xử lý.`,
    en: `Head and deputy from “${name}” are recorded, so it cannot be voided here.`,
  }),
  "not-signed": ({ name }: { name: string }) => ({
    vi: `Kết quả “${name}” chưa khoá. Đề nghị Trưởng ban kiểm phiếu khoá trước.`,
    en: `The result of “${name}” is not signed yet.`,
  }),
  "no-next-round": ({ name }: { name: string }) => ({
    vi: `Theo quy chế, “${name}” không bỏ phiếu thêm lượt nào.`,
    en: `The rule asks for no further round of “${name}”.`,
  }),
  "nothing-to-settle": ({ name }: { name: string }) => ({
    vi: `Kết quả “${name}” đã rõ, không cần quyết định thêm.`,
    en: `The result of “${name}” is clear; nothing is left to decide.`,
  }),
  "next-round-first": ({ name }: { name: string }) => ({
    vi: `Theo quy chế, “${name}” phải bỏ phiếu lượt tiếp theo trước khi đơn vị trưởng, phó quyết định.`,
    en: `By the rule “${name}” goes to another round before head and deputy decide.`,
  }),
  "settled-already": ({
    name,
    decidedBy,
    units,
    reason,
  }: {
    name: string;
    decidedBy: readonly string[];
    units: readonly string[];
    reason: string;
  }) => ({
    vi: `“${name}” đã có quyết định của ${decidedBy.join(", ")}: ${units.length > 0 ? `chọn ${units.join(", ")}` : "không chọn đơn vị nào"}; lý do: ${reason}. Không ghi lần hai, phần đang gõ được giữ nguyên.`,
    en: `"${name}" was settled by ${decidedBy.join(", ")}: ${units.length > 0 ? `${units.join(", ")} chosen` : "no unit chosen"}; reason: ${reason}. It is not recorded twice; what you typed is kept.`,
  }),
  "not-among-the-open": () => ({
    vi: "Có đơn vị không thuộc số còn phải phân định. Chưa ghi gì.",
    en: "One of the units is not among those still open. Nothing was saved.",
  }),
  "too-many-chosen": ({ places }: { places: number }) => ({
    vi: `Chỉ còn ${places} chỗ, đề nghị chọn không quá ${places} đơn vị.`,
    en: `Only ${places} places are left.`,
  }),
  "head-and-deputy-decide": () => ({
    vi: "Quy chế giao đơn vị trưởng và đơn vị phó cùng quyết định. Đề nghị ghi tên người của cả hai đơn vị.",
    en: "The rulebook lets head and deputy decide together. Name somebody of both units.",
  }),
  "head-unit-decides": () => ({
    vi: "Quy chế giao phiếu quyết định cho đơn vị trưởng. Đề nghị ghi tên người của đơn vị đó và đơn vị được chọn.",
    en: "The rulebook gives the casting vote to the head unit. Name its person and the unit chosen.",
  }),
  "nobody-may-choose": () => ({
    vi: "Theo quy chế, chỗ còn lại để trống hoặc do Hội đồng xem xét, không chọn đơn vị ở đây.",
    en: "By the rulebook the place stays open or goes to the council; no unit is chosen here.",
  }),
  "not-a-voting-unit": carrying<{ unitId: number }>({
    vi: "Có đơn vị không có quyền biểu quyết trong năm này (đơn vị quan sát, hoặc đã rời), chưa ghi gì. Đề nghị bỏ đơn vị đó khỏi danh sách rồi ghi lại.",
    en: "One of the units has no vote this year (an observer, or one that left); nothing was saved. Take it off the list and save again.",
  }),
});

export type VoteRefusal = RefusalIn<typeof sentences>;
