import { expect, test } from "vitest";
import { paperText } from "../../../engines/document/index.ts";
import type { YearFacts } from "../../year/index.ts";
import type { Direction } from "../store/directions.ts";
import { summaryReportOf } from "./summary-paper.ts";

const cluster = { name: "Cụm thi đua số 1", ownerName: "Bộ A", kind: "cluster", standingBodyName: "", place: "Hà Nội" };
const year = { year: 2025, cluster, units: [], headships: [], illustrative: false } as unknown as YearFacts;
const direction: Direction = {
  ...{ directionId: 1, unitId: null, responsible: "secretary", revision: 1 },
  ...{ text: "Ký giao ước", dueOn: "2026-03-31" },
} as Direction;

const printed = (headings: readonly string[], directions: readonly Direction[], reason = "Đã giải thể.") => {
  const units = [{ unitId: 1, name: "Cục Một" }];
  const facts = {
    headings: headings.map((text, at) => ({ key: `h${at + 1}`, text })),
    summary: { state: "final", closedAt: "2026-01-05T02:00:00.000Z", closedWithout: { units, reason } },
    comments: [],
  } as unknown as Parameters<typeof summaryReportOf>[0]["facts"];
  const passage = { passageId: 1, number: 1, headingKey: "h1", text: "Đã hoàn thành.", sourceUnitId: null };
  const paper = summaryReportOf({ year, facts, passages: [passage], directions, mark: undefined });
  return paperText(paper);
};

test("what is set for the next year stands under the heading that asks for it, and under one of its own where none does", () => {
  const own = printed(["Kết quả", "Phương hướng, nhiệm vụ năm 2026"], [direction]);
  expect(own.match(/PHƯƠNG HƯỚNG/g)).toHaveLength(1);
  expect(own).toContain("II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026\n1. Ký giao ước (Thư ký, chậm nhất ngày 31/03/2026).");
  expect(own).not.toContain("Không có nội dung");
  expect(printed(["Kết quả"], [direction])).toContain("II. PHƯƠNG HƯỚNG NĂM 2026\n1. Ký giao ước");
  expect(printed(["Kết quả"], [])).not.toContain("PHƯƠNG HƯỚNG");
});

test("a part without content says so, and a reason ends with one full stop", () => {
  const text = printed(["Kết quả", "Kiến nghị"], []);
  expect(text).toContain("II. KIẾN NGHỊ\n(Không có nội dung.)");
  expect(text).toContain("(lý do: Đã giải thể).");
});
