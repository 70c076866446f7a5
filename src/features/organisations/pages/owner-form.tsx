import { type ReactElement, type ReactNode, useState } from "react";
import { Button, Form, OtherVersion, TextField, useDeed } from "../../../ui/index.ts";
import type { createOwner } from "../create-owner.ts";
import type { editOwner } from "../edit-owner.ts";

export interface OwnerShown {
  readonly ownerId: number;
  readonly name: string;
  readonly standingBodyName: string;
  readonly titleName: string;
  readonly revision: number;
}

/** Adds an owner, or edits the one given; `onDone` hears its number. */
export function OwnerForm(props: {
  readonly owner?: OwnerShown;
  readonly onDone: (ownerId: number) => void;
  readonly beside?: ReactNode;
}): ReactElement {
  const { owner } = props;
  const [name, setName] = useState(owner?.name ?? "");
  const [standingBodyName, setStandingBody] = useState(owner?.standingBodyName ?? "");
  const [titleName, setTitleName] = useState(owner?.titleName ?? "");
  const [revision, setRevision] = useState(owner?.revision ?? 0);
  const creating = useDeed<typeof createOwner>("organisations.create-owner");
  const editing = useDeed<typeof editOwner>("organisations.edit-owner");
  const doing = owner ? editing : creating;
  async function send(): Promise<void> {
    const fields = { name, standingBodyName, titleName };
    const done = owner
      ? await editing.run({ ownerId: owner.ownerId, ...fields, revision })
      : await creating.run(fields);
    if (done) props.onDone(done.ownerId);
  }
  function seen(now: { readonly revision: number }): void {
    setRevision(now.revision);
    editing.clear();
  }
  return (
    <Form
      onSubmit={() => void send()}
      refused={doing.refused}
      buttons={
        <>
          <Button kind="main" submit running={doing.running}>
            {owner ? "Ghi" : "Thêm cơ quan chủ quản"}
          </Button>
          {props.beside}
        </>
      }
    >
      <TextField
        label="Tên cơ quan chủ quản"
        required
        hint="Bộ, tỉnh, tổng công ty… lập ra cụm, khối thi đua."
        value={name}
        onChange={setName}
        error={doing.fields["name"]}
      />
      <TextField
        label="Cơ quan thường trực Hội đồng Thi đua – Khen thưởng"
        hint="Tên in trên văn bản; có thể ghi sau."
        value={standingBodyName}
        onChange={setStandingBody}
        error={doing.fields["standingBodyName"]}
      />
      <TextField
        label="Tên trong danh hiệu của cơ quan chủ quản"
        hint="In sau “Cờ thi đua của …”, “Bằng khen của …”: Bộ Công an, UBND tỉnh. Để trống thì lấy theo tên cơ quan."
        value={titleName}
        onChange={setTitleName}
        error={doing.fields["titleName"]}
      />
      <OtherVersion<OwnerShown>
        refused={editing.refused}
        compare={(now) => [
          { label: "Tên", theirs: now.name, mine: name },
          { label: "Cơ quan thường trực", theirs: now.standingBodyName, mine: standingBodyName },
          { label: "Tên trong danh hiệu", theirs: now.titleName, mine: titleName },
        ]}
        onMine={seen}
      />
    </Form>
  );
}
