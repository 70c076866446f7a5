import type { BallotCard } from "./ballot-block.ts";
import type { Run } from "./inline.ts";
import type { StyleName } from "./official-layout.ts";
import type { Signatory } from "./signature-block.ts";
import type { Align } from "./table-block.ts";

/**
 * What a paper is once every wording is settled: labels counted, dates written, boilerplate in place.
 * Word, PDF, preview and text only draw parts, so they cannot disagree on a word.
 */
export type Part = LinePart | TablePart | PairsPart | SignaturesPart | BallotPagePart | PageBreakPart;

/** One paragraph in a named style. */
export interface LinePart {
  readonly kind: "line";
  readonly style: StyleName;
  readonly runs: readonly Run[];
  /** Stays on the page of what follows, whatever its style says. */
  readonly keepNext?: boolean;
}

export interface PlacedCell {
  /** The table's own style unless given. */
  readonly style?: StyleName;
  readonly column: number;
  readonly across: number;
  readonly down: number;
  readonly align: Align;
  readonly runs: readonly Run[];
}

export interface TablePart {
  readonly kind: "table";
  readonly style: "cell" | "cellSmall";
  /** Shares of the width. */
  readonly widths: readonly number[];
  readonly header: readonly (readonly PlacedCell[])[];
  readonly rows: readonly (readonly PlacedCell[])[];
}

export interface PairsPart {
  readonly kind: "pairs";
  readonly pairs: readonly { readonly term: readonly Run[]; readonly detail: readonly Run[] }[];
}

/** Signatories in rows of equal places; an absent place stays white. Recipients, when given, stand left of the only signatory. */
export interface SignaturesPart {
  readonly kind: "signatures";
  readonly grid: readonly (readonly (Signatory | undefined)[])[];
  readonly recipients?: readonly LinePart[];
}

/** One page of ballots; `perPage` fixes their height even when the last page has fewer, except that a single one may grow. */
export interface BallotPagePart {
  readonly kind: "ballot-page";
  readonly cards: readonly BallotCard[];
  readonly perPage: number;
  readonly illustrative: boolean;
}

export interface PageBreakPart {
  readonly kind: "page-break";
}

/** The two columns above the paper. */
export interface ComposedHead {
  readonly left: readonly LinePart[];
  readonly right: readonly LinePart[];
  /** Below both rules: number left, place and day right. */
  readonly number: LinePart | undefined;
  readonly dated: LinePart | undefined;
}

export interface ComposedPaper {
  readonly title: string;
  /** Millimetres, as the sheet lies. */
  readonly sheet: { readonly width: number; readonly height: number; readonly name: "a4" | "a3" };
  readonly head: ComposedHead | undefined;
  /** Page numbers from page 2 on; ballots carry none. */
  readonly numbered: boolean;
  readonly parts: readonly Part[];
}
