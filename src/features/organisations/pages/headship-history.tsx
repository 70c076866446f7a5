import type { ReactElement } from "react";
import { WideTable } from "../../../ui/index.ts";
import { clusterSays } from "../cluster-words.ts";
import { wayObtained } from "../labels.ts";
import type { ClusterFound } from "./cluster-page.tsx";
import { showDay } from "./show-day.ts";

/** Who led the cluster in each year, under the names units had then. */
export function HeadshipHistory({ headships, kind }: Pick<ClusterFound, "headships" | "kind">): ReactElement {
  const say = clusterSays(kind);
  if (headships.length === 0)
    return <p>{say("Chưa ghi cụm trưởng năm nào. Năm không ghi thì theo cụm trưởng năm trước.")}</p>;
  return (
    <WideTable>
      <table className="tb" aria-label={say("Cụm trưởng, cụm phó qua các năm")}>
        <thead>
          <tr>
            <th className="stt" scope="col">
              STT
            </th>
            <th scope="col">Năm</th>
            <th scope="col">Nhiệm vụ</th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Người đứng đầu</th>
            <th scope="col">Cách xác định</th>
            <th scope="col">Bàn giao</th>
            <th scope="col">Kết thúc sớm</th>
          </tr>
        </thead>
        <tbody>
          {headships.map((one, at) => (
            <tr key={one.headshipId}>
              <td className="stt">{at + 1}</td>
              <td className="fig">{one.year}</td>
              <td>{say(one.role === "head" ? "Cụm trưởng" : "Cụm phó")}</td>
              <td>{one.unitName}</td>
              <td>
                {one.chiefName}
                {one.chiefName && one.chiefOffice && ", "}
                <span className="mut">{one.chiefOffice}</span>
              </td>
              <td>{[wayObtained(one.obtainedBy), one.decision].filter(Boolean).join(", ")}</td>
              <td className="nw">{showDay(one.handedOverOn)}</td>
              <td>{one.endedOn === null ? "" : `${showDay(one.endedOn)}: ${one.endedBecause}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
