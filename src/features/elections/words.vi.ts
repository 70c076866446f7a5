import { booksOf } from "../../basics/refusals.ts";
import type { Words } from "../../basics/words.ts";
import { writeDay } from "../../basics/instant.ts";
import { orderRefusals } from "../movement/index.ts";
import type { VoteRefusal } from "./refusals.ts";
import { differenceWords, equationWords, figureWords, handName, tieBreakerName } from "./terms.ts";

export const vietnamese: Words<VoteRefusal> = {
  ...booksOf(orderRefusals.sentences).vi,
  "no-such-vote": () => "Không có lượt bỏ phiếu này, chưa ghi gì. Đề nghị mở lại từ danh sách bỏ phiếu.",
  "no-such-year": () => "Không có năm thi đua này, chưa ghi gì. Đề nghị mở lại từ trang đầu.",
  "no-rulebook": () =>
    "Năm này chưa có quy chế nên chưa thể chuẩn bị bỏ phiếu. Đề nghị lập quy chế ở mục Phong trào trước.",
  "not-in-rulebook": ({ name }) =>
    `Quy chế không có lượt bỏ phiếu “${name}”, chưa ghi gì. Đề nghị sửa quy chế hoặc chọn danh hiệu khác.`,
  "already-prepared": ({ name }) => `“${name}” đã được chuẩn bị, chưa ghi thêm. Đề nghị mở lượt đã có trong danh sách.`,
  "exclusion-not-checked": () =>
    "Quy chế không cho đơn vị chưa được xét danh hiệu năm trước làm cụm (khối) trưởng, phó. Chưa ghi gì; đề nghị xác nhận danh sách đơn vị bị loại (có thể không có đơn vị nào).",
  "no-places": ({ name }) =>
    `“${name}” năm nay không có chỉ tiêu theo quy chế nên không bỏ phiếu. Nếu được phân bổ, đề nghị sửa chỉ tiêu trong quy chế.`,
  "secret-not-by-hand": () => "Quy chế ghi bỏ phiếu kín nên không được biểu quyết giơ tay. Đề nghị chọn phiếu giấy.",
  "nominee-twice": ({ unit }) => `${unit} đã có trong danh sách, không ghi hai lần.`,
  "not-a-member": () =>
    "Có đơn vị không phải thành viên chính thức vào ngày này nên không được giới thiệu. Đề nghị chọn lại.",
  "nominee-excluded": ({ unit, reason }) => `${unit} không được giới thiệu: ${reason}. Chưa ghi gì.`,
  "already-honoured": ({ unit, title }) =>
    `${unit} đã được suy tôn “${title}” trong năm; quy chế cho mỗi đơn vị một danh hiệu. Chưa ghi gì.`,
  "prerequisite-missing": ({ unit, title }) =>
    `${unit} chưa đủ tiêu chuẩn “${title}”, là điều kiện của danh hiệu này. Đề nghị bỏ phiếu danh hiệu đó trước, hoặc ghi văn bản xác nhận đủ tiêu chuẩn.`,
  "elected-head": ({ unit }) =>
    `${unit} đã được bầu làm cụm (khối) trưởng nên không đứng tên bầu cấp phó. Chưa ghi gì.`,
  "opened-already": ({ name }) => `“${name}” đã mở bỏ phiếu, danh sách và quy tắc đã khoá. Không thay đổi gì.`,
  "not-from-the-floor": () => "Quy chế không cho giới thiệu thêm tại hội nghị. Chưa ghi gì.",
  "round-has-its-nominees": () => "Từ lượt hai, danh sách lấy theo kết quả lượt trước, không giới thiệu thêm.",
  "not-a-nominee": () => "Đơn vị không có trong danh sách của lượt này. Chưa ghi gì.",
  "withdrawn-already": () => "Đơn vị đã rút tên trước đó. Không thay đổi gì.",
  "signed-already": ({ name }) =>
    `Kết quả “${name}” đã khoá hoặc đã huỷ nên không sửa được. Muốn sửa phải huỷ có lý do rồi kiểm hoặc bỏ phiếu lại.`,
  "no-nominees": ({ name }) => `“${name}” chưa có đơn vị nào được giới thiệu. Đề nghị thêm đơn vị trước khi mở.`,
  "earlier-vote-first": ({ name }) =>
    `Theo thứ tự của quy chế, “${name}” phải xong trước. Đề nghị hoàn thành lượt đó rồi mở lượt này.`,
  "no-quorum": ({ present, needed, entitled }) =>
    `Chưa đủ số đại biểu: có mặt ${present} trên ${entitled}, cần ít nhất ${needed}. Chưa mở bỏ phiếu; đề nghị điểm danh lại.`,
  "committee-missing": () =>
    "Chưa có Ban kiểm phiếu gồm trưởng ban và ít nhất hai người. Đề nghị lập Ban kiểm phiếu trước khi mở.",
  "teller-of-nominee": ({ teller, unit }) =>
    `${teller} thuộc ${unit}, là đơn vị được giới thiệu, nên không làm kiểm phiếu lượt này. Đề nghị chọn người khác.`,
  "standing-body-must-count": () =>
    "Mọi đơn vị đều được giới thiệu nên người kiểm phiếu phải từ cơ quan thường trực. Đề nghị lập lại Ban kiểm phiếu và ghi rõ điều này.",
  "notice-not-read": ({ voters }) =>
    `Lượt này chỉ có ${voters} phiếu: người điều hành cần đọc thông báo phòng ít người cho hội nghị trước khi mở.`,
  "not-open": ({ name }) =>
    `“${name}” không ở trạng thái đang bỏ phiếu nên không ghi được. Nội dung đã nhập vẫn còn trên màn hình.`,
  "counted-by-hands": () => "Lượt này biểu quyết giơ tay, không nhập số phiếu giấy.",
  "not-by-hands": () => "Lượt này bỏ phiếu giấy, không ghi biểu quyết giơ tay.",
  "two-typed-already": () =>
    "Đã có hai kiểm phiếu viên nhập. Người thứ ba không nhập thêm; nếu cần đổi người, đề nghị huỷ để kiểm lại.",
  "other-channels": () => "Bảng nhập không khớp với kênh bỏ phiếu của lượt này. Chưa ghi gì; đề nghị tải lại trang.",
  "other-nominees": () =>
    "Bảng nhập thiếu hoặc thừa đơn vị so với danh sách đã khoá. Chưa ghi gì; đề nghị tải lại trang.",
  "changed-meanwhile": () =>
    "Đã có bản khác ghi trước nên chưa ghi, không ghi đè. Phần đang nhập được giữ nguyên; đề nghị xem bản vừa ghi, chọn một bản rồi ghi lại.",
  "not-your-seat": ({ teller }) => `Bản nhập này của ${teller}. Mỗi kiểm phiếu viên chỉ nhập và sửa bản của mình.`,
  "no-such-seat": () => "Ban kiểm phiếu không có người này. Chưa ghi gì; đề nghị tải lại trang.",
  "operator-has-no-seat": () =>
    "Người vận hành máy chủ không thuộc Ban kiểm phiếu nên không nhập, không khoá. Chưa ghi gì; đề nghị người kiểm phiếu đăng nhập tài khoản của mình.",
  "seat-without-account": ({ teller }) =>
    `${teller} chưa gắn với tài khoản khi lập Ban kiểm phiếu nên không nhập, không khoá được. Chưa ghi gì; đề nghị lập lại Ban kiểm phiếu trước khi mở, hoặc nhập số liệu từ biên bản giấy đã ký.`,
  "tellers-without-accounts": ({ tellers }) =>
    `Chưa mở bỏ phiếu: Trưởng ban và hai người nhập cần tài khoản kiểm phiếu${tellers.length > 0 ? `; chưa có: ${tellers.join("; ")}` : ""}. Đề nghị gắn tài khoản khi lập Ban kiểm phiếu, hoặc chọn nhập số liệu từ biên bản giấy đã ký.`,
  "teller-role-missing": ({ teller }) =>
    `Tài khoản của ${teller} không giữ vai trò kiểm phiếu từ trước khi mở bỏ phiếu nên không kiểm lượt này. Chưa ghi gì; đề nghị giao vai trò trước khi mở, hoặc chọn người khác.`,
  "teller-had-a-hand": ({ teller, did }) =>
    `${teller} ${handName[did]} nên không kiểm phiếu lượt này. Chưa ghi gì; đề nghị chọn người khác vào Ban kiểm phiếu.`,
  "new-ways-not-known": ({ tellers }) =>
    `Chưa mở bỏ phiếu: có liên kết vào tài khoản của ${tellers.join("; ")} cấp sau khi giao kiểm phiếu, hoặc chưa ai nhận. Đề nghị xem ai đã cấp, hỏi người giữ tài khoản, rồi xác nhận đã biết; biên bản ghi việc này. Nếu không yên tâm, thay người kiểm phiếu.`,
  "teller-invited-teller": ({ teller, invited }) =>
    `${teller} đã cấp liên kết tài khoản cho ${invited} nên hai người không cùng kiểm một lượt. Chưa ghi gì; đề nghị thay một trong hai người.`,
  "seat-of-other-unit": ({ teller }) =>
    `Đơn vị ghi cho ${teller} không phải đơn vị mà tài khoản này giữ vai trò. Chưa ghi gì; đề nghị chọn đúng đơn vị, hoặc để trống với người do cơ quan thường trực cử.`,
  "not-from-standing-body": ({ teller }) =>
    `${teller} không phải người do cơ quan thường trực cử: vai trò kiểm phiếu của tài khoản này do người khác giao. Chưa ghi gì; đề nghị cơ quan thường trực giao vai trò, hoặc bỏ dấu “do cơ quan thường trực cử”.`,
  "counts-this-vote": () =>
    "Đồng chí trong Ban kiểm phiếu của lượt này nên không sửa danh sách, số liệu phân định. Chưa ghi gì; đề nghị người khác làm.",
  "paper-not-for-this-vote": () =>
    "Ban kiểm phiếu của lượt này có đủ tài khoản và hội nghị mới diễn ra nên số phiếu do hai người nhập độc lập, không nhập từ biên bản giấy. Không thay đổi gì.",
  "counted-already": ({ by }) =>
    `Đã có ${by} người của Ban kiểm phiếu ghi số liệu lượt này nên không nhập từ biên bản giấy. Không thay đổi gì; nếu cần làm lại, đề nghị huỷ có lý do để kiểm lại.`,
  "not-from-paper": () => "Lượt này không nhập số liệu từ biên bản giấy. Không thay đổi gì; đề nghị tải lại trang.",
  "not-yours-to-type": () =>
    "Chưa ghi gì: số liệu biên bản giấy do thư ký, cơ quan thường trực hoặc người của Ban kiểm phiếu nhập, đối chiếu và khoá. Đề nghị báo một trong những người đó.",
  "not-yours-to-record": () =>
    "Chưa ghi gì: biểu quyết do thư ký hoặc uỷ viên Ban kiểm phiếu ghi; Trưởng ban đối chiếu và khoá, không tự ghi.",
  "typed-by-another": ({ by }) =>
    `${by} đã nhập số liệu từ biên bản giấy, chỉ người đó sửa. Chưa ghi gì; đề nghị đối chiếu bản đã nhập.`,
  "typed-by-yourself": () =>
    "Đồng chí đã nhập số liệu này nên không tự đối chiếu. Chưa ghi gì; đề nghị người thứ hai đối chiếu với biên bản giấy.",
  "compared-by-guest": ({ by }) =>
    `Đồng chí và ${by} từng cấp liên kết tài khoản cho nhau nên không đối chiếu bản của nhau. Chưa ghi gì; đề nghị người khác đối chiếu.`,
  "not-yours-to-compare": ({ who }) =>
    `Chưa ghi: số liệu này do người đã có mặt từ khi mở bỏ phiếu đối chiếu${who.length > 0 ? ` (${who.join("; ")})` : ", không phải đồng chí"}. Đề nghị báo người đó.`,
  "compared-already": ({ by }) => `${by} đã đối chiếu số liệu này. Không thay đổi gì.`,
  "nothing-typed": () => "Chưa ai nhập số liệu từ biên bản giấy. Đề nghị nhập trước, rồi đối chiếu và khoá.",
  "comparison-waits": ({ who }) =>
    `Chưa khoá: số liệu từ biên bản giấy cần người thứ hai đối chiếu (${who.join("; ")}). Số đã nhập được giữ; đề nghị một trong những người đó đối chiếu.`,
  "paper-signature-missing": () =>
    "Chưa khoá: cần ghi ngày ký và tên người ký đúng như trên biên bản giấy. Số đã nhập được giữ.",
  "other-committee-on-paper": ({ head, members }) =>
    `Chưa khoá: tên ký trên biên bản giấy khác Ban kiểm phiếu của lượt này (Trưởng ban: ${head}; uỷ viên: ${members.join("; ")}). Số đã nhập được giữ; đề nghị ghi đúng tên, hoặc huỷ có lý do nếu người khác đã kiểm.`,
  "paper-signature-not-asked": () =>
    "Chưa khoá: kết quả lượt này do Trưởng ban khoá bằng tài khoản, không theo chữ ký trên giấy. Đề nghị tải lại trang.",
  "signed-later-than-today": ({ today }) =>
    `Chưa khoá: ngày ký biên bản giấy không thể sau hôm nay, ${writeDay(today)}. Số đã nhập được giữ; đề nghị ghi đúng ngày trên giấy.`,
  "signed-before-conference": ({ day }) =>
    `Chưa khoá: ngày ký biên bản giấy không thể trước ngày hội nghị, ngày mở bỏ phiếu (${writeDay(day)}). Số đã nhập được giữ; đề nghị ghi đúng ngày trên giấy.`,
  "voter-not-on-the-roll": () => "Có người biểu quyết không thuộc danh sách đã khoá khi mở. Chưa ghi gì.",
  "voter-twice": ({ voter }) => `${voter} được ghi hai lần. Chưa ghi gì; đề nghị bỏ một dòng.`,
  "hand-missing": ({ voter }) =>
    `Chưa ghi biểu quyết của ${voter}. Đề nghị chọn đồng ý, không đồng ý hoặc không biểu quyết.`,
  "only-the-head-signs": ({ head }) => `Chỉ Trưởng ban kiểm phiếu (${head}) được khoá kết quả.`,
  "hands-missing": () => "Chưa ghi biểu quyết của từng đơn vị nên chưa khoá được.",
  "entries-missing": ({ entered }) =>
    `Mới có ${entered} trên 2 kiểm phiếu viên nhập xong. Khoá được khi cả hai đã nhập và khớp nhau.`,
  "entries-differ": ({ cells }) =>
    `Hai bản nhập khác nhau ở ${cells.length} ô: ${cells.slice(0, 3).map(differenceWords).join("; ")}. Hai kiểm phiếu viên đếm lại, mỗi người tự sửa ô của mình.`,
  "invalid-unexplained": ({ invalid, explained }) =>
    `Có ${invalid} phiếu không hợp lệ nhưng lý do mới ghi cho ${explained} phiếu. Đề nghị ghi đủ lý do.`,
  "more-returned-than-issued": ({ issued, returned }) =>
    `Thu về ${returned} phiếu nhưng chỉ phát ra ${issued}: lượt này không có giá trị. Đề nghị huỷ, ghi lý do và bỏ phiếu lại.`,
  "out-of-balance": ({ broken }) =>
    `Số phiếu chưa cân: ${broken.map(equationWords).join("; ")}. Chưa khoá; đề nghị đếm lại rồi sửa.`,
  "verdict-waits": ({ missing }) =>
    `Chưa kết luận được vì thiếu: ${missing.map(figureWords).join(", ")}. Đề nghị bổ sung rồi khoá.`,
  "tie-waits": ({ by, units }) =>
    `Bằng phiếu và cần ${tieBreakerName[by]} của ${units.join(", ")} để phân định. Đề nghị bổ sung số liệu rồi khoá.`,
  "void-already": ({ name }) => `“${name}” đã huỷ trước đó. Bản ghi vẫn được giữ.`,
  "followed-already": ({ name }) => `“${name}” đã có lượt tiếp theo. Đề nghị xử lý ở lượt sau cùng.`,
  "counted-twice-already": () => "Phiếu này đã kiểm lại một lần. Nếu vẫn có ý kiến, đề nghị bỏ phiếu lại.",
  "nothing-to-count": () => "Lượt này chưa mở nên không có phiếu để kiểm lại.",
  "headship-recorded": ({ name }) =>
    `Cụm (khối) trưởng, phó theo kết quả “${name}” đã được ghi nên không huỷ được ở đây. Đề nghị cơ quan thường trực xử lý.`,
  "not-signed": ({ name }) => `Kết quả “${name}” chưa khoá. Đề nghị Trưởng ban kiểm phiếu khoá trước.`,
  "no-next-round": ({ name }) => `Theo quy chế, “${name}” không bỏ phiếu thêm lượt nào.`,
  "nothing-to-settle": ({ name }) => `Kết quả “${name}” đã rõ, không cần quyết định thêm.`,
  "next-round-first": ({ name }) =>
    `Theo quy chế, “${name}” phải bỏ phiếu lượt tiếp theo trước khi đơn vị trưởng, phó quyết định.`,
  "settled-already": ({ name, decidedBy, units, reason }) =>
    `“${name}” đã có quyết định của ${decidedBy.join(", ")}: ${units.length > 0 ? `chọn ${units.join(", ")}` : "không chọn đơn vị nào"}; lý do: ${reason}. Không ghi lần hai, phần đang gõ được giữ nguyên.`,
  "not-among-the-open": () => "Có đơn vị không thuộc số còn phải phân định. Chưa ghi gì.",
  "too-many-chosen": ({ places }) => `Chỉ còn ${places} chỗ, đề nghị chọn không quá ${places} đơn vị.`,
  "head-and-deputy-decide": () =>
    "Quy chế giao đơn vị trưởng và đơn vị phó cùng quyết định. Đề nghị ghi tên người của cả hai đơn vị.",
  "head-unit-decides": () =>
    "Quy chế giao phiếu quyết định cho đơn vị trưởng. Đề nghị ghi tên người của đơn vị đó và đơn vị được chọn.",
  "nobody-may-choose": () => "Theo quy chế, chỗ còn lại để trống hoặc do Hội đồng xem xét, không chọn đơn vị ở đây.",
  "not-a-voting-unit": () =>
    "Có đơn vị không có quyền biểu quyết. Chưa ghi gì; đề nghị bỏ đơn vị quan sát khỏi danh sách.",
  "head-not-elected": () =>
    "Chưa có kết quả bầu cụm (khối) trưởng đã khoá nên chưa ghi được. Đề nghị hoàn thành lượt bầu.",
  "deputy-not-elected": () =>
    "Chưa có kết quả bầu cụm (khối) phó đã khoá nên chưa ghi được. Đề nghị hoàn thành lượt bầu.",
  "deputies-tied": ({ places }) =>
    `Các đơn vị đứng sau bằng phiếu. Đề nghị chọn ${places} cụm (khối) phó và ghi rõ lý do, người quyết định.`,
  "headship-exists": ({ year }) => `Năm ${year} đã có cụm (khối) trưởng hoặc phó. Không ghi lần hai.`,
  "no-such-headship": () => "Không có bản ghi bầu cụm (khối) trưởng, phó này. Chưa ghi gì.",
  "recognised-already": ({ on }) => `Đã ghi công nhận ngày ${writeDay(on)}. Không thay đổi gì.`,
  "handed-over-already": ({ on }) => `Đã ghi bàn giao ngày ${writeDay(on)}. Không thay đổi gì.`,
  "before-election": ({ electedOn }) => `Ngày này trước ngày bầu ${writeDay(electedOn)}. Đề nghị sửa ngày.`,
};
