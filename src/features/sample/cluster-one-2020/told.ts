/**
 * What one published news report tells of the year, and nothing else. Whatever stands in other files of this folder
 * and not here is made up and says so.
 *
 * @source Công an Nhân dân, December 2020, on the year-end conference of the cluster
 */
export const told = {
  owner: "Bộ Công an",
  cluster: "Cụm thi đua số 1",
  year: 2020,
  motto: "Chủ động, nêu gương, kỷ cương, trách nhiệm, hiệu quả",
  units: {
    homeSecurity: "Cục An ninh nội địa",
    externalSecurity: "Cục An ninh đối ngoại",
    internalPolitical: "Cục An ninh chính trị nội bộ",
    investigation: "Cục An ninh điều tra",
    economic: "Cục An ninh kinh tế",
  },
  /** Headed the cluster in 2020 and chaired the conference for `internalPolitical`. */
  headChief: { name: "Thiếu tướng Đặng Ngọc Tuyến", office: "Cục trưởng Cục An ninh chính trị nội bộ" },
  /** What the units reported on: headings, no content. */
  reportedOn: [
    "Tham mưu lãnh đạo các cấp",
    "Tham gia bảo đảm an ninh các sự kiện chính trị, hội nghị quốc tế",
    "Bảo vệ đại hội đảng các cấp",
    "Đấu tranh với thông tin xấu, độc",
    "Bảo đảm an ninh chính trị nội bộ",
    "Bảo đảm an ninh kinh tế",
    "Ứng phó đại dịch COVID-19",
  ],
  /** All units together; only the first is told to be of collectives. */
  awards: { heroCollectives: 2, orders: 34, primeMinisterDiplomas: 25, ministryDiplomas: 184 },
  source: "Tin đã đăng, 12/2020",
} as const;

export type UnitKey = keyof typeof told.units;

export const unitKeys = Object.keys(told.units) as readonly UnitKey[];

/** How a sample marks what it made up. */
export const madeUp = "Số liệu minh hoạ";
