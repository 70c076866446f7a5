import type { ReactElement } from "react";
import type { Route, SubjectKind } from "../../../../../engines/law/index.ts";
import { ChoiceField, DayField } from "../../../../../ui/index.ts";
import { basisName, subjectName } from "../../../law/terms.ts";
import type { RoadToClaim } from "../../../roads/roads-to-claim.ts";
import { roadChoices } from "../../road-choices.ts";
import type { AwardView, LawView, StandardView } from "../../../law/views.ts";

/** Days of the dossier, the year it is for, and the kind of commendation it asks for. */
export interface Asked {
  readonly submitted: string;
  readonly received: string | null;
  readonly decided: string | null;
  readonly year: number;
  readonly basis: Route | "any" | null;
  /** The point of the law that the dossier claims. */
  readonly road: string | null;
}

/** Which award, for whom, by which regulation. */
export function AwardFields(props: {
  readonly view: LawView;
  readonly award: AwardView | undefined;
  readonly kind: SubjectKind | undefined;
  readonly onAward: (code: string) => void;
  readonly onKind: (kind: SubjectKind) => void;
  readonly onOverlay: (id: string | null) => void;
}): ReactElement {
  const { view, award } = props;
  return (
    <div className="row">
      <ChoiceField
        label="Danh hiệu, hình thức"
        value={award?.code ?? null}
        onChange={(code) => code && props.onAward(code)}
        choices={view.awards.map(({ code, name }) => ({ value: code, label: name }))}
        width={460}
      />
      {award && award.standards.length > 1 && (
        <ChoiceField<SubjectKind>
          label="Đối tượng"
          value={props.kind ?? null}
          onChange={(kind) => kind && props.onKind(kind)}
          choices={award.standards.map((each) => ({ value: each.for, label: subjectName[each.for] }))}
          width={160}
        />
      )}
      {view.overlays.length > 0 && (
        <ChoiceField
          label="Quy định của bộ, tỉnh"
          clearable
          placeholder="Chỉ quy định chung"
          value={award?.overlay ?? null}
          onChange={props.onOverlay}
          choices={view.overlays.map(({ id, name }) => ({ value: id, label: name }))}
          width={640}
        />
      )}
    </div>
  );
}

export function AskedFields(props: {
  readonly asked: Asked;
  readonly standard: StandardView;
  /** Points that may be claimed. */
  readonly roads: readonly RoadToClaim[];
  readonly onChange: (asked: Asked) => void;
}): ReactElement {
  const { asked, standard, onChange } = props;
  const years = Array.from({ length: 40 }, (_, back) => Number(asked.submitted.slice(0, 4)) + 1 - back);
  return (
    <div className="row tight">
      <DayField
        label="Ngày trình"
        value={asked.submitted}
        onChange={(submitted) => submitted && onChange({ ...asked, submitted })}
      />
      <DayField
        label="Ngày tiếp nhận (nếu có)"
        value={asked.received}
        onChange={(received) => onChange({ ...asked, received })}
        width={190}
      />
      <DayField
        label="Ngày quyết định (nếu có)"
        value={asked.decided}
        onChange={(decided) => onChange({ ...asked, decided })}
        width={200}
      />
      <ChoiceField
        label="Thành tích đến năm"
        value={String(asked.year)}
        onChange={(year) => year && onChange({ ...asked, year: Number(year) })}
        choices={[...new Set([asked.year, ...years])].map((year) => ({ value: String(year), label: String(year) }))}
        width={170}
      />
      <ChoiceField<Route | "any">
        label="Khen thưởng theo"
        value={asked.basis ?? standard.basis}
        onChange={(basis) => basis && onChange({ ...asked, basis })}
        choices={(Object.keys(basisName) as (Route | "any")[]).map((basis) => ({
          value: basis,
          label: basisName[basis],
        }))}
        width={260}
      />
      {(props.roads.length > 0 || asked.road !== null) && (
        <ChoiceField
          label="Đề nghị theo điểm"
          clearable
          placeholder="Mọi trường hợp của loại hình này"
          value={asked.road}
          onChange={(road) => onChange({ ...asked, road })}
          choices={roadChoices(props.roads)}
          width={760}
        />
      )}
    </div>
  );
}
