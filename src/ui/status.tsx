import type { ReactElement } from "react";
import { Icon, type IconName } from "./icons.tsx";

export type StatusLook = "done" | "done-late" | "doing" | "todo" | "late" | "reached" | "not-reached" | "unknown";

const look: Record<StatusLook, { icon: IconName; tone: string }> = {
  done: { icon: "done", tone: "" },
  "done-late": { icon: "done", tone: "" },
  doing: { icon: "doing", tone: "" },
  todo: { icon: "todo", tone: "off" },
  late: { icon: "late", tone: "bad" },
  reached: { icon: "done", tone: "ok" },
  "not-reached": { icon: "close", tone: "" },
  unknown: { icon: "unknown", tone: "" },
};

/** A state as shape, then word, then colour. `quiet` hides the word from sight, not from screen readers. */
export function Status(props: {
  readonly is: StatusLook;
  readonly word: string;
  readonly quiet?: boolean;
}): ReactElement {
  const { icon, tone } = look[props.is];
  return (
    <span className={`st ${tone}`}>
      <Icon name={icon} />
      <span className={props.quiet ? "vh" : ""}>{props.word}</span>
    </span>
  );
}

/** Marks what was made up to show the product. */
export function Illustrative(): ReactElement {
  return <span className="demo">Số liệu minh hoạ</span>;
}
