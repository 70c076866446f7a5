import { type ReactElement, useState } from "react";
import { Button, Dialog, Form, RadioField, TextArea, useDeed, useWhen, WhenField } from "../../../ui/index.ts";
import type { voidVote } from "../void-vote.ts";
import type { VoteSeen } from "./vote-parts.tsx";

/** Voids a ballot with a reason; what follows is chosen at once. */
export function VoidButton({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [again, setAgain] = useState<"vote" | "count" | "nothing">(vote.opening ? "count" : "nothing");
  const when = useWhen(null);
  const doing = useDeed<typeof voidVote>("elections.void-vote");
  async function send(): Promise<void> {
    if (await doing.run({ voteId: vote.voteId, reason, again, when: when.told })) setOpen(false);
  }
  return (
    <>
      <Button kind="text" onPress={() => setOpen(true)}>
        Huỷ lượt này
      </Button>
      <Dialog open={open} title={`Huỷ: ${vote.name}`} onClose={() => setOpen(false)}>
        <Form
          onSubmit={() => void send()}
          refused={doing.refused}
          buttons={
            <Button
              kind="main"
              submit
              running={doing.running}
              off={reason.trim().length < 10 ? "Cần ghi rõ lý do" : when.unready}
            >
              Huỷ có lý do
            </Button>
          }
        >
          <p>Bản ghi cũ được giữ nguyên, kèm lý do và tên người huỷ.</p>
          <TextArea label="Lý do" required value={reason} onChange={setReason} error={doing.fields["reason"]} />
          <RadioField
            label="Sau đó"
            value={again}
            onChange={setAgain}
            choices={[
              ...(vote.opening
                ? [{ value: "count" as const, label: "Kiểm lại đúng số phiếu này", hint: "Chỉ kiểm lại một lần." }]
                : []),
              { value: "vote", label: "Bỏ phiếu lại", hint: "Danh sách người bỏ phiếu khoá lại khi mở." },
              { value: "nothing", label: "Không làm gì thêm" },
            ]}
          />
          <WhenField label="Huỷ lúc" when={when} fields={doing.fields} />
        </Form>
      </Dialog>
    </>
  );
}
