import type { ReactElement, ReactNode } from "react";
import { useScrollFrame } from "./scroll-frame.ts";

/** A table that may be larger than its place: it scrolls in its own frame, also from the keyboard, under its own name. */
export function WideTable(props: { readonly children: ReactNode; readonly maxHeight?: string }): ReactElement {
  const frame = useScrollFrame(nameOfTable);
  return (
    <div className="scroll" {...frame} style={{ maxHeight: props.maxHeight }}>
      {props.children}
    </div>
  );
}

function nameOfTable(frame: HTMLElement): string {
  const table = frame.querySelector("table");
  return table?.getAttribute("aria-label") ?? table?.caption?.textContent ?? "Bảng";
}
