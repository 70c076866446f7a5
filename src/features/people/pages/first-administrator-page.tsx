import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { Button, ButtonLink, Empty, Form, PageHead, TextField, useDeed, useRead } from "../../../ui/index.ts";
import type { createFirstAdministrator } from "../create-first-administrator.ts";
import type { signInWays } from "../sign-in-ways.ts";
import { takeLinkCode } from "./link-code.ts";
import { NewPasswordFields, noPassword, passwordProblem } from "./new-password-fields.tsx";

/** /bat-dau: the link printed at the first start makes the first administrator. */
export default function FirstAdministratorPage(): ReactElement {
  const navigate = useNavigate();
  const [code] = useState(takeLinkCode);
  const [typedCode, setTypedCode] = useState("");
  const [fullName, setFullName] = useState("");
  const [signInName, setSignInName] = useState("");
  const [typed, setTyped] = useState(noPassword);
  const doing = useDeed<typeof createFirstAdministrator>("people.create-first-administrator");
  const { answer: ways } = useRead<typeof signInWays>("people.sign-in-ways", {});
  const problem = passwordProblem(typed);
  async function send(): Promise<void> {
    const input = { code: code || typedCode, fullName, signInName, password: typed.password };
    if (await doing.run(input)) void navigate({ to: "/" as never, replace: true });
  }
  if (ways?.started)
    return (
      <div className="narrow">
        <Empty title="Hệ thống đã có quản trị" actions={<ButtonLink to="/dang-nhap">Đăng nhập</ButtonLink>}>
          Liên kết này chỉ dùng một lần, lúc hệ thống chưa có ai.
        </Empty>
      </div>
    );
  return (
    <div className="narrow">
      <PageHead
        title="Tạo quản trị đầu tiên"
        lede="Quản trị lập cụm, khối, mời thư ký và người dùng, đặt lại mật khẩu. Khoảng 1 phút."
      />
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button kind="main" submit running={doing.running} off={problem}>
            Tạo quản trị
          </Button>
        }
      >
        {code === "" && (
          <TextField
            label="Liên kết hoặc mã đã in ra khi khởi động"
            hint="Chép cả dòng trong cửa sổ chạy chương trình."
            value={typedCode}
            onChange={setTypedCode}
            error={doing.fields["code"]}
          />
        )}
        <TextField
          label="Họ và tên"
          value={fullName}
          onChange={setFullName}
          autoComplete="name"
          error={doing.fields["fullName"]}
        />
        <TextField
          label="Tên đăng nhập"
          hint="Chữ không dấu, ví dụ: an.nv hoặc địa chỉ thư công vụ."
          value={signInName}
          onChange={setSignInName}
          autoComplete="username"
          error={doing.fields["signInName"]}
        />
        <NewPasswordFields typed={typed} onChange={setTyped} error={doing.fields["password"]} />
      </Form>
    </div>
  );
}
