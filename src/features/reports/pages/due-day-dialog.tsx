import { type ReactElement, useState } from "react";
import { Button, DayField, Dialog, Form, TextArea, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { changeDueDay } from "../change-due-day.ts";
import type { CallView } from "../views.ts";

/** Gives the units more time, or less, with the reason. */
export function DueDayDialog({
  call,
  onClose,
}: {
  readonly call: CallView;
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const [dueOn, setDueOn] = useState<string | null>(call.dueOn);
  const [reason, setReason] = useState("");
  const deed = useDeed<typeof changeDueDay>("reports.change-due-day");
  async function save(): Promise<void> {
    const input = { yearId: year.yearId, callId: call.callId, dueOn: dueOn ?? "", reason, revision: call.revision };
    if (await deed.run(input)) onClose();
  }
  return (
    <Dialog open title={`Đổi hạn nộp: ${call.name}`} onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running}>
            Ghi hạn mới
          </Button>
        }
      >
        <DayField label="Hạn nộp" required value={dueOn} onChange={setDueOn} error={deed.fields["dueOn"]} />
        <TextArea label="Lý do" required value={reason} onChange={setReason} error={deed.fields["reason"]} />
      </Form>
    </Dialog>
  );
}
