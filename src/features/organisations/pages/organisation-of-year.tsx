import { clusterSays } from "../cluster-words.ts";
import type { ReactElement } from "react";
import { ButtonLink, Empty, PageHead, RefusedPage, Section, useRead, Waiting, WideTable } from "../../../ui/index.ts";
import { RolesOfYear } from "../../people/pages/index.ts";
import type { inYear } from "../in-year.ts";
import { showDay } from "./show-day.ts";
import { YearHeads, type OrganisationOfYear as Organisation } from "./year-heads.tsx";

/** What the viewer may do with the organisation of this year. */
export interface OrganisationRights {
  /** Standing body and administrators: membership, headship, overseers. */
  readonly overseer: boolean;
  readonly secretary: boolean;
}

/** The screen “Tổ chức” of a year: who leads, who belongs, who does what. The year's frame tells which year. */
export function OrganisationOfYear(props: {
  readonly yearId: number;
  readonly clusterName: string;
  readonly illustrative: boolean;
  readonly rights: OrganisationRights;
}): ReactElement {
  const { yearId, rights } = props;
  const { answer, refused } = useRead<typeof inYear>("organisations.in-year", { yearId });
  if (!answer) return refused ? <RefusedPage title="Tổ chức" refused={refused} /> : <Waiting />;
  const units = answer.units.map(({ unitId, name }) => ({ unitId, name }));
  return (
    <div className="stack-l">
      <PageHead
        title={`Tổ chức năm ${answer.year}`}
        illustrative={props.illustrative}
        lede={`${props.clusterName}: ${answer.units.length} đơn vị; tên đơn vị như trong năm ${answer.year}.`}
      >
        {rights.overseer && <ButtonLink to={`/quan-tri/cum/${answer.clusterId}`}>Thành viên và lịch sử</ButtonLink>}
      </PageHead>
      <YearHeads organisation={answer} mayAppoint={rights.overseer} mayEdit={rights.overseer || rights.secretary} />
      <Units organisation={answer} overseer={rights.overseer} />
      <RolesOfYear
        yearId={yearId}
        units={units}
        mayGive={rights.overseer || rights.secretary}
        mayOversee={rights.overseer}
      />
    </div>
  );
}

function Units(props: { readonly organisation: Organisation; readonly overseer: boolean }): ReactElement {
  const { units, headships, year, clusterId, kind } = props.organisation;
  if (units.length === 0)
    return (
      <Section title="Đơn vị thành viên">
        <Empty
          title="Năm này chưa có đơn vị thành viên"
          {...(props.overseer && {
            actions: <ButtonLink to={`/quan-tri/cum/${clusterId}`}>Thêm đơn vị</ButtonLink>,
          })}
        >
          {props.overseer
            ? "Thêm đơn vị, từ một ngày không muộn hơn ngày cuối năm thi đua."
            : "Cơ quan thường trực sẽ thêm đơn vị."}
        </Empty>
      </Section>
    );
  const duty = (unitId: number): string => {
    const held = headships.find((one) => one.unitId === unitId);
    return held ? clusterSays(kind)(held.role === "head" ? "Cụm trưởng" : "Cụm phó") : "";
  };
  return (
    <Section title="Đơn vị thành viên" aside={`${units.length} đơn vị`}>
      <WideTable>
        <table className="tb" aria-label="Đơn vị thành viên">
          <thead>
            <tr>
              <th className="stt" scope="col">
                STT
              </th>
              <th scope="col">Mã</th>
              <th scope="col">Đơn vị</th>
              <th scope="col">Nhiệm vụ</th>
              <th scope="col">Thành viên từ</th>
              <th scope="col">Ghi chú</th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit, at) => (
              <tr key={`${unit.unitId} ${unit.joinedOn}`}>
                <td className="stt">{at + 1}</td>
                <td className="nw">{unit.code}</td>
                <td>
                  <b>{unit.name}</b>
                </td>
                <td>{duty(unit.unitId)}</td>
                <td className="nw fig">{showDay(unit.joinedOn)}</td>
                <td>
                  {[
                    unit.observer ? "Quan sát: không chấm điểm, không bỏ phiếu" : "",
                    unit.leftOn?.startsWith(String(year)) ? `Ra từ ngày ${showDay(unit.leftOn)}` : "",
                  ]
                    .filter(Boolean)
                    .join("; ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Section>
  );
}
