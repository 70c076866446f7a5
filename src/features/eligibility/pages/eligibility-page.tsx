import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import {
  addressOf,
  Button,
  ButtonLink,
  ChoiceField,
  DayField,
  Empty,
  FileLink,
  PageHead,
  RefusedNotice,
  RefusedPage,
  Section,
  useRead,
  Waiting,
  WideTable,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { showYear } from "../show-year.ts";
import type { YearView } from "../views.ts";
import { AttestedPart } from "./attested-part.tsx";
import { ClaimPart } from "./claim-part.tsx";
import { ExclusionsPart } from "./exclusions-part.tsx";
import { FiguresPart } from "./figures-part.tsx";
import { PredecessorsPart } from "./predecessors-part.tsx";
import { ReferencePart } from "./reference-part.tsx";
import { VerdictMark } from "./verdict-mark.tsx";
import { VerdictPart } from "./verdict-part.tsx";

/** The year's units beside one title: who is eligible by the law of the day of submission, and what is wanting. */
export default function EligibilityPage(): ReactElement {
  const { year, holds, to } = useYear();
  const [linked] = useState(() => new URLSearchParams(window.location.search));
  const [awardCode, setAwardCode] = useState(linked.get("danh-hieu"));
  const [submitted, setSubmitted] = useState(linked.get("ngay"));
  const [unitId, setUnitId] = useState(Number(linked.get("don-vi")));
  const asked = { yearId: year.yearId, ...(awardCode && { awardCode }), ...(submitted && { submitted }) };
  const { answer: view, refused } = useRead<typeof showYear>("eligibility.show-year", asked);
  if (!view) return refused ? <RefusedPage title="Điều kiện khen thưởng" refused={refused} /> : <Waiting />;
  const chosen = view.units.find((unit) => unit.unitId === unitId) ?? view.units[0];
  const records = holds("secretary", "standing-body");
  const papers = `${to("dieu-kien/van-ban")}?danh-hieu=${view.awardCode}&ngay=${view.submitted}`;
  const sheet = { yearId: year.yearId, awardCode: view.awardCode, submitted: view.submitted };
  return (
    <div className="stack-l">
      <PageHead
        title={`Điều kiện khen thưởng năm ${view.year}`}
        illustrative={view.illustrative}
        lede="Xét theo quy định ở ngày trình, từ hồ sơ đã có và văn bản xác nhận. Kết luận để tham khảo, không chặn việc bỏ phiếu hay đề nghị."
      >
        <ButtonLink to={to("ra-soat")}>Rà soát tất cả</ButtonLink>
        <ButtonLink to={to("de-nghi")}>Đề nghị khen thưởng</ButtonLink>
        <ButtonLink kind={records ? "main" : "plain"} to={papers}>
          {records ? "Ghi văn bản xác nhận" : "Bảng điều kiện"}
        </ButtonLink>
      </PageHead>
      <RefusedNotice refused={refused} />
      <div className="row" style={{ alignItems: "flex-start" }}>
        <ChoiceField
          label="Danh hiệu, hình thức"
          value={view.awardCode}
          onChange={(code) => code && setAwardCode(code)}
          choices={view.titles.map(({ code, name }) => ({ value: code, label: name }))}
          width={420}
        />
        <DayField
          label="Ngày trình"
          value={view.submitted}
          onChange={setSubmitted}
          hint={submitted === null ? "Chưa chọn: hôm nay, hoặc ngày cuối của năm đã qua." : undefined}
          width={240}
        />
      </div>
      {chosen ? (
        <>
          {chosen.judged.newerLaw && <ReferencePart awardCode={view.awardCode} submitted={view.submitted} />}
          <UnitsPart view={view} chosen={chosen.unitId} onChoose={setUnitId} />
          <div className="acts">
            <FileLink href={addressOf("eligibility.download-sheet-word", sheet)}>Phiếu rà soát (Word)</FileLink>
            <FileLink href={addressOf("eligibility.download-sheet-pdf", sheet)}>Phiếu rà soát (PDF)</FileLink>
          </div>
          <VerdictPart unit={chosen.name} judged={chosen.judged} />
          <p>
            <Link to={to("phap-luat/xet-thu") as never} search={tried(view, chosen.unitId) as never}>
              Xét thử {chosen.name} với hồ sơ khác
            </Link>
          </p>
          <ClaimPart unitId={chosen.unitId} awardCode={view.awardCode} submitted={view.submitted} />
          <FiguresPart unit={chosen} traits={view.traits} mayRecord={records} />
          <PredecessorsPart key={chosen.unitId} unit={chosen} mayRecord={records} />
          <AttestedPart view={view} unitId={chosen.unitId} />
        </>
      ) : (
        <Empty title="Năm này chưa có đơn vị" actions={<ButtonLink to={to("to-chuc")}>Đến phần Tổ chức</ButtonLink>}>
          Thêm đơn vị ở phần Tổ chức rồi trở lại đây để xét điều kiện.
        </Empty>
      )}
      <ExclusionsPart view={view} />
    </div>
  );
}

/** The same title, unit and day, by the regulation of the year, where facts can be changed and nothing is kept. */
const tried = ({ awardCode, submitted }: YearView, unitId: number): object => ({
  ...{ danhhieu: awardCode, doituong: "collective", donvi: unitId, ngay: submitted },
});

function UnitsPart(props: {
  readonly view: YearView;
  readonly chosen: number;
  readonly onChoose: (unitId: number) => void;
}): ReactElement {
  return (
    <Section title={props.view.title} aside={`${props.view.units.length} đơn vị`}>
      <WideTable>
        <table className="tb" aria-label="Kết luận của từng đơn vị">
          <thead>
            <tr>
              <th className="stt" scope="col">
                STT
              </th>
              <th scope="col">Đơn vị</th>
              <th scope="col">Kết luận</th>
              <th scope="col">Còn vướng</th>
              <th scope="col">Chi tiết</th>
            </tr>
          </thead>
          <tbody>
            {props.view.units.map(({ unitId, name, judged }, at) => (
              <tr key={unitId}>
                <td className="stt">{at + 1}</td>
                <td>{name}</td>
                <td>
                  <VerdictMark judged={judged} />
                  {judged.claimed !== null && <div className="sm mut">Đề nghị theo {judged.claimed}</div>}
                </td>
                <td>{judged.verdict === "no-verdict" ? "–" : `${judged.reasons.length} điều kiện`}</td>
                <td>
                  {unitId === props.chosen ? (
                    "Đang xem"
                  ) : (
                    <Button small label={`Xem điều kiện của ${name}`} onPress={() => props.onChoose(unitId)}>
                      Xem
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Section>
  );
}
