import { type ReactElement, useState } from "react";
import { Button } from "./button.tsx";

/** A short text ready for Zalo, with a button that copies it. */
export function CopyText({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  return (
    <div className="copy">
      <h3>{title}</h3>
      <span />
      <p className="sm">{text}</p>
      <CopyButton text={text} />
    </div>
  );
}

/** Copies a text that stands beside it; on plain HTTP it is selected and copied the old way. */
export function CopyButton({ text }: { readonly text: string }): ReactElement {
  const [copied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copyBySelection(text);
    }
    setCopied(true);
    setTimeout(() => setCopied(false), 3000);
  }
  return (
    <Button small onPress={() => void copy()}>
      <span role="status">{copied ? "Đã chép" : "Sao chép"}</span>
    </Button>
  );
}

/** Browsers give no clipboard to pages on plain HTTP; the old way still works there. */
function copyBySelection(text: string): void {
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
