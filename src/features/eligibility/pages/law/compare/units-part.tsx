import type { ReactElement } from "react";
import { type InputOf, RefusedNotice, Section, useRead, Waiting, WideTable } from "../../../../../ui/index.ts";
import type { compareUnits } from "../../../law/compare-units.ts";
import { effectName, Side } from "./case-twice.tsx";

/** The units of the year with the records they have, under both laws. */
export function UnitsPart(props: {
  readonly input: InputOf<typeof compareUnits>;
  /** Every award is asked: only what differs is listed. */
  readonly all: boolean;
}): ReactElement {
  const { answer, refused } = useRead<typeof compareUnits>("eligibility.compare-units", props.input);
  if (!answer) return refused ? <RefusedNotice refused={refused} /> : <Waiting />;
  const changed = answer.judged - answer.same;
  return (
    <Section
      title={`Đơn vị trong năm, thành tích năm ${answer.year}`}
      aside={answer.judged > 0 && `${changed} trên ${answer.judged} lượt xét đổi kết luận`}
    >
      {answer.judged === 0 ? (
        <p className="mut">
          Danh hiệu, hình thức này không dành cho tập thể ở cả hai quy định, nên không xét đơn vị nào.
        </p>
      ) : answer.rows.length === 0 ? (
        <p className="mut">
          Với hồ sơ đang có, không đơn vị nào đổi kết luận. Chọn một danh hiệu để xem từng đơn vị còn vướng gì.
        </p>
      ) : (
        <WideTable>
          <table className="tb" aria-label="Đơn vị theo hai quy định">
            <thead>
              <tr>
                <th className="stt" scope="col">
                  STT
                </th>
                <th scope="col">Đơn vị</th>
                {props.all && <th scope="col">Danh hiệu, hình thức</th>}
                <th scope="col">Theo quy định thứ nhất</th>
                <th scope="col">Theo quy định thứ hai</th>
                <th scope="col">Tác động</th>
              </tr>
            </thead>
            <tbody>
              {answer.rows.map((row, at) => (
                <tr key={`${row.name} ${row.awardCode}`}>
                  <td className="stt">{at + 1}</td>
                  <td>{row.name}</td>
                  {props.all && <td>{row.award}</td>}
                  <td>
                    <Side side={row.before} />
                  </td>
                  <td>
                    <Side side={row.after} />
                  </td>
                  <td className="nw">{effectName[row.effect]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </Section>
  );
}
