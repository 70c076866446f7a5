import { type ReactElement, useState } from "react";
import { Button, DayField, Dialog, Form, useDeed } from "../../../../ui/index.ts";
import type { signPact } from "../../sign-pact.ts";
import type { Pact } from "../pact-page.tsx";
import { useYear } from "../../../year/pages/index.ts";
import { WillBlockNote } from "./will-block-note.tsx";

/**
 * Asks once before the pact is signed, and says what becomes final with it. It was signed on the day on which it was:
 * the planned day stands there to be corrected.
 */
export function SignDialog({ pact, onClose }: { readonly pact: Pact; readonly onClose: () => void }): ReactElement {
  const { yearId } = useYear().year;
  const [signedOn, setSignedOn] = useState<string | null>(pact.signingDay);
  const sign = useDeed<typeof signPact>("movement.sign-pact");
  const { revision, rulebookRevision } = pact;
  async function send(): Promise<void> {
    if (await sign.run({ yearId, revision, rulebookRevision, signedOn })) onClose();
  }
  return (
    <Dialog open title="Ghi nhận giao ước đã ký" onClose={onClose}>
      <Form
        onSubmit={() => void send()}
        refused={sign.refused}
        buttons={
          <>
            <Button kind="main" submit running={sign.running} off={signedOn === null ? "Chưa ghi ngày ký" : undefined}>
              Ghi nhận đã ký
            </Button>
            <Button kind="text" onPress={onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <DayField
          label="Ngày ký thật"
          required
          width={260}
          value={signedOn}
          onChange={setSignedOn}
          error={sign.fields["signedOn"]}
          hint="Văn bản in ngày này; nhập sau thì in kèm ngày nhập vào hệ thống."
        />
        <p>Từ đây:</p>
        <ul style={{ paddingLeft: 18, listStyle: "disc" }}>
          <li>Giao ước thành bản chính thức; sửa thì lập phiên bản mới, có lý do.</li>
          <li>Quy chế khoá lại; sửa thì lập phiên bản mới, có lý do.</li>
          <li>Danh hiệu các đơn vị đăng ký được chốt.</li>
        </ul>
        <WillBlockNote pact={pact} />
      </Form>
    </Dialog>
  );
}
