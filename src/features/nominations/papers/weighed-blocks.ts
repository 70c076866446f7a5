import { writeDay } from "../../../basics/instant.ts";
import type { Block } from "../../../engines/document/index.ts";
import { type KeptVerdict, reasonSaid } from "../../eligibility/index.ts";
import { titleName, unitName, type YearNominations } from "../read-nominations.ts";
import { weighedIn } from "../weigh.ts";
import { goingUp } from "./submission-paper.ts";

/** Verdicts kept with the proposals: conclusions and reasons in a table, then what stands in the way of each, with its citation. */
export function weighedBlocks({ year, nominations }: YearNominations): Block[] {
  const judged = goingUp(nominations).flatMap((nomination) => {
    const weighed = weighedIn(nomination);
    const [unit, title] = [unitName(year, nomination.unitId), titleName(year, nomination.awardCode)];
    return weighed ? [{ unit, title, ...weighed }] : [];
  });
  if (judged.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "ĐIỀU KIỆN KHI ĐỀ NGHỊ" },
    {
      kind: "table",
      small: true,
      columns: [
        { width: 8, align: "center" },
        { width: 28, align: "left" },
        { width: 36, align: "left" },
        { width: 28, align: "left" },
      ],
      header: [["STT", "Đơn vị, danh hiệu", "Kết luận", "Lý do vẫn đề nghị"]],
      rows: judged.map(({ unit, title, verdict, despite }, index) => [
        String(index + 1),
        `${unit}\n${title}`,
        conclusionOf(verdict),
        despite,
      ]),
    },
    ...judged.flatMap(({ unit, title, verdict }) => inTheWayOf(`${unit}, ${title}`, verdict)),
  ];
}

function conclusionOf({ word, toCompare, submitted, pack, claimed }: KeptVerdict): string {
  const flag = toCompare ? " (cần đối chiếu văn bản)" : "";
  const road = claimed === null ? "" : `, đề nghị theo ${claimed}`;
  return `${word}${flag}${road}, ngày trình ${writeDay(submitted)}${pack === null ? "" : `, theo ${pack}`}`;
}

/** Có, cần, còn thiếu of each condition; where no law is usable, why. */
function inTheWayOf(of: string, { verdict, sentence, reasons }: KeptVerdict): Block[] {
  if (verdict === "no-verdict") return [{ kind: "paragraph", text: `${of}: ${sentence}` }];
  if (reasons.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: `${of}: còn vướng ${reasons.length} điều kiện` },
    {
      kind: "list",
      ordered: false,
      items: reasons.map((reason, at) => `${reasonSaid(reason)}${at < reasons.length - 1 ? ";" : "."}`),
    },
  ];
}
