import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import {
  ButtonLink,
  ChoiceField,
  DayField,
  Empty,
  KeyValues,
  PageHead,
  RefusedPage,
  useRead,
  Waiting,
} from "../../../../ui/index.ts";
import type { showStandard } from "../../law/show-standard.ts";
import { deciderName, kindName, subjectName } from "../../law/terms.ts";
import type { AwardView } from "../../law/views.ts";
import { LawLink, SourceLink } from "./law-link.tsx";
import { PackPart } from "./pack-part.tsx";
import { ProvisionsPart } from "./provisions-part.tsx";
import { StandardPart } from "./standard-part.tsx";
import { useLawPlace } from "./use-law-place.ts";
import "./law.css";

/** One award as the law of a day has it. */
export default function AwardPage(): ReactElement {
  const { award: awardCode = "" } = useParams({ strict: false });
  const { read, overlay, choose, to } = useLawPlace();
  const asked = { awardCode, ...read, ...(overlay && { overlay }) };
  const { answer, refused } = useRead<typeof showStandard>("eligibility.show-standard", asked);
  if (!answer) return refused ? <RefusedPage title="Tiêu chuẩn" refused={refused} /> : <Waiting />;
  const { award } = answer;
  if (!award)
    return (
      <Empty title="Không có danh hiệu, hình thức này" actions={<ButtonLink to={to()}>Về danh mục</ButtonLink>}>
        Địa chỉ có thể gõ nhầm. Chọn lại trong danh mục.
      </Empty>
    );
  return (
    <div className="law">
      <PageHead
        title={award.name}
        crumb={
          <>
            <LawLink>Pháp luật</LawLink> › {kindName[award.kind]}
          </>
        }
      />
      <div className="stack-l">
        <div className="row">
          <DayField label="Đọc quy định ở ngày" value={award.day} onChange={(chosen) => choose({ day: chosen })} />
          {award.overlays.length > 0 && (
            <ChoiceField
              label="Quy định của bộ, tỉnh"
              clearable
              placeholder="Chỉ quy định chung"
              width={640}
              value={award.overlay}
              onChange={(chosen) => choose({ overlay: chosen })}
              choices={award.overlays.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </div>
        <Identity award={award} />
        {award.standards.length === 0 && <NoStandard award={award} />}
        {award.standards.map((standard) => (
          <StandardPart key={standard.for} award={award} standard={standard} />
        ))}
        <ProvisionsPart award={award} />
        <PackPart day={award.day} pack={award.pack} refused={award.refused} />
      </div>
    </div>
  );
}

function Identity({ award }: { readonly award: AwardView }): ReactElement {
  const applies =
    award.to === null ? `từ ${writeDay(award.from)}` : `từ ${writeDay(award.from)} đến hết ${writeDay(award.to)}`;
  return (
    <KeyValues
      rows={[
        ["Dành cho", award.subjects.map((subject) => subjectName[subject]).join(", ")],
        ["Cấp", deciderName[award.level]],
        ["Người quyết định", award.deciders.join("; ")],
        ["Áp dụng", applies],
        ...(award.formerly.length > 0 ? [["Tên gọi ở ngày khác", award.formerly.join("; ")] as const] : []),
        ...(award.becomes
          ? [
              [
                "Nay là",
                <LawLink key="nay" page={`tieu-chuan/${award.becomes.code}`}>
                  {award.becomes.name}
                </LawLink>,
              ] as const,
            ]
          : []),
        ["Căn cứ", <SourceLink key="cc" source={award.source} />],
        ...(award.note === "" ? [] : [["Lưu ý", award.note] as const]),
      ]}
    />
  );
}

/** Nothing to judge by on this day: the law of the day is not usable, or says nothing of this award. */
function NoStandard({ award }: { readonly award: AwardView }): ReactElement {
  return (
    <Empty title="Chưa có tiêu chuẩn để xét ở ngày này">
      {award.refused ??
        "Gói quy định của ngày này chưa có tiêu chuẩn của danh hiệu, hình thức này, nên phần mềm không kết luận. Chọn ngày khác hoặc đọc văn bản gốc."}
    </Empty>
  );
}
