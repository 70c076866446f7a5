import type { Block } from "../../../engines/document/index.ts";
import { lackingSaid } from "../reason-words.ts";
import type { JudgedView, ReasonView } from "../views.ts";

/** One unit on the sheet: the verdict first, then what fails, the records it rests on, and the whole law. */
export function unitBlocks(name: string, judged: JudgedView): Block[] {
  return [
    { kind: "heading", level: 1, text: name },
    { kind: "paragraph", text: [{ text: judged.sentence, bold: true }] },
    ...judged.remarks.map((text): Block => ({ kind: "paragraph", text: [{ text, italic: true }] })),
    ...(judged.reasons.length > 0 ? [reasonsTable(judged.reasons)] : []),
    ...otherRoads(judged),
    ...usedLine(judged),
    ...(judged.tree.length > 0 ? [treeTable(judged.tree)] : []),
  ];
}

function reasonsTable(reasons: readonly ReasonView[]): Block {
  return {
    kind: "table",
    small: true,
    columns: [
      { width: 7, align: "center" },
      { width: 46, align: "left" },
      { width: 6, align: "center" },
      { width: 7, align: "center" },
      { width: 21, align: "left" },
      { width: 13, align: "left" },
    ],
    header: [["STT", "Điều kiện còn vướng, căn cứ", "Có", "Cần", "Còn thiếu", "Kết luận"]],
    rows: reasons.map((reason, at) => [
      String(at + 1),
      whereWritten(reason),
      reason.have === null ? "–" : String(reason.have),
      reason.need === null ? "–" : String(reason.need),
      lackingSaid(reason),
      reason.word,
    ]),
  };
}

function whereWritten({ says, citation, checked, note }: ReasonView): string {
  const source = [citation, checked].filter((part) => part !== "").join(" – ");
  return [says, source, note].filter((part) => part !== "").join("\n");
}

function otherRoads({ otherRoads: roads }: JudgedView): Block[] {
  if (roads.length === 0) return [];
  return [
    { kind: "paragraph", text: "Trường hợp khác có thể đề nghị, gần đạt nhất trước:" },
    { kind: "list", ordered: true, items: roads.map(({ road, reasons }) => `${road}: ${reasons.join("; ")}`) },
  ];
}

function usedLine({ used, verdict }: JudgedView): Block[] {
  if (verdict === "no-verdict") return [];
  const text = used.length === 0 ? "Chưa có hồ sơ nào được dùng làm căn cứ." : `Căn cứ đã dùng: ${used.join("; ")}.`;
  return [{ kind: "paragraph", text }];
}

/** Every condition on a line of its own, set in as the law sets it; spaces that do not break keep the steps. */
function treeTable(tree: readonly string[]): Block {
  return {
    kind: "table",
    small: true,
    columns: [{ width: 1, align: "left" }],
    header: [["Toàn bộ điều kiện: [x] đạt, [ ] chưa đạt, [?] chờ xác nhận, […] thiếu dữ liệu, [–] không xét"]],
    rows: tree.map((line) => [line.replace(/^ +/, (indent) => "\u00a0".repeat(indent.length * 2))]),
  };
}
