import type { AwardBasis, AwardLevel, Family } from "./model.ts";

// Words of the ledger for screens and sentences; apart from the schemas, so that a screen loads without them.

export const familyName: Readonly<Record<Family, string>> = {
  "emulation-title": "Danh hiệu thi đua",
  order: "Huân chương",
  medal: "Huy chương",
  "state-honour": "Danh hiệu vinh dự nhà nước",
  prize: "Giải thưởng",
  "commemorative-medal": "Kỷ niệm chương",
  "certificate-of-merit": "Bằng khen",
  certificate: "Giấy khen",
};

export const levelName: Readonly<Record<AwardLevel, string>> = {
  "state-president": "Chủ tịch nước",
  government: "Chính phủ",
  "prime-minister": "Thủ tướng Chính phủ",
  "na-standing-committee": "Ủy ban Thường vụ Quốc hội",
  "ministry-province": "Bộ, ban, ngành, tỉnh",
  "sub-ministry": "Quân khu và tương đương",
  grassroots: "Cơ sở",
  commune: "Xã, phường",
};

/** Loại hình khen thưởng. */
export const basisName: Readonly<Record<AwardBasis, string>> = {
  merit: "Công trạng",
  sudden: "Đột xuất",
  thematic: "Chuyên đề, phong trào",
  service: "Quá trình cống hiến",
  seniority: "Niên hạn",
  external: "Đối ngoại",
};
export const basisUntold = "Chưa rõ";
