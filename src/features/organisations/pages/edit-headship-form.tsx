import { type ReactElement, useState } from "react";
import { Button, DayField, Form, OtherVersion, TextField, useDeed } from "../../../ui/index.ts";
import type { editHeadship } from "../edit-headship.ts";
import type { HeadshipShown } from "./year-heads.tsx";
import { showDay } from "./show-day.ts";

/** The person through whom a unit leads, and the hand-over. */
export function EditHeadshipForm(props: {
  readonly headship: HeadshipShown;
  readonly onDone: () => void;
}): ReactElement {
  const { headshipId } = props.headship;
  const [chiefName, setChiefName] = useState(props.headship.chiefName);
  const [chiefOffice, setChiefOffice] = useState(props.headship.chiefOffice);
  const [decision, setDecision] = useState(props.headship.decision);
  const [handedOverOn, setHandedOverOn] = useState(props.headship.handedOverOn);
  const [revision, setRevision] = useState(props.headship.revision);
  const doing = useDeed<typeof editHeadship>("organisations.edit-headship");
  async function send(): Promise<void> {
    if (await doing.run({ headshipId, chiefName, chiefOffice, decision, handedOverOn, revision })) props.onDone();
  }
  function seen(now: { readonly revision: number }): void {
    setRevision(now.revision);
    doing.clear();
  }
  return (
    <Form
      onSubmit={() => void send()}
      refused={doing.refused}
      buttons={
        <Button kind="main" submit running={doing.running}>
          Ghi
        </Button>
      }
    >
      <TextField
        label="Người đứng đầu đơn vị"
        hint="Cấp bậc, họ và tên, như in trên văn bản."
        value={chiefName}
        onChange={setChiefName}
        error={doing.fields["chiefName"]}
      />
      <TextField label="Chức vụ" value={chiefOffice} onChange={setChiefOffice} error={doing.fields["chiefOffice"]} />
      <TextField label="Theo văn bản" hint="Số, ngày." value={decision} onChange={setDecision} />
      <DayField
        label="Ngày bàn giao"
        value={handedOverOn}
        onChange={setHandedOverOn}
        error={doing.fields["handedOverOn"]}
      />
      <OtherVersion<HeadshipShown>
        refused={doing.refused}
        compare={(now) => [
          { label: "Người đứng đầu đơn vị", theirs: now.chiefName, mine: chiefName },
          { label: "Chức vụ", theirs: now.chiefOffice, mine: chiefOffice },
          { label: "Theo văn bản", theirs: now.decision, mine: decision },
          { label: "Ngày bàn giao", theirs: showDay(now.handedOverOn), mine: showDay(handedOverOn) },
        ]}
        onMine={seen}
      />
    </Form>
  );
}
