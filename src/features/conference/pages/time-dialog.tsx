import type { ReactElement, ReactNode } from "react";
import { Button, Dialog, Form, type Refused, useWhen, WhenField, type WhenTold } from "../../../ui/index.ts";
import type { Person } from "./attendance-part.tsx";
import type { ConferenceSeen } from "./conference-page.tsx";

/** What of attendance has an hour of its own in the minutes. */
export type Timed = "late" | "left" | "written";

const words: Readonly<Record<Timed, { readonly title: string; readonly label: string; readonly button: string }>> = {
  late: { title: "Đến muộn", label: "Đến lúc", button: "Ghi đến muộn" },
  left: { title: "Ra về", label: "Ra về lúc", button: "Ghi ra về" },
  written: { title: "Nhận ý kiến bằng văn bản", label: "Nhận lúc", button: "Ghi đã nhận" },
};

/** When somebody came late or left, or a written opinion came in: just now, or at a time that is told. */
export function TimeDialog(props: {
  readonly conference: ConferenceSeen;
  readonly person: Person;
  readonly what: Timed;
  readonly running: boolean;
  readonly refused: Refused | undefined;
  readonly onClose: () => void;
  readonly onSend: (when: WhenTold | null) => void;
  /** What somebody else wrote meanwhile. */
  readonly children?: ReactNode;
}): ReactElement {
  const { conference, what } = props;
  const { day, startsAt, late, state } = conference;
  const afterwards = late || state === "ended";
  const when = useWhen(afterwards ? { day, clock: startsAt } : null);
  const { title, label, button } = words[what];
  return (
    <Dialog open title={`${title}: ${props.person.name}`} onClose={props.onClose}>
      <Form
        onSubmit={() => props.onSend(when.told)}
        refused={props.refused}
        buttons={
          <Button kind="main" submit running={props.running} off={when.unready}>
            {button}
          </Button>
        }
      >
        <WhenField label={label} when={when} mayBeNow={!afterwards} fields={props.refused?.fields ?? {}} />
        {props.children}
      </Form>
    </Dialog>
  );
}
