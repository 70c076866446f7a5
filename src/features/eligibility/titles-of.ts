import { awardCatalogue, awardNameIn, type YearFacts } from "../year/index.ts";

/** Titles that the rulebook puts to the vote, in its order. */
export const titlesVotedOn = ({ rulebook }: Pick<YearFacts, "rulebook">): string[] => [
  ...new Set(
    (rulebook?.rules.votes ?? []).flatMap(({ subject }) => (subject.kind === "title" ? [subject.awardCode] : [])),
  ),
];

/** Titles the cluster votes on first, then every other award that a collective may have. */
export function titlesOf(year: YearFacts): { code: string; name: string }[] {
  const others = awardCatalogue()
    .awards.filter(({ subjects }) => subjects.includes("collective"))
    .map(({ code }) => code);
  return [...new Set([...titlesVotedOn(year), ...others])].map((code) => ({
    code,
    name: awardNameIn(year, code),
  }));
}
