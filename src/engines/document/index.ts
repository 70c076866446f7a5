/**
 * The document engine: one list of blocks becomes Word, PDF (through Typst source), a preview and plain text.
 * A feature says what a paper holds; only this folder knows how it looks.
 */
export { BallotCard, BallotsBlock } from "./ballot-block.ts";
export { AddresseesBlock, BasesBlock, Block, HeadingBlock, ListBlock, PageBreakBlock, PairsBlock } from "./blocks.ts";
export { ParagraphBlock, ProvenanceBlock, QuoteBlock, TitleBlock } from "./blocks.ts";
export { Inline, plain, Run, runsOf } from "./inline.ts";
export { Head, Paper, placeAndDay } from "./paper.ts";
export { Sheet, SheetCell, SheetColumn, Workbook } from "./sheet.ts";
export { Signatory, SignaturesBlock } from "./signature-block.ts";
export { Align, Cell, Column, TableBlock } from "./table-block.ts";
export { everyText, printable } from "./printable.ts";
export { paperText } from "./text.ts";
export { typstSource } from "./typst.ts";
export { wordDocument } from "./word-document.ts";
export { compose } from "./compose.ts";
export { ballotPageHeight } from "./compose-ballots.ts";
export * from "./official-layout.ts";
export type * from "./parts.ts";
