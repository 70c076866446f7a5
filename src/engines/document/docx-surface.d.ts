/**
 * The few names of the package `docx` that this engine uses, for the engines' own compiler run only: the package's
 * declarations pull in Node's types, which no engine may see. The main compiler run checks every call against the real ones.
 */
export declare class Paragraph {
  private readonly kind: "paragraph";
  constructor(options: object);
}
export declare class TextRun {
  private readonly kind: "run";
  constructor(options: object);
}
export declare class Table {
  private readonly kind: "table";
  constructor(options: object);
}
export declare class TableRow {
  private readonly kind: "row";
  constructor(options: object);
}
export declare class TableCell {
  private readonly kind: "cell";
  constructor(options: object);
}
export declare class Header {
  private readonly kind: "header";
  constructor(options: object);
}
export declare class Document {
  private readonly kind: "document";
  constructor(options: object);
}
export type IStylesOptions = object;
export declare const AlignmentType: { LEFT: "left"; CENTER: "center"; RIGHT: "right"; JUSTIFIED: "both" };
export declare const BorderStyle: { SINGLE: "single"; DASHED: "dashed"; NONE: "none" };
export declare const HeightRule: { ATLEAST: "atLeast" };
export declare const LineRuleType: { AUTO: "auto"; EXACT: "exact" };
export declare const PageNumber: { CURRENT: "CURRENT" };
export declare const PageOrientation: { PORTRAIT: "portrait"; LANDSCAPE: "landscape" };
export declare const TableLayoutType: { FIXED: "fixed" };
export declare const VerticalAlignTable: { TOP: "top"; CENTER: "center" };
export declare const WidthType: { DXA: "dxa" };
