import { type ReactElement, useState } from "react";
import { TextField } from "../../../../../ui/index.ts";

/** A whole number that may be left empty; what cannot be read stays typed and says so. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}): ReactElement {
  const [typed, setTyped] = useState<string>();
  const written = props.value === undefined ? "" : String(props.value);
  const text = typed ?? written;
  const readable = text.trim() === "" || /^\d{1,6}$/.test(text.trim());
  function change(next: string): void {
    const trimmed = next.trim();
    const good = trimmed === "" || /^\d{1,6}$/.test(trimmed);
    setTyped(good ? undefined : next);
    if (good) props.onChange(trimmed === "" ? undefined : Number(trimmed));
  }
  return (
    <TextField
      label={props.label}
      inputMode="numeric"
      width={240}
      value={text}
      onChange={change}
      error={readable ? undefined : "Nhập số nguyên, ví dụ 40; để trống khi chưa biết."}
    />
  );
}
