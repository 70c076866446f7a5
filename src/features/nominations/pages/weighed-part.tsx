import { Link } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { Note, Section } from "../../../ui/index.ts";
import { ReasonsTable, VerdictMark } from "../../eligibility/pages/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { NominationView } from "../views.ts";

type Verdict = NonNullable<NominationView["verdictNow"]>;

/** What the law said when the unit was put forward, why it was put forward in spite of it, and what it says now if that differs. */
export function WeighedPart({ nomination }: { readonly nomination: NominationView }): ReactElement {
  const { to } = useYear();
  const { weighed, verdictNow } = nomination;
  const judged = weighed?.verdict ?? verdictNow;
  const search = { "danh-hieu": nomination.awardCode, "don-vi": nomination.unitId, ngay: judged?.submitted };
  return (
    <Section title="Điều kiện khen thưởng">
      <div className="stack">
        {weighed ? (
          <Told
            title={`Khi ghi bước “${weighed.stepName}”, ngày ${writeDay(weighed.onDay)}`}
            verdict={weighed.verdict}
            more={
              weighed.despite !== "" && (
                <p>
                  <b>Lý do vẫn đề nghị:</b> {weighed.despite}
                </p>
              )
            }
          />
        ) : (
          <p className="mut">Đề nghị này được lập trước khi kết luận được lưu kèm; dưới đây là kết luận hiện nay.</p>
        )}
        {verdictNow && <Told title="Theo hồ sơ hiện nay" verdict={verdictNow} />}
        <Link to={to("dieu-kien") as never} search={search as never}>
          Xem toàn bộ điều kiện
        </Link>
      </div>
    </Section>
  );
}

function Told(props: { readonly title: string; readonly verdict: Verdict; readonly more?: ReactNode }): ReactElement {
  const { verdict } = props;
  return (
    <>
      <Note title={props.title}>
        <VerdictMark judged={verdict} />
        <p>{verdict.sentence}</p>
        {verdict.remarks.map((remark) => (
          <p key={remark} className="sm">
            {remark}
          </p>
        ))}
        {props.more}
      </Note>
      {verdict.reasons.length > 0 && (
        <details>
          <summary>{verdict.reasons.length} điều kiện còn vướng, kèm căn cứ</summary>
          <ReasonsTable reasons={verdict.reasons} />
        </details>
      )}
      <p className="sm mut">
        {[
          verdict.pack ? `Theo ${verdict.pack}` : "",
          `ngày trình ${writeDay(verdict.submitted)}`,
          verdict.used.length > 0 ? `căn cứ đã dùng: ${verdict.used.join("; ")}` : "",
        ]
          .filter((part) => part !== "")
          .join("; ")}
        .
      </p>
    </>
  );
}
