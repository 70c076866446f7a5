import type { ReactElement } from "react";
import type { Grade } from "../../../../../engines/law/index.ts";
import { ChoiceField } from "../../../../../ui/index.ts";
import { AboutPart } from "./about-part.tsx";
import { AnswerField } from "./answer-field.tsx";
import { AwardsTable } from "./awards-table.tsx";
import { DisciplinePart } from "./discipline-part.tsx";
import * as draft from "./draft.ts";
import { PostsPart } from "./posts-part.tsx";
import { Complete, type FormProps, Part } from "./form-part.tsx";

const grades: readonly { readonly value: Grade; readonly label: string }[] = [
  { value: "excellent", label: "Xuất sắc" },
  { value: "good", label: "Tốt" },
  { value: "completed", label: "Hoàn thành" },
  { value: "not-completed", label: "Không hoàn thành" },
];

/** The facts a rule asks for, and no others. */
export function SubjectForm(props: FormProps): ReactElement {
  const { asks, subject, choices, year, onChange } = props;
  return (
    <div className="facts">
      {asks.facts.length > 0 && (
        <Part title="Điều kiện do người có thẩm quyền xác nhận">
          <Confirmations {...props} />
        </Part>
      )}
      <Part title="Khen thưởng đã có">
        <AwardsTable
          records={subject.awards}
          choices={askedFirst(asks.awards, choices)}
          year={year}
          onChange={(records) => onChange(draft.withAwards(subject, records))}
        />
        <Complete {...props} register="awards" label="Đã liệt kê đủ: khen thưởng không ghi ở đây là không có" />
      </Part>
      {asks.grades && (
        <Part title="Mức độ hoàn thành nhiệm vụ từng năm">
          <Grades {...props} />
          <Complete {...props} register="grades" label="Đã ghi đủ: năm để trống là không đạt mức nào được xét" />
        </Part>
      )}
      <AboutPart {...props} />
      <PostsPart {...props} />
      <DisciplinePart {...props} />
    </div>
  );
}

function Confirmations({ asks, subject, year, onChange }: FormProps): ReactElement {
  return (
    <>
      {asks.facts.map((fact) => (
        <AnswerField
          key={`${fact.fact} ${fact.by}`}
          label={fact.says}
          words={{
            yes: fact.times > 1 ? `Đã xác nhận đủ ${fact.times} lần` : "Đã xác nhận",
            no: "Không xác nhận",
            open: "Chưa có trả lời",
          }}
          value={draft.answerTo(subject, fact)}
          onChange={(answer) => onChange(draft.withFact(subject, fact, year, answer))}
        />
      ))}
    </>
  );
}

function Grades({ subject, year, onChange }: FormProps): ReactElement {
  const years = Array.from({ length: 10 }, (_, back) => year - 9 + back);
  return (
    <div className="years">
      {years.map((each) => (
        <ChoiceField<Grade>
          key={each}
          label={String(each)}
          clearable
          placeholder="Chưa có"
          value={draft.gradeOf(subject, each)}
          onChange={(grade) => onChange(draft.withGrade(subject, each, grade))}
          choices={grades}
        />
      ))}
    </div>
  );
}

/** What the rule counts stands first in the list, in the order of the law. */
const askedFirst = (asked: readonly string[], choices: FormProps["choices"]): FormProps["choices"] => [
  ...asked.flatMap((code) => choices.find((each) => each.code === code) ?? []),
  ...choices.filter(({ code }) => !asked.includes(code)),
];
