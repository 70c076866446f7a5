import { type ReactElement, useState } from "react";
import { Button, ChoiceField, DayField, Dialog, Form, TextArea, TextField, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { liftExclusion } from "../lift-exclusion.ts";
import type { ExclusionGround } from "../model.ts";
import type { recordExclusion } from "../record-exclusion.ts";
import { groundName } from "../terms.ts";
import type { YearView } from "../views.ts";

const grounds = Object.keys(groundName) as ExclusionGround[];

/** Records a unit on another agency's list. */
export function ExcludeDialog(props: { readonly view: YearView; readonly onClose: () => void }): ReactElement {
  const { year } = useYear();
  const [unitId, setUnitId] = useState<string | null>(null);
  const [why, setWhy] = useState<ExclusionGround | null>(null);
  const [fromDay, setFromDay] = useState<string | null>(null);
  const [typed, setTyped] = useState({ agency: "", paper: "", reason: "" });
  const deed = useDeed<typeof recordExclusion>("eligibility.record-exclusion");
  const empty = Object.values(typed).some((text) => text.trim() === "");
  const missing =
    unitId === null
      ? "Chọn đơn vị"
      : why === null
        ? "Chọn loại việc"
        : fromDay === null
          ? "Nhập ngày bắt đầu"
          : empty
            ? "Nhập đủ cơ quan, văn bản, lý do"
            : undefined;
  async function save(): Promise<void> {
    if (unitId === null || why === null || fromDay === null) return;
    if (await deed.run({ yearId: year.yearId, unitId: Number(unitId), why, fromDay, ...typed })) props.onClose();
  }
  return (
    <Dialog open wide title="Ghi đơn vị tạm dừng xét" onClose={props.onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running} off={missing}>
            Ghi vào danh sách
          </Button>
        }
      >
        <ChoiceField
          label="Đơn vị"
          required
          value={unitId}
          onChange={setUnitId}
          choices={props.view.units.map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
        />
        <ChoiceField<ExclusionGround>
          label="Loại việc"
          required
          value={why}
          onChange={setWhy}
          choices={grounds.map((ground) => ({ value: ground, label: groundName[ground] }))}
        />
        <TextField
          label="Cơ quan gửi danh sách"
          required
          value={typed.agency}
          onChange={(agency) => setTyped({ ...typed, agency })}
        />
        <TextField label="Văn bản" required value={typed.paper} onChange={(paper) => setTyped({ ...typed, paper })} />
        <DayField label="Tạm dừng từ ngày" required value={fromDay} onChange={setFromDay} />
        <TextArea label="Lý do" required value={typed.reason} onChange={(reason) => setTyped({ ...typed, reason })} />
      </Form>
    </Dialog>
  );
}

/** Records that the agency closed the case. */
export function LiftDialog(props: {
  readonly exclusion: YearView["exclusions"][number];
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const { exclusionId, unit } = props.exclusion;
  const [liftedOn, setLiftedOn] = useState<string | null>(null);
  const [typed, setTyped] = useState({ paper: "", reason: "" });
  const deed = useDeed<typeof liftExclusion>("eligibility.lift-exclusion");
  const empty = Object.values(typed).some((text) => text.trim() === "");
  const missing = liftedOn === null ? "Nhập ngày" : empty ? "Nhập văn bản và lý do" : undefined;
  async function save(): Promise<void> {
    if (liftedOn === null) return;
    if (await deed.run({ yearId: year.yearId, exclusionId, liftedOn, ...typed })) props.onClose();
  }
  return (
    <Dialog open title={`Thôi tạm dừng ${unit}`} onClose={props.onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running} off={missing}>
            Thôi tạm dừng
          </Button>
        }
      >
        <p>Dòng này vẫn được giữ trong danh sách, kèm văn bản và lý do thôi tạm dừng.</p>
        <DayField label="Từ ngày" required value={liftedOn} onChange={setLiftedOn} />
        <TextField label="Văn bản" required value={typed.paper} onChange={(paper) => setTyped({ ...typed, paper })} />
        <TextArea label="Lý do" required value={typed.reason} onChange={(reason) => setTyped({ ...typed, reason })} />
      </Form>
    </Dialog>
  );
}
