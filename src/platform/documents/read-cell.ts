import { type Hundredths, readHundredths } from "../../basics/decimal.ts";
import { type Day, readDay } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import type { ReadCell } from "./excel-cells.ts";
import type { CellRefusal } from "./refusals.ts";

/** The words of a cell; a code typed as a number comes back in its digits. */
export function textIn({ address, text }: ReadCell): Result<string, CellRefusal> {
  return text === "" ? refuse({ code: "cell-empty", address }) : ok(text);
}

/** A number with at most two decimals, typed as a number or as text: 985.5, "985,5". */
export function hundredthsIn({ address, kind, text }: ReadCell): Result<Hundredths, CellRefusal> {
  if (kind === "empty") return refuse({ code: "cell-empty", address });
  // Digits from Excel have a dot for decimals and no thousands mark; text follows the Vietnamese habit.
  const value =
    kind === "number" ? readHundredths(text.replace(".", ",")) : kind === "text" ? readHundredths(text) : undefined;
  return value === undefined ? refuse({ code: "cell-not-a-number", address, text }) : ok(value);
}

/** A whole number. */
export function integerIn(cell: ReadCell): Result<number, CellRefusal> {
  const read = hundredthsIn(cell);
  if (!read.ok) return read;
  if (read.value % 100 !== 0) return refuse({ code: "cell-not-whole", address: cell.address, text: cell.text });
  return ok(read.value / 100);
}

/** A day, held as a date or typed as 18/12/2020. */
export function dayIn({ address, kind, text }: ReadCell): Result<Day, CellRefusal> {
  if (kind === "empty") return refuse({ code: "cell-empty", address });
  const day = kind === "number" ? undefined : readDay(text);
  return day === undefined ? refuse({ code: "cell-not-a-day", address, text }) : ok(day);
}

/** One of the words offered. */
export function choiceIn<Choice extends string>(
  { address, text }: ReadCell,
  choices: readonly Choice[],
): Result<Choice, CellRefusal> {
  if (text === "") return refuse({ code: "cell-empty", address });
  const chosen = choices.find((choice) => choice === text);
  return chosen === undefined ? refuse({ code: "cell-not-a-choice", address, text, choices }) : ok(chosen);
}
