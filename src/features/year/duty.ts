import type { Day } from "../../basics/instant.ts";
import type { Role } from "../../platform/access/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import type { YearFacts } from "./store/read-year.ts";

/** Something that somebody must do by a day; the first screen of everyone is made of these. */
export interface Duty {
  /** Stable, so that a list can be compared with the one before: "reports.submit:12:3". */
  readonly id: string;
  /** Short and official: “Nộp báo cáo 6 tháng”. */
  readonly what: string;
  readonly whose: Role;
  /** The unit that must do it, for roles held for a unit; null where the role alone says who. */
  readonly unitId: number | null;
  readonly dueOn: Day | null;
  /** Address of the screen where it is done, below the year: "bao-cao". */
  readonly at: string;
  /** The words on its button: “Nộp báo cáo”. */
  readonly button: string;
}

/** Open duties of a feature; done ones are not listed. */
export type DutySource = (queries: Queries, year: YearFacts, today: Day) => Promise<readonly Duty[]>;

/** How far the year has come in one feature: a step of the path on the first screen. */
export interface StageState {
  readonly state: "todo" | "now" | "done";
  /** “Giao ước ký 12/03/2020”. */
  readonly note: string;
}
export type StageSource = (queries: Queries, year: YearFacts) => Promise<StageState>;

/** What stands behind a unit in the table of units on the first screen: “done-late” came after its day, “late” never came. */
export type UnitProgress = "done" | "done-late" | "doing" | "todo" | "late";
export type UnitProgressSource = (
  queries: Queries,
  year: YearFacts,
  today: Day,
) => Promise<ReadonlyMap<number, UnitProgress>>;
