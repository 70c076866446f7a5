import { z } from "zod";
import type { Asks } from "./rule.ts";

/** Why a ballot sheet does not count, in the order the reasons are looked at. */
export const InvalidReason = z.enum(["not-issued", "signed", "name-outside-list", "too-many-names"]);
export type InvalidReason = z.infer<typeof InvalidReason>;

/** One sheet as the tellers see it. */
export interface BallotSheet {
  /** Carries the marks of the paper that was handed out. */
  readonly issued: boolean;
  /** Signed, or marked so that the voter can be recognised. */
  readonly signed: boolean;
  /** Names agreed to, chosen or left standing. */
  readonly agreed: readonly string[];
  readonly disagreed: readonly string[];
}

/** A sheet is valid, blank, or invalid for one named reason. */
export type SheetReading =
  | { readonly reading: "valid" | "blank" }
  | { readonly reading: "invalid"; readonly because: InvalidReason };

/**
 * Reads one sheet. Fewer names than may be chosen is valid; no mark at all is blank, which the rule then takes for
 * invalid or for an abstention.
 *
 * @source docs/counting.md §4
 */
export function readSheet(sheet: BallotSheet, asks: Asks, nominees: readonly string[]): SheetReading {
  const marks = [...sheet.agreed, ...sheet.disagreed];
  if (!sheet.issued) return { reading: "invalid", because: "not-issued" };
  if (sheet.signed) return { reading: "invalid", because: "signed" };
  if (marks.some((name) => !nominees.includes(name))) return { reading: "invalid", because: "name-outside-list" };
  if (asks.kind === "choose" && sheet.agreed.length > asks.atMost)
    return { reading: "invalid", because: "too-many-names" };
  return { reading: marks.length === 0 ? "blank" : "valid" };
}
