import { baseSize } from "./base.ts";
import type { BallotFigure, Channel, Electorate, Line } from "./count.ts";
import type { Nominee, Vote } from "./vote.ts";

/** A figure the verdict waits for; without a channel it concerns the electorate, or nothing was counted at all. */
export interface Missing {
  readonly figure: BallotFigure | keyof Electorate | LineFigure;
  readonly channel?: Channel;
  readonly nominee?: string;
}

type LineFigure = "agree" | "disagree" | "noMark";

const ballotFigures = ["issued", "returned", "valid", "invalid", "blank"] as const;

/** Figures missing for every nominee alike. A count is complete when its equations can be checked, not only its sum. */
export function missingInVote({ rule, electorate, counts }: Vote): Missing[] {
  const ballots: Missing[] =
    counts.length === 0
      ? ballotFigures.map((figure) => ({ figure }))
      : counts.flatMap((count) =>
          ballotFigures
            .filter((figure) => count[figure] === undefined)
            .map((figure) => ({ figure, channel: count.channel })),
        );
  const base = baseSize(rule, { electorate, counts, ownVotes: 0 });
  const needed = new Set<keyof Electorate>(rule.quorum === null ? [] : ["entitledVoters", "votersPresent"]);
  if (!base.known) for (const figure of base.missing) if (!isBallotFigure(figure)) needed.add(figure);
  const absent = [...needed].filter((figure) => electorate[figure] === undefined);
  return [...ballots, ...absent.map((figure) => ({ figure }))];
}

/** Figures missing on one nominee's own lines. */
export function missingOnLine({ rule, counts }: Vote, { nominee }: Nominee): Missing[] {
  const needed: readonly LineFigure[] = rule.asks.kind === "choose" ? ["agree"] : ["agree", "disagree", "noMark"];
  return counts.flatMap(({ channel, lines }) => {
    const line: Partial<Line> = lines.find((one) => one.nominee === nominee) ?? {};
    return needed.filter((figure) => line[figure] === undefined).map((figure) => ({ figure, channel, nominee }));
  });
}

const isBallotFigure = (figure: string): figure is BallotFigure =>
  (ballotFigures as readonly string[]).includes(figure);
