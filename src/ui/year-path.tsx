import type { ReactElement, ReactNode } from "react";
import { Icon } from "./icons.tsx";

export interface PathStep {
  readonly label: string;
  readonly note: ReactNode;
  readonly state: "done" | "now" | "todo";
}

/** The year, or one proposal, as a path: what is done, where it stands, what is to come. */
export function YearPath({
  label,
  steps,
}: {
  readonly label: string;
  readonly steps: readonly PathStep[];
}): ReactElement {
  return (
    <ol className="path" aria-label={label}>
      {steps.map((step) => (
        <li key={step.label} className={step.state} {...(step.state === "now" && { "aria-current": "step" as const })}>
          <span className="n">{step.state === "done" && <Icon name="check" />}</span>
          <div className="l">{step.label}</div>
          <div className="d">{step.note}</div>
        </li>
      ))}
    </ol>
  );
}
