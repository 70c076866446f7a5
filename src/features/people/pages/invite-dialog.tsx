import { type ReactElement, useState } from "react";
import { Button, CheckField, Dialog, Form, TextField, useDeed } from "../../../ui/index.ts";
import type { invite } from "../invite.ts";
import type { MadeLink } from "./one-time-link.tsx";
import { noRole, RoleFields, roleProblem, type UnitChoice } from "./role-fields.tsx";

/** Invites somebody: into a year with a role, or – by an administrator – without one. */
export function InviteDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onMade: (link: MadeLink) => void;
  readonly year?: { readonly yearId: number; readonly units: readonly UnitChoice[]; readonly mayOversee: boolean };
  readonly mayMakeAdministrators: boolean;
}): ReactElement {
  const [fullName, setFullName] = useState("");
  const [signInName, setSignInName] = useState("");
  const [administrator, setAdministrator] = useState(false);
  const [role, setRole] = useState(noRole);
  const doing = useDeed<typeof invite>("people.invite");
  const problem = props.year ? roleProblem(role) : undefined;
  async function send(): Promise<void> {
    const roles = props.year && role.role ? [{ role: role.role, unitId: role.unitId }] : [];
    const year = props.year ? { yearId: props.year.yearId } : {};
    const made = await doing.run({ ...year, fullName, signInName, administrator, roles });
    if (!made) return;
    setFullName("");
    setSignInName("");
    setAdministrator(false);
    setRole(noRole);
    props.onMade(made);
  }
  return (
    <Dialog open={props.open} title="Mời người dùng" onClose={props.onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <>
            <Button kind="main" submit running={doing.running} off={problem}>
              Tạo liên kết mời
            </Button>
            <Button kind="text" onPress={props.onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <TextField
          label="Họ và tên"
          required
          value={fullName}
          onChange={setFullName}
          error={doing.fields["fullName"]}
        />
        <TextField
          label="Tên đăng nhập"
          required
          hint="Chữ không dấu, ví dụ: an.nv hoặc địa chỉ thư công vụ."
          value={signInName}
          onChange={setSignInName}
          error={doing.fields["signInName"]}
        />
        {props.year && (
          <RoleFields typed={role} onChange={setRole} units={props.year.units} mayOversee={props.year.mayOversee} />
        )}
        {props.mayMakeAdministrators && !props.year && (
          <CheckField
            label="Là quản trị"
            hint="Lập cụm, khối, đơn vị, mời người, đặt lại mật khẩu; không bỏ phiếu, không chấm điểm thay ai."
            checked={administrator}
            onChange={setAdministrator}
          />
        )}
      </Form>
    </Dialog>
  );
}
