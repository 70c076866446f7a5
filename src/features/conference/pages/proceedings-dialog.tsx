import type { ReactElement } from "react";
import { Button, Dialog, Form, TextArea, TwoVersions, useDeed, useDraft } from "../../../ui/index.ts";
import type { noteProceedings } from "../begin-item.ts";
import type { Item } from "./agenda-part.tsx";

/** The text as it is typed, with the revision it stands on, also when it is found again another day. */
type Typed = Pick<Item, "proceedings" | "revision">;
const typedOf = ({ proceedings, revision }: Typed): Typed => ({ proceedings, revision });

/** How an item went, in the words of the minutes. What is being typed is kept on this computer. */
export function ProceedingsDialog({
  item,
  onClose,
}: {
  readonly item: Item;
  readonly onClose: () => void;
}): ReactElement {
  const [typed, setTyped, forget] = useDraft<Typed>(`conference.proceedings-text:${item.itemId}`, typedOf(item));
  const doing = useDeed<typeof noteProceedings>("conference.note-proceedings");
  async function send(): Promise<void> {
    if (!(await doing.run({ itemId: item.itemId, ...typed }))) return;
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
          value={typed.proceedings}
          onChange={(proceedings) => setTyped({ ...typed, proceedings })}
          hint="In trong biên bản, mỗi dòng một đoạn."
        />
        <TwoVersions
          deed={doing}
          typed={typed}
          setTyped={setTyped}
          typedOf={typedOf}
          compare={(theirs, mine) => [{ label: "Diễn biến", theirs: theirs.proceedings, mine: mine.proceedings }]}
        />
      </Form>
    </Dialog>
  );
}
