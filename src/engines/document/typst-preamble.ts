import {
  type LineStyle,
  lineHeight,
  lineStyles,
  margins,
  pageNumberFromEdge,
  tightLineHeight,
} from "./official-layout.ts";
import type { ComposedPaper } from "./parts.ts";
import { typstString } from "./typst-string.ts";

/** Metric twin of Times New Roman that may be embedded; the same name in every PDF of the product. */
const pdfFont = "Tinos";

/** Above and below the base line, in parts of the size, as Word takes them from this font (its hhea table). */
const ascent = 0.891;
const descent = 0.216;
const leading = `${(lineHeight - ascent - descent).toFixed(3)}em`;
export const tightLeading = `${(tightLineHeight - ascent - descent).toFixed(3)}em`;

/** Page, font and one function per named style, “as-body”, “as-heading1” …: what the parts below are written in. */
export function typstPreamble({ title, sheet, numbered }: ComposedPaper): string {
  const { top, right, bottom, left } = margins;
  const header = numbered
    ? "context if counter(page).get().first() > 1 { align(center, counter(page).display()) }"
    : "none";
  return `#set document(title: ${typstString(title)})
#set page(
  width: ${sheet.width}mm, height: ${sheet.height}mm,
  margin: (top: ${top}mm, right: ${right}mm, bottom: ${bottom}mm, left: ${left}mm),
  header-ascent: ${top - pageNumberFromEdge - 5}mm,
  header: ${header},
)
#set text(font: "${pdfFont}", fallback: false, size: 13pt, lang: "vi", hyphenate: false, overhang: false, top-edge: ${ascent}em, bottom-edge: -${descent}em)
#set par(leading: ${leading}, spacing: 0pt)
#set block(spacing: 0pt)
#show heading: set text(size: 13pt)
#show heading: it => it.body
#let whole(body) = box(baseline: ${descent}em, body)
#let styled(size, side, justified, first, left, before, after, keep, body) = block(
  above: before, below: after + ${leading}, sticky: keep, width: 100%, inset: (left: left),
  {
    set text(size: size)
    set par(justify: justified, first-line-indent: (amount: first, all: true))
    align(side, par(body))
  },
)
${Object.entries(lineStyles)
  .map(([name, style]) => styleFunction(name, style))
  .join("\n")}
`;
}

function styleFunction(name: string, style: LineStyle): string {
  const { size, align, bold, italic, firstLine = 0, left = 0, before = 0, after, keepNext = false } = style;
  const side = align === "justify" ? "left" : align;
  const level = /^heading(\d)$/.exec(name)?.[1];
  const face = `set text(weight: "${bold ? "bold" : "regular"}", style: "${italic ? "italic" : "normal"}")`;
  const drawn = `{ ${face}; ${level === undefined ? "body" : `heading(level: ${level}, body)`} }`;
  const place = `${size}pt, ${side}, ${align === "justify"}, ${firstLine}mm, ${left}mm, ${before}pt, ${after}pt`;
  return `#let as-${name}(body, keep: ${keepNext}) = styled(${place}, keep, ${drawn})`;
}
