import type { Words } from "../../basics/words.ts";
import { say } from "../../basics/words.ts";
import type { EventType } from "./archive/events.ts";
import type { BallotRefusal } from "./refusals.ts";

const parts = {
  certificate: "giấy chứng nhận khoá",
  commitments: "cam kết",
  key: "khoá kiểm chứng",
  lengths: "số lượng thành phần",
} as const;

const events: Record<EventType | "start", string> = {
  start: "phần mở đầu",
  Setup: "việc lập cuộc bỏ phiếu",
  Ballot: "phiếu",
  EndBallots: "việc khoá hòm phiếu",
  EncryptedTally: "tổng phiếu đã mã hoá",
  Shuffle: "việc xáo phiếu",
  EndShuffles: "việc kết thúc xáo phiếu",
  PartialDecryption: "phần giải mã",
  Result: "kết quả",
};

const compare = "Đề nghị lấy lại tệp từ đơn vị tổ chức và đối chiếu mã xác thực.";
const never = "Không được công bố kết quả từ hồ sơ này.";

/** Why the engine says no, in Vietnamese. */
export const ballotWordsVi: Words<BallotRefusal> = {
  "not-an-archive": () => "Tệp này không phải hồ sơ bỏ phiếu. Đề nghị chọn tệp có đuôi .bel.",
  "header-malformed": () => `Bản ghi đầu của hồ sơ không đúng quy cách. ${compare}`,
  "record-malformed": ({ record }) => `Bản ghi ${record} bị cắt, bị sửa hoặc không đúng quy cách. ${compare}`,
  "record-misnamed": ({ record }) => `Nội dung bản ghi ${record} đã bị sửa: không khớp với tên của nó. ${compare}`,
  "event-malformed": ({ event }) => `Sự kiện ${event} không đúng quy cách. ${compare}`,
  "chain-broken": ({ event }) => `Sự kiện ${event} không nối tiếp sự kiện trước: hồ sơ bị thiếu. ${compare}`,
  "bodies-misplaced": ({ event }) => `Nội dung của sự kiện ${event} bị thiếu hoặc bị chèn thêm. ${compare}`,
  "event-out-of-order": ({ event, type, after }) =>
    `Sự kiện ${event} (${events[type]}) không được đứng sau ${events[after]}; thứ tự quyết định phiếu nào được đếm. ${never}`,
  "not-a-continuation": ({ byte }) =>
    `Hồ sơ không nối tiếp bản đã lưu trước đó: khác nhau từ byte ${byte}. Lịch sử đã bị viết lại. Đề nghị giữ cả hai tệp và báo người giám sát.`,
  "setup-malformed": () => `Phần lập cuộc bỏ phiếu không đầy đủ. ${compare}`,
  "election-malformed": () => "Thông số của cuộc bỏ phiếu không đúng quy cách.",
  "group-unknown": ({ group }) => `Cuộc bỏ phiếu dùng nhóm số “${group}” mà phần mềm này không hỗ trợ.`,
  "election-key-wrong": () =>
    `Khoá của cuộc bỏ phiếu không phải khoá chung của những người giữ khoá: người khác có thể mở phiếu. ${never}`,
  "credentials-malformed": () => "Danh sách mã bỏ phiếu không đúng quy cách.",
  "credential-repeated": ({ voter }) => `Mã bỏ phiếu thứ ${voter} bị trùng: có người bỏ được hai phiếu. ${never}`,
  "credential-not-a-member": ({ voter }) => `Mã bỏ phiếu thứ ${voter} không thuộc nhóm số của cuộc bỏ phiếu. ${never}`,
  "trustees-malformed": () => "Danh sách người giữ khoá không đúng quy cách.",
  "trustee-key-unproved": ({ owner }) => `Người giữ khoá thứ ${owner} chưa chứng minh mình có khoá riêng. ${never}`,
  "threshold-group-unproved": ({ trustee, part }) =>
    `Nhóm giữ khoá chung không hợp lệ: ${parts[part]} của người thứ ${trustee}. ${never}`,
  "ballot-malformed": () => "Phiếu bị hỏng khi truyền nên chưa được ghi nhận. Đề nghị bỏ phiếu lại.",
  "ballot-of-another-election": () => "Phiếu thuộc cuộc bỏ phiếu khác nên không được ghi nhận.",
  "credential-unknown": () => "Mã bỏ phiếu không có trong danh sách của cuộc bỏ phiếu này. Phiếu không được ghi nhận.",
  "answers-misfit": () => "Phiếu không trả lời đúng các câu hỏi của cuộc bỏ phiếu nên không được ghi nhận.",
  "signature-invalid": () => "Chữ ký của phiếu không đúng nên phiếu chưa được ghi nhận. Đề nghị bỏ phiếu lại.",
  "answer-unproved": ({ question }) =>
    `Phiếu không chứng minh được phần trả lời câu ${question} là hợp lệ nên chưa được ghi nhận. Đề nghị bỏ phiếu lại.`,
  "ballot-repeated": ({ first }) => `Phiếu này đã có trong hòm ở vị trí ${first}, không được ghi nhận thêm lần nữa.`,
  "ballot-refused": ({ ballot, tracker, event, fault }) =>
    `Phiếu ${ballot} (mã theo dõi ${tracker}, sự kiện ${event}): ${say(ballotWordsVi, fault as BallotRefusal)}`,
  "tally-wrong": ({ event }) => `Tổng phiếu đã mã hoá (sự kiện ${event}) không phải là tổng của các phiếu. ${never}`,
  "shuffle-unproved": ({ event }) =>
    `Lần xáo phiếu ở sự kiện ${event} không chứng minh được là giữ nguyên mọi phiếu. ${never}`,
  "owner-unknown": ({ event, owner }) => `Sự kiện ${event} nêu người giữ khoá thứ ${owner} nhưng không có người này.`,
  "owner-repeated": ({ event, owner }) => `Sự kiện ${event} là lần giải mã thứ hai của người giữ khoá thứ ${owner}.`,
  "decryption-unproved": ({ event, owner }) =>
    `Phần giải mã của người giữ khoá thứ ${owner} (sự kiện ${event}) không chứng minh được là đúng. Đề nghị người này giải mã lại.`,
  "decryptions-missing": ({ present, needed }) =>
    `Chưa đủ người giữ khoá giải mã để có kết quả: mới có ${present} trên ${needed} người cần thiết. ${never}`,
  "result-wrong": () => `Kết quả không khớp với các phiếu và phần giải mã của những người giữ khoá. ${never}`,
  "uuid-malformed": () => "Mã cuộc bỏ phiếu cần ít nhất 14 chữ và số, không dùng 0, O, I và l.",
  "question-unfit": ({ question }) =>
    `Câu hỏi ${question} chưa dùng được: đề nghị kiểm tra các phương án và số phương án được chọn.`,
  "choice-count": ({ questions, choices }) =>
    `Cuộc bỏ phiếu có ${questions} câu hỏi nhưng phiếu trả lời ${choices} câu.`,
  "choice-invalid": ({ question, min, max }) =>
    `Phần trả lời câu ${question} không hợp lệ: chọn từ ${min} đến ${max} phương án, hoặc chỉ chọn phiếu trắng nếu câu hỏi cho phép.`,
  "key-of-no-trustee": () => "Khoá này không thuộc người giữ khoá nào của cuộc bỏ phiếu. Chưa có gì được giải mã.",
  "threshold-out-of-range": ({ threshold, trustees }) =>
    `Không thể đặt ngưỡng ${threshold} khi có ${trustees} người giữ khoá.`,
  "threshold-step": ({ step, trustee }) =>
    `Phần của người giữ khoá thứ ${trustee} ở bước ${step} không đúng. Chưa có gì được lưu; đề nghị làm lại với tệp mới của người này.`,
  "weights-too-large": ({ limit }) => `Tổng trọng số phiếu vượt quá ${limit} nên không thể đọc kết quả.`,
  "another-election": ({ expected, found }) =>
    `Đây không phải cuộc bỏ phiếu đã thông báo: mã xác thực là ${found}, không phải ${expected}. Chưa có gì được giải mã.`,
  "another-number-of-ballots": ({ expected, found }) =>
    `Hồ sơ có ${found} phiếu được đếm, nhưng đã thông báo ${expected} phiếu. Giải mã một phần số phiếu sẽ làm lộ lá phiếu. Chưa có gì được giải mã.`,
  "another-tally": ({ expected, found }) =>
    `Đồng chí đã giải mã một tổng phiếu khác của cuộc này (${expected}, nay là ${found}). Phần chênh lệch sẽ làm lộ lá phiếu. Chưa có gì được giải mã.`,
  "box-not-tallied": () => "Hòm phiếu chưa khoá và chưa cộng phiếu. Chưa có gì được giải mã.",
  "too-few-decryptions": ({ present, needed }) =>
    `Mới có ${present} trên ${needed} phần giải mã cần thiết. Hồ sơ giữ nguyên; đề nghị chờ những người còn lại.`,
};
