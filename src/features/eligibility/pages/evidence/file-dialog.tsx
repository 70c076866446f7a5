import { type ReactElement, useState } from "react";
import {
  addressOf,
  ask,
  Button,
  Dialog,
  FileField,
  FileLink,
  Form,
  Refused,
  RefusedNotice,
} from "../../../../ui/index.ts";
import type { lookAtPaperFile } from "../../evidence/look-at-paper-file.ts";
import type { PaperFileView } from "../../evidence/views.ts";
import type { PaperCell } from "../../model.ts";

/** Ticks the table from an Excel file: every cell to correct is named, and nothing is ticked while one is. */
export function FileDialog(props: {
  readonly asked: { readonly yearId: number; readonly awardCode?: string; readonly submitted?: string };
  readonly onTake: (cells: readonly PaperCell[]) => void;
  readonly onClose: () => void;
}): ReactElement {
  const [look, setLook] = useState<PaperFileView>();
  const [refused, setRefused] = useState<Refused>();
  async function take(chosen: { readonly base64: string } | null): Promise<void> {
    setLook(undefined);
    setRefused(undefined);
    if (!chosen) return;
    try {
      setLook(
        await ask<typeof lookAtPaperFile>("eligibility.look-at-paper-file", { ...props.asked, file: chosen.base64 }),
      );
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
    }
  }
  const ready = look !== undefined && look.mistakes.length === 0;
  return (
    <Dialog open wide title="Lấy điều kiện từ tệp Excel" onClose={props.onClose}>
      <Form
        onSubmit={() => ready && props.onTake(look.cells)}
        buttons={
          <>
            <Button kind="main" submit off={ready ? undefined : "Chọn tệp không còn ô sai"}>
              Đưa {look?.cells.length ?? 0} ô vào bảng
            </Button>
            <FileLink href={addressOf("eligibility.paper-template", props.asked)}>Tải tệp mẫu</FileLink>
          </>
        }
      >
        <FileField
          label="Tệp Excel (.xlsx)"
          accept=".xlsx"
          onChange={(chosen) => void take(chosen)}
          hint="Các ô được chọn trong bảng để xem lại; chưa ghi gì cho đến khi ghi văn bản."
        />
        <RefusedNotice refused={refused} />
        {look && look.mistakes.length > 0 && (
          <div className="err" role="alert">
            <b>Tệp có {look.mistakes.length} chỗ cần sửa, chưa đưa ô nào vào bảng.</b>
            <ul>
              {look.mistakes.slice(0, 20).map(({ address, sentence }) => (
                <li key={`${address} ${sentence}`}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
      </Form>
    </Dialog>
  );
}
