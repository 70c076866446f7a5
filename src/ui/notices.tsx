import type { ReactElement, ReactNode } from "react";
import type { Refused } from "./refused.ts";

/** Says a refusal at the top of the form or screen it belongs to; screen readers hear it at once. */
export function RefusedNotice({
  refused,
  children,
}: {
  readonly refused: Refused | undefined;
  readonly children?: ReactNode;
}): ReactElement | null {
  if (!refused) return null;
  return (
    <div className="err" role="alert">
      <b>{refused.message}</b> {children}
    </div>
  );
}

/** A calm remark: a rule that applies, a small room's secrecy, what happens next. */
export function Note(props: { readonly title?: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="note">
      {props.title !== undefined && <h3>{props.title}</h3>}
      {props.children}
    </div>
  );
}

/** Nothing here yet: what is missing, what to do, how long it takes. */
export function Empty(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}): ReactElement {
  return (
    <div className="empty">
      <h2>{props.title}</h2>
      <p>{props.children}</p>
      {props.actions !== undefined && <div className="acts">{props.actions}</div>}
    </div>
  );
}

/** Shown while a screen reads for the first time. */
export function Waiting(): ReactElement {
  return (
    <p className="wait" role="status">
      Đang đọc dữ liệu…
    </p>
  );
}
