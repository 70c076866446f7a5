import { type ReactElement, useState } from "react";
import { Button, DayField, Form, TextField, useDeed } from "../../../ui/index.ts";
import type { editHeadship } from "../edit-headship.ts";
import { ChangedNotice } from "./changed-notice.tsx";
import type { HeadshipShown } from "./year-heads.tsx";

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
  function seen(latest: number): void {
    setRevision(latest);
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
      <ChangedNotice
        refused={doing.refused}
        labels={{ chiefName: "Người đứng đầu", chiefOffice: "Chức vụ", handedOverOn: "Bàn giao" }}
        onSeen={seen}
      />
    </Form>
  );
}
