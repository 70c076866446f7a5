import type { ExclusionGround, Level, RegisterFact } from "./model.ts";

// Words of eligibility for screens and papers; apart from the schemas, so that a screen loads without them.

export const levelName: Readonly<Record<Level, string>> = {
  unit: "Đơn vị",
  "ministry-province": "Bộ, ban, ngành, tỉnh",
  "defence-police": "Bộ Quốc phòng, Bộ Công an",
  central: "Cấp Trung ương",
};

export const groundName: Readonly<Record<ExclusionGround, string>> = {
  discipline: "Đang xem xét kỷ luật",
  inspection: "Đang thanh tra, kiểm tra, điều tra",
  complaint: "Đang xác minh khiếu nại, tố cáo",
};

export const registerName: Readonly<Record<RegisterFact, string>> = {
  "awards-complete": "Sổ khen thưởng của đơn vị đã đối chiếu đủ đến hết năm",
  "no-discipline": "Không bị kỷ luật trong năm",
  "nothing-pending": "Không có việc đang chờ xem xét đến ngày của văn bản",
  "grade-completed": "Năm nay xếp loại hoàn thành nhiệm vụ",
  "grade-good": "Năm nay xếp loại hoàn thành tốt nhiệm vụ",
  "grade-excellent": "Năm nay xếp loại hoàn thành xuất sắc nhiệm vụ",
  "leads-cluster": "Được công nhận dẫn đầu cụm, khối do bộ, ban, ngành, tỉnh tổ chức",
  "leads-complete": "Đã đối chiếu đủ kết quả dẫn đầu cụm, khối, phong trào các cấp trong năm",
};
