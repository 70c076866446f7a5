import { type ReactElement, useEffect, useState } from "react";
import {
  ask,
  Button,
  ButtonLink,
  Empty,
  Note,
  PageHead,
  Refused,
  RefusedNotice,
  RefusedPage,
  useRead,
  Waiting,
} from "../../../../ui/index.ts";
import { useYear } from "../../../year/pages/index.ts";
import type { cancelScreening, readScreening } from "../../screening/read-screening.ts";
import type { screeningChoices } from "../../screening/screening-choices.ts";
import type { startScreening } from "../../screening/start-screening.ts";
import { AttestPersonsDialog } from "./attest-persons-dialog.tsx";
import { ScreeningForm } from "./screening-form.tsx";
import { ScreeningProgress } from "./screening-progress.tsx";
import { ScreeningResults } from "./screening-results.tsx";

/** One rule over everybody the registers name: who has it, who lacks one thing, and where the others stand. */
export default function ScreeningPage(): ReactElement {
  const { year, holds, to } = useYear();
  const { yearId } = year;
  const { answer: choices, refused } = useRead<typeof screeningChoices>("eligibility.screening-choices", { yearId });
  const [runId, setRunId] = useState<string>();
  const [attesting, setAttesting] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [failed, setFailed] = useState<Refused>();
  const reading = useRead<typeof readScreening>(
    "eligibility.read-screening",
    runId === undefined ? undefined : { yearId, runId },
  );
  const run = runId === undefined ? undefined : reading.answer;
  const running = run?.state === "running";
  const { again } = reading;
  useEffect(() => {
    if (!running) return;
    const turn = setInterval(again, 700);
    return () => clearInterval(turn);
  }, [running, again]);

  async function send(work: () => Promise<void>): Promise<void> {
    setFailed(undefined);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setFailed(error);
    }
  }
  const cancel = (): Promise<void> =>
    send(async () => {
      await ask<typeof cancelScreening>("eligibility.cancel-screening", { yearId, runId: runId! });
      again();
    });

  if (!choices) return refused ? <RefusedPage title="Rà soát điều kiện" refused={refused} /> : <Waiting />;
  return (
    <div className="stack-l">
      <PageHead
        title={`Rà soát điều kiện năm ${choices.year}`}
        illustrative={choices.illustrative}
        lede="Xét một danh hiệu, hình thức cho tất cả đơn vị hoặc cá nhân có trong sổ, theo quy định ở ngày trình, theo loại khen thưởng thường dùng của hình thức, không theo điểm mà từng hồ sơ đề nghị. Kết luận để tham khảo, không chặn việc bỏ phiếu hay đề nghị."
      >
        <ButtonLink to={to("dieu-kien")}>Điều kiện từng đơn vị</ButtonLink>
        <ButtonLink to={to("ra-soat/chuc-vu")}>Chức vụ của cá nhân</ButtonLink>
        {holds("secretary", "standing-body") && (
          <Button onPress={() => setAttesting(true)}>Ghi xác nhận cho cá nhân</Button>
        )}
      </PageHead>
      <RefusedNotice refused={refused ?? failed} />
      <ScreeningForm
        choices={choices}
        running={running}
        onStart={(screening) =>
          void send(async () => {
            const begun = await ask<typeof startScreening>("eligibility.start-screening", { yearId, ...screening });
            setRunId(begun.runId ?? undefined);
            setProblem(begun.runId === null ? begun.sentence : undefined);
          })
        }
      />
      {problem !== undefined && (
        <div role="alert">
          <Note title="Chưa rà soát">
            <p>{problem}</p>
          </Note>
        </div>
      )}
      {run && <ScreeningProgress run={run} onCancel={() => void cancel()} />}
      {run?.state === "done" && run.done === 0 && (
        <Empty
          title="Chưa có ai để rà soát"
          actions={<ButtonLink to={to("so-khen-thuong")}>Đến Sổ khen thưởng</ButtonLink>}
        >
          Cá nhân được rà soát khi có tên trong sổ khen thưởng hoặc có xác nhận ghi cho cá nhân; đơn vị thì lấy từ phần
          Tổ chức.
        </Empty>
      )}
      {run && run.done > 0 && (run.state === "done" || run.state === "cancelled") && (
        <ScreeningResults run={run} key={run.runId} />
      )}
      {attesting && <AttestPersonsDialog onClose={() => setAttesting(false)} />}
    </div>
  );
}
