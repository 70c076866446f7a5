import { type ReactElement, type ReactNode, useState } from "react";
import { Button, ChoiceField, DayField, Form, TextField, useDeed } from "../../../ui/index.ts";
import type { appointUnit } from "../appoint-unit.ts";
import { clusterSays } from "../cluster-words.ts";
import type { ClusterKind, ObtainedBy } from "../model.ts";
import { waysObtained } from "../labels.ts";

/** Sets a head or deputy unit for a year. Where a head is in office, the reason for its end is asked. */
export function HeadshipForm(props: {
  readonly clusterId: number;
  readonly kind: ClusterKind;
  readonly year: number;
  readonly role: "head" | "deputy";
  readonly units: readonly { readonly unitId: number; readonly name: string }[];
  readonly onDone: () => void;
  readonly beside?: ReactNode;
}): ReactElement {
  const { clusterId, year, role, units } = props;
  const [unitId, setUnitId] = useState<string | null>(null);
  const [obtainedBy, setObtainedBy] = useState<ObtainedBy>("untold");
  const [decision, setDecision] = useState("");
  const [chiefName, setChiefName] = useState("");
  const [chiefOffice, setChiefOffice] = useState("");
  const [handedOverOn, setHandedOverOn] = useState<string | null>(null);
  const [endedBecause, setEndedBecause] = useState("");
  const doing = useDeed<typeof appointUnit>("organisations.appoint-unit");
  const replacing = doing.refused?.code === "already-led" || endedBecause !== "";
  async function send(): Promise<void> {
    if (unitId === null) return;
    const chief = { chiefName, chiefOffice, handedOverOn };
    const at = { clusterId, year, role, unitId: Number(unitId), obtainedBy };
    if (await doing.run({ ...at, ...chief, decision, endedBecause })) props.onDone();
  }
  const say = clusterSays(props.kind);
  const title = say(role === "head" ? "cụm trưởng" : "cụm phó");
  return (
    <Form
      onSubmit={() => void send()}
      refused={doing.refused}
      buttons={
        <>
          <Button kind="main" submit running={doing.running} off={unitId === null ? "Chưa chọn đơn vị" : undefined}>
            Ghi {title} năm {year}
          </Button>
          {props.beside}
        </>
      }
    >
      <ChoiceField
        label={`Đơn vị ${title}`}
        required
        value={unitId}
        onChange={setUnitId}
        choices={units.map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
      />
      <div className="grid2">
        <TextField
          label="Người đứng đầu đơn vị"
          hint="Cấp bậc, họ và tên, như in trên văn bản."
          value={chiefName}
          onChange={setChiefName}
          error={doing.fields["chiefName"]}
        />
        <TextField
          label="Chức vụ"
          hint="Ví dụ: Cục trưởng."
          value={chiefOffice}
          onChange={setChiefOffice}
          error={doing.fields["chiefOffice"]}
        />
        <ChoiceField<ObtainedBy>
          label="Cách xác định"
          value={obtainedBy}
          onChange={(way) => setObtainedBy(way ?? "untold")}
          choices={(Object.keys(waysObtained) as ObtainedBy[]).map((value) => ({ value, label: waysObtained[value] }))}
        />
        <TextField label="Theo văn bản" hint="Số, ngày; có thể ghi sau." value={decision} onChange={setDecision} />
        <DayField label="Ngày bàn giao" value={handedOverOn} onChange={setHandedOverOn} />
      </div>
      {replacing && (
        <TextField
          label={say("Lý do kết thúc nhiệm vụ của cụm trưởng hiện nay")}
          required
          value={endedBecause}
          onChange={setEndedBecause}
        />
      )}
    </Form>
  );
}
