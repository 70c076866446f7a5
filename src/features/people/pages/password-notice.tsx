import { Link, useRouterState } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Note } from "../../../ui/index.ts";
import type { Me } from "./use-me.ts";

/** Asks whoever came in with a password that is too weak today to change it; nothing is stopped. */
export function PasswordNotice({ me }: { readonly me: Me | undefined }): ReactElement | null {
  const here = useRouterState({ select: (state) => state.location.pathname }) === "/tai-khoan";
  if (!me?.passwordOutdated) return null;
  return (
    <Note>
      Mật khẩu của đồng chí ngắn hoặc dễ bị đoán. Đề nghị đổi sang một câu ngắn của riêng đồng chí, ít nhất 12 ký tự,{" "}
      {here ? "ở cuối trang này." : <Link to={"/tai-khoan" as never}>ở trang Tài khoản</Link>}
      {!here && "."}
    </Note>
  );
}
