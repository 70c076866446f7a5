import type { ReactElement } from "react";
import { WideTable } from "../../../ui/index.ts";
import type { PastedUnit } from "./paste-units.ts";

/** What will be saved, before it is; faults of a file stand above, each with its cell. */
export function UnitPreview(props: {
  readonly units: readonly PastedUnit[];
  readonly faults: readonly { readonly cell: string; readonly sentence: string }[];
}): ReactElement | null {
  if (props.units.length === 0) return null;
  return (
    <div className="stack">
      {props.faults.length > 0 && (
        <div className="err" role="alert">
          <b>Tệp có {props.faults.length} ô chưa đúng, chưa ghi gì. Sửa trong tệp rồi chọn lại:</b>
          <ul>
            {props.faults.map((fault) => (
              <li key={`${fault.cell} ${fault.sentence}`}>
                Ô {fault.cell}: {fault.sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      <WideTable>
        <table className="tb" aria-label="Đơn vị sẽ ghi">
          <thead>
            <tr>
              <th className="stt" scope="col">
                STT
              </th>
              <th scope="col">Mã</th>
              <th scope="col">Tên đơn vị</th>
              <th scope="col">Địa chỉ</th>
            </tr>
          </thead>
          <tbody>
            {props.units.map((unit, at) => (
              // A preview is only read; rows have no identity but their place.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={at}>
                <td className="stt">{at + 1}</td>
                <td>{unit.code === "" ? <span className="mut">tự đánh số</span> : unit.code}</td>
                <td>{unit.name}</td>
                <td>{unit.address}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </div>
  );
}
