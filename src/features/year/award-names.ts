import { join } from "node:path";
import { assert } from "../../basics/assert.ts";
import type { Day } from "../../basics/instant.ts";
import {
  type Catalogue,
  inForceOn,
  Level,
  nameOn,
  ownNameOf,
  parseCatalogue,
} from "../../engines/law/catalogue/index.ts";
import { lawFolder, readLawFiles } from "../../platform/law-files.ts";
import type { YearFacts } from "./store/read-year.ts";

let read: Catalogue | undefined;

/** The catalogue of titles and forms that comes with thidua; read once. */
export function awardCatalogue(): Catalogue {
  if (read) return read;
  const files = readLawFiles(join(lawFolder, "catalogue"));
  const parsed = files.ok ? parseCatalogue(files.value) : files;
  assert(parsed.ok, "the law files that come with thidua are valid, their own tests say so");
  read = parsed.value;
  return read;
}

/** What an award was called on a day; its code where the catalogue does not know it. */
export function awardNameOn(code: string, day: Day): string {
  const award = awardCatalogue().find(code);
  return award ? nameOn(award, day) : code;
}

/** What of a year an award's name depends on: the day, and how the owner is called in its own titles. */
type NamingYear = { readonly endsOn: Day; readonly cluster: { readonly inTitles: string } };

/**
 * What an award is called in a year of a cluster: the owner's own flag and diploma bear the owner's name, “Cờ thi đua
 * của Bộ Công an”; every other has the name of the law on the year's last day.
 */
export function awardNameIn({ endsOn, cluster }: NamingYear, code: string): string {
  const award = awardCatalogue().find(code);
  return (award && ownNameOf(award, cluster.inTitles)) ?? awardNameOn(code, endsOn);
}

/**
 * Orders award codes as papers of a year name them: who decides higher comes first, then what the rulebook votes on
 * first – a flag is more than a diploma of the same body –, then by name.
 */
export function byRankIn({
  endsOn,
  rulebook,
}: Pick<YearFacts, "endsOn" | "rulebook">): (one: string, other: string) => number {
  const voted = (rulebook?.rules.votes ?? []).flatMap(({ subject }) =>
    subject.kind === "title" ? [subject.awardCode] : [],
  );
  const turn = (code: string): number => (voted.includes(code) ? voted.indexOf(code) : voted.length);
  const level = (code: string): number => {
    const award = awardCatalogue().find(code);
    return award ? Level.options.indexOf(award.level) : Level.options.length;
  };
  return (one, other) =>
    level(one) - level(other) ||
    turn(one) - turn(other) ||
    awardNameOn(one, endsOn).localeCompare(awardNameOn(other, endsOn), "vi");
}

/** Awards that a unit may register for or a cluster may vote on, named as on that day. */
export function awardChoicesIn(
  year: NamingYear,
): { readonly code: string; readonly name: string; readonly collective: boolean }[] {
  return awardCatalogue()
    .awards.filter((award) => inForceOn(award, year.endsOn))
    .map((award) => ({
      code: award.code,
      name: awardNameIn(year, award.code),
      collective: award.subjects.includes("collective"),
    }));
}
