import { type ReactElement, useState } from "react";
import { writeHundredths } from "../../../basics/decimal.ts";
import { dayOf, writeDay } from "../../../basics/instant.ts";
import {
  addressOf,
  type AnswerOf,
  Button,
  FileLink,
  PageHead,
  ReasonDialog,
  RefusedNotice,
  RefusedPage,
  useDeed,
  useRead,
  Waiting,
  whoAndWhen,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { lockScores } from "../lock-scores.ts";
import type { readTable } from "../read-table.ts";
import type { unlockScores } from "../unlock-scores.ts";
import { CriteriaForm } from "./criteria-form.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { NoCriteria } from "./no-criteria.tsx";
import { RankingList } from "./ranking-list.tsx";
import { ScoreGrid } from "./score-grid.tsx";
import { TieFacts } from "./tie-facts.tsx";
import "./scoring.css";

export type Table = AnswerOf<typeof readTable>;

/** The score table of the year: criteria, points of every unit, totals and ranks in one sight. */
export default function ScoringPage(): ReactElement {
  const { year, holds } = useYear();
  const { yearId } = year;
  const { answer: table, refused } = useRead<typeof readTable>("scoring.read-table", { yearId });
  const [doing, setDoing] = useState<"criteria" | "import" | "unlock">();
  const lock = useDeed<typeof lockScores>("scoring.lock-scores");
  const unlock = useDeed<typeof unlockScores>("scoring.unlock-scores");
  if (refused) return <RefusedPage title="Chấm điểm" refused={refused} />;
  if (!table) return <Waiting />;
  const scores = holds("secretary", "standing-body");
  const locked = table.lockedAt !== null;
  const { criteriaRevision, scoresRevision } = table;
  const hasCriteria = table.rows.some(({ kind }) => kind === "criterion");
  if (doing === "criteria") return <CriteriaForm table={table} onClose={() => setDoing(undefined)} />;
  const left = table.ranking.reduce((sum, { empty }) => sum + empty, 0);
  return (
    <>
      <PageHead title={`Bảng chấm điểm năm ${year.year}`} crumb={stateOf(table)} illustrative={year.illustrative}>
        {hasCriteria && <FileLink href={addressOf("scoring.download-table", { yearId })}>Tải bảng Excel</FileLink>}
        {scores && !locked && hasCriteria && (
          <>
            <Button onPress={() => setDoing("import")}>Nhập từ Excel</Button>
            <Button onPress={() => setDoing("criteria")}>Sửa tiêu chí</Button>
            <Button
              kind="main"
              running={lock.running}
              onPress={() => void lock.run({ yearId, criteriaRevision, scoresRevision })}
              {...(left > 0 && { off: `Còn ${left} ô trống` })}
            >
              Khoá bảng điểm
            </Button>
          </>
        )}
        {scores && locked && <Button onPress={() => setDoing("unlock")}>Mở khoá</Button>}
      </PageHead>
      <RefusedNotice refused={lock.refused}>{whoAndWhen(lock.refused)}</RefusedNotice>
      {hasCriteria ? (
        <div className="stack-l">
          <ScoreGrid table={table} mayEdit={scores && !locked} />
          <TieFacts table={table} mayEdit={scores && !locked} />
          <RankingList locked={locked} />
        </div>
      ) : (
        <NoCriteria table={table} mayEdit={scores} onWrite={() => setDoing("criteria")} />
      )}
      {doing === "import" && <ImportDialog onClose={() => setDoing(undefined)} />}
      <ReasonDialog
        open={doing === "unlock"}
        title="Mở khoá bảng điểm"
        explain="Xếp hạng trở lại tạm thời cho đến khi khoá lần nữa. Kết quả bỏ phiếu đã ký không đổi."
        button="Mở khoá"
        running={unlock.running}
        refused={unlock.refused}
        onClose={() => setDoing(undefined)}
        onConfirm={(reason) =>
          void unlock.run({ yearId, reason }).then((done) => {
            if (done) setDoing(undefined);
          })
        }
      />
    </>
  );
}

function stateOf({ lockedAt, rows, scale }: Table): string {
  if (lockedAt !== null) return `Đã khoá ngày ${writeDay(dayOf(lockedAt))}`;
  const sum = rows.reduce((total, { max }) => total + (max ?? 0), 0);
  if (sum === 0) return "Chưa có bảng tiêu chí";
  const off = scale !== null && sum !== scale ? `; thang điểm của quy chế là ${writeHundredths(scale)}` : "";
  return `Chưa khoá, xếp hạng tạm thời. Tổng điểm tối đa ${writeHundredths(sum)}${off}`;
}
