import { Checkbox, FileInput, Radio, Select } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";
import { type Common, wrapper } from "./text-fields.tsx";

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** Why it cannot be chosen: said beside the label, and the choice is off. */
  readonly because?: string | undefined;
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
      data={props.choices.map(optionOf)}
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

const optionOf = ({ value, label, because }: Choice) =>
  because ? { value, label: `${label} – không chọn được: ${because}`, disabled: true } : { value, label };

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
