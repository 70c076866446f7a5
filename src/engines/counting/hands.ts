import type { Count, Line } from "./count.ts";

/** How one voter in the room raised a hand, nominee by nominee; a nominee left out was not recorded. */
export interface Hand {
  readonly voter: string;
  readonly marks: { readonly [nominee: string]: "agree" | "disagree" | "abstain" | undefined };
}

/**
 * An open vote as a count like any other: each voter in the room is one ballot issued, returned and valid, and
 * an abstention is a line without a mark. A line with an unrecorded hand stays without figures.
 */
export function countHands(hands: readonly Hand[], nominees: readonly string[]): Count {
  const voters = hands.length;
  return {
    channel: "hands",
    issued: voters,
    returned: voters,
    valid: voters,
    invalid: 0,
    blank: 0,
    lines: nominees.map((nominee) => lineOf(hands, nominee)),
  };
}

function lineOf(hands: readonly Hand[], nominee: string): Line {
  const marks = hands.map((hand) => hand.marks[nominee]);
  if (marks.includes(undefined)) return { nominee };
  const raised = (mark: "agree" | "disagree" | "abstain") => marks.filter((one) => one === mark).length;
  return { nominee, agree: raised("agree"), disagree: raised("disagree"), noMark: raised("abstain") };
}
