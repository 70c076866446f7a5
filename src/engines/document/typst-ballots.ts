import type { BallotCard } from "./ballot-block.ts";
import { ballotPageHeight } from "./compose-ballots.ts";
import {
  ballotColumns,
  cellPadding,
  fixedWords,
  ruleThickness,
  type StyleName,
  styleOf,
  tickBox,
} from "./official-layout.ts";
import type { BallotPagePart } from "./parts.ts";
import { typstRuns, typstString } from "./typst-string.ts";

/** A page of ballots of equal height with dashed lines to cut along. */
export function typstBallotPage({ cards, perPage, illustrative }: BallotPagePart): string {
  const height = perPage === 1 ? "auto" : `${ballotPageHeight / perPage}mm`;
  const cells = cards.map((card) => `  [${typstCard(card, illustrative)}],`);
  return `#pagebreak(weak: true)
#grid(columns: (1fr,), rows: ${height}, inset: (y: 4mm), align: horizon,
  stroke: (_, y) => if y > 0 { (top: (thickness: 0.5pt, dash: "dashed")) },
${cells.join("\n")}
)
#pagebreak(weak: true)`;
}

function typstCard(card: BallotCard, illustrative: boolean): string {
  const { body, name, subject, instruction, choices, nominees, foot, code } = card;
  const say = (style: StyleName, text: string): string => `#as-${style}[${typstRuns([{ text }])}]`;
  return [
    say("issuer", body),
    say("name", name),
    say("subject", subject),
    ...(illustrative ? [say("illustrative", fixedWords.illustrative)] : []),
    say("bodyLeft", instruction),
    tickTable(choices, nominees),
    `#text(size: ${styleOf("recipient").size}pt)[${typstRuns([{ text: foot ?? "" }])}#h(1fr)${typstRuns([{ text: code ?? "" }])}]`,
  ].join("\n");
}

function tickTable(choices: readonly string[], nominees: readonly string[]): string {
  const bold = (text: string): string => `align(center, text(weight: "bold", ${typstString(text)}))`;
  const box = `align(center + horizon, box(width: ${tickBox}mm, height: ${tickBox}mm, stroke: 0.8pt))`;
  const rows = nominees.map(
    (nominee, index) =>
      `  align(center, "${index + 1}"), [${typstRuns([{ text: nominee }])}], ${choices.map(() => box).join(", ")},`,
  );
  return `#block(below: 2mm, width: 100%)[#table(columns: (${ballotColumns.number}mm, 1fr, ${choices.map(() => `${ballotColumns.choice}mm`).join(", ")}),
  inset: (x: ${cellPadding.x}mm, y: 1.2mm), stroke: ${ruleThickness}pt, align: horizon,
  table.header(${[fixedWords.ballotNumber, fixedWords.ballotNominee, ...choices].map(bold).join(", ")}),
${rows.join("\n")}
)]`;
}
