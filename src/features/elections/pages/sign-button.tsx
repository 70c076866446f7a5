import { type ReactElement, useState } from "react";
import { Button, Dialog, Form, TextArea, TextField, useDeed } from "../../../ui/index.ts";
import type { signResult } from "../sign-result.ts";
import type { VoteSeen } from "./vote-parts.tsx";

/** The head of the committee locks the result; the button says why it cannot yet. */
export function SignButton({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const [open, setOpen] = useState(false);
  const [incidents, setIncidents] = useState("");
  const [packetNumber, setPacket] = useState("");
  const doing = useDeed<typeof signResult>("elections.sign-result");
  async function send(): Promise<void> {
    if (await doing.run({ voteId: vote.voteId, incidents, packetNumber })) setOpen(false);
  }
  return (
    <>
      <Button kind="main" onPress={() => setOpen(true)} off={reasonNotTo(vote)}>
        Khoá kết quả
      </Button>
      <Dialog open={open} title={`Khoá kết quả: ${vote.name}`} onClose={() => setOpen(false)}>
        <Form
          onSubmit={() => void send()}
          refused={doing.refused}
          buttons={
            <>
              <Button kind="main" submit running={doing.running}>
                Khoá kết quả
              </Button>
              <Button kind="text" onPress={() => setOpen(false)}>
                Thôi
              </Button>
            </>
          }
        >
          <p>
            Kết quả đã khoá không sửa được; muốn thay đổi phải huỷ có lý do rồi kiểm hoặc bỏ phiếu lại, cả hai bản ghi
            đều được giữ.
          </p>
          <TextArea
            label="Sự việc, khiếu nại"
            value={incidents}
            onChange={setIncidents}
            hint="Để trống nếu không có."
          />
          <TextField label="Số gói niêm phong" value={packetNumber} onChange={setPacket} />
        </Form>
      </Dialog>
    </>
  );
}

function reasonNotTo(vote: VoteSeen): string | undefined {
  const head = vote.opening?.tellers.find((teller) => teller.head);
  if (!head?.mine) return "Trưởng ban kiểm phiếu khoá";
  if (vote.channels.includes("hands")) return vote.hands === null ? "Chưa ghi biểu quyết" : undefined;
  if (!vote.bothEntered) return "Chờ đủ hai bản nhập";
  return vote.differences.length > 0 ? "Hai bản nhập còn khác nhau" : undefined;
}
