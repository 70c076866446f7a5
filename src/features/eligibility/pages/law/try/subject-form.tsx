import type { ReactElement, ReactNode } from "react";
import type { Grade, Subject } from "../../../../../engines/law/index.ts";
import { Button, CheckField, ChoiceField, DayField } from "../../../../../ui/index.ts";
import type { AsksView } from "../../../law/views.ts";
import { AnswerField } from "./answer-field.tsx";
import { type AwardChoice, AwardsTable } from "./awards-table.tsx";
import * as draft from "./draft.ts";
import { NumberField } from "./number-field.tsx";

const grades: readonly { readonly value: Grade; readonly label: string }[] = [
  { value: "excellent", label: "Xuất sắc" },
  { value: "good", label: "Tốt" },
  { value: "completed", label: "Hoàn thành" },
  { value: "not-completed", label: "Không hoàn thành" },
];

interface FormProps {
  readonly asks: AsksView;
  readonly subject: Subject;
  readonly year: number;
  readonly submitted: string;
  readonly choices: readonly AwardChoice[];
  readonly onChange: (subject: Subject) => void;
}

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
          choices={choices}
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
      <Others {...props} />
      <Part title="Kỷ luật và việc đang xem xét">
        <Discipline {...props} />
      </Part>
    </div>
  );
}

function Part(props: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <fieldset>
      <legend>{props.title}</legend>
      {props.children}
    </fieldset>
  );
}

function Complete(props: FormProps & { readonly register: draft.Register; readonly label: string }): ReactElement {
  const { register, subject, year } = props;
  return (
    <CheckField
      label={props.label}
      checked={subject.known[register] !== undefined}
      onChange={(complete) => props.onChange(draft.withRegister(subject, register, year + 1, complete))}
    />
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

/** What the subject is and how many it has, where the rule asks. */
function Others({ asks, subject, year, onChange }: FormProps): ReactElement | null {
  const words = { yes: "Đúng", no: "Không", open: "Chưa rõ" };
  const asked = asks.traits.length + asks.members.length + asks.service.length + asks.leads.length;
  if (asked === 0 && !asks.founded) return null;
  return (
    <Part title="Về đối tượng">
      {asks.leads.map((lead) => (
        <AnswerField
          key={lead.scope}
          label={`Dẫn đầu ${lead.says.charAt(0).toLowerCase()}${lead.says.slice(1)} năm ${year}`}
          words={words}
          value={draft.leadOf(subject, lead.scope, year)}
          onChange={(answer) => onChange(draft.withLead(subject, lead, year, answer))}
        />
      ))}
      {asks.traits.map(({ trait, says }) => (
        <AnswerField
          key={trait}
          label={says.replace(/ hay không$/, "")}
          words={words}
          value={draft.traitOf(subject, trait as draft.Trait)}
          onChange={(answer) => onChange(draft.withTrait(subject, trait as draft.Trait, answer))}
        />
      ))}
      <div className="row">
        {asks.members.length > 0 && (
          <NumberField
            label={`Tổng số người cuối năm ${year}`}
            value={draft.headsOf(subject, year, "members")}
            onChange={(count) => onChange(draft.withHeads(subject, year, "members", count))}
          />
        )}
        {asks.members.map(({ who, says }) => (
          <NumberField
            key={who}
            label={says}
            value={draft.headsOf(subject, year, who as draft.Heads)}
            onChange={(count) => onChange(draft.withHeads(subject, year, who as draft.Heads, count))}
          />
        ))}
        {asks.service.map(({ what, says }) => (
          <NumberField
            key={what}
            label={says}
            value={subject.service.find((each) => each.what === what)?.months}
            onChange={(months) => onChange(draft.withService(subject, what, months))}
          />
        ))}
        {asks.founded && (
          <DayField
            label="Ngày thành lập"
            value={subject.founded ?? null}
            onChange={(day) => onChange(foundedOn(subject, day))}
          />
        )}
      </div>
    </Part>
  );
}

function foundedOn(subject: Subject, day: string | null): Subject {
  const { founded: _, ...others } = subject;
  return day === null ? others : { ...others, founded: day };
}

function Discipline(props: FormProps): ReactElement {
  const { subject, year, submitted, onChange } = props;
  const change = (discipline: Subject["discipline"]): void => onChange({ ...subject, discipline });
  return (
    <>
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
    </>
  );
}
