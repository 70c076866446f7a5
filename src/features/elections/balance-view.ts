import { balanceSheet } from "../../engines/counting/index.ts";
import { copiesOf } from "./copies.ts";
import { type Figures, unitOf, type Vote } from "./model.ts";
import { unitName, type VoteFacts } from "./on-vote.ts";
import { sourceOf } from "./sources/index.ts";
import { balanceWords, ballotTerms, channelName, handTerms } from "./terms.ts";
import { countedVote } from "./verdict.ts";

/** An equation of the count in words, and whether it holds. */
export interface BalanceLine {
  readonly says: string;
  readonly holds: boolean;
}

/** Every equation of a count with its numbers: those of the counting engine, and the ballots that were printed. */
export function balanceOf({ vote, year, votes }: VoteFacts, figures: Figures): BalanceLine[] {
  const { rule, electorate, counts, nominees } = countedVote(vote, figures, votes);
  // What nobody typed is what did not come back: told by the two figures that were typed.
  const whole = counts.map((count) => ({ ...count, ...notReturned(count) }));
  const names = nominees.map(({ nominee }) => nominee);
  const terms = sourceOf(vote).leavesBallots(vote) ? ballotTerms : handTerms;
  const equations = balanceSheet({ rule, electorate, counts: whole, nominees: names }).flatMap((equation) => {
    const channel = figures.length > 1 && equation.channel ? channelName[equation.channel] : "";
    const unit = equation.nominee === null ? "" : unitName(year, unitOf(equation.nominee));
    const of = [unit, channel].filter(Boolean).join(", ");
    return line(balanceWords(equation, { of, names: terms }), equation.holds);
  });
  return [...printedLines(vote, figures), ...equations];
}

/** What this count has no words for is no line of it. */
const line = (says: string | undefined, holds: boolean): BalanceLine[] => (says === undefined ? [] : [{ says, holds }]);

function notReturned({
  issued,
  returned,
}: {
  readonly issued?: number | undefined;
  readonly returned?: number | undefined;
}) {
  return issued !== undefined && returned !== undefined && returned <= issued ? { notReturned: issued - returned } : {};
}

/** Ballots printed are handed out or left over; asked only where somebody counted those left over. */
function printedLines(vote: Vote, figures: Figures): BalanceLine[] {
  return figures.flatMap(({ channel, issued, unused }) => {
    if (channel !== "paper" || unused === undefined) return [];
    const printed = copiesOf(vote);
    const says = balanceWords(
      {
        left: { figure: "printed", value: printed },
        relation: "is",
        right: [
          { figure: "issued", value: issued },
          { figure: "unused", value: unused },
        ],
      },
      { of: "", names: ballotTerms },
    );
    return line(says, printed === issued + unused);
  });
}
