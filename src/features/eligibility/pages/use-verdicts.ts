import { useState } from "react";
import { type Refused, useRead } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { judgeUnits } from "../judge-units.ts";
import type { KeptVerdict } from "../views.ts";

export interface Verdicts {
  /** The day judged by; undefined until the first answer. */
  readonly submitted: string | undefined;
  readonly judgeOn: (day: string | null) => void;
  /** undefined while reading, and for a unit that is not of the year. */
  readonly of: (unitId: number) => KeptVerdict | undefined;
  readonly refused: Refused | undefined;
}

/**
 * Verdicts on the year's units beside one title, asked once for the whole list, by a day that the reader may change.
 *
 * @param awardCode null while no title is chosen, or for a vote that is not on one
 */
export function useVerdicts(awardCode: string | null, supposed?: string): Verdicts {
  const { year } = useYear();
  const [asked, setAsked] = useState<string>();
  const submitted = asked ?? supposed;
  const input = awardCode === null ? undefined : { yearId: year.yearId, awardCode, ...(submitted && { submitted }) };
  const { answer, refused } = useRead<typeof judgeUnits>("eligibility.judge-units", input);
  const current = answer && answer.units[0]?.verdict.awardCode === awardCode ? answer : undefined;
  return {
    submitted: submitted ?? answer?.submitted,
    judgeOn: (day) => setAsked(day ?? undefined),
    of: (unitId) => current?.units.find((each) => each.unitId === unitId)?.verdict,
    refused,
  };
}
