import type { AttendanceState, Attendee, Conference, ConferenceKind } from "./model.ts";

// Vietnamese words for the codes of this feature, the same on screens and on papers.

export const kindName: Record<ConferenceKind, string> = {
  "kick-off": "Hội nghị triển khai, ký giao ước",
  quarter: "Giao ban quý",
  "mid-year": "Sơ kết 6 tháng",
  "year-end": "Tổng kết năm",
  extraordinary: "Bất thường",
};

/** What a meeting of this kind is usually called; offered, never forced. */
export function usualName(kind: ConferenceKind, year: number): string {
  const names: Record<ConferenceKind, string> = {
    "kick-off": `Hội nghị triển khai, ký giao ước thi đua năm ${year}`,
    quarter: `Hội nghị giao ban quý năm ${year}`,
    "mid-year": `Hội nghị sơ kết 6 tháng đầu năm ${year}`,
    "year-end": `Hội nghị tổng kết năm ${year}`,
    extraordinary: `Hội nghị bất thường năm ${year}`,
  };
  return names[kind];
}

export const modeName: Record<Conference["mode"], string> = {
  "in-person": "Trực tiếp",
  online: "Trực tuyến",
  hybrid: "Trực tiếp kết hợp trực tuyến",
};

export const stateName: Record<Conference["state"], string> = {
  planned: "Đang chuẩn bị",
  "in-session": "Đang họp",
  ended: "Đã bế mạc",
  closed: "Đã khoá biên bản",
};

export const attendanceName: Record<AttendanceState, string> = {
  invited: "Đã mời",
  present: "Có mặt",
  late: "Đến muộn",
  left: "Về sớm",
  absent: "Vắng mặt",
};

export const attendeeKindName: Record<Attendee["kind"], string> = {
  delegate: "Đại biểu",
  council: "Uỷ viên Hội đồng",
  guest: "Khách mời",
};
