import type { CSSProperties, ReactElement } from "react";
import {
  type LinePart,
  lineHeight,
  type Run,
  type StyleName,
  styleOf,
  tightLineHeight,
} from "../../engines/document/index.ts";

/** A length of the paper on screen: the sheet sets what a millimetre and a point are, so that it can shrink as a whole. */
export const mm = (millimetres: number): string => `calc(${millimetres} * var(--mm))`;
export const pt = (points: number): string => `calc(${points} * var(--pt))`;

/** The look of a named style, from the same numbers that Word and PDF use. */
export function lookOf(name: StyleName): CSSProperties {
  const { size, align, bold, italic, firstLine = 0, left = 0, before = 0, after, tight } = styleOf(name);
  return {
    fontSize: pt(size),
    lineHeight: tight ? tightLineHeight : lineHeight,
    fontWeight: bold ? 700 : 400,
    fontStyle: italic ? "italic" : "normal",
    textAlign: align,
    textIndent: mm(firstLine),
    margin: `${pt(before)} 0 ${pt(after)} ${mm(left)}`,
  };
}

/** One paragraph in a named style; headings say their level to a screen reader. */
export function Line({ part: { style, runs } }: { part: LinePart }): ReactElement {
  const level = /^heading(\d)$/.exec(style)?.[1];
  const heading = level === undefined ? {} : { role: "heading", "aria-level": Number(level) + 2 };
  return (
    <p style={lookOf(style)} {...heading}>
      <Runs runs={runs} />
    </p>
  );
}

/** Plain words in a named style. */
export function Say({ style, text, room = 0 }: { style: StyleName; text: string; room?: number }): ReactElement {
  const look = lookOf(style);
  return (
    <p className="paper-words" style={room > 0 ? { ...look, marginTop: mm(room) } : look}>
      {text}
    </p>
  );
}

/** Runs inside a line; "\n" breaks it. */
export function Runs({ runs }: { runs: readonly Run[] }): ReactElement {
  return (
    <span className="paper-words">
      {runs.map(({ text, bold, italic }, index) => (
        <span key={index} style={faceOf({ bold, italic })}>
          {text}
        </span>
      ))}
    </span>
  );
}

function faceOf({ bold, italic }: Pick<Run, "bold" | "italic">): CSSProperties {
  return { ...(bold ? { fontWeight: 700 } : {}), ...(italic ? { fontStyle: "italic" } : {}) };
}
