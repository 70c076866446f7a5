/**
 * How an official paper looks, once, for Word, PDF and the preview alike.
 *
 * @source Decree 30/2020/NĐ-CP, appendix I: paper, margins, type sizes, place of each part. Where the decree leaves
 *         a range (13–14 pt, single to 1.5 lines) the choice is the project's own.
 */

/** Millimetres. */
export const margins = { top: 20, right: 15, bottom: 20, left: 30 } as const;

/** Millimetres, upright. */
export const sheetSizes = { a4: { width: 210, height: 297 }, a3: { width: 297, height: 420 } } as const;

/** The page number stands centred in the top margin, this far (mm) from the edge. */
export const pageNumberFromEdge = 10;

/** Distance from base line to base line, in parts of the type size: 1.15 lines of Times New Roman. */
export const lineHeight = 1.32;

/** The same inside tables: a single line of Times New Roman. */
export const tightLineHeight = 1.149;

export const fontName = "Times New Roman";

/** One face of a line. Sizes and spaces in points, indents in millimetres. */
export interface LineStyle {
  readonly size: number;
  readonly align: "left" | "center" | "right" | "justify";
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly firstLine?: number;
  readonly left?: number;
  readonly before?: number;
  readonly after: number;
  /** Single lines, as in tables. */
  readonly tight?: boolean;
  /** Never the last line of a page: what follows belongs to it. */
  readonly keepNext?: boolean;
}

const body = { size: 13, align: "justify", firstLine: 10, after: 6 } as const;
const centred = { size: 13, align: "center" } as const;

/** Every named style of a paper; Word shows them under the same names. */
export const lineStyles = {
  superior: { ...centred, size: 12, after: 0 },
  issuer: { ...centred, size: 12, bold: true, after: 0 },
  number: { ...centred, after: 0 },
  nation: { ...centred, size: 12, bold: true, after: 0 },
  motto: { ...centred, bold: true, after: 0 },
  dated: { ...centred, italic: true, after: 0 },

  name: { ...centred, size: 14, bold: true, after: 0, keepNext: true },
  subject: { ...centred, bold: true, after: 6, keepNext: true },
  illustrative: { ...centred, italic: true, after: 6 },
  addressee: { ...centred, after: 6 },
  addresseeListed: { size: 13, align: "left", left: 40, after: 3 },
  basis: { ...body, italic: true },

  heading1: { ...body, bold: true, before: 6, keepNext: true },
  heading2: { ...body, bold: true, keepNext: true },
  heading3: { ...body, bold: true, italic: true, keepNext: true },
  body,
  bodyLeft: { size: 13, align: "left", after: 6 },
  bodyCenter: { ...centred, after: 6 },
  bodyRight: { size: 13, align: "right", after: 6 },
  listItem: body,
  quote: { ...body, italic: true, firstLine: 0, left: 10 },
  quoteSource: { size: 13, align: "right", after: 6 },
  term: { size: 13, align: "left", after: 3 },
  detail: { size: 13, align: "justify", after: 3 },
  cell: { size: 13, align: "left", after: 0, tight: true },
  cellSmall: { size: 11, align: "left", after: 0, tight: true },

  tick: { size: 20, align: "center", after: 0, tight: true },

  authority: { ...centred, bold: true, after: 0, keepNext: true },
  office: { ...centred, bold: true, after: 0, keepNext: true },
  signNote: { ...centred, italic: true, after: 0, keepNext: true },
  signName: { ...centred, bold: true, after: 0 },
  recipientsTitle: { size: 12, align: "left", bold: true, italic: true, before: 12, after: 0, keepNext: true },
  recipient: { size: 11, align: "left", after: 0, keepNext: true },
  provenance: { size: 9, align: "left", before: 12, after: 0 },
} as const satisfies Record<string, LineStyle>;

export type StyleName = keyof typeof lineStyles;

/** The style as its interface says, so that absent fields can be asked for. */
export const styleOf = (name: StyleName): LineStyle => lineStyles[name];

/** Head of the paper: shares of the width left and right, lengths of the two rules in mm, space below in mm. */
export const headLayout = { left: 42, right: 58, issuerRule: 24, mottoRule: 58, below: 6 } as const;

/** Table cells: space around the text in mm, thickness of rules in points. */
export const cellPadding = { x: 1.4, y: 0.8 } as const;
export const ruleThickness = 0.5;

/** Share of the width that the terms of pairs take, in percent. */
export const termShare = 26;

/** Room to sign, in mm; room above each row of signatures. */
export const signingRoom = 20;
export const aboveSignatures = 6;
/** Room between two places to sign side by side, in mm: long names of units must not run into each other. */
export const betweenSignatures = 6;

/** Side of a box to tick on a ballot, in mm. */
export const tickBox = 5;

/** Columns of a ballot in mm: running number, and each choice; the nominee takes the rest. */
export const ballotColumns = { number: 12, choice: 34 } as const;

/** Words that stand on every paper. */
export const fixedWords = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  illustrative: "(Số liệu minh hoạ)",
  recipients: "Nơi nhận:",
  addressees: "Kính gửi:",
  ballotNumber: "STT",
  ballotNominee: "Tên trong phiếu",
} as const;
