import { useSearch } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import type { SubjectKind } from "../../../../engines/law/index.ts";
import { Button, Empty, RefusedNotice, RefusedPage, useRead, Waiting } from "../../../../ui/index.ts";
import type { showLaw } from "../../law/show-law.ts";
import type { showStandard } from "../../law/show-standard.ts";
import type { LawView } from "../../law/views.ts";
import { LawHead } from "./law-head.tsx";
import { PackPart } from "./pack-part.tsx";
import { TriedCase } from "./try/tried-case.tsx";
import { AwardFields } from "./try/question-part.tsx";
import { useLawPlace } from "./use-law-place.ts";

/** What a link to this page may choose beforehand: an award, a kind of subject, one of its examples or a unit of the year. */
interface Begin {
  readonly danhhieu?: string;
  readonly doituong?: SubjectKind;
  readonly vidu?: number;
  readonly donvi?: number;
}

/** Tries a case by the law of a day: begins with an example or a unit, changes facts, and the verdict follows. */
export default function TryPage(): ReactElement {
  const { read, choose } = useLawPlace();
  const { answer: view, refused } = useRead<typeof showLaw>("eligibility.show-law", read);
  if (!view) return refused ? <RefusedPage title="Xét thử một trường hợp" refused={refused} /> : <Waiting />;
  const last = view.packs.findLast(({ complete, to }) => complete && to !== null);
  return (
    <div className="law">
      <LawHead
        at="xet-thu"
        title="Xét thử một trường hợp"
        lede="Bắt đầu từ một ví dụ hoặc một đơn vị trong năm rồi sửa; kết luận đổi theo ngay. Không có gì được lưu."
      />
      {view.awards.length > 0 ? (
        <Trying view={view} />
      ) : (
        <div className="stack-l">
          <PackPart day={view.day} pack={view.pack} refused={view.refused} />
          <Empty
            title="Chưa xét thử được ở ngày này"
            actions={
              last?.to && (
                <Button kind="main" onPress={() => choose({ day: last.to })}>
                  Xét theo quy định ngay trước đó
                </Button>
              )
            }
          >
            Quy định của ngày này chưa nhập đủ nên phần mềm không kết luận. Có thể xét thử theo gói quy định gần nhất đã
            nhập đủ để tham khảo.
          </Empty>
        </div>
      )}
    </div>
  );
}

function Trying({ view }: { readonly view: LawView }): ReactElement {
  const { overlay, regulation, choose } = useLawPlace();
  const begin = useSearch({ strict: false }) as Begin;
  const [chosen, setChosen] = useState(begin);
  const awardCode = chosen.danhhieu ?? "co-thi-dua-bo-ban-nganh-tinh";
  const { answer, refused } = useRead<typeof showStandard>("eligibility.show-standard", {
    ...{ awardCode, day: view.day },
    ...(overlay && { overlay }),
  });
  const award = answer?.award ?? undefined;
  const standard = award?.standards.find((each) => each.for === chosen.doituong) ?? award?.standards[0];
  return (
    <div className="stack-l">
      <AwardFields
        view={view}
        award={award}
        kind={standard?.for}
        onAward={(danhhieu) => setChosen({ danhhieu })}
        onKind={(doituong) => setChosen({ danhhieu: awardCode, doituong })}
        onOverlay={(id) => choose({ overlay: id })}
      />
      {overlay !== undefined && overlay === regulation && award && (
        <p className="sm mut">
          {award.overlay === null
            ? "Quy định riêng mà quy chế của năm áp dụng không có hiệu lực ở ngày này: đang xét theo quy định chung."
            : "Bắt đầu với quy định riêng mà quy chế của năm áp dụng."}
        </p>
      )}
      <RefusedNotice refused={refused} />
      {!answer && !refused && <Waiting />}
      {award && standard && award.code === awardCode && (
        <TriedCase
          // A case belongs to one rule: another award, subject or regulation begins anew.
          key={`${award.code} ${standard.for} ${award.overlay} ${view.pack?.id}`}
          law={view}
          award={award}
          standard={standard}
          begin={chosen.donvi === undefined ? `example ${chosen.vidu ?? 0}` : `unit ${chosen.donvi}`}
        />
      )}
      {award && !standard && (
        <Empty title="Chưa có tiêu chuẩn để xét ở ngày này">
          Gói quy định của ngày này chưa có tiêu chuẩn của danh hiệu, hình thức này. Chọn danh hiệu khác.
        </Empty>
      )}
    </div>
  );
}
