import type { Checked, Level, Route, SubjectKind, Value } from "../../../engines/law/index.ts";

// Words of the law's pages; apart from the schemas, so that a screen loads without them.

export const subjectName: Readonly<Record<SubjectKind, string>> = {
  individual: "Cá nhân",
  collective: "Tập thể",
  household: "Hộ gia đình",
};

export const kindName = { title: "Danh hiệu thi đua", form: "Hình thức khen thưởng" } as const;

/** How far a condition was compared with the text it cites. */
export const checkedName: Readonly<Record<Checked, string>> = {
  verified: "Đã đối chiếu",
  "second-hand": "Qua nguồn khác",
  recalled: "Theo trí nhớ",
  unknown: "Chưa rõ",
};

export const verdictName: Readonly<Record<Value, string>> = {
  met: "Đạt",
  unmet: "Chưa đạt",
  pending: "Chờ xác nhận",
  missing: "Thiếu dữ liệu",
};

export const deciderName: Readonly<Record<Level, string>> = {
  "state-president": "Chủ tịch nước",
  government: "Chính phủ",
  "prime-minister": "Thủ tướng Chính phủ",
  "na-standing-committee": "Ủy ban Thường vụ Quốc hội",
  "ministry-province": "Bộ, ban, ngành, tỉnh",
  "sub-ministry": "Quân khu và tương đương",
  grassroots: "Cơ sở",
  commune: "Xã, phường",
};

export const basisName: Readonly<Record<Route | "any", string>> = {
  merit: "Công trạng",
  sudden: "Đột xuất",
  thematic: "Phong trào, chuyên đề",
  service: "Quá trình cống hiến",
  seniority: "Niên hạn",
  external: "Đối ngoại",
  contribution: "Đóng góp, nhiều thành tích, sáng chế",
  any: "Mọi trường hợp",
};
