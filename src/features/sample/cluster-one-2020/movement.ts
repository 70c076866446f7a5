import { z } from "zod";
import { type Day, instantOf } from "../../../basics/instant.ts";
import { type Rulebook, sampleRulebooks } from "../../year/index.ts";
import type { Story } from "../story.ts";
import type { UnitIds } from "./organisation.ts";
import { madeUp, told, unitKeys } from "./told.ts";

export const governmentFlag = "co-thi-dua-chinh-phu";
export const ministryFlag = "co-thi-dua-bo-ban-nganh-tinh";

/** The year with its motto, the rulebook and the plan. */
export async function launchMovement(story: Story, clusterId: number): Promise<number> {
  story.says({ vi: "Phong trào: quy chế, kế hoạch, giao ước", en: "movement: rulebook, plan, pact" });
  const { motto, year } = told;
  const opened = instantOf("2020-01-15", "08:30");
  const Year = z.object({ yearId: z.int() });
  const named = { clusterId, year, motto, illustrative: true };
  const { yearId } = await story.does("movement.create-year", opened, named, Year);
  const days = { startsOn: "2020-01-01", endsOn: "2020-12-31", figuresAsOf: "2020-11-30" };
  await story.does("movement.edit-year", opened, { yearId, revision: 1, motto, ...days });

  const drafted = instantOf("2020-02-10", "09:00");
  await story.does("movement.edit-rulebook", drafted, { yearId, revision: 0, rules: rules() });
  await story.does("movement.edit-plan", drafted, { yearId, revision: 0, ...planWords });
  await story.does("movement.add-plan-items", drafted, { yearId, items: planItems });
  return yearId;
}

/** What the units strive for, and the pact that freezes the rules. */
export async function signPact(story: Story, { yearId, units }: { yearId: number; units: UnitIds }): Promise<void> {
  const registered = instantOf("2020-03-05", "14:00");
  for (const key of unitKeys) {
    const awardCodes = [ministryFlag, "don-vi-quyet-thang", ...(key === "internalPolitical" ? [governmentFlag] : [])];
    await story.does("movement.register-titles", registered, { yearId, unitId: units[key], awardCodes });
  }
  const signingDay = "2020-03-12";
  // The words of the pact are made up, so nobody signs it by name.
  const signatories = unitKeys.map((key, at) => ({
    unitId: units[key],
    name: `Đại diện số ${at + 1} (minh hoạ)`,
    office: "Đại diện lãnh đạo đơn vị",
  }));
  const pact = { undertakings, place: "Hà Nội", signingDay, signatories };
  await story.does("movement.edit-pact", instantOf("2020-03-11", "16:00"), { yearId, revision: 0, ...pact });
  const signed = { yearId, revision: 1, rulebookRevision: 1 };
  await story.does("movement.sign-pact", instantOf(signingDay, "10:00"), signed);
}

/** Which rules the cluster had is not told: a sample rulebook, with the ministry's flag voted as well. */
function rules(): Rulebook {
  const sample = sampleRulebooks.find(({ code }) => code === "two-thirds-of-units")!.rules;
  const [government, head, deputy] = sample.votes;
  const ministry = {
    ...government!,
    subject: { kind: "title" as const, awardCode: ministryFlag },
    rule: { ...government!.rule, quota: { kind: "absolute" as const, places: 2 } },
  };
  return {
    ...sample,
    // The rulebook asks for the dossiers on the day on which the plan and the conference want them sent.
    deadlines: sample.deadlines.map((deadline) =>
      deadline.what === "Nộp hồ sơ đề nghị khen thưởng" ? { ...deadline, on: "12-25" } : deadline,
    ),
    votes: [
      { ...government!, article: "Điều 1", requires: [ministryFlag] },
      { ...ministry, article: "Điều 2" },
      { ...head!, article: "Điều 3" },
      { ...deputy!, article: "Điều 4" },
    ],
  };
}

const planWords = {
  legalBases: [
    "Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003",
    "Quy chế hoạt động của Cụm thi đua số 1 (minh hoạ)",
  ],
  purpose:
    "Đẩy mạnh phong trào thi đua trong các đơn vị thuộc Cụm, góp phần hoàn thành chương trình, kế hoạch công tác năm 2020 (nội dung minh hoạ).",
  requirements: "Thiết thực, đúng thời hạn, có kết quả kiểm chứng được (nội dung minh hoạ).",
  themes: ["Thi đua hoàn thành chương trình, kế hoạch công tác năm 2020", "Nêu gương, giữ kỷ cương (chủ đề minh hoạ)"],
};

const planItems = [
  { title: "Tổ chức hội nghị ký giao ước thi đua", responsible: "secretary", dueOn: "2020-03-12" },
  { title: "Đăng ký danh hiệu thi đua", responsible: "every-unit", dueOn: "2020-03-25" },
  { title: "Sơ kết 6 tháng đầu năm", responsible: "secretary", dueOn: "2020-07-10" },
  { title: "Chấm điểm, tổng hợp kết quả của các đơn vị", responsible: "secretary", dueOn: "2020-11-30" },
  { title: "Nộp báo cáo tổng kết năm", responsible: "every-unit", dueOn: "2020-12-05", doneWhen: "year-report" },
  {
    title: "Tổ chức hội nghị tổng kết, bỏ phiếu suy tôn, bầu cụm trưởng, cụm phó",
    responsible: "chair",
    dueOn: "2020-12-18",
  },
  { title: "Gửi hồ sơ đề nghị khen thưởng", responsible: "secretary", dueOn: "2020-12-25" },
];

const undertakings = [
  { text: "Hoàn thành chương trình, kế hoạch công tác năm 2020", value: "100 % nhiệm vụ (minh hoạ)" },
  { text: "Chấp hành đầy đủ chế độ thông tin, báo cáo của Cụm", value: "đúng thời hạn (minh hoạ)" },
  { text: "Xây dựng, nhân rộng mô hình, điển hình tiên tiến", value: "ít nhất 01 mô hình (minh hoạ)" },
];

/** Ticks off what the plan asked for from one day to another, each on the day it was due. */
export async function finishPlanItems(
  story: Story,
  { yearId, from, to }: { readonly yearId: number; readonly from: Day; readonly to: Day },
): Promise<void> {
  const Plan = z.object({ items: z.array(z.object({ itemId: z.int(), dueOn: z.string(), doneWhen: z.string() })) });
  const { items } = await story.asks("movement.read-plan", { yearId }, Plan);
  const due = items.filter((item) => item.dueOn >= from && item.dueOn <= to && item.doneWhen === "marked");
  for (const { itemId, dueOn } of due) {
    const done = { yearId, itemId, revision: 1, doneOn: dueOn, note: madeUp };
    await story.does("movement.finish-plan-item", instantOf(dueOn, "16:30"), done);
  }
}
