import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { Button, DayField, Dialog, Form, TextArea, TwoVersions, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { changeDueDay } from "../change-due-day.ts";
import type { CallView } from "../views.ts";

/** The day as it is typed, with the revision of the call it stands on. */
interface Typed {
  readonly dueOn: string | null;
  readonly revision: number;
}
const dayOf = ({ dueOn }: Typed): string => (dueOn === null ? "" : writeDay(dueOn));

/** Gives the units more time, or less, with the reason. */
export function DueDayDialog({
  call,
  onClose,
}: {
  readonly call: CallView;
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const [typed, setTyped] = useState<Typed>({ dueOn: call.dueOn, revision: call.revision });
  const [reason, setReason] = useState("");
  const deed = useDeed<typeof changeDueDay>("reports.change-due-day");
  async function save(): Promise<void> {
    const input = { yearId: year.yearId, callId: call.callId, reason, ...typed, dueOn: typed.dueOn ?? "" };
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
        <DayField
          label="Hạn nộp"
          required
          value={typed.dueOn}
          onChange={(dueOn) => setTyped({ ...typed, dueOn })}
          error={deed.fields["dueOn"]}
        />
        <TextArea label="Lý do" required value={reason} onChange={setReason} error={deed.fields["reason"]} />
        <TwoVersions
          deed={deed}
          typed={typed}
          setTyped={setTyped}
          typedOf={(now: Typed) => now}
          compare={(theirs, mine) => [{ label: "Hạn nộp", theirs: dayOf(theirs), mine: dayOf(mine) }]}
        />
      </Form>
    </Dialog>
  );
}
