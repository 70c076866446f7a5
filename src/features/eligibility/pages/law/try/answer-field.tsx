import type { ReactElement } from "react";
import { ChoiceField } from "../../../../../ui/index.ts";
import type { Answer } from "./draft.ts";

/** Yes, no, or not known: an empty answer is never taken for “no”. */
export function AnswerField(props: {
  readonly label: string;
  readonly words: Readonly<Record<Answer, string>>;
  readonly value: Answer;
  readonly onChange: (answer: Answer) => void;
}): ReactElement {
  const { words } = props;
  return (
    <div className="ans">
      <ChoiceField<Answer>
        label={props.label}
        width={230}
        value={props.value}
        onChange={(answer) => answer && props.onChange(answer)}
        choices={[
          { value: "yes", label: words.yes },
          { value: "no", label: words.no },
          { value: "open", label: words.open },
        ]}
      />
    </div>
  );
}
