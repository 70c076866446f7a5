import type { CSSProperties, ReactElement } from "react";
import { type ComposedPaper, compose, margins, type Paper, type Part } from "../../engines/document/index.ts";
import { useScrollFrame } from "../scroll-frame.ts";
import { Line } from "./line.tsx";
import "./paper.css";
import { PaperBallots } from "./paper-ballots.tsx";
import { PaperHead } from "./paper-head.tsx";
import { PaperSignatures } from "./paper-signatures.tsx";
import { PaperPairs, PaperTable } from "./paper-table.tsx";

/** A paper on the desk as it will print: the same parts, words and numbers as its Word and PDF files. */
export function PaperPreview({ paper }: { paper: Paper }): ReactElement {
  const composed = compose(paper);
  const frame = useScrollFrame(() => composed.title);
  return (
    <div className="desk paper-desk" {...frame}>
      <article className="paper-stack" aria-label={composed.title}>
        {sheetsOf(composed.parts).map((parts, index) => (
          <div key={index} className={`sheet ${sheetClass(composed)}`} style={sheetLook(composed)}>
            {index === 0 && composed.head && <PaperHead head={composed.head} />}
            {parts.map((part, place) => (
              <PartView key={place} part={part} />
            ))}
          </div>
        ))}
      </article>
    </div>
  );
}

function PartView({ part }: { part: Part }): ReactElement | null {
  switch (part.kind) {
    case "line":
      return <Line part={part} />;
    case "table":
      return <PaperTable part={part} />;
    case "pairs":
      return <PaperPairs part={part} />;
    case "signatures":
      return <PaperSignatures part={part} />;
    case "ballot-page":
      return <PaperBallots part={part} />;
    case "page-break":
      return null;
  }
}

/** The screen does not paginate; only breaks that the paper itself asks for begin a new sheet. */
function sheetsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const sheets: Part[][] = [[]];
  for (const [index, part] of parts.entries()) {
    const breaks =
      part.kind === "page-break" || part.kind === "ballot-page" || parts[index - 1]?.kind === "ballot-page";
    if (breaks && sheets.at(-1)!.length > 0) sheets.push([]);
    if (part.kind !== "page-break") sheets.at(-1)!.push(part);
  }
  return sheets;
}

/** Names the printed page of the same size in paper.css. */
const sheetClass = ({ sheet: { name, width, height } }: ComposedPaper): string =>
  `paper-${name}-${width > height ? "landscape" : "portrait"}`;

/** Read by paper.css, which lets the sheet shrink on a phone. */
function sheetLook({ sheet: { width, height } }: ComposedPaper): CSSProperties {
  const { top, right, bottom, left } = margins;
  return {
    "--sheet-width": width,
    "--sheet-height": height,
    "--sheet-padding": [top, right, bottom, left].map((side) => `calc(${side} * var(--mm))`).join(" "),
  } as CSSProperties;
}
