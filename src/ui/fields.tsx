import { Checkbox, FileInput, PasswordInput, Radio, Select, Textarea, TextInput } from "@mantine/core";
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

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** One of a list; it can be searched by typing. An empty choice is null. */
export function ChoiceField<Value extends string>(
  props: Common & {
    readonly value: Value | null;
    readonly onChange: (value: Value | null) => void;
    readonly choices: readonly Choice<Value>[];
    readonly clearable?: boolean;
    readonly placeholder?: string;
    readonly width?: number;
  },
): ReactElement {
  return (
    <Select
      {...wrapper(props)}
      searchable
      data={[...props.choices] as Choice[]}
      value={props.value}
      onChange={(value) => props.onChange(value as Value | null)}
      clearable={props.clearable ?? false}
      allowDeselect={props.clearable ?? false}
      nothingFoundMessage="Không có mục nào khớp"
      placeholder={props.placeholder ?? "Chọn"}
      {...(props.width !== undefined && { w: props.width, maw: "100%" })}
    />
  );
}

export function CheckField(props: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}): ReactElement {
  return (
    <Checkbox
      label={props.label}
      checked={props.checked}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
      {...(props.hint !== undefined && { description: props.hint })}
      {...(props.disabled !== undefined && { disabled: props.disabled })}
    />
  );
}

/** One of a few, all in sight. */
export function RadioField<Value extends string>(
  props: Common & {
    readonly value: Value | null;
    readonly onChange: (value: Value) => void;
    readonly choices: readonly (Choice<Value> & { readonly hint?: string })[];
  },
): ReactElement {
  return (
    <Radio.Group {...wrapper(props)} value={props.value} onChange={(value) => props.onChange(value as Value)}>
      <div className="stack" style={{ paddingTop: 4 }}>
        {props.choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            label={choice.label}
            {...(choice.hint !== undefined && { description: choice.hint })}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

/** A file from this computer, as base64 text for a deed's input. */
export function FileField(
  props: Common & {
    readonly accept: string;
    readonly onChange: (file: { readonly name: string; readonly base64: string } | null) => void;
  },
): ReactElement {
  async function take(file: File | null): Promise<void> {
    if (!file) return props.onChange(null);
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text = "";
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    props.onChange({ name: file.name, base64: btoa(text) });
  }
  return (
    <FileInput
      {...wrapper(props)}
      accept={props.accept}
      placeholder="Chọn tệp…"
      clearable
      clearButtonProps={{ "aria-label": "Bỏ tệp" }}
      onChange={(file) => void take(file)}
    />
  );
}
