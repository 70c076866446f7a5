import type { ReactElement } from "react";
import type { Basis } from "../../../../../engines/law/index.ts";
import { Button, ChoiceField, DayField, WideTable } from "../../../../../ui/index.ts";
import { basisName } from "../../../law/terms.ts";
import { type AwardRecord, awardLine } from "./draft.ts";

const bases = ["merit", "sudden", "thematic", "service", "seniority", "external"] as const satisfies readonly Basis[];

export interface AwardChoice {
  readonly code: string;
  readonly name: string;
}

/** Awards already had: which, for the achievements up to which year, by a decision of which day, of which kind. */
export function AwardsTable(props: {
  readonly records: readonly AwardRecord[];
  readonly choices: readonly AwardChoice[];
  readonly year: number;
  readonly onChange: (records: readonly AwardRecord[]) => void;
}): ReactElement {
  const { records, choices, year, onChange } = props;
  const replace = (at: number, record: AwardRecord): void =>
    onChange(records.map((old, n) => (n === at ? record : old)));
  const [first] = choices;
  return (
    <>
      {records.length > 0 && (
        <WideTable>
          <table className="tb" aria-label="Khen thưởng đã có">
            <thead>
              <tr>
                <th className="stt" scope="col">
                  STT
                </th>
                <th scope="col">Danh hiệu, hình thức</th>
                <th scope="col">Thành tích đến năm</th>
                <th scope="col">Ngày quyết định</th>
                <th scope="col">Khen thưởng theo</th>
                <th scope="col">Bỏ</th>
              </tr>
            </thead>
            <tbody>
              {records.map((record, at) => (
                // Lines may be alike; their order is their identity.
                <tr key={`${at} ${record.award}`}>
                  <td className="stt">{at + 1}</td>
                  <td>
                    <AwardCells record={record} choices={choices} at={at} onChange={(next) => replace(at, next)} />
                  </td>
                  <td>
                    <YearCell record={record} year={year} at={at} onChange={(next) => replace(at, next)} />
                  </td>
                  <td>
                    <DayField
                      label={`Ngày quyết định, dòng ${at + 1}`}
                      value={record.decision.day}
                      onChange={(day) => day && replace(at, { ...record, decision: { ...record.decision, day } })}
                      width={150}
                    />
                  </td>
                  <td>
                    <ChoiceField<Basis>
                      label={`Khen thưởng theo, dòng ${at + 1}`}
                      value={record.basis ?? null}
                      placeholder="Chưa rõ"
                      onChange={(basis) => basis && replace(at, { ...record, basis })}
                      choices={bases.map((basis) => ({ value: basis, label: basisName[basis] }))}
                      width={180}
                    />
                  </td>
                  <td>
                    <Button
                      small
                      label={`Bỏ dòng ${at + 1}`}
                      onPress={() => onChange(records.filter((_, n) => n !== at))}
                    >
                      Bỏ
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {records.length === 0 && <p className="mut">Chưa ghi khen thưởng nào.</p>}
      {first && (
        <div className="acts">
          <Button
            small
            onPress={() =>
              onChange([...records, awardLine(records.length > 0 ? lastOf(records, choices) : first, year)])
            }
          >
            Thêm khen thưởng
          </Button>
        </div>
      )}
    </>
  );
}

interface CellProps {
  readonly record: AwardRecord;
  readonly at: number;
  readonly onChange: (record: AwardRecord) => void;
}

function AwardCells(props: CellProps & { readonly choices: readonly AwardChoice[] }): ReactElement {
  const { record, choices } = props;
  const known = choices.some(({ code }) => code === record.award);
  const all = known ? choices : [...choices, { code: record.award, name: record.award }];
  function take(code: string): void {
    const award = all.find((each) => each.code === code)!;
    const line = awardLine(award, record.period?.to ?? Number(record.decision.day.slice(0, 4)));
    props.onChange({ ...record, award: code, id: line.id });
  }
  return (
    <ChoiceField
      label={`Danh hiệu, hình thức, dòng ${props.at + 1}`}
      value={record.award}
      onChange={(code) => code && take(code)}
      choices={all.map(({ code, name }) => ({ value: code, label: name }))}
      width={360}
    />
  );
}

function YearCell({ record, year, at, onChange }: CellProps & { readonly year: number }): ReactElement {
  const to = record.period?.to ?? Number(record.decision.day.slice(0, 4));
  const years = [...new Set([to, ...Array.from({ length: 45 }, (_, back) => year + 1 - back)])].toSorted(
    (a, b) => b - a,
  );
  return (
    <ChoiceField
      label={`Thành tích đến năm, dòng ${at + 1}`}
      value={String(to)}
      onChange={(chosen) => chosen && onChange(inYear(record, Number(chosen)))}
      choices={years.map((each) => ({ value: String(each), label: String(each) }))}
      width={110}
    />
  );
}

/** Moving the achievements moves the decision by as many years. */
function inYear(record: AwardRecord, to: number): AwardRecord {
  const before = record.period?.to ?? Number(record.decision.day.slice(0, 4));
  const day = `${Number(record.decision.day.slice(0, 4)) + to - before}${record.decision.day.slice(4).replace("02-29", "02-28")}`;
  return { ...record, period: { from: to, to }, decision: { ...record.decision, day } };
}

/** The next line begins as the last one: rows of a table often repeat one award. */
function lastOf(records: readonly AwardRecord[], choices: readonly AwardChoice[]): AwardChoice {
  const { award } = records.at(-1)!;
  return choices.find(({ code }) => code === award) ?? { code: award, name: award };
}
