import { type ReactElement, useState } from "react";
import { Button, Dialog, Empty, WideTable } from "../../../ui/index.ts";
import { waysLeft } from "../labels.ts";
import type { ClusterFound } from "./cluster-page.tsx";
import { CorrectMembershipForm } from "./correct-membership-form.tsx";
import { LeaveForm } from "./leave-form.tsx";
import { showDay } from "./show-day.ts";

export type Membership = ClusterFound["memberships"][number];

/** Every membership of a cluster, over and running. */
export function Memberships({ cluster }: { readonly cluster: ClusterFound }): ReactElement {
  const [leaving, setLeaving] = useState<Membership>();
  const [correcting, setCorrecting] = useState<Membership>();
  const { memberships } = cluster;
  if (memberships.length === 0)
    return <Empty title="Chưa có đơn vị">Gõ tên các đơn vị, dán từ Excel hoặc tải tệp theo mẫu. Khoảng 3 phút.</Empty>;
  return (
    <WideTable>
      <table className="tb" aria-label="Đơn vị thành viên">
        <thead>
          <tr>
            <th className="stt" scope="col">
              STT
            </th>
            <th scope="col">Mã</th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Vào từ ngày</th>
            <th scope="col">Ra từ ngày</th>
            <th scope="col">Việc</th>
          </tr>
        </thead>
        <tbody>
          {memberships.map((one, at) => (
            <tr key={one.membershipId}>
              <td className="stt">{at + 1}</td>
              <td className="nw">{one.code}</td>
              <td>
                <b>{one.name}</b> {one.observer && <span className="mut">(quan sát)</span>}
              </td>
              <td>{[showDay(one.joinedOn), one.joinedDecision].filter(Boolean).join(", ")}</td>
              <td>{one.leftOn === null ? <span className="mut">Đang là thành viên</span> : leftInWords(one)}</td>
              <td>
                <span className="acts">
                  <Button small onPress={() => setCorrecting(one)} label={`Sửa tư cách thành viên của ${one.name}`}>
                    Sửa
                  </Button>
                  {one.leftOn === null && (
                    <Button
                      small
                      kind="text"
                      onPress={() => setLeaving(one)}
                      label={`Ra khỏi danh sách thành viên: ${one.name}`}
                    >
                      Ra
                    </Button>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Dialog
        open={leaving !== undefined}
        title={`${leaving?.name ?? ""} ra khỏi danh sách thành viên`}
        onClose={() => setLeaving(undefined)}
      >
        {leaving && (
          <LeaveForm
            key={leaving.membershipId}
            membership={leaving}
            others={memberships.filter((one) => one.leftOn === null && one.unitId !== leaving.unitId)}
            onDone={() => setLeaving(undefined)}
          />
        )}
      </Dialog>
      <Dialog
        open={correcting !== undefined}
        title={`Sửa tư cách thành viên: ${correcting?.name ?? ""}`}
        onClose={() => setCorrecting(undefined)}
      >
        {correcting && (
          <CorrectMembershipForm
            key={correcting.membershipId}
            membership={correcting}
            onDone={() => setCorrecting(undefined)}
          />
        )}
      </Dialog>
    </WideTable>
  );
}

function leftInWords({ leftOn, leftBecause, mergedIntoName, leftDecision }: Membership): string {
  const how =
    leftBecause === "merged" && mergedIntoName
      ? `sáp nhập vào ${mergedIntoName}`
      : leftBecause && waysLeft[leftBecause];
  return [showDay(leftOn), how, leftDecision].filter(Boolean).join(", ");
}
