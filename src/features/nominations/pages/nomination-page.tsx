import { Link, useParams } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { Button, Empty, Note, PageHead, RefusedPage, Section, useRead, Waiting, WideTable } from "../../../ui/index.ts";
import { ClaimPart } from "../../eligibility/pages/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { NominationState } from "../model.ts";
import { ofTheClusterAlone, ownStep, recordedAnew } from "../terms.ts";
import type { showNominations } from "../show-nominations.ts";
import type { NominationView } from "../views.ts";
import { AwardDialog } from "./award-dialog.tsx";
import { MeritsForm } from "./merits-form.tsx";
import { StationPath } from "./station-path.tsx";
import { StepDialog } from "./step-dialog.tsx";
import { WeighedPart } from "./weighed-part.tsx";
import "./nomination-page.css";

/** One proposal: how far it has come, what may be done now, every step with its paper and reason. */
export default function NominationPage(): ReactElement {
  const { year, to, holds } = useYear();
  const { nominationId } = useParams({ strict: false });
  const [step, setStep] = useState<NominationState>();
  const { answer, refused } = useRead<typeof showNominations>("nominations.show", { yearId: year.yearId });
  if (!answer) return refused ? <RefusedPage title="Đề nghị khen thưởng" refused={refused} /> : <Waiting />;
  const nomination = answer.nominations.find((each) => String(each.nominationId) === nominationId);
  if (!nomination) return <Empty title="Không có đề nghị này">Về mục Đề nghị khen thưởng để chọn lại.</Empty>;
  const acts = holds("secretary", "standing-body");
  return (
    <div className="nomination stack-l">
      <PageHead
        title={nomination.unit}
        illustrative={answer.illustrative}
        crumb={
          <>
            <Link to={to("de-nghi") as never}>Đề nghị khen thưởng</Link> ›{" "}
            <span className="honour">{nomination.title}</span>
          </>
        }
      >
        {acts && <NextSteps nomination={nomination} holds={holds} onStep={setStep} />}
      </PageHead>
      <StationPath stations={nomination.path} />
      <Note title={nomination.stateName}>
        <p>{nomination.inWords}</p>
        {recordedAnew.includes(nomination.state) && (
          <p>
            Nếu do nhập nhầm hoặc được xét lại, ghi lại kết quả cho đúng: bản ghi cũ và lý do vẫn được giữ ở đây
            {nomination.state === "revoked" && " và trong sổ khen thưởng"}.
          </p>
        )}
        {nomination.voteVoid && (
          <p>
            <b>Kết quả bỏ phiếu làm căn cứ đã bị huỷ.</b> Rút đề nghị này, hoặc bỏ phiếu lại rồi lập đề nghị từ kết quả
            mới.
          </p>
        )}
        {nomination.otherTitles.length > 0 && (
          <p>
            Đơn vị còn được đề nghị trong năm: {nomination.otherTitles.join(", ")}. Kiểm tra quy định về một thành tích,
            một hình thức.
          </p>
        )}
      </Note>
      <WeighedPart nomination={nomination} />
      <ClaimPart
        unitId={nomination.unitId}
        awardCode={nomination.awardCode}
        submitted={nomination.weighed?.verdict.submitted ?? nomination.verdictNow?.submitted ?? answer.today}
      />
      <MeritsForm nomination={nomination} />
      <StepTable nomination={nomination} />
      {step === "awarded" && <AwardDialog nomination={nomination} onClose={() => setStep(undefined)} />}
      {step !== undefined && step !== "awarded" && (
        <StepDialog nomination={nomination} to={step} today={answer.today} onClose={() => setStep(undefined)} />
      )}
    </div>
  );
}

/** What each step is called on its button. */
const buttonName: Partial<Record<NominationState, string>> = {
  eligible: "Ghi đủ điều kiện",
  ineligible: "Ghi chưa đủ điều kiện",
  unknown: "Ghi chưa rõ điều kiện",
  submitted: "Trình cơ quan thường trực",
  returned: "Trả lại, nêu lý do",
  appraised: "Ghi kết quả thẩm định",
  approved: "Hội đồng thông qua",
  cut: "Hội đồng không thông qua",
  awarded: "Ghi quyết định tặng",
  "not-awarded": "Ghi không được tặng",
  revoked: "Ghi quyết định huỷ",
  withdrawn: "Rút đề nghị",
};

/** The same for a result that is recorded anew. */
const anewName: typeof buttonName = { approved: "Ghi lại: Hội đồng thông qua", awarded: "Ghi lại quyết định tặng" };

const runners = ["secretary", "standing-body"] as const;

/** The role's own next step stands out; a step of the cluster alone is offered to its secretary only. */
function NextSteps(props: {
  readonly nomination: NominationView;
  readonly holds: ReturnType<typeof useYear>["holds"];
  readonly onStep: (step: NominationState) => void;
}): ReactElement {
  const { state: from, possible, voteVoid } = props.nomination;
  const mayTake = (state: NominationState): boolean =>
    buttonName[state] !== undefined &&
    (!voteVoid || state === "withdrawn") &&
    (props.holds("secretary") || !ofTheClusterAlone.includes(state));
  const own = (state: NominationState): boolean =>
    !recordedAnew.includes(from) && runners.some((role) => props.holds(role) && ownStep[role].includes(state));
  return (
    <>
      {possible
        .filter(mayTake)
        .toSorted((a, b) => Number(own(a)) - Number(own(b)))
        .map((state) => (
          <Button key={state} kind={own(state) ? "main" : "plain"} onPress={() => props.onStep(state)}>
            {recordedAnew.includes(from) ? anewName[state] : buttonName[state]}
          </Button>
        ))}
    </>
  );
}

function StepTable({ nomination }: { readonly nomination: NominationView }): ReactElement {
  return (
    <Section title="Các bước đã ghi">
      <WideTable>
        <table className="tb" aria-label="Các bước đã ghi">
          <thead>
            <tr>
              <th className="stt" scope="col">
                STT
              </th>
              <th scope="col">Bước</th>
              <th scope="col">Ngày</th>
              <th scope="col">Văn bản</th>
              <th scope="col">Lý do, ghi chú</th>
              <th scope="col">Người ghi</th>
            </tr>
          </thead>
          <tbody>
            {nomination.steps.map((step) => (
              <tr key={step.number}>
                <td className="stt">{step.number}</td>
                <td>{step.stateName}</td>
                <td className="fig">{writeDay(step.onDay)}</td>
                <td>{step.paper || <span className="mut">không</span>}</td>
                <td>{step.reason || <span className="mut">không</span>}</td>
                <td>{step.by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Section>
  );
}
