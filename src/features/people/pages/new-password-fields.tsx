import type { ReactElement } from "react";
import { PasswordField } from "../../../ui/index.ts";

export interface NewPasswordTyped {
  readonly password: string;
  readonly again: string;
}

export const noPassword: NewPasswordTyped = { password: "", again: "" };

/** What stops the form from being sent; undefined when it can be. */
export function passwordProblem({ password, again }: NewPasswordTyped): string | undefined {
  if (password.length < 10) return "Mật khẩu cần ít nhất 10 ký tự";
  return password === again ? undefined : "Hai lần nhập chưa giống nhau";
}

/** A new password, typed twice because nobody sees it. */
export function NewPasswordFields(props: {
  readonly typed: NewPasswordTyped;
  readonly onChange: (typed: NewPasswordTyped) => void;
  readonly error: string | undefined;
}): ReactElement {
  const { typed, onChange } = props;
  return (
    <>
      <PasswordField
        label="Mật khẩu mới"
        hint="Ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt nhất, không cần ký tự đặc biệt."
        value={typed.password}
        onChange={(password) => onChange({ ...typed, password })}
        autoComplete="new-password"
        error={props.error}
      />
      <PasswordField
        label="Nhập lại mật khẩu mới"
        value={typed.again}
        onChange={(again) => onChange({ ...typed, again })}
        autoComplete="new-password"
      />
    </>
  );
}
