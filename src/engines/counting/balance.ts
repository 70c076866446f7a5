import { type Channel, type Count, type Electorate, type Line, total } from "./count.ts";
import type { VotingRule } from "./rule.ts";

/** An equation between counted figures that does not hold, with the numbers that break it. */
export type BrokenEquation =
  | {
      readonly code: "returned-over-issued";
      readonly channel: Channel;
      readonly issued: number;
      readonly returned: number;
    }
  | {
      readonly code: "issued-is-returned-and-not-returned";
      readonly channel: Channel;
      readonly issued: number;
      readonly returned: number;
      readonly notReturned: number;
    }
  | {
      readonly code: "returned-is-valid-invalid-and-blank";
      readonly channel: Channel;
      readonly returned: number;
      readonly valid: number;
      readonly invalid: number;
      readonly blank: number;
    }
  | {
      readonly code: "line-is-valid";
      readonly channel: Channel;
      readonly nominee: string;
      readonly agree: number;
      readonly disagree: number;
      readonly noMark: number;
      readonly valid: number;
    }
  | {
      readonly code: "line-over-valid";
      readonly channel: Channel;
      readonly nominee: string;
      readonly agree: number;
      readonly valid: number;
    }
  | {
      readonly code: "marks-within-choice";
      readonly channel: Channel;
      readonly marks: number;
      readonly valid: number;
      readonly atMost: number;
    }
  | { readonly code: "issued-over-entitled"; readonly issued: number; readonly entitledVoters: number }
  | { readonly code: "votes-over-base"; readonly nominee: string; readonly votes: number; readonly base: number }
  | { readonly code: "line-not-a-nominee"; readonly channel: Channel; readonly nominee: string }
  | { readonly code: "line-twice"; readonly channel: Channel; readonly nominee: string }
  | { readonly code: "written-opinions-not-allowed"; readonly returned: number };

export interface Counted {
  readonly rule: VotingRule;
  readonly electorate: Electorate;
  readonly counts: readonly Count[];
  /** Everyone on the ballot; a line for somebody else is broken. */
  readonly nominees: readonly string[];
}

/**
 * Every equation of the count that does not hold; empty when the count balances. An equation with a figure not yet
 * entered is neither held nor broken: the missing figure itself leaves the verdict open.
 *
 * More ballots returned than issued voids the vote: nobody can tell which of them were not issued.
 *
 * @source docs/counting.md §4
 */
export function brokenEquations({ rule, electorate, counts, nominees }: Counted): BrokenEquation[] {
  return [
    ...counts.flatMap((count) => brokenPapers(count)),
    ...counts.flatMap((count) => brokenLines(rule, count, nominees)),
    ...brokenElectorate(electorate, counts),
    ...unexpectedOpinions(rule, counts),
  ];
}

function brokenPapers({ channel, issued, returned, notReturned, valid, invalid, blank }: Count): BrokenEquation[] {
  const broken: BrokenEquation[] = [];
  if (issued !== undefined && returned !== undefined && returned > issued)
    broken.push({ code: "returned-over-issued", channel, issued, returned });
  else if (
    issued !== undefined &&
    returned !== undefined &&
    notReturned !== undefined &&
    issued !== returned + notReturned
  )
    broken.push({ code: "issued-is-returned-and-not-returned", channel, issued, returned, notReturned });
  if (returned === undefined || valid === undefined || invalid === undefined || blank === undefined) return broken;
  if (returned !== valid + invalid + blank)
    broken.push({ code: "returned-is-valid-invalid-and-blank", channel, returned, valid, invalid, blank });
  return broken;
}

function brokenLines(
  { asks }: VotingRule,
  { channel, valid, lines }: Count,
  nominees: readonly string[],
): BrokenEquation[] {
  const names = lines.map((line) => line.nominee);
  const strangers = names
    .filter((name) => !nominees.includes(name))
    .map((nominee) => ({ code: "line-not-a-nominee", channel, nominee }) as const);
  const twice = names
    .filter((name, at) => names.indexOf(name) !== at)
    .map((nominee) => ({ code: "line-twice", channel, nominee }) as const);
  if (valid === undefined) return [...strangers, ...twice];
  const sums =
    asks.kind === "choose"
      ? brokenMarks({ channel, valid, lines, atMost: asks.atMost })
      : lines.flatMap((line) => brokenLine(channel, valid, line));
  return [...strangers, ...twice, ...sums];
}

function brokenLine(channel: Channel, valid: number, { nominee, agree, disagree, noMark }: Line): BrokenEquation[] {
  if (agree === undefined || disagree === undefined || noMark === undefined) return [];
  if (agree + disagree + noMark === valid) return [];
  return [{ code: "line-is-valid", channel, nominee, agree, disagree, noMark, valid }];
}

/**
 * A ballot carries at most as many marks as may be chosen. Tellers sort out paper without a mark as blank, so on paper
 * each valid ballot also has one; hands not raised and electronic ballots sent empty are not sorted out.
 */
function brokenMarks(choice: {
  channel: Channel;
  valid: number;
  lines: readonly Line[];
  atMost: number;
}): BrokenEquation[] {
  const { channel, valid, lines, atMost } = choice;
  const over = lines.flatMap(({ nominee, agree }) =>
    agree !== undefined && agree > valid ? [{ code: "line-over-valid", channel, nominee, agree, valid } as const] : [],
  );
  if (over.length > 0) return over;
  if (lines.some((line) => line.agree === undefined)) return [];
  const marks = lines.reduce((sum, line) => sum + (line.agree ?? 0), 0);
  const atLeast = channel === "paper" || channel === "written-opinion" ? valid : 0;
  if (marks >= atLeast && marks <= valid * atMost) return [];
  return [{ code: "marks-within-choice", channel, marks, valid, atMost }];
}

function brokenElectorate({ entitledVoters }: Electorate, counts: readonly Count[]): BrokenEquation[] {
  const issued = total(counts, "issued");
  if (issued === undefined || entitledVoters === undefined || issued <= entitledVoters) return [];
  return [{ code: "issued-over-entitled", issued, entitledVoters }];
}

function unexpectedOpinions({ absent }: VotingRule, counts: readonly Count[]): BrokenEquation[] {
  const returned = total(
    counts.filter((count) => count.channel === "written-opinion"),
    "returned",
  );
  return absent === "written-opinion" || !returned ? [] : [{ code: "written-opinions-not-allowed", returned }];
}
