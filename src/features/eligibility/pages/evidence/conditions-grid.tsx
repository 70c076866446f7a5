import type { ReactElement, ReactNode } from "react";
import { Button, Icon, Status, type StatusLook, WideTable } from "../../../../ui/index.ts";
import type { ConditionsView } from "../../evidence/views.ts";
import type { Level } from "../../model.ts";
import { levelName } from "../../terms.ts";
import { VerdictMark } from "../verdict-mark.tsx";
import { cellKey, sharedStart, type Ticks, toggled, turned } from "./ticks.ts";

export type Band = ConditionsView["rows"][number]["band"];

const bandOrder: readonly Band[] = ["confirmed", "nothing-against", "register", "own-records"];
export const bandName: Readonly<Record<Band, string>> = {
  confirmed: "Cơ quan có thẩm quyền xác nhận",
  "nothing-against": "Trả lời về kỷ luật, thanh tra, khiếu nại, tố cáo",
  register: "Đối chiếu sổ khen thưởng, xếp loại, dẫn đầu",
  "own-records": "Tự lấy từ dữ liệu của năm, không phải ghi",
};

const looks: Readonly<Record<ConditionsView["rows"][number]["cells"][number]["state"], StatusLook>> = {
  met: "reached",
  unmet: "late",
  pending: "doing",
  missing: "unknown",
};
const stateName = { met: "Đạt", unmet: "Không đạt", pending: "Chờ xác nhận", missing: "Thiếu dữ liệu" } as const;

interface Recording {
  readonly band: Band;
  readonly ticks: Ticks;
  readonly onTick: (ticks: Ticks) => void;
}

/** Conditions beside units, banded by the paper that answers them; while a paper is recorded, cells say what it says. */
export function ConditionsGrid(props: {
  readonly view: ConditionsView;
  readonly recording: Recording | undefined;
  readonly mayRecord: boolean;
  readonly onRecord: (band: Band) => void;
}): ReactElement {
  const { view, recording } = props;
  const start = sharedStart(view.units.map(({ name }) => name));
  const numbered = bandOrder.flatMap((band) => view.rows.filter((row) => row.band === band));
  return (
    <WideTable>
      <table className="tb ev" aria-label="Điều kiện của từng đơn vị">
        <thead>
          {start !== "" && (
            <tr>
              <th colSpan={2} />
              <th colSpan={view.units.length} className="of" scope="colgroup">
                {start}
              </th>
            </tr>
          )}
          <tr>
            <th className="stt" scope="col">
              STT
            </th>
            <th scope="col">Điều kiện</th>
            {view.units.map(({ unitId, name }) => (
              <th key={unitId} scope="col" className="un">
                <span className="vh">{start}</span> {name.slice(start.length).trim()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bandOrder.map((band) => {
            const rows = numbered.filter((row) => row.band === band);
            if (rows.length === 0) return null;
            return [
              <tr key={band} className={recording?.band === band ? "band on" : "band"}>
                <th colSpan={2 + view.units.length} scope="rowgroup">
                  <span>{bandName[band]}</span>
                  <span className="mut">
                    {countSaid(rows)}
                    {levelOf(rows) !== null && `; cấp ${levelName[levelOf(rows)!]} trở lên`}
                  </span>
                  {band !== "own-records" && props.mayRecord && (
                    <span className="r">
                      {recording?.band === band ? (
                        <b>Đang ghi</b>
                      ) : (
                        <Button small label={`Ghi văn bản: ${bandName[band]}`} onPress={() => props.onRecord(band)}>
                          Ghi văn bản
                        </Button>
                      )}
                    </span>
                  )}
                </th>
              </tr>,
              ...rows.map((row) => (
                <ConditionRow
                  key={`${band} ${row.fact ?? row.says} ${row.citation}`}
                  number={numbered.indexOf(row) + 1}
                  row={row}
                  view={view}
                  recording={recording}
                  usual={levelOf(rows)}
                />
              )),
            ];
          })}
          {view.verdicts.length > 0 && (
            <tr className="sum">
              <th colSpan={2} scope="row">
                Kết luận
              </th>
              {view.verdicts.map((judged) => (
                <td key={judged.unitId} className="un sm">
                  <VerdictMark judged={judged} />
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </WideTable>
  );
}

function countSaid(rows: ConditionsView["rows"]): string {
  const cells = rows.flatMap((row) => row.cells);
  const open = cells.filter(({ state }) => state === "pending" || state === "missing").length;
  return `${rows.length} điều kiện × ${rows[0]?.cells.length ?? 0} đơn vị${open > 0 ? `, còn ${open} ô chưa rõ` : ""}`;
}

function ConditionRow(props: {
  readonly number: number;
  readonly row: ConditionsView["rows"][number];
  readonly view: ConditionsView;
  readonly recording: Recording | undefined;
  readonly usual: Level | null;
}): ReactElement {
  const { row, view, recording } = props;
  const { fact } = row;
  const ticking = recording !== undefined && fact !== null ? { ...recording, fact } : undefined;
  const nameOf = (unitId: number): string => view.units.find((unit) => unit.unitId === unitId)?.name ?? "";
  return (
    <tr>
      <td className="stt">{props.number}</td>
      <td className="cond">
        {ticking ? (
          <button
            type="button"
            className="linkish"
            aria-label={`Chọn hoặc bỏ cả dòng: ${row.says}`}
            onClick={() =>
              ticking.onTick(
                toggled(
                  ticking.ticks,
                  row.cells.map(({ unitId }) => cellKey(unitId, ticking.fact)),
                ),
              )
            }
          >
            {row.says}
          </button>
        ) : (
          row.says
        )}
        <div className="sm mut">{aboutSaid(row, props.usual)}</div>
      </td>
      {row.cells.map(({ unitId, state, source }) => (
        <td key={unitId} className="un" title={source === "" ? stateName[state] : `${stateName[state]}: ${source}`}>
          {ticking ? (
            <Tick
              told={ticking.ticks.get(cellKey(unitId, ticking.fact))}
              label={`${nameOf(unitId)} – ${row.says}`}
              onTurn={() => ticking.onTick(turned(ticking.ticks, cellKey(unitId, ticking.fact)))}
            >
              <Status is={looks[state]} word={stateName[state]} quiet />
            </Tick>
          ) : (
            <>
              <Status is={looks[state]} word={stateName[state]} quiet />
              {source !== "" && <span className="vh">{source}</span>}
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

/** Citation, and the level where it is another than that of the band. */
const aboutSaid = ({ citation, level }: ConditionsView["rows"][number], usual: Level | null): string =>
  [citation, level === null || level === usual ? "" : `cấp xác nhận: ${levelName[level]}`]
    .filter((part) => part !== "")
    .join(" – ");

/** The lowest level whose paper answers the whole band. */
export function levelOf(rows: ConditionsView["rows"]): Level | null {
  const asked = rows.map(({ level }) => level);
  return (Object.keys(levelName) as Level[]).findLast((level) => asked.includes(level)) ?? null;
}

/** One cell of the paper: confirmed, not confirmed, or – as it stands – not in the paper. */
function Tick(props: {
  readonly told: boolean | undefined;
  readonly label: string;
  readonly onTurn: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const said = props.told === undefined ? "không ghi" : props.told ? "xác nhận" : "không xác nhận";
  return (
    <button
      type="button"
      className={`tick ${props.told === undefined ? "" : props.told ? "yes" : "no"}`}
      aria-label={`${props.label}: ${said}`}
      onClick={props.onTurn}
    >
      {props.told === undefined ? props.children : <Icon name={props.told ? "check" : "close"} />}
    </button>
  );
}
