import { type ReactElement, useState } from "react";
import { Button, ChoiceField, Dialog, Form, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { attestFact } from "../attest-fact.ts";
import type { YearView } from "../views.ts";
import { ConfirmationFields, useConfirmation } from "./confirmation-fields.tsx";

/** Records that a body confirmed a condition, or looked at it and did not. */
export function AttestDialog(props: {
  readonly view: YearView;
  readonly unitId: number;
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const { view } = props;
  const [unitId, setUnitId] = useState(String(props.unitId));
  const confirmation = useConfirmation();
  const deed = useDeed<typeof attestFact>("eligibility.attest-fact");
  async function save(): Promise<void> {
    if (!confirmation.told) return;
    if (await deed.run({ yearId: year.yearId, unitId: Number(unitId), ...confirmation.told })) props.onClose();
  }
  return (
    <Dialog open wide title="Ghi xác nhận" onClose={props.onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running} off={confirmation.missing}>
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
        <ConfirmationFields
          typed={confirmation.typed}
          onChange={confirmation.change}
          asked={onceEach(view)}
          hint=""
          errors={deed.fields}
        />
      </Form>
    </Dialog>
  );
}

/** The same fact may be asked by two bodies; it is chosen once, the body beside it. */
const onceEach = ({ attestable }: YearView): YearView["attestable"] =>
  attestable.filter((each, at) => attestable.findIndex((other) => other.fact === each.fact) === at);
