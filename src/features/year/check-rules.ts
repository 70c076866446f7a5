import { ok } from "../../basics/result.ts";
import type { Fraction, VotingRule } from "../../engines/counting/index.ts";
import { refuse } from "./refusals.ts";
import type { Regulation } from "./regulations.ts";
import type { Rulebook, VoteSubject } from "./rulebook.ts";
import { subjectInWords } from "./rulebook-in-words.ts";
import { roundedFrom } from "./share.ts";

/** Names of the awards that the catalogue knows in this year, by code. */
export type AwardNames = ReadonlyMap<string, string>;

/** What exists that a rulebook may name. */
export interface KnownNames {
  readonly awards: AwardNames;
  readonly regulations: readonly Regulation[];
}

/** What a schema cannot see: rounded shares, a vote described twice, an award, a regulation or a day that does not exist. */
export function checkRules(rules: Rulebook, { awards, regulations }: KnownNames) {
  const { regulation } = rules;
  if (regulation !== undefined && !regulations.some(({ id }) => id === regulation))
    return refuse("no-such-regulation", { regulation });
  const seen = new Set<string>();
  for (const { subject, rule, requires = [] } of rules.votes) {
    const named = subject.kind === "title" ? [subject.awardCode, ...requires] : requires;
    const unknown = named.find((code) => !awards.has(code));
    if (unknown !== undefined) return refuse("no-such-award", { awardCode: unknown });
    const where = subjectInWords(subject, awards);
    if (seen.has(keyOf(subject))) return refuse("subject-twice", { subject: where });
    seen.add(keyOf(subject));
    for (const share of sharesOf(rule)) {
      const rounded = roundedFrom(share);
      if (rounded) return refuse("share-rounded", { ...rounded, where });
    }
  }
  for (const { what, on } of rules.deadlines) if (!isDayOfAnyYear(on)) return refuse("no-such-day", { what, on });
  return ok(rules);
}

const keyOf = (subject: VoteSubject): string =>
  subject.kind === "title" ? `title:${subject.awardCode}` : subject.kind;

function sharesOf(rule: VotingRule): Fraction[] {
  const { threshold, quorum, quota } = rule;
  return [threshold, ...(quorum ? [quorum] : []), ...(quota.kind === "share" ? [quota.share] : [])];
}

/** Month and day that every year has: 29 February would leave most years without the deadline. */
function isDayOfAnyYear(monthDay: string): boolean {
  const [month, day] = monthDay.split("-").map(Number) as [number, number];
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
