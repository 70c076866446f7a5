import type { ReactElement } from "react";
import { type Choice, ChoiceField } from "../../../../ui/index.ts";

/** Several of a list in their order: what is chosen, and one empty place for the next while any is left. */
export function OrderedChoices<Value extends string>(props: {
  /** The label of a place, counted from 0. */
  readonly label: (place: number) => string;
  readonly chosen: readonly Value[];
  readonly choices: readonly Choice<Value>[];
  readonly most: number;
  readonly hint?: string;
  readonly onChange: (chosen: readonly Value[]) => void;
}): ReactElement {
  const { chosen, choices } = props;
  const places = Math.min(chosen.length + 1, props.most, choices.length);
  const set = (place: number, value: Value | null): void => {
    const next = Array.from({ length: places }, (_, at) => (at === place ? value : (chosen[at] ?? null)));
    props.onChange([...new Set(next.filter((each) => each !== null))]);
  };
  return (
    <>
      {Array.from({ length: places }, (_, place) => (
        <ChoiceField
          key={place}
          label={props.label(place)}
          clearable
          placeholder="Không"
          value={chosen[place] ?? null}
          choices={choices.filter(({ value }) => value === chosen[place] || !chosen.includes(value))}
          onChange={(value) => set(place, value)}
          {...(place === 0 && props.hint !== undefined && { hint: props.hint })}
        />
      ))}
    </>
  );
}
