import type { ReactElement, ReactNode } from "react";
import type { Subject } from "../../../../../engines/law/index.ts";
import { CheckField } from "../../../../../ui/index.ts";
import type { AsksView } from "../../../law/views.ts";
import type { AwardChoice } from "./awards-table.tsx";
import * as draft from "./draft.ts";

/** What every part of the form is given: what the rule asks, the case as it stands, and where a change goes. */
export interface FormProps {
  readonly asks: AsksView;
  readonly subject: Subject;
  readonly year: number;
  readonly submitted: string;
  readonly choices: readonly AwardChoice[];
  readonly onChange: (subject: Subject) => void;
}

/** A group of fields under its name. */
export function Part(props: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <fieldset>
      <legend>{props.title}</legend>
      {props.children}
    </fieldset>
  );
}

/** Whether a register is told in full, so that what is not in it did not happen. */
export function Complete(
  props: FormProps & { readonly register: draft.Register; readonly label: string },
): ReactElement {
  const { register, subject, year } = props;
  return (
    <CheckField
      label={props.label}
      checked={subject.known[register] !== undefined}
      onChange={(complete) => props.onChange(draft.withRegister(subject, register, year + 1, complete))}
    />
  );
}
