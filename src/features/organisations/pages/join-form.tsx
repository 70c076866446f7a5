import { type ReactElement, useState } from "react";
import { Button, CheckField, ChoiceField, DayField, Form, TextField, useDeed, useRead } from "../../../ui/index.ts";
import type { addMember } from "../add-member.ts";
import type { listUnits } from "../list-units.ts";
import type { ClusterFound } from "./cluster-page.tsx";

/** Lets a unit of the same owner join the cluster. */
export function JoinForm(props: { readonly cluster: ClusterFound; readonly onDone: () => void }): ReactElement {
  const { clusterId, ownerId, memberships } = props.cluster;
  const [unitId, setUnitId] = useState<string | null>(null);
  const [joinedOn, setJoinedOn] = useState<string | null>(null);
  const [joinedDecision, setDecision] = useState("");
  const [observer, setObserver] = useState(false);
  const doing = useDeed<typeof addMember>("organisations.add-member");
  const { answer } = useRead<typeof listUnits>("organisations.list-units", { ownerId, size: 500 });
  const inside = memberships.filter((one) => one.leftOn === null).map((one) => one.unitId);
  const outside = (answer?.rows ?? []).filter((unit) => !inside.includes(unit.unitId));
  const problem = unitId === null ? "Chưa chọn đơn vị" : joinedOn === null ? "Chưa ghi ngày vào" : undefined;
  async function send(): Promise<void> {
    if (unitId === null || joinedOn === null) return;
    if (await doing.run({ clusterId, unitId: Number(unitId), joinedOn, joinedDecision, observer })) props.onDone();
  }
  return (
    <Form
      onSubmit={() => void send()}
      refused={doing.refused}
      buttons={
        <Button kind="main" submit running={doing.running} off={problem}>
          Ghi đơn vị vào
        </Button>
      }
    >
      <ChoiceField
        label="Đơn vị"
        required
        value={unitId}
        onChange={setUnitId}
        choices={outside.map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
        placeholder={outside.length === 0 ? "Mọi đơn vị đã là thành viên" : "Chọn"}
      />
      <DayField label="Từ ngày" required value={joinedOn} onChange={setJoinedOn} error={doing.fields["joinedOn"]} />
      <TextField label="Theo quyết định" hint="Số, ngày." value={joinedDecision} onChange={setDecision} />
      <CheckField
        label="Chỉ quan sát"
        hint="Dự họp, xem; không chấm điểm, không bỏ phiếu."
        checked={observer}
        onChange={setObserver}
      />
    </Form>
  );
}
