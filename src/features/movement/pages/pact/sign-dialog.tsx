import type { ReactElement } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import { ConfirmDialog, useDeed } from "../../../../ui/index.ts";
import type { signPact } from "../../sign-pact.ts";
import type { Pact } from "../pact-page.tsx";
import { useYear } from "../use-year.ts";
import { WillBlockNote } from "./will-block-note.tsx";

/** Asks once before the pact is signed, and says what becomes final with it. */
export function SignDialog({ pact, onClose }: { readonly pact: Pact; readonly onClose: () => void }): ReactElement {
  const { yearId } = useYear().year;
  const sign = useDeed<typeof signPact>("movement.sign-pact");
  async function confirm(): Promise<void> {
    const { revision, rulebookRevision } = pact;
    if (await sign.run({ yearId, revision, rulebookRevision })) onClose();
  }
  return (
    <ConfirmDialog
      open
      title="Ghi nhận giao ước đã ký"
      button="Ghi nhận đã ký"
      running={sign.running}
      refused={sign.refused}
      onClose={onClose}
      onConfirm={() => void confirm()}
    >
      <p>
        {pact.signingDay === null
          ? "Giao ước chưa ghi ngày ký."
          : `Các đơn vị đã ký ngày ${writeDay(pact.signingDay)}.`}{" "}
        Từ đây:
      </p>
      <ul style={{ paddingLeft: 18, listStyle: "disc" }}>
        <li>Giao ước thành bản chính thức; sửa thì lập phiên bản mới, có lý do.</li>
        <li>Quy chế khoá lại; sửa thì lập phiên bản mới, có lý do.</li>
        <li>Danh hiệu các đơn vị đăng ký được chốt.</li>
      </ul>
      <WillBlockNote pact={pact} />
    </ConfirmDialog>
  );
}
