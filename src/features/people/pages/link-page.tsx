import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useEffect, useState } from "react";
import {
  type AnswerOf,
  ask,
  Button,
  ButtonLink,
  Empty,
  Form,
  PageHead,
  Refused,
  RefusedPage,
  TextField,
  useDeed,
  useRead,
  Waiting,
} from "../../../ui/index.ts";
import type { acceptInvitation } from "../accept-invitation.ts";
import type { lookAtLink } from "../look-at-link.ts";
import type { signInWays } from "../sign-in-ways.ts";
import { linkStates } from "../labels.ts";
import { takeLinkCode } from "./link-code.ts";
import { NewPasswordFields, noPassword, passwordProblem } from "./new-password-fields.tsx";
import { ProviderButton } from "./provider-button.tsx";

type Link = AnswerOf<typeof lookAtLink>;

/** /moi#CODE: an invitation or a reset; whoever has the link chooses a password. */
export default function LinkPage(): ReactElement {
  const [code, setCode] = useState(takeLinkCode);
  const [link, setLink] = useState<Link>();
  const [problem, setProblem] = useState<Refused>();
  useEffect(() => {
    if (code === "") return;
    ask<typeof lookAtLink>("people.look-at-link", { code }).then(setLink, (error: unknown) => {
      if (error instanceof Refused) setProblem(error);
    });
  }, [code]);
  if (problem && code !== "")
    return (
      <div className="narrow">
        <RefusedPage title="Mở liên kết" refused={problem} />
      </div>
    );
  return (
    <div className="narrow">
      {code === "" ? <TypeCode onCode={setCode} /> : link ? <Opened code={code} link={link} /> : <Waiting />}
    </div>
  );
}

function TypeCode({ onCode }: { readonly onCode: (code: string) => void }): ReactElement {
  const [typed, setTyped] = useState("");
  return (
    <>
      <PageHead title="Mở liên kết mời" lede="Dán cả dòng liên kết đã nhận được." />
      <Form
        onSubmit={() => onCode(typed.slice(typed.lastIndexOf("#") + 1).trim())}
        buttons={
          <Button kind="main" submit off={typed.trim() === "" ? "Chưa dán liên kết" : undefined}>
            Mở
          </Button>
        }
      >
        <TextField label="Liên kết" value={typed} onChange={setTyped} />
      </Form>
    </>
  );
}

function Opened({ code, link }: { readonly code: string; readonly link: Link }): ReactElement {
  if (link.state !== "good")
    return (
      <Empty title="Liên kết không dùng được" actions={<ButtonLink to="/dang-nhap">Đến trang đăng nhập</ButtonLink>}>
        {linkStates.vi[link.state]}
      </Empty>
    );
  if (link.purpose === "first-administrator")
    return (
      <Empty title="Đây là liên kết tạo quản trị đầu tiên" actions={<ButtonLink to="/bat-dau">Mở trang đó</ButtonLink>}>
        Liên kết này dùng ở trang tạo quản trị đầu tiên.
      </Empty>
    );
  return <ChoosePassword code={code} link={link} />;
}

function ChoosePassword({ code, link }: { readonly code: string; readonly link: Link }): ReactElement {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(noPassword);
  const doing = useDeed<typeof acceptInvitation>("people.accept-invitation");
  const { answer: ways } = useRead<typeof signInWays>("people.sign-in-ways", {});
  const invited = link.purpose === "invitation";
  async function send(): Promise<void> {
    if (await doing.run({ code, password: typed.password })) void navigate({ to: "/" as never, replace: true });
  }
  return (
    <>
      <PageHead
        title={invited ? "Nhận lời mời" : "Đặt lại mật khẩu"}
        lede={
          <>
            {link.fullName}, tên đăng nhập <b>{link.signInName}</b>.{" "}
            {invited
              ? "Đặt mật khẩu để bắt đầu làm việc."
              : "Mật khẩu cũ và các phiên đăng nhập khác của đồng chí sẽ kết thúc."}
          </>
        }
      />
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <>
            <Button kind="main" submit running={doing.running} off={passwordProblem(typed)}>
              {invited ? "Đặt mật khẩu và vào làm việc" : "Đặt mật khẩu mới"}
            </Button>
            {ways?.provider && <ProviderButton name={ways.provider.name} code={code} />}
          </>
        }
      >
        <NewPasswordFields typed={typed} onChange={setTyped} error={doing.fields["password"]} />
      </Form>
    </>
  );
}
