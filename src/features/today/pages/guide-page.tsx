import type { ReactElement } from "react";
import { type AnswerOf, ButtonLink, PageHead, RefusedPage, useRead, Waiting, YearPath } from "../../../ui/index.ts";
import type { startProgress } from "../start-progress.ts";
import { ClusterStep } from "./guide/cluster-step.tsx";
import { HeadsStep } from "./guide/heads-step.tsx";
import { OwnerStep } from "./guide/owner-step.tsx";
import { RulebookStep } from "./guide/rulebook-step.tsx";
import { SecretaryStep } from "./guide/secretary-step.tsx";
import { UnitsStep } from "./guide/units-step.tsx";
import { YearStep } from "./guide/year-step.tsx";
import "./welcome.css";

export type Progress = AnswerOf<typeof startProgress>;

/** The guided start. Where it stands is read from what is stored, so it may be left and taken up anywhere. */
export default function GuidePage(): ReactElement {
  const { answer: progress, refused } = useRead<typeof startProgress>("today.start-progress", {});
  if (refused) return <RefusedPage title="Bắt đầu" refused={refused} />;
  if (!progress) return <Waiting />;
  const at = stageOf(progress);
  return (
    <div className="guide">
      <PageHead
        title="Lập cụm thi đua"
        lede="Mỗi bước ghi ngay khi bấm nút. Dừng lúc nào cũng được, mở lại trang này sẽ làm tiếp từ chỗ dở."
      />
      <YearPath
        label="Các bước lập cụm"
        steps={stages.map((label, place) => ({
          label,
          note: "",
          state: place < at ? "done" : place === at ? "now" : "todo",
        }))}
      />
      <Step progress={progress} />
      <p style={{ marginTop: 28 }}>
        <ButtonLink kind="text" to="/">
          Để sau, về trang đầu
        </ButtonLink>
      </p>
    </div>
  );
}

const stages = ["Cơ quan và cụm", "Đơn vị", "Năm, cụm trưởng", "Quy chế", "Thư ký"] as const;

function stageOf({ owner, cluster, year }: Progress): number {
  if (!owner || !cluster) return 0;
  if (cluster.members < 2) return 1;
  if (!year?.led) return 2;
  return year.rulebook ? 4 : 3;
}

/** What is missing first is asked first. */
function Step({ progress }: { readonly progress: Progress }): ReactElement {
  const { owner, cluster, year } = progress;
  if (!owner) return <OwnerStep />;
  if (!cluster) return <ClusterStep owner={owner} />;
  if (cluster.members < 2) return <UnitsStep owner={owner} cluster={cluster} />;
  if (!year) return <YearStep cluster={cluster} />;
  if (!year.led) return <HeadsStep cluster={cluster} year={year} />;
  if (!year.rulebook) return <RulebookStep year={year} />;
  return <SecretaryStep cluster={cluster} year={year} />;
}
