import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { Note, useRead, WideTable } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { judgeUnits } from "../judge-units.ts";
import type { KeptVerdict } from "../views.ts";
import type { Verdicts } from "./use-verdicts.ts";
import { VerdictMark } from "./verdict-mark.tsx";

/**
 * A day of submission that was moved across a change of law: by which law each of the two days judges, and to what.
 * Nothing where both days fall under one.
 *
 * @param from the day it was judged by before; the first day that stood here when left out
 */
export function BothDays(props: {
  readonly awardCode: string;
  readonly verdicts: Verdicts;
  readonly units: readonly { readonly unitId: number; readonly name: string }[];
  readonly from?: string | undefined;
}): ReactElement | null {
  const { awardCode, verdicts, units } = props;
  const { year } = useYear();
  const { submitted } = verdicts;
  const [stood, setStood] = useState<string>();
  if (stood === undefined && submitted !== undefined) setStood(submitted);
  const from = props.from ?? stood;
  const moved = from !== undefined && submitted !== undefined && from !== submitted;
  const { answer } = useRead<typeof judgeUnits>(
    "eligibility.judge-units",
    moved ? { yearId: year.yearId, awardCode, submitted: from } : undefined,
  );
  if (!moved || answer?.submitted !== from) return null;
  const rows = units.flatMap(({ unitId, name }) => {
    const [before, after] = [answer.units.find((each) => each.unitId === unitId)?.verdict, verdicts.of(unitId)];
    return before && after ? [{ unitId, name, before, after }] : [];
  });
  const [first] = rows;
  if (!first || lawOf(first.before) === lawOf(first.after)) return null;
  return (
    <Note title="Hai ngày trình thuộc hai bản luật khác nhau">
      <p>
        Ngày {writeDay(from)}: {lawOf(first.before)}. Ngày {writeDay(submitted)}: {lawOf(first.after)}. Kết luận được
        ghi là kết luận theo ngày {writeDay(submitted)}.
      </p>
      <WideTable>
        <table className="tb" aria-label="Kết luận theo hai ngày trình">
          <thead>
            <tr>
              <th>Đơn vị</th>
              <th>Theo ngày {writeDay(from)}</th>
              <th>Theo ngày {writeDay(submitted)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unitId, name, before, after }) => (
              <tr key={unitId}>
                <td>{name}</td>
                <td>
                  <VerdictMark judged={before} />
                </td>
                <td>
                  <VerdictMark judged={after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Note>
  );
}

/** The law a verdict stands on; where none can be used, the reason. */
const lawOf = ({ pack, sentence }: KeptVerdict): string => (pack ?? sentence).replace(/\.$/, "");
