import { type Day, writeDay } from "../../basics/instant.ts";
import type { Queries } from "../../platform/database/index.ts";
import type { Level } from "./model.ts";
import type { YearRecords } from "./year-records.ts";

/** A unit that stood in a signed vote of the cluster on a title. */
export interface StoodInVote {
  readonly unitId: number;
  /** “Cờ thi đua của Bộ Công an”. */
  readonly vote: string;
  readonly signedOn: Day;
}

export type VotesOnTitles = (queries: Queries, yearId: number) => Promise<readonly StoodInVote[]>;

// Filled while the features are loaded, never afterwards: votes come after eligibility in the order of the year, so
// elections tell what was voted, and eligibility asks nobody by name.
let votesOnTitles: VotesOnTitles = async () => [];

export function tellVotesOnTitles(source: VotesOnTitles): void {
  votesOnTitles = source;
}

export const stoodInVotes = (queries: Queries, yearId: number): Promise<readonly StoodInVote[]> =>
  votesOnTitles(queries, yearId);

/** A condition that the year's own records answer, with the record it rests on. */
export interface DerivedFact {
  readonly fact: string;
  readonly year: number;
  readonly by: Level;
  readonly document: string;
}

/** What the year's own records confirm of a unit, so that nobody is asked for a paper. */
export function derivedFacts({ year, registrations, voted }: YearRecords, unitId: number): DerivedFact[] {
  const registered = registrations
    .filter((each) => each.unitId === unitId)
    .map(({ registeredOn }) => ({
      ...{ fact: "registered", year: year.year, by: "unit" as const },
      document: `Đăng ký thi đua năm ${year.year}, ngày ${writeDay(registeredOn)}`,
    }));
  const compared = voted
    .filter((each) => each.unitId === unitId)
    .map(({ vote, signedOn }) => ({
      ...{ fact: "compared-in-cluster", year: year.year, by: "ministry-province" as const },
      document: `Biên bản kiểm phiếu ${vote}, ký ngày ${writeDay(signedOn)}`,
    }));
  return [...registered, ...compared];
}
