import { type ReactElement, useState } from "react";
import { Button, Form, Note, Section, TextField, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { stateTieFact } from "../state-tie-fact.ts";
import type { Table } from "./scoring-page.tsx";

const asked = {
  "outstanding-achievements": { label: "Số thành tích nổi trội", hint: "Số nguyên, ví dụ 2; không có thì ghi 0." },
  "longest-without-flag": {
    label: "Năm được cờ gần nhất",
    hint: "Ví dụ 2017; chưa từng được cờ thì ghi 0. Để trống sẽ lấy theo sổ khen thưởng.",
  },
} as const;

/** What the rulebook asks for where totals are equal; shown while a rank is shared, or once something was stated. */
export function TieFacts({
  table,
  mayEdit,
}: {
  readonly table: Table;
  readonly mayEdit: boolean;
}): ReactElement | null {
  const { rule, stated, known } = table.ties;
  const equal = table.ranking.filter(
    (unit) =>
      unit.empty === 0 && table.ranking.filter(({ empty, total }) => empty === 0 && total === unit.total).length > 1,
  );
  if (rule === "same-rank" || equal.length === 0) return null;
  const unknown = equal.filter(({ unitId }) => !known.includes(unitId)).length;
  return (
    <Section title="Các đơn vị bằng điểm" aside={asked[rule].label}>
      <div className="stack">
        <Note>
          {unknown > 0
            ? `Quy chế xét tiếp: ${asked[rule].label.toLowerCase()}. Còn ${unknown} đơn vị chưa có số liệu nên vẫn đồng hạng.`
            : "Đã đủ số liệu; xếp thứ bên trên đã xét theo số liệu này."}
        </Note>
        {equal.map(({ unitId }) => (
          <UnitFact
            key={unitId}
            rule={rule}
            unitId={unitId}
            name={table.units.find((unit) => unit.unitId === unitId)?.name ?? ""}
            stated={stated.find((fact) => fact.unitId === unitId)}
            mayEdit={mayEdit}
          />
        ))}
      </div>
    </Section>
  );
}

function UnitFact(props: {
  readonly rule: keyof typeof asked;
  readonly unitId: number;
  readonly name: string;
  readonly stated: Table["ties"]["stated"][number] | undefined;
  readonly mayEdit: boolean;
}): ReactElement {
  const { rule, unitId, name, stated } = props;
  const { yearId } = useYear().year;
  const before = (rule === "outstanding-achievements" ? stated?.outstandingAchievements : stated?.lastFlagYear) ?? null;
  const [number, setNumber] = useState(before === null ? "" : String(before));
  const [note, setNote] = useState(stated?.note ?? "");
  const state = useDeed<typeof stateTieFact>("scoring.state-tie-fact");
  const readable = /^\d{0,4}$/.test(number.trim());
  async function save(): Promise<void> {
    const fact = number.trim() === "" ? null : Number(number);
    const kept = {
      outstandingAchievements: stated?.outstandingAchievements ?? null,
      lastFlagYear: stated?.lastFlagYear ?? null,
    };
    const changed = rule === "outstanding-achievements" ? { outstandingAchievements: fact } : { lastFlagYear: fact };
    await state.run({ yearId, unitId, ...kept, ...changed, note });
  }
  if (!props.mayEdit)
    return (
      <p>
        <b>{name}</b>: {before ?? "chưa ghi"}
        {stated && `, ${stated.note}`}
      </p>
    );
  return (
    <section aria-label={`Bằng điểm: ${name}`}>
      <Form
        onSubmit={() => void save()}
        refused={state.refused}
        buttons={
          <Button
            submit
            running={state.running}
            off={!readable ? "Ghi số nguyên" : note.trim().length < 5 ? "Ghi nguồn trước" : undefined}
          >
            Ghi số liệu
          </Button>
        }
      >
        <h3>{name}</h3>
        <div className="grid2">
          <TextField
            label={asked[rule].label}
            inputMode="numeric"
            value={number}
            onChange={setNumber}
            hint={asked[rule].hint}
            error={readable ? undefined : "Ghi số nguyên có nhiều nhất 4 chữ số."}
          />
          <TextField
            label="Nguồn số liệu"
            required
            value={note}
            onChange={setNote}
            error={state.fields["note"]}
            hint="Ví dụ: báo cáo tổng kết năm của đơn vị."
          />
        </div>
      </Form>
    </section>
  );
}
