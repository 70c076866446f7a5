import { type ReactElement, useState } from "react";
import { Button, ChoiceField, DayField, Dialog, Form, TextArea, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { addDirection } from "../add-direction.ts";
import type { editDirection } from "../edit-direction.ts";
import type { Responsible } from "../model.ts";
import type { DirectionView, SummaryView } from "../views.ts";

export const responsibleName: Readonly<Record<Responsible, string>> = {
  "every-unit": "Các đơn vị thành viên",
  "one-unit": "Một đơn vị",
  secretary: "Thư ký cụm",
  chair: "Cụm trưởng",
  "standing-body": "Cơ quan thường trực",
};

/** Writes or changes one direction: the task, whose it is, by when. */
export function DirectionDialog(props: {
  readonly view: SummaryView;
  readonly direction: DirectionView | undefined;
  readonly onClose: () => void;
}): ReactElement {
  const { view, direction } = props;
  const { year } = useYear();
  const [text, setText] = useState(direction?.text ?? "");
  const [responsible, setResponsible] = useState<Responsible>(direction?.responsible ?? "every-unit");
  const [unitId, setUnitId] = useState<string | null>(direction?.unitId ? String(direction.unitId) : null);
  const [dueOn, setDueOn] = useState<string | null>(direction?.dueOn ?? null);
  const add = useDeed<typeof addDirection>("reports.add-direction");
  const edit = useDeed<typeof editDirection>("reports.edit-direction");
  const deed = direction ? edit : add;
  async function save(): Promise<void> {
    const owner = responsible === "one-unit" ? Number(unitId) : null;
    const fields = { yearId: year.yearId, text, responsible, unitId: owner, dueOn };
    const { directionId = 0, revision = 1 } = direction ?? {};
    const done = direction ? await edit.run({ ...fields, directionId, revision }) : await add.run(fields);
    if (done) props.onClose();
  }
  return (
    <Dialog open title={direction ? "Sửa phương hướng" : "Thêm phương hướng"} onClose={props.onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running}>
            Ghi
          </Button>
        }
      >
        <TextArea label="Nội dung" required value={text} onChange={setText} error={deed.fields["text"]} />
        <ChoiceField
          label="Giao"
          required
          value={responsible}
          onChange={(value) => setResponsible(value ?? "every-unit")}
          choices={(Object.keys(responsibleName) as Responsible[]).map((value) => ({
            value,
            label: responsibleName[value],
          }))}
        />
        {responsible === "one-unit" && (
          <ChoiceField
            label="Đơn vị"
            required
            value={unitId}
            onChange={setUnitId}
            choices={view.units.map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
            error={deed.fields["unitId"]}
          />
        )}
        <DayField
          label="Hạn"
          value={dueOn}
          onChange={setDueOn}
          error={deed.fields["dueOn"]}
          hint="Để trống: đến hết năm sau."
        />
      </Form>
    </Dialog>
  );
}
