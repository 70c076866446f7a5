import type { ReactElement, ReactNode } from "react";
import { Icon } from "./icons.tsx";

export interface PathStep {
  readonly label: string;
  readonly note: ReactNode;
  readonly state: "done" | "now" | "todo";
  /** Goes to this step; left out where it cannot be gone to. */
  readonly onPick?: (() => void) | undefined;
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
          <div className="l">
            {step.onPick ? (
              <button type="button" className="pick" onClick={step.onPick}>
                {step.label}
              </button>
            ) : (
              step.label
            )}
          </div>
          <div className="d">{step.note}</div>
        </li>
      ))}
    </ol>
  );
}
