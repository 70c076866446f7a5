import { type ReactElement, useState } from "react";
import { Button, ChoiceField, Dialog, Form, TextField, useDeed } from "../../../ui/index.ts";
import type { invite } from "../invite.ts";
import type { nameSubstitute } from "../name-substitute.ts";
import { attendeeKindName } from "../terms.ts";
import type { Person } from "./attendance-part.tsx";
import type { ConferenceSeen } from "./conference-page.tsx";

type Kind = keyof typeof attendeeKindName;

/** Invites somebody, or names who comes instead of an absent delegate: of the same unit only. */
export function InviteDialog(props: {
  readonly conference: ConferenceSeen;
  readonly instead: Person | undefined;
  readonly onClose: () => void;
}): ReactElement {
  const { conference, instead, onClose } = props;
  const [kind, setKind] = useState<Kind>("delegate");
  const [unitId, setUnitId] = useState<string | null>(instead?.unitId ? String(instead.unitId) : null);
  const [name, setName] = useState("");
  const [office, setOffice] = useState("");
  const inviting = useDeed<typeof invite>("conference.invite");
  const substituting = useDeed<typeof nameSubstitute>("conference.name-substitute");
  const doing = instead ? substituting : inviting;
  async function send(): Promise<void> {
    const person = { unitId: unitId === null ? null : Number(unitId), name, office };
    const done = instead
      ? await substituting.run({ attendanceId: instead.attendanceId, ...person })
      : await inviting.run({ conferenceId: conference.conferenceId, kind, ...person });
    if (done) onClose();
  }
  return (
    <Dialog open title={instead ? `Cử người thay ${instead.name}` : "Thêm vào danh sách mời"} onClose={onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <>
            <Button kind="main" submit running={doing.running} off={name.trim() === "" ? "Chưa nhập tên" : undefined}>
              {instead ? "Cử người thay" : "Thêm"}
            </Button>
            <Button kind="text" onPress={onClose}>
              Thôi
            </Button>
          </>
        }
      >
        {!instead && (
          <ChoiceField<Kind>
            label="Thành phần"
            value={kind}
            onChange={(value) => value && setKind(value)}
            choices={(Object.entries(attendeeKindName) as [Kind, string][]).map(([value, label]) => ({ value, label }))}
          />
        )}
        <ChoiceField
          label="Đơn vị"
          clearable
          required={kind === "delegate"}
          disabled={instead !== undefined}
          value={unitId}
          onChange={setUnitId}
          choices={conference.units.map((unit) => ({
            value: String(unit.unitId),
            label: unit.observer ? `${unit.name} (quan sát)` : unit.name,
          }))}
          hint={instead ? "Người thay phải cùng đơn vị." : undefined}
        />
        <TextField
          label="Họ tên hoặc chức danh"
          required
          value={name}
          onChange={setName}
          error={doing.fields["name"]}
        />
        <TextField label="Chức vụ" value={office} onChange={setOffice} />
      </Form>
    </Dialog>
  );
}
