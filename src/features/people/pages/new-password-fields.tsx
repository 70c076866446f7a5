import type { ReactElement } from "react";
import { passwordLength } from "../password-length.ts";
import { PasswordField } from "../../../ui/index.ts";

export interface NewPasswordTyped {
  readonly password: string;
  readonly again: string;
}

export const noPassword: NewPasswordTyped = { password: "", again: "" };

/** What stops the form from being sent; undefined when it can be. */
export function passwordProblem({ password, again }: NewPasswordTyped): string | undefined {
  if (password.length < passwordLength) return `Mật khẩu cần ít nhất ${passwordLength} ký tự`;
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
        hint="Ít nhất 12 ký tự. Tốt nhất là một câu ngắn của riêng đồng chí, từ năm tiếng trở lên; không cần ký tự đặc biệt."
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
