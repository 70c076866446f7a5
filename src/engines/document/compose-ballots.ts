import type { BallotCard, BallotsBlock } from "./ballot-block.ts";
import { margins, sheetSizes } from "./official-layout.ts";
import type { BallotPagePart } from "./parts.ts";

/** Deals the copies out to pages, so that a stack cut once yields whole ballots. */
export function composeBallots(
  { cards, copies, perPage }: BallotsBlock,
  illustrative: boolean,
): readonly BallotPagePart[] {
  const fitting = Math.min(perPage, ...cards.map(fittingPerPage));
  const all = cards.flatMap((card) => Array.from({ length: copies }, () => card));
  const pages: BallotPagePart[] = [];
  for (let first = 0; first < all.length; first += fitting) {
    pages.push({ kind: "ballot-page", cards: all.slice(first, first + fitting), perPage: fitting, illustrative });
  }
  return pages;
}

/** Millimetres of paper between the margins of an upright sheet. */
export const ballotPageHeight = sheetSizes.a4.height - margins.top - margins.bottom;

/**
 * How many such ballots a page holds without one running into the next. Reckoned on the safe side from the number
 * of characters, since only the drawing knows the true height.
 */
function fittingPerPage({ nominees, instruction, subject }: BallotCard): number {
  const linesOf = (text: string, charactersPerLine: number): number => Math.ceil(text.length / charactersPerLine);
  const nomineeLines = nominees.reduce((sum, nominee) => sum + linesOf(nominee, 34), 0);
  const height = 40 + 6 * (linesOf(instruction, 75) + linesOf(subject, 65)) + 3 * nominees.length + 6 * nomineeLines;
  return Math.max(1, Math.floor(ballotPageHeight / height));
}
