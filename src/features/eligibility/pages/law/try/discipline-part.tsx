import type { ReactElement } from "react";
import type { Subject } from "../../../../../engines/law/index.ts";
import { Button, ChoiceField, DayField } from "../../../../../ui/index.ts";
import * as draft from "./draft.ts";
import { Complete, type FormProps, Part } from "./form-part.tsx";

/** Disciplines by their days, and whether a case is pending on the day of submission. */
export function DisciplinePart(props: FormProps): ReactElement {
  const { subject, year, submitted, onChange } = props;
  const change = (discipline: Subject["discipline"]): void => onChange({ ...subject, discipline });
  return (
    <Part title="Kỷ luật và việc đang xem xét">
      <div className="ans">
        <ChoiceField<draft.Suspended>
          label="Kỷ luật, thanh tra, khiếu nại, tố cáo đang xem xét ở ngày trình"
          width={230}
          value={draft.suspensionOf(subject, submitted)}
          onChange={(answer) => answer && onChange(draft.withSuspension(subject, submitted, answer))}
          choices={[
            { value: "none", label: "Đã hỏi, không có" },
            { value: "some", label: "Đang có" },
            { value: "unasked", label: "Chưa hỏi" },
          ]}
        />
      </div>
      {subject.discipline.map((each, at) => (
        <div className="row" key={`${at} ${each.from}`}>
          <DayField
            label={`Kỷ luật ${at + 1}: từ ngày`}
            value={each.from}
            onChange={(from) => from && change(subject.discipline.with(at, { ...each, from }))}
          />
          <DayField
            label={`Kỷ luật ${at + 1}: đến ngày`}
            value={each.to ?? null}
            onChange={(to) => change(subject.discipline.with(at, { from: each.from, ...(to !== null && { to }) }))}
          />
          <Button
            small
            label={`Bỏ kỷ luật ${at + 1}`}
            onPress={() => change(subject.discipline.filter((_, n) => n !== at))}
          >
            Bỏ
          </Button>
        </div>
      ))}
      <div className="acts">
        <Button small onPress={() => change([...subject.discipline, { from: `${year}-03-01`, to: `${year}-09-01` }])}>
          Thêm kỷ luật
        </Button>
      </div>
      <Complete {...props} register="discipline" label="Đã ghi đủ: ngoài các dòng trên không có kỷ luật" />
    </Part>
  );
}
