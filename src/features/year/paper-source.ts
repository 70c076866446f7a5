import type { Paper } from "../../engines/document/index.ts";
import type { Role } from "../../platform/access/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import type { RecordKind } from "../../platform/records/index.ts";
import type { YearFacts } from "./store/read-year.ts";

/** Where a paper stands in the year's list of papers. */
export type PaperGroup =
  | "movement"
  | "scoring"
  | "reports"
  | "before-conference"
  | "at-conference"
  | "after-conference";

/** One paper that a year has or will have; a source may give several, such as one count's minutes per vote. */
export interface PaperEntry {
  /** Tells the papers of one source apart: a vote's id, a unit's id; "" where there is only one. */
  readonly key: string;
  readonly title: string;
  /** "not-yet": something is missing, `because` says what. "draft": may still change. "ready": from closed records. */
  readonly state: "not-yet" | "draft" | "ready";
  readonly because?: string;
  /** Who alone may read it: figures of a room so small that they tell who voted how. Left out: everybody in the year. */
  readonly readers?: readonly Role[];
  /** Persons who read it beside these roles: who counted this vote, of all tellers of the year. */
  readonly readerIds?: readonly number[];
}

/** A kind of record, and the key of the paper that is final with the record of a subject. */
export interface FinalWith {
  readonly record: RecordKind;
  readonly key: (subject: string, queries: Queries) => string | Promise<string | undefined>;
}

/** The only paper of its source, or the one whose key is the subject of the record itself. */
export const onlyPaper = (record: RecordKind): FinalWith => ({ record, key: () => "" });
export const paperOfSubject = (record: RecordKind): FinalWith => ({ record, key: (subject) => subject });

/** A kind of paper that a feature can make from its records; the list of papers and the export find it here. */
export interface PaperSource {
  /** Lower case and hyphens, also the file's name: "minutes-of-count". */
  readonly code: string;
  readonly group: PaperGroup;
  /**
   * The records with which one of its papers is final: from that moment on it is printed as it was then. Left out
   * where nobody signs it: then it is kept as it is issued, with its number.
   */
  readonly final?: readonly FinalWith[];
  readonly list: (queries: Queries, year: YearFacts) => Promise<readonly PaperEntry[]>;
  /** undefined when there is nothing to make it from yet. */
  readonly make: (queries: Queries, year: YearFacts, key: string) => Promise<Paper | undefined>;
}
