import { writeDay } from "../../../basics/instant.ts";
import type { Block } from "../../../engines/document/index.ts";
import { type KeptVerdict, reasonSaid } from "../../eligibility/index.ts";
import { titleName, unitName, type YearNominations } from "../read-nominations.ts";
import { weighedIn } from "../weigh.ts";
import { goingUp } from "./submission-paper.ts";

/** Verdicts kept with the proposals: the conclusion first, what stands in the way with its citation, the reason. */
export function weighedBlocks({ year, nominations }: YearNominations): Block[] {
  const rows = goingUp(nominations).flatMap((nomination) => {
    const weighed = weighedIn(nomination);
    const name = `${unitName(year, nomination.unitId)}\n${titleName(year, nomination.awardCode)}`;
    return weighed ? [[name, conclusionOf(weighed.verdict), inTheWayOf(weighed.verdict), weighed.despite]] : [];
  });
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "ĐIỀU KIỆN KHI ĐỀ NGHỊ" },
    {
      kind: "table",
      small: true,
      columns: [
        { width: 8, align: "center" },
        { width: 22, align: "left" },
        { width: 20, align: "left" },
        { width: 32, align: "left" },
        { width: 18, align: "left" },
      ],
      header: [["STT", "Đơn vị, danh hiệu", "Kết luận", "Còn vướng và căn cứ", "Lý do vẫn đề nghị"]],
      rows: rows.map((row, index) => [String(index + 1), ...row]),
    },
  ];
}

function conclusionOf({ word, toCompare, submitted, pack }: KeptVerdict): string {
  const flag = toCompare ? " (cần đối chiếu văn bản)" : "";
  return `${word}${flag}, ngày trình ${writeDay(submitted)}${pack === null ? "" : `, theo ${pack}`}`;
}

/** Có, cần, còn thiếu of each condition; where no law is usable, why. */
function inTheWayOf({ verdict, sentence, reasons }: KeptVerdict): string {
  if (verdict === "no-verdict") return sentence;
  return reasons.map((reason) => `- ${reasonSaid(reason)}`).join("\n");
}
