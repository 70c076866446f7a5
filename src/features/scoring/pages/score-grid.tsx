import { type ReactElement, useState } from "react";
import { writeHundredths } from "../../../basics/decimal.ts";
import { Button, RefusedNotice, useDeed, useDraft, whoAndWhen, WideTable } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { enterScores } from "../enter-scores.ts";
import type { CellChanged } from "../refusals.ts";
import { cellKey, criteriaBelow } from "../score-table.ts";
import { Conflicts } from "./conflicts.tsx";
import { readCell, type ScoreDraft } from "./score-draft.ts";
import { ScoreFoot } from "./score-foot.tsx";
import type { Table } from "./scoring-page.tsx";

type Row = Table["rows"][number];

/** The grid: sections with their sums, a field for every cell while the table is open, totals and ranks below. */
export function ScoreGrid({ table, mayEdit }: { readonly table: Table; readonly mayEdit: boolean }): ReactElement {
  const { yearId } = useYear().year;
  const [draft, setDraft, forget] = useDraft<ScoreDraft>(`scoring.cells:${yearId}`, {});
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const enter = useDeed<typeof enterScores>("scoring.enter-scores");
  const stored = new Map(table.points.map((cell) => [cellKey(cell), cell.points]));
  const typed = Object.keys(draft).length;

  async function save(): Promise<void> {
    const wrong = new Map<string, string>();
    const cells = Object.entries(draft).flatMap(([key, { text, was }]) => {
      const [criterionId, unitId] = key.split(":").map(Number) as [number, number];
      const row = table.rows.find((each) => each.criterionId === criterionId);
      const unit = table.units.find((each) => each.unitId === unitId);
      if (!row || !unit) return [];
      const read = readCell(text, { name: `${row.code} – ${unit.name}`, max: row.max ?? 0 });
      if (!read.ok) wrong.set(key, read.problem);
      return read.ok ? [{ criterionId, unitId, was, now: read.points }] : [];
    });
    setProblems(wrong);
    if (wrong.size > 0 || cells.length === 0) return;
    if (await enter.run({ yearId, cells })) leave();
  }
  function leave(): void {
    forget();
    setDraft({});
    forget();
    setProblems(new Map());
    enter.clear();
  }
  /** The second person chose: what is typed goes over what stands, or what stands stays. */
  function settle(cell: CellChanged, keepMine: boolean): void {
    const key = cellKey(cell);
    const { [key]: mine, ...rest } = draft;
    setDraft(keepMine && mine ? { ...rest, [key]: { ...mine, was: cell.stands } } : rest);
  }
  const type = (key: string, text: string): void =>
    setDraft({ ...draft, [key]: { text, was: draft[key]?.was ?? stored.get(key) ?? null } });

  const conflicts = enter.refused?.code === "changed-meanwhile" ? (enter.refused.facts["cells"] as CellChanged[]) : [];
  return (
    <>
      {problems.size > 0 && (
        <div className="err" role="alert">
          <b>Còn {problems.size} ô chưa đúng, chưa ghi gì.</b>
          {[...problems.values()].map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      {conflicts.length > 0 ? (
        <Conflicts cells={conflicts} draft={draft} saved={whoAndWhen(enter.refused)} onSettle={settle} />
      ) : (
        <RefusedNotice refused={enter.refused} />
      )}
      {mayEdit && typed > 0 && (
        <p className="row" style={{ margin: "10px 0", alignItems: "center" }}>
          <Button kind="main" running={enter.running} onPress={() => void save()}>
            {`Ghi ${typed} ô điểm`}
          </Button>
          <Button kind="text" onPress={leave}>
            Bỏ phần đang gõ
          </Button>
          <span className="why">Phần đang gõ được giữ trên máy này cho đến khi ghi.</span>
        </p>
      )}
      <WideTable>
        <table className="tb sc" aria-label="Bảng chấm điểm">
          <thead>
            <tr>
              <th scope="col" className="stt">
                STT
              </th>
              <th scope="col">Tiêu chí</th>
              <th scope="col" className="num">
                Tối đa
              </th>
              {table.units.map(({ unitId, name }) => (
                <th key={unitId} scope="col" className="un" id={`don-vi-${unitId}`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) =>
              row.kind === "section" ? (
                <SectionRow key={row.criterionId} row={row} table={table} stored={stored} />
              ) : (
                <tr key={row.criterionId} className="l1">
                  <NameCells row={row} />
                  <td className="num mx">{writeHundredths(row.max ?? 0)}</td>
                  {table.units.map(({ unitId, name }) => {
                    const key = cellKey({ criterionId: row.criterionId, unitId });
                    const points = stored.get(key);
                    const written = points === undefined ? "" : writeHundredths(points);
                    return (
                      <td key={unitId} className="num" id={`o-${key}`}>
                        {mayEdit ? (
                          <input
                            inputMode="decimal"
                            aria-label={`Điểm ${row.code}, ${name}, tối đa ${writeHundredths(row.max ?? 0)}`}
                            aria-invalid={problems.has(key) || undefined}
                            className={draft[key] ? "typed" : ""}
                            value={draft[key]?.text ?? written}
                            onChange={(event) => type(key, event.currentTarget.value)}
                          />
                        ) : written === "" ? (
                          <span className="missing">chưa chấm</span>
                        ) : (
                          written
                        )}
                      </td>
                    );
                  })}
                </tr>
              ),
            )}
          </tbody>
          <ScoreFoot table={table} />
        </table>
      </WideTable>
    </>
  );
}

/** The code of a row is its number in the table, as the printed tables have it. */
function NameCells({ row }: { readonly row: Row }): ReactElement {
  return (
    <>
      <td className="stt">{row.code}</td>
      <td className="nm">{row.label}</td>
    </>
  );
}

/** The sum of the criteria below; a missing cell makes it unknown, not smaller. */
function SectionRow(props: {
  readonly row: Row;
  readonly table: Table;
  readonly stored: ReadonlyMap<string, number>;
}): ReactElement {
  const below = criteriaBelow(props.table, props.row);
  const max = below.reduce((sum, criterion) => sum + (criterion.max ?? 0), 0);
  return (
    <tr className="l0">
      <NameCells row={props.row} />
      <td className="num mx">{writeHundredths(max)}</td>
      {props.table.units.map(({ unitId }) => {
        const points = below.map(({ criterionId }) => props.stored.get(cellKey({ criterionId, unitId })));
        return (
          <td key={unitId} className="num">
            {points.includes(undefined) ? (
              <span className="missing">chưa đủ</span>
            ) : (
              writeHundredths(points.reduce<number>((sum, each) => sum + (each ?? 0), 0))
            )}
          </td>
        );
      })}
    </tr>
  );
}
