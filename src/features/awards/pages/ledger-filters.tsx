import type { ReactElement } from "react";
import { Button, CheckField, type Choice, ChoiceField, TextField } from "../../../ui/index.ts";
import type { AwardLevel, Family } from "../model.ts";
import { familyName, levelName } from "../terms.ts";
import type { LedgerView } from "../views.ts";

/** How the ledger is narrowed; what is left out does not narrow. */
export interface Filter {
  readonly q: string;
  readonly fromYear?: number;
  readonly toYear?: number;
  readonly family?: Family;
  readonly level?: AwardLevel;
  readonly unitId?: number;
  readonly records?: string;
  readonly revokedToo?: "yes";
}
export const noFilter: Filter = { q: "" };

const choicesOf = <Code extends string>(names: Readonly<Record<Code, string>>): Choice<Code>[] =>
  (Object.keys(names) as Code[]).map((value) => ({ value, label: names[value] }));

/** Words without diacritics, year, form, level, unit. */
export function LedgerFilters(props: {
  readonly view: LedgerView;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}): ReactElement {
  const { view, filter, onChange } = props;
  const narrow = (key: keyof Filter, value: string | number | null): void => {
    const { [key]: _, records: __, ...rest } = filter;
    onChange({ q: "", ...rest, ...(value !== null && { [key]: value }) } as Filter);
  };
  const number = (value: string | null): number | null => (value === null ? null : Number(value));
  const years = view.years.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <div className="flt">
      <TextField
        label="Tìm"
        placeholder="Gõ không cần dấu"
        value={filter.q}
        onChange={(q) => narrow("q", q)}
        width={220}
      />
      <ChoiceField
        label="Từ năm"
        clearable
        width={104}
        placeholder="Tất cả"
        value={filter.fromYear === undefined ? null : String(filter.fromYear)}
        onChange={(value) => narrow("fromYear", number(value))}
        choices={years}
      />
      <ChoiceField
        label="Đến năm"
        clearable
        width={104}
        placeholder="Tất cả"
        value={filter.toYear === undefined ? null : String(filter.toYear)}
        onChange={(value) => narrow("toYear", number(value))}
        choices={years}
      />
      <ChoiceField
        label="Hình thức"
        clearable
        width={190}
        placeholder="Tất cả"
        value={filter.family ?? null}
        onChange={(value) => narrow("family", value)}
        choices={choicesOf(familyName)}
      />
      <ChoiceField
        label="Cấp"
        clearable
        width={180}
        placeholder="Tất cả"
        value={filter.level ?? null}
        onChange={(value) => narrow("level", value)}
        choices={choicesOf(levelName)}
      />
      <ChoiceField
        label="Đơn vị"
        clearable
        width={220}
        placeholder="Tất cả"
        value={filter.unitId === undefined ? null : String(filter.unitId)}
        onChange={(value) => narrow("unitId", number(value))}
        choices={view.units.map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
      />
      <CheckField
        label="Cả dòng đã huỷ"
        checked={filter.revokedToo === "yes"}
        onChange={(checked) => narrow("revokedToo", checked ? "yes" : null)}
      />
      {filter !== noFilter && (
        <Button kind="text" onPress={() => onChange(noFilter)}>
          Bỏ lọc
        </Button>
      )}
      <span className="mut sm cn" role="status">
        {view.sums.lines} trên {view.lines} dòng
      </span>
    </div>
  );
}
