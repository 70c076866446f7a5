import { type ReactElement, useState } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import { Button, ChoiceField, DayField, Form, TextArea, TextField, useDeed } from "../../../../ui/index.ts";
import { useYear } from "../../../year/pages/index.ts";
import type { recordPaper } from "../../evidence/record-paper.ts";
import type { ConditionsView } from "../../evidence/views.ts";
import type { Level, PaperCell } from "../../model.ts";
import { levelName } from "../../terms.ts";
import { type Band, bandName, levelOf } from "./conditions-grid.tsx";

const levels = Object.keys(levelName) as Level[];

/** The paper whose cells are ticked in the table: who signed, its number and day, and up to which day a reply speaks. */
export function PaperForm(props: {
  readonly view: ConditionsView;
  readonly band: Band;
  readonly cells: readonly PaperCell[];
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
  readonly onFile: () => void;
}): ReactElement {
  const { year } = useYear();
  const { view, cells } = props;
  const [typed, setTyped] = useState({ issuer: "", number: "", note: "" });
  const [onDay, setOnDay] = useState<string | null>(null);
  const [coversTo, setCoversTo] = useState<string | null>(null);
  const [byLevel, setByLevel] = useState<Level | null>(levelOf(view.rows.filter((row) => row.band === props.band)));
  const deed = useDeed<typeof recordPaper>("eligibility.record-paper");
  const write = (part: Partial<typeof typed>): void => setTyped({ ...typed, ...part });
  const replies = cells.some(({ fact }) => fact === "nothing-pending");
  const denied = cells.filter(({ holds }) => !holds).length;
  const missing = whyOff({ ...typed, onDay, byLevel, cells: cells.length });
  async function save(): Promise<void> {
    if (onDay === null || byLevel === null) return;
    const input = { yearId: year.yearId, ...typed, onDay, byLevel, coversTo: replies ? coversTo : null };
    const done = await deed.run({ ...input, cells: [...cells] });
    if (done)
      props.onDone(
        `Đã ghi văn bản ${typed.number} cho ${done.cells} ô. Rút lại được ở danh sách văn bản, phải nêu lý do.`,
      );
  }
  return (
    <aside className="panel ev-form" aria-label="Văn bản đang ghi">
      <h2>{bandName[props.band]}</h2>
      <p className="sm mut">
        Ô đã chọn là điều văn bản xác nhận. Bấm một ô để đổi: xác nhận, không xác nhận, không ghi; bấm tên điều kiện để
        chọn cả dòng.
      </p>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <>
            <Button kind="main" submit running={deed.running} off={missing}>
              Ghi cho {cells.length} ô
            </Button>
            <Button kind="text" onPress={props.onCancel}>
              Thôi
            </Button>
          </>
        }
      >
        <TextField
          label="Cơ quan ký"
          required
          value={typed.issuer}
          onChange={(issuer) => write({ issuer })}
          error={deed.fields["issuer"]}
        />
        <TextField
          label="Số, ký hiệu"
          required
          value={typed.number}
          onChange={(number) => write({ number })}
          error={deed.fields["number"]}
        />
        <DayField label="Ngày ký" required value={onDay} onChange={setOnDay} error={deed.fields["onDay"]} />
        <ChoiceField<Level>
          label="Cấp xác nhận"
          required
          value={byLevel}
          onChange={setByLevel}
          choices={levels.map((level) => ({ value: level, label: levelName[level] }))}
        />
        {replies && (
          <DayField
            label="Trả lời đến hết ngày"
            value={coversTo}
            onChange={setCoversTo}
            error={deed.fields["coversTo"]}
            hint={`Để trống thì tính đến ngày ký. Hồ sơ trình ngày ${writeDay(view.submitted)}: chỉ ghi ngày sau ngày ký khi văn bản nói rõ.`}
          />
        )}
        <TextArea label="Ghi chú" rows={1} value={typed.note} onChange={(note) => write({ note })} />
        {denied > 0 && <p className="sm">Trong đó {denied} ô không xác nhận.</p>}
      </Form>
      <p className="sm">
        <Button kind="text" small onPress={props.onFile}>
          Lấy từ tệp Excel
        </Button>
      </p>
    </aside>
  );
}

function whyOff(of: {
  readonly issuer: string;
  readonly number: string;
  readonly onDay: string | null;
  readonly byLevel: Level | null;
  readonly cells: number;
}): string | undefined {
  if (of.cells === 0) return "Chọn ít nhất một ô trong bảng";
  if (of.issuer.trim() === "") return "Nhập cơ quan ký";
  if (of.number.trim() === "") return "Nhập số, ký hiệu";
  if (of.onDay === null) return "Nhập ngày ký";
  return of.byLevel === null ? "Chọn cấp xác nhận" : undefined;
}
