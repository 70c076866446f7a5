import type { Paragraph, Table } from "docx";
import { gap, wordText } from "./docx-lines.ts";
import { bareGrid } from "./docx-tables.ts";
import { mmInPoints } from "./docx-units.ts";
import { aboveSignatures, betweenSignatures, signingRoom } from "./official-layout.ts";
import type { LinePart, SignaturesPart } from "./parts.ts";
import type { Signatory } from "./signature-block.ts";

/** Places to sign as a grid without rules; the recipients stand left of the only signatory. */
export function wordSignatures({ grid, recipients = [] }: SignaturesPart, width: number): Table {
  const rows = grid.map((row) =>
    row.map((signatory, index) => {
      const above = gap(mmInPoints(aboveSignatures));
      if (signatory) return [above, ...place(signatory)];
      return index === 0 ? [above, ...besideSignatory(recipients)] : [above];
    }),
  );
  const columns = grid[0]?.length ?? 1;
  return bareGrid(
    rows,
    Array.from({ length: columns }, () => width / columns),
    grid.some((row) => row[0] !== undefined) ? betweenSignatures : 0,
  );
}

/** The recipients begin on the line of the signatory, so their title needs no space above. */
function besideSignatory(recipients: readonly LinePart[]): readonly Paragraph[] {
  return recipients.map(({ style, runs }) => wordText(style, runs, { before: 0 }));
}

function place({ authority = [], office, note, names }: Signatory): readonly Paragraph[] {
  return [
    ...authority.map((text) => wordText("authority", text)),
    wordText("office", office),
    ...(note === undefined ? [] : [wordText("signNote", note)]),
    ...names.map((name) => wordText("signName", name, { before: signingRoom })),
  ];
}
