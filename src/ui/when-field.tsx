import { type ReactElement, useState } from "react";
import { readClock } from "../basics/instant.ts";
import { DayField } from "./day-field.tsx";
import { RadioField } from "./choice-fields.tsx";
import { TextField } from "./text-fields.tsx";

/** A legal day and a clock time, as a deed takes them; null: it has just happened. */
export interface WhenTold {
  readonly day: string;
  readonly clock: string;
}

export interface WhenTyped {
  readonly just: boolean;
  readonly day: string | null;
  readonly clock: string;
}

export interface WhenState {
  readonly typed: WhenTyped;
  readonly set: (typed: WhenTyped) => void;
  /** What is sent. */
  readonly told: WhenTold | null;
  /** Why it cannot be sent yet. */
  readonly unready: string | undefined;
}

/**
 * When something happened: just now, unless it is entered later.
 *
 * @param late the time supposed where something is entered later than it happened: then “vừa xong” is not the default
 */
export function useWhen(late: WhenTold | null): WhenState {
  const [typed, set] = useState<WhenTyped>({ just: late === null, day: late?.day ?? null, clock: late?.clock ?? "" });
  const clock = readClock(typed.clock);
  const told = typed.just || typed.day === null || clock === undefined ? null : { day: typed.day, clock };
  const unready = typed.just || told ? undefined : typed.day === null ? "Chưa ghi ngày" : "Chưa ghi giờ, ví dụ 08:00";
  return { typed, set, told, unready };
}

/** “diễn ra lúc …”: one choice for what has just happened, a day and a time for everything else. */
export function WhenField(props: {
  readonly label: string;
  readonly when: WhenState;
  /** False where “vừa xong” cannot be true: the meeting is entered later than it was held. */
  readonly mayBeNow?: boolean;
  readonly fields?: Readonly<Record<string, string>>;
}): ReactElement {
  const { typed, set } = props.when;
  const mayBeNow = props.mayBeNow ?? true;
  return (
    <fieldset className="stack">
      {mayBeNow ? (
        <RadioField
          label={props.label}
          value={typed.just ? "just" : "then"}
          onChange={(choice) => set({ ...typed, just: choice === "just" })}
          choices={[
            { value: "just", label: "Vừa xong" },
            { value: "then", label: "Vào lúc khác" },
          ]}
        />
      ) : (
        <legend className="lab">{props.label}</legend>
      )}
      {!typed.just && (
        <div className="grid2">
          <DayField
            label="Ngày diễn ra"
            required
            value={typed.day}
            onChange={(day) => set({ ...typed, day })}
            error={props.fields?.["when.day"]}
          />
          <TextField
            label="Giờ diễn ra"
            required
            value={typed.clock}
            onChange={(clock) => set({ ...typed, clock })}
            error={props.fields?.["when.clock"]}
            hint="Ví dụ 08:00"
            width={170}
          />
        </div>
      )}
    </fieldset>
  );
}
