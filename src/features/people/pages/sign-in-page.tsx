import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useEffect, useState } from "react";
import { PageHead, Note, useRead } from "../../../ui/index.ts";
import type { signInWays } from "../sign-in-ways.ts";
import { providerProblems } from "../oidc/provider-problems.ts";
import { SignInForm } from "./sign-in-form.tsx";
import { useMe } from "./use-me.ts";

/** /dang-nhap: leads back to where somebody wanted to go, `?ve=/cum-1/2020`. */
export default function SignInPage(): ReactElement {
  const navigate = useNavigate();
  const me = useMe();
  const { answer: ways } = useRead<typeof signInWays>("people.sign-in-ways", {});
  // Read once: while this screen gives way to the next one, the address is already the next one's.
  const [asked] = useState(() => new URLSearchParams(window.location.search));
  const problem = providerProblems[asked.get("vi-sao") ?? ""];
  const home = ownAddress(asked.get("ve"));
  const goOn = (): void => void navigate({ to: home as never, replace: true });
  const signedIn = me?.signedIn ?? false;
  useEffect(() => {
    if (signedIn) void navigate({ to: home as never, replace: true });
  }, [signedIn, home, navigate]);
  return (
    <div className="narrow stack-l">
      <PageHead title="Đăng nhập" lede="Mỗi người dùng tài khoản của mình; mọi việc đều ghi tên người làm." />
      {problem !== undefined && (
        <div className="err" role="alert">
          <b>{problem}</b>
        </div>
      )}
      {ways?.started === false && (
        <Note title="Hệ thống chưa có ai">
          Người cài đặt mở liên kết “Tạo quản trị đầu tiên” đã in ra ở cửa sổ chạy chương trình. Liên kết dùng một lần,
          trong 24 giờ; khởi động lại chương trình thì có liên kết mới.
        </Note>
      )}
      <SignInForm onSignedIn={goOn} />
      <p className="sm mut">
        Chưa có tài khoản: thư ký gửi liên kết mời. Quên mật khẩu: quản trị gửi liên kết đặt lại.
      </p>
    </div>
  );
}

/** Only an address of this site: a link from outside must not lead somebody on to another. */
function ownAddress(wanted: string | null): string {
  return wanted !== null && /^\/(?![/\\])/.test(wanted) ? wanted : "/";
}
