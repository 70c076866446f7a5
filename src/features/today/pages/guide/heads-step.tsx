import type { ReactElement } from "react";
import {
  Button,
  ChoiceField,
  Form,
  Section,
  TextField,
  useDeed,
  useDraft,
  useRead,
  Waiting,
} from "../../../../ui/index.ts";
import type { appointUnit, inYear } from "../../../organisations/index.ts";
import { clusterSays, waysObtained, YearHeads } from "../../../organisations/pages/index.ts";
import type { ClusterBegun, YearBegun } from "../guide-page.tsx";

type Way = keyof typeof waysObtained;

const fresh = {
  headId: null as string | null,
  deputyId: null as string | null,
  obtainedBy: "untold" as Way,
  chiefName: "",
  chiefOffice: "",
};

/** Who leads the cluster in this year: units, each acting through its chief. The deputy may be set later. */
export function HeadsStep(props: {
  readonly cluster: ClusterBegun;
  readonly year: YearBegun;
  readonly onDone: () => void;
}): ReactElement {
  const { clusterId } = props.cluster;
  const { yearId, year } = props.year;
  const { answer } = useRead<typeof inYear>("organisations.in-year", { yearId });
  const [typed, setTyped, forget] = useDraft(`today.guide-heads:${yearId}`, fresh);
  const appoint = useDeed<typeof appointUnit>("organisations.appoint-unit");
  if (!answer) return <Waiting />;
  if (props.year.led) return <YearHeads organisation={answer} mayAppoint mayEdit />;
  const units = answer.units
    .filter(({ observer }) => !observer)
    .map(({ unitId, name }) => ({ value: String(unitId), label: name }));
  const deputy = answer.headships.find(({ role, carriedFrom }) => role === "deputy" && carriedFrom === null);
  const { headId, deputyId, obtainedBy, chiefName, chiefOffice } = typed;
  const say = clusterSays(props.cluster.kind);
  const missing = headId === null ? say("Chọn đơn vị cụm trưởng") : undefined;

  // The deputy goes first: as soon as there is a head this step is over.
  async function save(): Promise<void> {
    const place = { clusterId, year, obtainedBy };
    if (deputyId !== null && !deputy) {
      const done = await appoint.run({ ...place, role: "deputy", unitId: Number(deputyId) });
      if (!done) return;
    }
    if (!(await appoint.run({ ...place, role: "head", unitId: Number(headId), chiefName, chiefOffice }))) return;
    forget();
    props.onDone();
  }
  return (
    <Section title={say`Cụm trưởng, cụm phó năm ${year}`}>
      <Form
        onSubmit={() => void save()}
        refused={appoint.refused}
        buttons={
          <Button kind="main" submit running={appoint.running} off={missing}>
            Ghi và sang bước quy chế
          </Button>
        }
      >
        <ChoiceField
          label={say("Đơn vị cụm trưởng")}
          required
          value={headId}
          onChange={(next) => setTyped({ ...typed, headId: next })}
          choices={units}
        />
        <div className="grid2">
          <ChoiceField<Way>
            label="Cách xác định"
            value={obtainedBy}
            onChange={(next) => setTyped({ ...typed, obtainedBy: next ?? "untold" })}
            choices={(Object.keys(waysObtained) as Way[]).map((value) => ({ value, label: waysObtained[value] }))}
          />
          <TextField
            label={say("Thủ trưởng đơn vị cụm trưởng")}
            value={chiefName}
            onChange={(next) => setTyped({ ...typed, chiefName: next })}
            hint="Họ tên (và cấp bậc, nếu có) như in trên văn bản. Có thể ghi sau."
          />
          <TextField
            label="Chức vụ"
            value={chiefOffice}
            onChange={(next) => setTyped({ ...typed, chiefOffice: next })}
            hint="Ví dụ: Giám đốc Sở."
          />
        </div>
        {deputy ? (
          <p>
            {say("Cụm phó")}: {deputy.unitName}
          </p>
        ) : (
          <ChoiceField
            label={say("Đơn vị cụm phó")}
            clearable
            value={deputyId}
            onChange={(next) => setTyped({ ...typed, deputyId: next })}
            choices={units.filter(({ value }) => value !== headId)}
            hint="Có thể để trống rồi ghi sau ở mục Tổ chức."
          />
        )}
      </Form>
    </Section>
  );
}
