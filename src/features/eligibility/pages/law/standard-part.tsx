import type { ReactElement } from "react";
import { KeyValues, Section, Status, type StatusLook, WideTable } from "../../../../ui/index.ts";
import { basisName, subjectName, verdictName } from "../../law/terms.ts";
import type { AwardView, StandardView } from "../../law/views.ts";
import { CheckedTag } from "./checked-tag.tsx";
import { ConditionTree } from "./condition-tree.tsx";
import { LawLink, SourceLink } from "./law-link.tsx";

const looks: Readonly<Record<StandardView["examples"][number]["verdict"], StatusLook>> = {
  met: "reached",
  unmet: "not-reached",
  pending: "todo",
  missing: "unknown",
};

/** What one kind of subject must reach, with the examples that were run against it. */
export function StandardPart(props: { readonly award: AwardView; readonly standard: StandardView }): ReactElement {
  const { award, standard } = props;
  const overlay = award.overlays.find(({ id }) => id === award.overlay);
  return (
    <Section
      title={`Tiêu chuẩn cho ${subjectName[standard.for].toLowerCase()}`}
      aside={<SourceLink source={standard.source} />}
    >
      {standard.delegated && (
        <p className="sm">Luật giao bộ, ban, ngành, tỉnh quy định tiêu chuẩn; phần dưới là khung chung.</p>
      )}
      <ConditionTree conditions={[standard.when]} label={`Tiêu chuẩn cho ${subjectName[standard.for].toLowerCase()}`} />
      {standard.added.length > 0 && overlay && (
        <div className="added">
          <h3>Thêm theo {overlay.name}</h3>
          <ConditionTree conditions={standard.added} label={`Thêm theo ${overlay.name}`} />
        </div>
      )}
      {overlay && standard.added.length === 0 && (
        <p className="sm mut">{overlay.name} không thêm điều kiện nào cho đối tượng này.</p>
      )}
      <h3>Điều kiện chung của mọi danh hiệu, hình thức</h3>
      <ConditionTree conditions={standard.general} label="Điều kiện chung" />
      <KeyValues
        rows={[
          ["Xét theo", `${basisName[standard.basis]}, khi hồ sơ không nêu khác`],
          ...standard.parameters.map(({ says, value }) => [says, value] as const),
          ["Tiền thưởng", <Bonus key="tt" bonus={standard.bonus} />],
        ]}
      />
      <details>
        <summary>{standard.examples.length} ví dụ đã chạy thử</summary>
        <Examples award={award} standard={standard} />
      </details>
    </Section>
  );
}

function Bonus({ bonus }: { readonly bonus: StandardView["bonus"] }): ReactElement {
  if (bonus === null) return <>Quy định của ngày này chưa có mức</>;
  return (
    <span className="around">
      <span>
        {bonus.dong} đồng ({bonus.reckoned})
      </span>
      <SourceLink source={bonus.source} />
      {bonus.checked.map((checked) => (
        <CheckedTag key={checked} checked={checked} />
      ))}
    </span>
  );
}

function Examples({ award, standard }: { readonly award: AwardView; readonly standard: StandardView }): ReactElement {
  return (
    <WideTable>
      <table className="tb" aria-label={`Ví dụ cho ${subjectName[standard.for].toLowerCase()}`}>
        <thead>
          <tr>
            <th className="stt" scope="col">
              STT
            </th>
            <th scope="col">Trường hợp</th>
            <th scope="col">Kết luận phải có</th>
            <th scope="col">Xét thử</th>
          </tr>
        </thead>
        <tbody>
          {standard.examples.map((example, at) => (
            <tr key={example.at}>
              <td className="stt">{at + 1}</td>
              <td>
                {sentence(example.name)}
                {example.own && <div className="sm mut">Ví dụ của quy định bộ, tỉnh</div>}
              </td>
              <td>
                <Status is={looks[example.verdict]} word={verdictName[example.verdict]} />
              </td>
              <td>
                <LawLink
                  page="xet-thu"
                  search={{ danhhieu: award.code, doituong: standard.for, vidu: example.at } as object}
                >
                  Xét thử<span className="vh"> ví dụ {example.name}</span>
                </LawLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
