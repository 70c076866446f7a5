import { type ReactElement, useState } from "react";
import { type AnswerOf, Button, ChoiceField, Dialog, Form, TextField, useDeed, useRead } from "../../../ui/index.ts";
import type { findPeople } from "../find-people.ts";
import type { grantRole } from "../grant-role.ts";
import { noRole, RoleFields, roleProblem, type UnitChoice } from "./role-fields.tsx";

type Found = AnswerOf<typeof findPeople>["people"][number];

/** Gives a role of this year to somebody who has an account already. */
export function GrantDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly yearId: number;
  readonly units: readonly UnitChoice[];
  readonly mayOversee: boolean;
  /** The link that somebody else had sent this person stopped working. */
  readonly onLinkEnded: (fullName: string) => void;
}): ReactElement {
  const { yearId } = props;
  const [q, setQ] = useState("");
  const [person, setPerson] = useState<Found>();
  const [role, setRole] = useState(noRole);
  const doing = useDeed<typeof grantRole>("people.grant-role");
  const seeking = q.trim().length >= 2;
  const { answer } = useRead<typeof findPeople>("people.find-people", seeking ? { yearId, q } : undefined);
  const people = seeking ? (answer?.people ?? []) : [];
  const problem = person === undefined ? "Chưa chọn người" : roleProblem(role);
  async function send(): Promise<void> {
    if (person === undefined || role.role === null) return;
    const { personId, signInName } = person;
    const given = await doing.run({ yearId, personId, signInName, role: role.role, unitId: role.unitId });
    if (!given) return;
    if (given.linkEnded) props.onLinkEnded(given.fullName);
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
        <TextField
          label="Tìm theo tên"
          hint="Gõ ít nhất 2 chữ, không cần dấu. Người ở cụm, khối khác: gõ đúng tên đăng nhập."
          value={q}
          onChange={setQ}
        />
        <ChoiceField
          label="Người được giao"
          required
          value={person === undefined ? null : String(person.personId)}
          onChange={(chosen) => setPerson(people.find((one) => String(one.personId) === chosen))}
          choices={people.map((one) => ({ value: String(one.personId), label: `${one.fullName} (${one.signInName})` }))}
          placeholder={seeking && people.length === 0 ? "Không có ai khớp; hãy mời người mới" : "Chọn"}
        />
        <RoleFields typed={role} onChange={setRole} units={props.units} mayOversee={props.mayOversee} />
      </Form>
    </Dialog>
  );
}
