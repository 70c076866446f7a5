import { type ReactElement, useState } from "react";
import { Button, Dialog, Form, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { AwardBasis } from "../model.ts";
import type { tellBasis } from "../tell-basis.ts";
import { BasisField } from "./basis-field.tsx";

/** Completes a line that does not say what it was given for. */
export function BasisDialog(props: {
  readonly line: { readonly recordId: number; readonly awardName: string; readonly recipient: string };
  readonly onClose: () => void;
}): ReactElement {
  const { line, onClose } = props;
  const { year } = useYear();
  const [basis, setBasis] = useState<AwardBasis | null>(null);
  const deed = useDeed<typeof tellBasis>("awards.tell-basis");
  async function save(): Promise<void> {
    if (basis === null) return;
    if (await deed.run({ yearId: year.yearId, recordId: line.recordId, basis })) onClose();
  }
  return (
    <Dialog open title={`Loại khen thưởng: ${line.awardName}`} onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running} off={basis === null ? "Chọn loại" : undefined}>
            Ghi loại khen thưởng
          </Button>
        }
      >
        {line.recipient !== "" && <p>{line.recipient}</p>}
        <BasisField value={basis} onChange={setBasis} />
        <p className="sm mut">Chỉ ghi được một lần, theo quyết định; ghi nhầm thì huỷ dòng với lý do rồi ghi lại.</p>
      </Form>
    </Dialog>
  );
}
