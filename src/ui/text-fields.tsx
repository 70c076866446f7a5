import { PasswordInput, Textarea, TextInput } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";

export interface Common {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** The wiring of label, hint and error that every field shares. */
export const wrapper = ({ label, hint, error, required, disabled }: Common) => ({
  label,
  ...(hint !== undefined && { description: hint }),
  ...(error !== undefined && { error }),
  ...(disabled !== undefined && { disabled }),
  withAsterisk: required ?? false,
  inputWrapperOrder: ["label", "input", "description", "error"] as ("label" | "input" | "description" | "error")[],
});

interface TextProps extends Common {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly autoComplete?: string;
  readonly inputMode?: "text" | "numeric" | "decimal" | "email";
  readonly width?: number;
  readonly autoFocus?: boolean;
}

/** One line of text; numbers are typed here too, so that “9,5” and “9.5” both pass. */
export function TextField(props: TextProps): ReactElement {
  return (
    <TextInput
      {...wrapper(props)}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
      {...(props.autoComplete !== undefined && { autoComplete: props.autoComplete })}
      {...(props.inputMode !== undefined && { inputMode: props.inputMode })}
      {...(props.width !== undefined && { w: props.width, maw: "100%" })}
      {...(props.autoFocus && { "data-autofocus": true, autoFocus: true })}
    />
  );
}

export function PasswordField(props: TextProps): ReactElement {
  return (
    <PasswordInput
      {...wrapper(props)}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      autoComplete={props.autoComplete ?? "current-password"}
      visibilityToggleButtonProps={{ "aria-label": "Hiện hoặc ẩn mật khẩu", tabIndex: 0 }}
    />
  );
}

/** Several lines of text; grows with what is typed. */
export function TextArea(props: TextProps & { readonly rows?: number }): ReactElement {
  return (
    <Textarea
      {...wrapper(props)}
      autosize
      minRows={props.rows ?? 3}
      maxRows={24}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
    />
  );
}
