import { type ReactElement, useState } from "react";
import { Button, ChoiceField, Form, Section, TextField, useDeed, useRead, Waiting } from "../../../../ui/index.ts";
import type { appointUnit } from "../../../organisations/index.ts";
import type { inYear } from "../../../organisations/index.ts";
import type { Progress } from "../guide-page.tsx";

/** Who leads the cluster in this year: units, each acting through its chief. The deputy may be set later. */
export function HeadsStep(props: {
  readonly cluster: NonNullable<Progress["cluster"]>;
  readonly year: NonNullable<Progress["year"]>;
}): ReactElement {
  const { clusterId } = props.cluster;
  const { yearId, year } = props.year;
  const { answer } = useRead<typeof inYear>("organisations.in-year", { yearId });
  const [headId, setHeadId] = useState<string | null>(null);
  const [deputyId, setDeputyId] = useState<string | null>(null);
  const [chiefName, setChiefName] = useState("");
  const [chiefOffice, setChiefOffice] = useState("");
  const appoint = useDeed<typeof appointUnit>("organisations.appoint-unit");
  if (!answer) return <Waiting />;
  const units = answer.units.map(({ unitId, name }) => ({ value: String(unitId), label: name }));
  const deputy = answer.headships.find(({ role }) => role === "deputy");

  // The deputy goes first: as soon as there is a head this step is over.
  async function save(): Promise<void> {
    const place = { clusterId, year, obtainedBy: "elected" as const };
    if (deputyId !== null && !deputy) {
      const done = await appoint.run({ ...place, role: "deputy", unitId: Number(deputyId) });
      if (!done) return;
    }
    await appoint.run({ ...place, role: "head", unitId: Number(headId), chiefName, chiefOffice });
  }
  return (
    <Section title={`Cụm trưởng, cụm phó năm ${year}`}>
      <Form
        onSubmit={() => void save()}
        refused={appoint.refused}
        buttons={
          <Button
            kind="main"
            submit
            running={appoint.running}
            {...(headId === null && { off: "Chọn đơn vị cụm trưởng" })}
          >
            Ghi và sang bước quy chế
          </Button>
        }
      >
        <ChoiceField label="Đơn vị cụm trưởng" required value={headId} onChange={setHeadId} choices={units} />
        <div className="grid2">
          <TextField
            label="Thủ trưởng đơn vị cụm trưởng"
            value={chiefName}
            onChange={setChiefName}
            hint="Cấp bậc, họ tên như in trên văn bản. Có thể ghi sau."
          />
          <TextField label="Chức vụ" value={chiefOffice} onChange={setChiefOffice} hint="Ví dụ: Cục trưởng." />
        </div>
        {deputy ? (
          <p>Cụm phó: {deputy.unitName}</p>
        ) : (
          <ChoiceField
            label="Đơn vị cụm phó"
            clearable
            value={deputyId}
            onChange={setDeputyId}
            choices={units.filter(({ value }) => value !== headId)}
            hint="Có thể để trống rồi ghi sau ở mục Tổ chức."
          />
        )}
      </Form>
    </Section>
  );
}
