import type { Hundredths } from "../../basics/decimal.ts";
import type { Day } from "../../basics/instant.ts";
import type { CriterionRow } from "./model.ts";

export type TableLocked = { readonly code: "table-locked"; readonly lockedOn: Day };

/** A cell that somebody else changed first: what stands there now, and what was typed here. */
export interface CellChanged {
  readonly criterionId: number;
  readonly unitId: number;
  /** “I.1 – Đơn vị A”. */
  readonly cell: string;
  readonly stands: Hundredths | null;
  readonly typed: Hundredths | null;
}

export type EditCriteriaRefusal =
  | { readonly code: "no-such-year" }
  | {
      readonly code: "changed-meanwhile";
      readonly now: { readonly rows: readonly CriterionRow[]; readonly revision: number };
    }
  | TableLocked
  | { readonly code: "code-twice"; readonly criterion: string }
  | { readonly code: "no-such-criterion"; readonly criterion: string }
  | { readonly code: "criterion-has-scores"; readonly criterion: string }
  | {
      readonly code: "maximum-below-score";
      readonly criterion: string;
      readonly max: Hundredths;
      readonly unitName: string;
      readonly points: Hundredths;
    };

export type CopyCriteriaRefusal =
  | { readonly code: "no-such-year" }
  | { readonly code: "nothing-to-copy" }
  | { readonly code: "table-not-empty" };

export type EnterScoresRefusal =
  | { readonly code: "no-table" }
  | TableLocked
  | { readonly code: "no-such-cell" }
  | { readonly code: "above-maximum"; readonly cell: string; readonly points: Hundredths; readonly max: Hundredths }
  | { readonly code: "below-zero"; readonly cell: string; readonly points: Hundredths }
  | { readonly code: "changed-meanwhile"; readonly cells: readonly CellChanged[] };

export type LockRefusal =
  | { readonly code: "no-table" }
  | TableLocked
  | { readonly code: "changed-meanwhile" }
  | { readonly code: "cells-empty"; readonly count: number; readonly first: string }
  | { readonly code: "maxima-not-scale"; readonly sum: Hundredths; readonly scale: Hundredths };

export type UnlockRefusal = { readonly code: "no-table" } | { readonly code: "not-locked" };

export type TemplateRefusal = { readonly code: "no-table" };

export type TieFactRefusal =
  | { readonly code: "no-such-year" }
  | TableLocked
  | { readonly code: "unit-not-scored" }
  | { readonly code: "flag-not-before"; readonly year: number };
