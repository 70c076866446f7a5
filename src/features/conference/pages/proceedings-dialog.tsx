import type { ReactElement } from "react";
import { Button, Dialog, Form, TextArea, useDeed, useDraft } from "../../../ui/index.ts";
import type { noteProceedings } from "../begin-item.ts";
import type { Item } from "./agenda-part.tsx";

/** How an item went, in the words of the minutes. What is being typed is kept on this computer. */
export function ProceedingsDialog({
  item,
  onClose,
}: {
  readonly item: Item;
  readonly onClose: () => void;
}): ReactElement {
  const [text, setText, forget] = useDraft(`conference.proceedings:${item.itemId}`, item.proceedings);
  const doing = useDeed<typeof noteProceedings>("conference.note-proceedings");
  async function send(): Promise<void> {
    if (!(await doing.run({ itemId: item.itemId, proceedings: text, revision: item.revision }))) return;
    forget();
    onClose();
  }
  return (
    <Dialog open title={`Diễn biến: ${item.title}`} onClose={onClose} wide>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button kind="main" submit running={doing.running}>
            Lưu diễn biến
          </Button>
        }
      >
        <TextArea
          label="Diễn biến"
          rows={8}
          value={text}
          onChange={setText}
          hint="In trong biên bản, mỗi dòng một đoạn."
        />
      </Form>
    </Dialog>
  );
}
