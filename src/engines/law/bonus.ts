import type { z } from "zod";
import { assert } from "../../basics/assert.ts";
import type { Hundredths } from "../../basics/decimal.ts";
import type { Day } from "../../basics/instant.ts";
import type { SubjectKind } from "./catalogue/index.ts";
import { Checked, withInstrument } from "./citation.ts";
import type { BaseSalaryFile, BonusFile } from "./provisions.ts";

/** Money that goes with an award, in đồng, with what it was reckoned from. */
export interface Bonus {
  readonly dong: number;
  /** No more than that: whoever awards it decides how much. */
  readonly ceiling: boolean;
  readonly baseSalary: number;
  /** How many base salaries, in hundredths: a household has 5,25 where a person has 3,5. */
  readonly multiple: Hundredths;
  readonly cite: string;
  /** How far rate, salary, rounding and a household's share were compared with their texts, the weakest last. */
  readonly checked: readonly Checked[];
}

/**
 * Reckons the bonus for one award.
 *
 * @param decidedOn the day of the decision picks the base salary
 * @returns undefined when the instrument gives no money for it, or no base salary is known for the day
 * @source Decree 152/2025 Đ49: product rounded up to ten thousand đồng
 */
export function bonusOf(
  rates: z.output<typeof BonusFile>,
  salaries: z.output<typeof BaseSalaryFile>["baseSalary"],
  { award, subject, decidedOn }: { award: string; subject: SubjectKind; decidedOn: Day },
): Bonus | undefined {
  const size = subject === "collective" ? "collective" : "individual";
  // A text may give the money of persons and of collectives apart, or be known to us for one of them only.
  const rate = rates.rates.find((each) => each.awards.includes(award) && each[size] !== undefined);
  const salary = salaries.filter(({ from }) => from <= decidedOn).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  const multiple = rate?.[size];
  if (rate === undefined || salary === undefined || multiple === undefined) return undefined;
  const share = subject === "household" ? rates.household : undefined;
  if (subject === "household" && share === undefined) return undefined;
  const hundredths = (tenthsOf(multiple) * 10 * (share?.tenths ?? 10)) / 10;
  assert(Number.isInteger(hundredths), `${multiple} x ${share?.tenths} tenths`);
  const step = rates.roundUpTo.dong * 100;
  return {
    dong: (Math.ceil((hundredths * salary.dong) / step) * step) / 100,
    ceiling: rate.ceiling,
    baseSalary: salary.dong,
    multiple: hundredths,
    cite: withInstrument(rate.cite, rates.instrument),
    checked: weakestLast([
      rate.checked ?? rates.checked,
      salary.checked,
      rates.roundUpTo.checked ?? rates.checked,
      ...(share === undefined ? [] : [share.checked ?? rates.checked]),
    ]),
  };
}

const weakestLast = (states: readonly Checked[]): Checked[] => Checked.options.filter((each) => states.includes(each));

function tenthsOf(multiple: string): number {
  const [whole, tenth] = multiple.split(".");
  const tenths = Number(whole) * 10 + Number(tenth ?? 0);
  assert(Number.isInteger(tenths), multiple);
  return tenths;
}
