import { type ReactElement, useState } from "react";
import { Button, ChoiceField, DayField, Dialog, Form, RadioField, TextField, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { attestFact } from "../attest-fact.ts";
import type { Level } from "../model.ts";
import { levelName } from "../terms.ts";
import type { YearView } from "../views.ts";

/** Records that a body confirmed a condition, or looked at it and did not. */
export function AttestDialog(props: {
  readonly view: YearView;
  readonly unitId: number;
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const { view } = props;
  const [unitId, setUnitId] = useState(String(props.unitId));
  const [fact, setFact] = useState<string | null>(null);
  const [byLevel, setByLevel] = useState<Level | null>(null);
  const [holds, setHolds] = useState<"yes" | "no">("yes");
  const [paper, setPaper] = useState("");
  const [onDay, setOnDay] = useState<string | null>(null);
  const deed = useDeed<typeof attestFact>("eligibility.attest-fact");
  const missing =
    fact === null
      ? "Chọn điều kiện"
      : byLevel === null
        ? "Chọn cấp xác nhận"
        : paper.trim() === ""
          ? "Nhập văn bản"
          : onDay === null
            ? "Nhập ngày văn bản"
            : undefined;
  async function save(): Promise<void> {
    if (fact === null || byLevel === null || onDay === null) return;
    const at = { yearId: year.yearId, unitId: Number(unitId) };
    if (await deed.run({ ...at, fact, byLevel, holds: holds === "yes", paper, onDay })) props.onClose();
  }
  function choose(chosen: string | null): void {
    setFact(chosen);
    setByLevel(view.attestable.find((each) => each.fact === chosen)?.byLevel ?? null);
  }
  return (
    <Dialog open wide title="Ghi xác nhận" onClose={props.onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running} off={missing}>
            Ghi xác nhận
          </Button>
        }
      >
        <ChoiceField
          label="Đơn vị"
          required
          value={unitId}
          onChange={(value) => value && setUnitId(value)}
          choices={view.units.map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
        />
        <ChoiceField
          label="Điều kiện"
          required
          value={fact}
          onChange={choose}
          choices={onceEach(view).map((each) => ({ value: each.fact, label: each.says }))}
          hint="Xác nhận ghi sau về cùng điều kiện, cùng cấp thì được dùng thay xác nhận trước; bản trước vẫn giữ."
        />
        <ChoiceField<Level>
          label="Cấp xác nhận"
          required
          value={byLevel}
          onChange={setByLevel}
          choices={(Object.keys(levelName) as Level[]).map((level) => ({ value: level, label: levelName[level] }))}
        />
        <RadioField<"yes" | "no">
          label="Kết quả"
          value={holds}
          onChange={setHolds}
          choices={[
            { value: "yes", label: "Xác nhận" },
            { value: "no", label: "Đã xem xét, không xác nhận" },
          ]}
        />
        <TextField
          label="Văn bản"
          required
          value={paper}
          onChange={setPaper}
          error={deed.fields["paper"]}
          hint="Số, ký hiệu và cơ quan ban hành."
        />
        <DayField label="Ngày văn bản" required value={onDay} onChange={setOnDay} error={deed.fields["onDay"]} />
      </Form>
    </Dialog>
  );
}

/** The same fact may be asked by two bodies; it is chosen once, the body beside it. */
const onceEach = ({ attestable }: YearView): YearView["attestable"] =>
  attestable.filter((each, at) => attestable.findIndex((other) => other.fact === each.fact) === at);
