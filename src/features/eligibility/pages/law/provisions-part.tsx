import type { ReactElement } from "react";
import { Section } from "../../../../ui/index.ts";
import type { AwardView, SentenceView } from "../../law/views.ts";
import { CheckedTag } from "./checked-tag.tsx";
import { SourceLink } from "./law-link.tsx";

/** What surrounds an award: the council's vote, quota, papers and days. */
export function ProvisionsPart({ award }: { readonly award: AwardView }): ReactElement | null {
  const { votes, attendance, quotas, preferences, deadlines, dossiers, told } = award;
  if (award.pack === null || award.refused !== null) return null;
  return (
    <Section title="Hội đồng, hồ sơ, thời hạn">
      <dl className="prov">
        <Sentences name="Phiếu của hội đồng" sentences={votes} none="Quy định chưa nhập mức phiếu cho danh hiệu này." />
        {attendance.length > 0 && <Sentences name="Dự họp hội đồng" sentences={attendance} none="" />}
        <Sentences name="Số lượng được xét" sentences={quotas} none="Không có giới hạn số lượng được nhập." />
        <Sentences name="Khi thành tích ngang nhau" sentences={preferences} none="Không có thứ tự ưu tiên được nhập." />
        <dt>Giấy tờ của hồ sơ</dt>
        <dd>
          {dossiers.length === 0 && <p className="mut">Chưa nhập thành phần hồ sơ.</p>}
          {dossiers.map((dossier) => (
            <div key={dossier.papers.join()} className="one">
              <ol>
                {dossier.papers.map((paper) => (
                  <li key={paper}>{paper}</li>
                ))}
              </ol>
              <Rest sentence={dossier} />
            </div>
          ))}
        </dd>
        <Sentences name="Thời hạn" sentences={deadlines} none="Chưa nhập thời hạn." />
        {told.length > 0 && <Sentences name="Cần biết thêm" sentences={told} none="" />}
      </dl>
    </Section>
  );
}

function Sentences(props: {
  readonly name: string;
  readonly sentences: readonly SentenceView[];
  readonly none: string;
}): ReactElement {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>
        {props.sentences.length === 0 && <p className="mut">{props.none}</p>}
        {props.sentences.map((sentence) => (
          <div key={sentence.says} className="one">
            <Rest sentence={sentence} />
          </div>
        ))}
      </dd>
    </>
  );
}

function Rest({ sentence }: { readonly sentence: SentenceView }): ReactElement {
  return (
    <>
      {sentence.says !== "" && <p>{sentence.says}</p>}
      <p className="sm mut">
        <span className="around">
          <SourceLink source={sentence.source} />
          <CheckedTag checked={sentence.checked} />
        </span>
      </p>
      {sentence.note !== "" && <p className="sm mut">Cách hiểu: {sentence.note}</p>}
    </>
  );
}
