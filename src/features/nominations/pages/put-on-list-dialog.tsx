import { type ReactElement, useState } from "react";
import { Button, ChoiceField, DayField, Dialog, Form, RefusedNotice, useDeed } from "../../../ui/index.ts";
import { BothDays, useVerdicts } from "../../eligibility/pages/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { putOnList } from "../put-on-list.ts";
import type { NominationsView } from "../views.ts";
import { DespiteField, wantsReason } from "./despite-field.tsx";

/** Puts a unit on the list for a title, before the cluster votes; the verdict is read as soon as both are chosen. */
export function PutOnListDialog(props: { readonly view: NominationsView; readonly onClose: () => void }): ReactElement {
  const { view, onClose } = props;
  const { year } = useYear();
  const [awardCode, setAwardCode] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [despite, setDespite] = useState("");
  const verdicts = useVerdicts(awardCode);
  const deed = useDeed<typeof putOnList>("nominations.put-on-list");
  const unit = view.units.find(({ unitId }) => String(unitId) === chosen);
  async function save(): Promise<void> {
    if (awardCode === null || !unit) return;
    const { submitted } = verdicts;
    const reason = verdicts.of(unit.unitId)?.verdict === "met" ? "" : despite;
    const input = { yearId: year.yearId, awardCode, unitId: unit.unitId, despite: reason };
    if (await deed.run({ ...input, ...(submitted && { submitted }) })) onClose();
  }
  const missing =
    awardCode === null ? "Chọn danh hiệu" : !unit ? "Chọn đơn vị" : wantsReason([{ ...unit, despite }], verdicts);
  return (
    <Dialog open wide title="Đưa đơn vị vào danh sách xét" onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running} off={missing}>
            Đưa vào danh sách
          </Button>
        }
      >
        <p>Đây mới là danh sách để xét; bỏ phiếu suy tôn rồi mới thành đề nghị.</p>
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
          value={chosen}
          onChange={setChosen}
          choices={view.units.map(({ unitId, name }) => ({ value: String(unitId), label: name }))}
        />
        {awardCode !== null && unit && (
          <>
            <DayField
              label="Xét điều kiện theo ngày trình"
              value={verdicts.submitted ?? null}
              onChange={verdicts.judgeOn}
              width={260}
            />
            <RefusedNotice refused={verdicts.refused} />
            <BothDays key={awardCode} awardCode={awardCode} verdicts={verdicts} units={[unit]} />
            <DespiteField unit={unit.name} verdict={verdicts.of(unit.unitId)} value={despite} onChange={setDespite} />
          </>
        )}
      </Form>
    </Dialog>
  );
}
