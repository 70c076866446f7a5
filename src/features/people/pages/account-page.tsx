import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import {
  Button,
  ButtonLink,
  Empty,
  Form,
  PageHead,
  PasswordField,
  Section,
  useDeed,
  Waiting,
  WideTable,
} from "../../../ui/index.ts";
import type { changePassword } from "../change-password.ts";
import type { signOut } from "../sign-out.ts";
import { roleNames } from "../labels.ts";
import { NewPasswordFields, noPassword, passwordProblem } from "./new-password-fields.tsx";
import { type Me, useMe } from "./use-me.ts";

/** /tai-khoan: who I am, my roles by year, my password, leaving. */
export default function AccountPage(): ReactElement {
  const me = useMe();
  const navigate = useNavigate();
  const leaving = useDeed<typeof signOut>("people.sign-out");
  if (!me) return <Waiting />;
  if (!me.signedIn)
    return (
      <div className="narrow">
        <Empty title="Chưa đăng nhập" actions={<ButtonLink to="/dang-nhap?ve=/tai-khoan">Đăng nhập</ButtonLink>}>
          Đăng nhập để xem tài khoản và vai trò của đồng chí.
        </Empty>
      </div>
    );
  async function leave(): Promise<void> {
    if (await leaving.run({})) void navigate({ to: "/dang-nhap" as never });
  }
  return (
    <div className="middle stack-l">
      <PageHead title={me.name} crumb="Tài khoản của tôi" lede={<>Tên đăng nhập: {me.signInName}</>}>
        {me.administrator && <ButtonLink to="/quan-tri">Quản trị</ButtonLink>}
        <Button onPress={() => void leave()} running={leaving.running}>
          Đăng xuất
        </Button>
      </PageHead>
      <Section title="Vai trò theo năm">
        <MyRoles me={me} />
      </Section>
      <Section title="Đổi mật khẩu">
        {me.hasPassword ? (
          <ChangePassword />
        ) : (
          <p>
            Đồng chí đăng nhập qua hệ thống định danh nên không có mật khẩu ở đây. Cần mật khẩu riêng thì đề nghị quản
            trị gửi liên kết đặt mật khẩu.
          </p>
        )}
      </Section>
    </div>
  );
}

function MyRoles({ me }: { readonly me: Me }): ReactElement {
  if (me.grants.length === 0)
    return (
      <p>
        Chưa được phân công trong năm thi đua nào. Đề nghị liên hệ thư ký
        {me.administrator && ", hoặc tự giao vai trò ở phần Tổ chức của năm"}.
      </p>
    );
  return (
    <WideTable>
      <table className="tb" aria-label="Vai trò của tôi">
        <thead>
          <tr>
            <th className="stt" scope="col">
              STT
            </th>
            <th scope="col">Năm</th>
            <th scope="col">Cụm, khối</th>
            <th scope="col">Vai trò</th>
            <th scope="col">Đơn vị</th>
          </tr>
        </thead>
        <tbody>
          {me.grants.map((grant, at) => (
            <tr key={`${grant.yearId} ${grant.role} ${grant.unitId}`}>
              <td className="stt">{at + 1}</td>
              <td className="fig">{grant.year}</td>
              <td>
                <Link to={`/${grant.clusterCode}/${grant.year}` as never}>{grant.clusterName}</Link>
              </td>
              <td>{roleNames[grant.role]}</td>
              <td>{grant.unitName ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function ChangePassword(): ReactElement {
  const [currentPassword, setCurrent] = useState("");
  const [typed, setTyped] = useState(noPassword);
  const [changed, setChanged] = useState(false);
  const doing = useDeed<typeof changePassword>("people.change-password");
  const problem = currentPassword === "" ? "Chưa nhập mật khẩu hiện tại" : passwordProblem(typed);
  async function send(): Promise<void> {
    setChanged(false);
    if (!(await doing.run({ currentPassword, newPassword: typed.password }))) return;
    setCurrent("");
    setTyped(noPassword);
    setChanged(true);
  }
  return (
    <div style={{ maxWidth: 480 }}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <>
            <Button submit running={doing.running} off={problem}>
              Đổi mật khẩu
            </Button>
            {changed && <span role="status">Đã đổi. Các phiên đăng nhập ở máy khác đã kết thúc.</span>}
          </>
        }
      >
        <PasswordField label="Mật khẩu hiện tại" value={currentPassword} onChange={setCurrent} />
        <NewPasswordFields typed={typed} onChange={setTyped} error={doing.fields["newPassword"]} />
      </Form>
    </div>
  );
}
