import type { ReactElement, ReactNode } from "react";

/** A table that may be wider than the screen: it scrolls in its own frame, also from the keyboard. */
export function WideTable({ children }: { children: ReactNode }): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable with Tab
    <div className="scroll" role="group" aria-label="Bảng, cuộn ngang được" tabIndex={0}>
      {children}
    </div>
  );
}
