import { type ReactElement, useState } from "react";
import { Button, ChoiceField, Dialog, Form, TextField, useDeed, useRead } from "../../../ui/index.ts";
import type { findPeople } from "../find-people.ts";
import type { grantRole } from "../grant-role.ts";
import { noRole, RoleFields, roleProblem, type UnitChoice } from "./role-fields.tsx";

/** Gives a role of this year to somebody who has an account already. */
export function GrantDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly yearId: number;
  readonly units: readonly UnitChoice[];
  readonly mayOversee: boolean;
}): ReactElement {
  const { yearId } = props;
  const [q, setQ] = useState("");
  const [personId, setPersonId] = useState<number>();
  const [role, setRole] = useState(noRole);
  const doing = useDeed<typeof grantRole>("people.grant-role");
  const seeking = q.trim().length >= 2;
  const { answer } = useRead<typeof findPeople>("people.find-people", seeking ? { yearId, q } : undefined);
  const people = seeking ? (answer?.people ?? []) : [];
  const problem = personId === undefined ? "Chưa chọn người" : roleProblem(role);
  async function send(): Promise<void> {
    if (personId === undefined || role.role === null) return;
    if (!(await doing.run({ yearId, personId, role: role.role, unitId: role.unitId }))) return;
    setRole(noRole);
    props.onClose();
  }
  return (
    <Dialog open={props.open} title="Giao vai trò cho người đã có tài khoản" onClose={props.onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <>
            <Button kind="main" submit running={doing.running} off={problem}>
              Giao vai trò
            </Button>
            <Button kind="text" onPress={props.onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <TextField label="Tìm theo tên" hint="Gõ ít nhất 2 chữ, không cần dấu." value={q} onChange={setQ} />
        <ChoiceField
          label="Người được giao"
          required
          value={personId === undefined ? null : String(personId)}
          onChange={(chosen) => setPersonId(chosen === null ? undefined : Number(chosen))}
          choices={people.map((one) => ({ value: String(one.personId), label: `${one.fullName} (${one.signInName})` }))}
          placeholder={seeking && people.length === 0 ? "Không có ai khớp; hãy mời người mới" : "Chọn"}
        />
        <RoleFields typed={role} onChange={setRole} units={props.units} mayOversee={props.mayOversee} />
      </Form>
    </Dialog>
  );
}
