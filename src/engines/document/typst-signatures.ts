import { aboveSignatures, betweenSignatures, type StyleName, signingRoom } from "./official-layout.ts";
import type { LinePart, SignaturesPart } from "./parts.ts";
import type { Signatory } from "./signature-block.ts";
import { typstRuns } from "./typst-string.ts";

/** Each row of signatures stays whole; a long grid may break between rows. What follows the last stays with it. */
export function typstSignatures({ grid, recipients = [] }: SignaturesPart): string {
  return grid
    .map((row, at) => {
      const places = row.map((signatory, index) => {
        const lines = signatory ? place(signatory) : index === 0 ? recipients.map(recipientLine).join("") : "";
        return `  [${lines}],`;
      });
      return `#block(breakable: false, sticky: ${at === grid.length - 1}, above: ${aboveSignatures}mm, width: 100%)[#grid(columns: (1fr,) * ${row.length}, column-gutter: ${betweenSignatures}mm,
${places.join("\n")}
)]`;
    })
    .join("\n");
}

function place({ authority = [], office, note, names }: Signatory): string {
  return [
    ...authority.map((text) => say("authority", text)),
    say("office", office),
    ...(note === undefined ? [] : [say("signNote", note)]),
    ...names.map((name) => `#v(${signingRoom}mm)${say("signName", name)}`),
  ].join("");
}

const say = (style: StyleName, text: string): string => `#as-${style}[${typstRuns([{ text }])}]`;

const recipientLine = ({ style, runs }: LinePart): string => `#as-${style}[${typstRuns(runs)}]`;
