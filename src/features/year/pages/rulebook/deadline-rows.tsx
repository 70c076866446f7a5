import type { ReactElement } from "react";
import { Button, CheckField, Section, TextField } from "../../../../ui/index.ts";
import type { DeadlineDraft } from "../../rulebook-draft.ts";

/** Deadlines of the rulebook; the plan proposes an item for each. */
export function DeadlineRows(props: {
  readonly deadlines: readonly DeadlineDraft[];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (deadlines: readonly DeadlineDraft[]) => void;
}): ReactElement {
  const { deadlines, errors, onChange } = props;
  const set = (at: number, change: Partial<DeadlineDraft>): void =>
    onChange(deadlines.map((each, place) => (place === at ? { ...each, ...change } : each)));
  return (
    <Section title="Thời hạn">
      <div className="edit-rows">
        {deadlines.map((deadline, at) => (
          // Rows are told apart by their place: both of their texts are being typed.
          <div className="line" key={at}>
            <TextField
              label="Việc"
              value={deadline.what}
              onChange={(what) => set(at, { what })}
              error={errors[`deadlines.${at}.what`]}
            />
            <TextField
              label="Ngày, tháng"
              value={deadline.on}
              onChange={(on) => set(at, { on })}
              placeholder="25/03"
              error={errors[`deadlines.${at}.on`]}
            />
            <CheckField label="Năm sau" checked={deadline.nextYear} onChange={(nextYear) => set(at, { nextYear })} />
            <Button
              small
              kind="text"
              label={`Bỏ thời hạn: ${deadline.what}`}
              onPress={() => onChange(deadlines.filter((_, place) => place !== at))}
            >
              Bỏ
            </Button>
          </div>
        ))}
      </div>
      <p style={{ marginTop: 10 }}>
        <Button small onPress={() => onChange([...deadlines, { what: "", on: "", nextYear: false }])}>
          Thêm thời hạn
        </Button>
      </p>
    </Section>
  );
}
