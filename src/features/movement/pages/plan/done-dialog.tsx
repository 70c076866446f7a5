import { type ReactElement, useState } from "react";
import { dayOf } from "../../../../basics/instant.ts";
import { Button, DayField, Dialog, Form, TextField, useDeed } from "../../../../ui/index.ts";
import type { finishPlanItem } from "../../finish-plan-item.ts";
import type { Item } from "../plan-page.tsx";
import { useYear } from "../../../year/pages/index.ts";

/** On which day an item was done, and a word about it. */
export function DoneDialog({ item, onClose }: { readonly item: Item; readonly onClose: () => void }): ReactElement {
  const { yearId } = useYear().year;
  const [doneOn, setDoneOn] = useState<string | null>(() => dayOf(new Date().toISOString()));
  const [note, setNote] = useState("");
  const finish = useDeed<typeof finishPlanItem>("movement.finish-plan-item");
  async function save(): Promise<void> {
    const { itemId, revision } = item;
    if (await finish.run({ yearId, itemId, revision, doneOn: doneOn ?? "", note })) onClose();
  }
  return (
    <Dialog open title="Ghi việc đã xong" onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={finish.refused}
        buttons={
          <Button kind="main" submit running={finish.running}>
            Ghi xong
          </Button>
        }
      >
        <p>{item.title}</p>
        <DayField
          label="Ngày hoàn thành"
          required
          value={doneOn}
          onChange={setDoneOn}
          error={finish.fields["doneOn"]}
        />
        <TextField label="Ghi chú" value={note} onChange={setNote} error={finish.fields["note"]} />
      </Form>
    </Dialog>
  );
}
