import { BorderStyle, LineRuleType, Paragraph, TextRun } from "docx";
import { styleId, wordAlign } from "./docx-styles.ts";
import { pointTwips, twips } from "./docx-units.ts";
import type { Run } from "./inline.ts";
import type { StyleName } from "./official-layout.ts";
import type { LinePart } from "./parts.ts";
import type { Align } from "./table-block.ts";

/** A paragraph in a named style. */
export function wordLine({ style, runs, keepNext }: LinePart): Paragraph {
  return new Paragraph({ style: styleId(style), children: wordRuns(runs), ...(keepNext ? { keepNext } : {}) });
}

/** Plain words in a named style, aligned otherwise or set lower when told. */
export function wordText(
  style: StyleName,
  text: string | readonly Run[],
  { align, before }: { align?: Align; before?: number } = {},
): Paragraph {
  return new Paragraph({
    style: styleId(style),
    children: wordRuns(typeof text === "string" ? [{ text }] : text),
    ...(align === undefined ? {} : { alignment: wordAlign[align] }),
    ...(before === undefined ? {} : { spacing: { before: twips(before) } }),
  });
}

function wordRuns(runs: readonly Run[]): TextRun[] {
  return runs.flatMap(({ text, bold, italic }) =>
    text.split("\n").map(
      (piece, index) =>
        new TextRun({
          text: piece,
          ...(index > 0 ? { break: 1 } : {}),
          ...(bold ? { bold } : {}),
          ...(italic ? { italics: italic } : {}),
        }),
    ),
  );
}

/** An empty paragraph so high, in points: Word melts two tables together unless one stands between. */
export function gap(points: number, { newPage = false, keepNext = false } = {}): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: pointTwips(points), lineRule: LineRuleType.EXACT },
    ...(keepNext ? { keepNext } : {}),
    ...(newPage ? { pageBreakBefore: true } : {}),
  });
}

/** A centred rule under the lines above it; widths in mm. */
export function rule({ length, within }: { length: number; within: number }): Paragraph {
  const side = twips((within - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: twips(1), after: twips(1), line: pointTwips(2), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: "000000", space: 0 } },
  });
}
