import type { ReactElement } from "react";
import type { Subject } from "../../../../../engines/law/index.ts";
import { DayField } from "../../../../../ui/index.ts";
import { AnswerField } from "./answer-field.tsx";
import * as draft from "./draft.ts";
import { type FormProps, Part } from "./form-part.tsx";
import { NumberField } from "./number-field.tsx";

/** What the subject is and how many it has, where the rule asks. */
export function AboutPart({ asks, subject, year, onChange }: FormProps): ReactElement | null {
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
