import { type ReactElement, useState } from "react";
import { Button, ChoiceField, Dialog, Form, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { putOnList } from "../put-on-list.ts";
import type { NominationsView } from "../views.ts";

/** Puts a unit on the list for a title before the cluster votes. */
export function PutOnListDialog({
  view,
  onClose,
}: {
  readonly view: NominationsView;
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const [awardCode, setAwardCode] = useState<string | null>(null);
  const [unitId, setUnitId] = useState<string | null>(null);
  const deed = useDeed<typeof putOnList>("nominations.put-on-list");
  async function save(): Promise<void> {
    const input = { yearId: year.yearId, awardCode: awardCode ?? "", unitId: Number(unitId) };
    if (await deed.run(input)) onClose();
  }
  const missing = awardCode === null ? "Chọn danh hiệu" : unitId === null ? "Chọn đơn vị" : undefined;
  return (
    <Dialog open title="Đưa đơn vị vào danh sách xét" onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running} off={missing}>
            Đưa vào danh sách
          </Button>
        }
      >
        <p>Đây mới là danh sách để xét; cụm bỏ phiếu suy tôn rồi mới thành đề nghị.</p>
        <ChoiceField
          label="Danh hiệu, hình thức"
          required
          value={awardCode}
          onChange={setAwardCode}
          choices={view.titles.map((title) => ({ value: title.code, label: title.name }))}
        />
        <ChoiceField
          label="Đơn vị"
          required
          value={unitId}
          onChange={setUnitId}
          choices={view.units.map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
        />
      </Form>
    </Dialog>
  );
}
