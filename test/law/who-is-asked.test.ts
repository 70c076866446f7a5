// Who somebody is opens a road of the law: for those whom it allows, no road that is not theirs is a certain no.
import { expect, test } from "vitest";
import { assert } from "../../src/basics/assert.ts";
import { explain, forecastCase, judge, lawWords, type Question, writeExample } from "../../src/engines/law/index.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();
const day = "2025-02-15";

function ask(award: string, told: Omit<Parameters<typeof writeExample>[1], "year">, more: Partial<Question> = {}) {
  const { subject } = writeExample("individual", { year: 2024, ...told }, { name: "một người", but: {} });
  const judged = judge(law, { award, subject, submitted: day, year: 2024, ...more });
  assert(judged.ok, JSON.stringify(judged));
  return judged.value;
}
const reasons = (...asked: Parameters<typeof ask>) => explain(ask(...asked), law.catalogue).reasons;

test("a farmer is an advanced worker without a yearly grade and without naming a kind of commendation", () => {
  const farmer = { traits: { "independent-worker": true }, confirmed: ["productive-worker", "exemplary-citizen"] };
  expect(ask("lao-dong-tien-tien", farmer).verdict).toBe("met");
  expect(
    ask("chien-si-thi-dua-co-so", { ...farmer, confirmed: [...farmer.confirmed, "grassroots-initiative"] }).verdict,
  ).toBe("met");
});

test("the reason told is that of the road the verdict comes from", () => {
  const asked = { traits: { "independent-worker": true }, confirmed: ["productive-worker"] };
  expect(ask("lao-dong-tien-tien", asked).verdict).toBe("pending");
  expect(reasons("lao-dong-tien-tien", asked)).toEqual([
    "Chờ xác nhận: Gương mẫu về pháp luật, đạo đức, lối sống và tình làng nghĩa xóm – cần văn bản xác nhận của đơn vị hoặc cấp trên [điểm b khoản 3 Điều 24, 06/2022/QH15]",
  ]);
});

test("a foreigner is judged by the kind of commendation that is his, unless the dossier names another", () => {
  const foreigner = {
    traits: { foreign: true },
    confirmed: ["respects-viet-nam", "outstanding-economic-contribution"],
  };
  const order = "huan-chuong-lao-dong-hang-ba";
  expect(ask(order, foreigner)).toMatchObject({ verdict: "met", basis: "external" });
  expect(ask(order, foreigner, { basis: "merit" }).verdict).toBe("unmet");
  expect(explain(ask(order, foreigner, { basis: "merit" }), law.catalogue).remarks).toContain(
    "Chưa xét trường hợp khen thưởng theo đối ngoại: Người Việt Nam ở nước ngoài, người nước ngoài.",
  );
  // What only merit asks is no road that was passed by.
  const [, byMerit] = explain(ask(order, foreigner), law.catalogue).remarks.join("\n").split("công trạng: ");
  expect(byMerit).toMatch(/^Quá trình 5 năm sau Bằng khen của Thủ tướng Chính phủ\.\n/);
  // An award without such a road is judged as for anybody.
  expect(ask("huan-chuong-dung-cam", foreigner)).toMatchObject({ verdict: "pending", basis: "sudden" });
});

test("a martyr of the police is raised one class, whatever the year of his death was graded", () => {
  const martyr = {
    traits: { "army-or-police": true, martyr: true },
    service: { "armed-forces": 100, "hard-duty": 2 },
    confirmed: ["duty-done-well", "had-hard-duty"],
    awards: { "huy-chuong-chien-si-ve-vang-hang-ba": ["2020 seniority"] },
  };
  expect(ask("huy-chuong-chien-si-ve-vang-hang-nhi", martyr).verdict).toBe("met");
});

test("an award given for one thing only counts where its record names no kind of commendation", () => {
  const artisan = {
    awards: { "nghe-nhan-uu-tu": [2015] },
    service: { heritage: 239 },
    confirmed: [
      "loyal-and-law-abiding",
      "extraordinary-craft",
      "great-merit-for-heritage",
      "heritage-exemplar-nationwide",
    ],
  };
  const { subject } = writeExample("individual", { year: 2024, ...artisan }, { name: "nghệ nhân", but: {} });
  const bare = { ...subject, awards: subject.awards.map(({ basis: _basis, ...record }) => record) };
  const judged = judge(law, { award: "nghe-nhan-nhan-dan", subject: bare, submitted: day, year: 2024 });
  assert(judged.ok, "judged");
  expect(explain(judged.value, law.catalogue).reasons).toEqual([
    "Chưa đạt: Hoạt động bảo vệ, phát huy di sản văn hóa từ 20 năm – có 239, cần 240, còn thiếu 1 tháng [điểm b khoản 2 Điều 67, 06/2022/QH15]",
    "Chờ xác nhận: Đạt tiêu chuẩn chi tiết do Chính phủ quy định [khoản 5 Điều 67, 06/2022/QH15]",
  ]);
});

test("months too many for a class are counted from its last month", () => {
  const officer = {
    traits: { "army-or-police": true, martyr: false, "non-commissioned": false },
    service: { "armed-forces": 182, "hard-duty": 0 },
    grades: { good: [2024] },
  };
  expect(reasons("huy-chuong-chien-si-ve-vang-hang-ba", officer)[0]).toBe(
    "Chưa đạt: Công tác liên tục từ 10 đến dưới 15 năm – có 182, cần 179, thừa 3 tháng [điểm c khoản 2 Điều 57, 06/2022/QH15]",
  );
});

test("a time that runs on is forecast, and what is supposed is said", () => {
  const artist = {
    traits: { "circus-or-dance": false },
    service: { arts: 156 },
    confirmed: ["listed-artist", "loyal-and-law-abiding", "devoted-artist", "artistic-prize"],
  };
  const { subject } = writeExample("individual", { year: 2024, ...artist }, { name: "diễn viên", but: {} });
  const ahead = forecastCase(law, { award: "nghe-si-uu-tu", subject, submitted: day, year: 2024, horizon: 5 });
  assert(ahead.ok && ahead.value, "forecast");
  expect([ahead.value.year, ahead.value.trace.verdict]).toEqual([2026, "pending"]);
  expect(lawWords.vi.assumption(ahead.value.assumption)).toBe(
    "Giả định 2025–2026: tiếp tục hoạt động văn hóa, nghệ thuật.",
  );
});

test("before 2024 a ministry or province alone makes no head of state's order certain: others of that order ask the centre", () => {
  const head = {
    year: 2020,
    traits: { foreign: true, "head-of-state": true },
    confirmed: ["great-merit-for-viet-nam"],
  };
  const { subject, day: submitted } = writeExample("individual", head, { name: "nguyên thủ", but: {} });
  const verdictBy = (by: "central" | "ministry-province") => {
    const asked = { ...subject, attestations: subject.attestations.map((each) => ({ ...each, by })) };
    const judged = judge(law, { award: "huan-chuong-sao-vang", subject: asked, submitted, year: 2020 });
    return judged.ok ? judged.value.verdict : judged.refusal.code;
  };
  expect([verdictBy("ministry-province"), verdictBy("central")]).toEqual(["pending", "met"]);
});
