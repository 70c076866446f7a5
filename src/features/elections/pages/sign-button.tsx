import { type ReactElement, useState } from "react";
import { clockOf, dayOf } from "../../../basics/instant.ts";
import { Button, Dialog, Form, Note, TextArea, TextField, useDeed, useWhen, WhenField } from "../../../ui/index.ts";
import type { signResult } from "../sign-result.ts";
import { PaperSignatureFields, signatureOf, writtenOn } from "./paper-signature.tsx";
import type { VoteSeen } from "./vote-parts.tsx";

/** Who signs locks the result; the button says why it cannot yet. From paper, the signature is what stands there. */
export function SignButton({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const [open, setOpen] = useState(false);
  const [incidents, setIncidents] = useState("");
  const [packetNumber, setPacket] = useState("");
  const fromPaper = vote.source.signedOnPaper;
  const accounts = vote.opening?.accounts ?? [];
  const [paper, setPaper] = useState(() => writtenOn(vote));
  const { opening } = vote;
  const when = useWhen(
    opening?.late && !fromPaper ? { day: dayOf(opening.heldAt), clock: clockOf(opening.heldAt) } : null,
  );
  const doing = useDeed<typeof signResult>("elections.sign-result");
  async function send(): Promise<void> {
    const input = { voteId: vote.voteId, incidents, packetNumber, paper: fromPaper ? signatureOf(paper) : null };
    if (await doing.run({ ...input, when: when.told })) setOpen(false);
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
              <Button kind="main" submit running={doing.running} off={when.unready}>
                Khoá kết quả
              </Button>
              <Button kind="text" onPress={() => setOpen(false)}>
                Thôi
              </Button>
            </>
          }
        >
          <p>
            Kết quả đã khoá không sửa được; muốn thay đổi phải huỷ có lý do rồi{" "}
            {vote.source.leavesBallots ? "kiểm hoặc bỏ phiếu lại" : "biểu quyết lại"}, cả hai bản ghi đều được giữ.
          </p>
          {accounts.length > 0 && (
            <Note title="Tài khoản của Ban kiểm phiếu">
              {accounts.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Note>
          )}
          {fromPaper ? (
            <PaperSignatureFields written={paper} onChange={setPaper} fields={doing.fields} />
          ) : (
            <WhenField
              label={vote.source.leavesBallots ? "Kiểm phiếu kết thúc lúc" : "Biểu quyết kết thúc lúc"}
              when={when}
              mayBeNow={!(opening?.late ?? false)}
              fields={doing.fields}
            />
          )}
          <TextArea
            label="Sự việc, khiếu nại"
            value={incidents}
            onChange={setIncidents}
            hint="Để trống nếu không có."
          />
          {vote.source.leavesBallots && (
            <TextField label="Số gói niêm phong" value={packetNumber} onChange={setPacket} />
          )}
        </Form>
      </Dialog>
    </>
  );
}

function reasonNotTo({ turn }: VoteSeen): string | undefined {
  if (!turn.acts.includes("sign")) return "Trưởng ban kiểm phiếu khoá";
  return turn.waits || undefined;
}
