import { type ReactElement, useState } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import { Button, ButtonLink, Note, Section, useRead, Waiting, WideTable } from "../../../../ui/index.ts";
import type { inYear } from "../../../organisations/index.ts";
import { UnitsForm } from "../../../organisations/pages/index.ts";
import type { ClusterBegun, OwnerBegun, YearBegun } from "../guide-page.tsx";

/** The units of the year: typed, pasted, or from an Excel file, and seen before they are written. */
export function UnitsStep(props: {
  readonly owner: OwnerBegun;
  readonly cluster: ClusterBegun;
  readonly year: YearBegun;
  readonly onDone: () => void;
}): ReactElement {
  const { owner, cluster, year, onDone } = props;
  const [adding, setAdding] = useState(false);
  const { answer } = useRead<typeof inYear>("organisations.in-year", { yearId: year.yearId });
  if (!answer) return <Waiting />;
  const { units } = answer;
  const form = (
    <UnitsForm
      ownerId={owner.ownerId}
      clusterId={cluster.clusterId}
      firstDay={year.startsOn}
      onDone={() => {
        setAdding(false);
        onDone();
      }}
    />
  );
  const elsewhere = cluster.members - units.length;
  return (
    <Section title={`Đơn vị của ${cluster.name} trong năm ${year.year}`} aside={`${units.length} đơn vị`}>
      <div className="stack">
        {elsewhere > 0 && (
          <Note title={`${elsewhere} đơn vị đã ghi nhưng chưa là thành viên trong năm ${year.year}`}>
            Ngày vào của các đơn vị này sau ngày {writeDay(year.endsOn)}.{" "}
            <ButtonLink kind="text" to={`/quan-tri/cum/${cluster.clusterId}`}>
              Sửa ngày vào
            </ButtonLink>
          </Note>
        )}
        {units.length > 0 && (
          <>
            <WideTable>
              <table className="tb" aria-label="Đơn vị của năm">
                <thead>
                  <tr>
                    <th className="stt" scope="col">
                      STT
                    </th>
                    <th scope="col">Mã</th>
                    <th scope="col">Đơn vị</th>
                    <th scope="col">Thành viên từ</th>
                  </tr>
                </thead>
                <tbody>
                  {units.map((unit, at) => (
                    <tr key={unit.unitId}>
                      <td className="stt">{at + 1}</td>
                      <td className="nw">{unit.code}</td>
                      <td>{unit.name}</td>
                      <td className="nw fig">{writeDay(unit.joinedOn)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
            <div className="acts">
              {!adding && <Button onPress={() => setAdding(true)}>Thêm đơn vị</Button>}
              <ButtonLink kind="text" to={`/quan-tri/cum/${cluster.clusterId}`}>
                Sửa tên, ngày vào
              </ButtonLink>
            </div>
          </>
        )}
        {(adding || units.length < 2) && form}
      </div>
    </Section>
  );
}
