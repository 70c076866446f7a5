import type { ReactElement } from "react";
import { Button, Dialog, Form, useDeed, useWhen, WhenField } from "../../../ui/index.ts";
import type { beginItem } from "../begin-item.ts";
import type { Item } from "./agenda-part.tsx";
import type { ConferenceSeen } from "./conference-page.tsx";

/** When an item of a meeting that is entered later began; the agenda's time stands there to be corrected. */
export function BeginDialog(props: {
  readonly conference: ConferenceSeen;
  readonly item: Item;
  readonly onClose: () => void;
}): ReactElement {
  const { conference, item, onClose } = props;
  const doing = useDeed<typeof beginItem>("conference.begin-item");
  const when = useWhen({ day: conference.day, clock: item.startsAt });
  async function send(): Promise<void> {
    if (await doing.run({ itemId: item.itemId, when: when.told })) onClose();
  }
  return (
    <Dialog open title={`Bắt đầu mục: ${item.title}`} onClose={onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button kind="main" submit running={doing.running} off={when.unready}>
            Bắt đầu mục
          </Button>
        }
      >
        <WhenField label="Mục này bắt đầu lúc" when={when} mayBeNow={false} fields={doing.fields} />
      </Form>
    </Dialog>
  );
}
