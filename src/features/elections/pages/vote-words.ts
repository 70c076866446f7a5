import type { StatusLook } from "../../../ui/index.ts";

// Words of the screens for the codes that the API sends.

export const stateWords: Record<string, { readonly word: string; readonly look: StatusLook }> = {
  prepared: { word: "Đã chuẩn bị", look: "todo" },
  open: { word: "Đang bỏ phiếu, kiểm phiếu", look: "doing" },
  signed: { word: "Đã khoá kết quả", look: "done" },
  void: { word: "Đã huỷ, bản ghi được giữ", look: "late" },
};

export const channelWords: Record<string, string> = {
  paper: "phiếu giấy",
  hands: "giơ tay",
  "written-opinion": "ý kiến bằng văn bản",
  electronic: "phiếu điện tử",
};

/** What sets a ballot apart from another of the same round. */
export const followsWords: Record<string, string> = {
  "voted-again": "bỏ phiếu lại",
  "counted-again": "kiểm lại",
};

/** What the rulebook asks next, once a result is signed. */
export const stepWords: Record<string, string> = {
  done: "Kết quả đã rõ, không còn việc phải quyết định.",
  "settle-tie": "Bằng phiếu: đơn vị cụm trưởng quyết định theo Quy chế.",
  "another-round": "Chưa đủ đơn vị đạt: Quy chế yêu cầu bỏ phiếu lượt tiếp theo.",
  "head-and-deputy": "Chưa đủ đơn vị đạt: Quy chế giao cụm trưởng và cụm phó quyết định.",
  unfilled: "Chưa đủ đơn vị đạt: theo Quy chế chỗ còn lại để trống, cần ghi nhận.",
  council: "Chưa đủ đơn vị đạt: theo Quy chế báo cáo Hội đồng, cần ghi nhận.",
};

export const wayWords: Record<string, string> = {
  present: "Có mặt",
  "written-opinion": "Ý kiến bằng văn bản",
  absent: "Vắng mặt",
};

export const outcomeLook = (outcome: string): StatusLook =>
  outcome === "honoured" ? "reached" : outcome === "not-honoured" ? "not-reached" : "unknown";
