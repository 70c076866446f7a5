import { z } from "zod";
import { instantOf } from "../../../basics/instant.ts";
import type { Story } from "../story.ts";
import type { UnitIds } from "./organisation.ts";
import { type UnitKey, unitKeys } from "./told.ts";

interface Criterion {
  readonly code: string;
  readonly label: string;
  /** Whole points; the table is written in hundredths. */
  readonly max: number;
  /** What the units lack to the maximum, in tenths of a point, in the order of `unitKeys`. */
  readonly lacking: readonly [number, number, number, number, number];
}

/** Criteria are named by number only: what they measure is no matter of this product. All points are made up. */
const table: readonly { readonly code: string; readonly label: string; readonly criteria: readonly Criterion[] }[] = [
  {
    code: "I",
    label: "Thực hiện nhiệm vụ chuyên môn",
    criteria: [
      { code: "I.1", label: "Tiêu chí số 1", max: 200, lacking: [25, 30, 10, 40, 20] },
      { code: "I.2", label: "Tiêu chí số 2", max: 200, lacking: [30, 20, 15, 35, 25] },
      { code: "I.3", label: "Tiêu chí số 3", max: 120, lacking: [20, 15, 10, 25, 10] },
      { code: "I.4", label: "Tiêu chí số 4", max: 100, lacking: [15, 10, 5, 10, 10] },
      { code: "I.5", label: "Tiêu chí số 5", max: 80, lacking: [10, 10, 5, 15, 10] },
    ],
  },
  {
    code: "II",
    label: "Xây dựng Đảng, xây dựng lực lượng, hậu cần, cải cách hành chính",
    criteria: [
      { code: "II.1", label: "Công tác chính trị", max: 50, lacking: [5, 5, 0, 10, 5] },
      { code: "II.2", label: "Tổ chức, cán bộ", max: 50, lacking: [5, 10, 5, 5, 0] },
      { code: "II.3", label: "Kiểm tra, thanh tra", max: 30, lacking: [5, 0, 5, 5, 5] },
      { code: "II.4", label: "Hậu cần, kỹ thuật", max: 40, lacking: [5, 5, 5, 10, 5] },
      { code: "II.5", label: "Pháp chế, cải cách hành chính", max: 30, lacking: [0, 5, 5, 5, 5] },
    ],
  },
  {
    code: "III",
    label: "Tổ chức phong trào thi đua",
    criteria: [
      { code: "III.1", label: "Tổ chức thực hiện phong trào", max: 40, lacking: [5, 5, 0, 5, 5] },
      { code: "III.2", label: "Kết quả khen thưởng", max: 20, lacking: [10, 10, 0, 15, 5] },
      { code: "III.3", label: "Hội thi, hội diễn, hội thao", max: 15, lacking: [5, 5, 5, 5, 10] },
      { code: "III.4", label: "Nhiệm vụ đột xuất", max: 25, lacking: [5, 5, 0, 10, 5] },
    ],
  },
];

const every = table.flatMap(({ criteria }) => criteria);

/** Hundredths of a point that a unit got in all. */
export const totalOf = (key: UnitKey): number => every.reduce((sum, criterion) => sum + pointsOf(criterion, key), 0);

const pointsOf = ({ max, lacking }: Criterion, key: UnitKey): number =>
  max * 100 - lacking[unitKeys.indexOf(key)]! * 10;

interface Place {
  readonly yearId: number;
  readonly units: UnitIds;
}

export async function writeCriteria(story: Story, { yearId }: Place): Promise<void> {
  const rows = table.flatMap(({ code, label, criteria }) => [
    { kind: "section", code, label, max: null },
    ...criteria.map((each) => ({ kind: "criterion", code: each.code, label: each.label, max: each.max * 100 })),
  ]);
  await story.does("scoring.edit-criteria", instantOf("2020-03-02", "09:00"), { yearId, revision: 0, rows });
}

/** Every unit's points, and the ranking locked. */
export async function scoreUnits(story: Story, { yearId, units }: Place): Promise<void> {
  story.says({ vi: "Chấm điểm: điểm, xếp hạng", en: "scoring: points, ranking" });
  const Table = z.object({ rows: z.array(z.object({ criterionId: z.int(), code: z.string() })) });
  const stored = await story.asks("scoring.read-table", { yearId }, Table);
  const cells = every.flatMap((criterion) =>
    unitKeys.map((key) => ({
      criterionId: stored.rows.find(({ code }) => code === criterion.code)!.criterionId,
      unitId: units[key],
      was: null,
      now: pointsOf(criterion, key),
    })),
  );
  await story.does("scoring.enter-scores", instantOf("2020-11-25", "15:00"), { yearId, cells });
  const seen = { yearId, criteriaRevision: 1, scoresRevision: 1 };
  await story.does("scoring.lock-scores", instantOf("2020-11-30", "16:00"), seen);
}
