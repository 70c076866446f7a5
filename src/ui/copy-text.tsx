import { type ReactElement, useState } from "react";
import { Button } from "./button.tsx";

/** A short text ready for Zalo, with a button that copies it; on plain HTTP the text is selected instead. */
export function CopyText({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
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
    <div className="copy">
      <h3>{title}</h3>
      <span />
      <p className="sm">{text}</p>
      <Button small onPress={() => void copy()}>
        <span role="status">{copied ? "Đã chép" : "Sao chép"}</span>
      </Button>
    </div>
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
