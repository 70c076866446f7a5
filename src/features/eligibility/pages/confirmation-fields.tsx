import { type ReactElement, useState } from "react";
import { ChoiceField, DayField, RadioField, TextField } from "../../../ui/index.ts";
import type { Level } from "../model.ts";
import { levelName } from "../terms.ts";

/** What was confirmed, by whom, and by which paper, as it is being typed. */
export interface Confirmation {
  readonly fact: string | null;
  readonly byLevel: Level | null;
  readonly holds: boolean;
  readonly paper: string;
  readonly onDay: string | null;
}

const nothing: Confirmation = { fact: null, byLevel: null, holds: true, paper: "", onDay: null };

interface Asked {
  readonly fact: string;
  readonly says: string;
  readonly byLevel: Level | null;
}

/** The half of a confirmation's form that is the same for a unit and for persons. */
export function useConfirmation() {
  const [typed, setTyped] = useState(nothing);
  const { fact, byLevel, onDay } = typed;
  return {
    typed,
    change: (part: Partial<Confirmation>) => setTyped({ ...typed, ...part }),
    /** As the deeds take it; undefined while something is missing. */
    told: fact === null || byLevel === null || onDay === null ? undefined : { ...typed, fact, byLevel, onDay },
    missing: missingIn(typed),
  };
}

function missingIn({ fact, byLevel, paper, onDay }: Confirmation): string | undefined {
  if (fact === null) return "Chọn điều kiện";
  if (byLevel === null) return "Chọn cấp xác nhận";
  if (paper.trim() === "") return "Nhập văn bản";
  return onDay === null ? "Nhập ngày văn bản" : undefined;
}

export function ConfirmationFields(props: {
  readonly typed: Confirmation;
  readonly onChange: (part: Partial<Confirmation>) => void;
  readonly asked: readonly Asked[];
  readonly hint: string;
  readonly errors: Readonly<Record<string, string>>;
}): ReactElement {
  const { typed, onChange, asked, errors } = props;
  return (
    <>
      <ChoiceField
        label="Điều kiện"
        required
        value={typed.fact}
        onChange={(fact) => onChange({ fact, byLevel: asked.find((each) => each.fact === fact)?.byLevel ?? null })}
        choices={asked.map((each) => ({ value: each.fact, label: each.says }))}
        hint={`${props.hint} Xác nhận ghi sau về cùng điều kiện, cùng cấp thì được dùng thay xác nhận trước; bản trước vẫn giữ.`.trim()}
      />
      <ChoiceField<Level>
        label="Cấp xác nhận"
        required
        value={typed.byLevel}
        onChange={(byLevel) => onChange({ byLevel })}
        choices={(Object.keys(levelName) as Level[]).map((level) => ({ value: level, label: levelName[level] }))}
      />
      <RadioField<"yes" | "no">
        label="Kết quả"
        value={typed.holds ? "yes" : "no"}
        onChange={(chosen) => onChange({ holds: chosen === "yes" })}
        choices={[
          { value: "yes", label: "Xác nhận" },
          { value: "no", label: "Đã xem xét, không xác nhận" },
        ]}
      />
      <TextField
        label="Văn bản"
        required
        value={typed.paper}
        onChange={(paper) => onChange({ paper })}
        error={errors["paper"]}
        hint="Số, ký hiệu và cơ quan ban hành."
      />
      <DayField
        label="Ngày văn bản"
        required
        value={typed.onDay}
        onChange={(onDay) => onChange({ onDay })}
        error={errors["onDay"]}
      />
    </>
  );
}
