import { type ReactElement, useEffect, useRef } from "react";
import { Empty, WideTable } from "../../../ui/index.ts";
import type { ListSeen } from "./invite-list.tsx";

/** What would come of each line, before anything is written. */
export function ListPreview({ seen }: { readonly seen: ListSeen }): ReactElement {
  const { lines } = seen;
  const top = useRef<HTMLDivElement>(null);
  // A long list fills the window: what was asked for is brought into sight, below the title that stays there.
  useEffect(() => {
    top.current?.scrollIntoView({ block: "start" });
  }, [seen]);
  const faulty = lines.filter(({ faults }) => faults.length > 0).length;
  if (lines.length === 0) return <Empty title="Danh sách chưa có ai">Mỗi dòng cần ít nhất họ và tên, vai trò.</Empty>;
  return (
    <div className="stack" ref={top} style={{ scrollMarginTop: 72 }}>
      <p role="status">
        {faulty === 0
          ? `Xem trước ${lines.length} người; chưa ghi gì.`
          : `Xem trước ${lines.length} người; chưa ghi gì. ${faulty} dòng chưa ghi được, lý do ở cột cuối: sửa rồi xem lại, hoặc ghi các dòng còn lại trước.`}
      </p>
      <WideTable>
        <table className="tb" aria-label="Người sẽ mời">
          <thead>
            <tr>
              <th className="stt" scope="col">
                Dòng
              </th>
              <th scope="col" style={{ minWidth: 150 }}>
                Họ và tên
              </th>
              <th scope="col">Tên đăng nhập</th>
              <th scope="col">Vai trò, đơn vị</th>
              <th scope="col" style={{ minWidth: 150 }}>
                Sẽ làm
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.row}>
                <td className="stt">{line.row}</td>
                <td>
                  <b>{line.fullName}</b>
                </td>
                <td className="nw">
                  {line.signInName}
                  {line.proposed && <span className="mut"> (tự đặt)</span>}
                </td>
                <td>
                  {line.roles.map(({ role, roleName, unitName }) => (
                    <div key={role}>{[roleName, unitName].filter(Boolean).join(", ")}</div>
                  ))}
                </td>
                <td>
                  {line.faults.length > 0 ? (
                    line.faults.map((fault) => (
                      <div key={fault} style={{ color: "var(--bad)" }}>
                        {fault}
                      </div>
                    ))
                  ) : (
                    <span>
                      {line.existing ? "Giao thêm vai trò cho tài khoản đã có" : "Lập tài khoản, tạo liên kết"}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </div>
  );
}
