import { type ReactElement, useState } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import { Button, ReasonDialog, Section, Status, useDeed, WideTable } from "../../../../ui/index.ts";
import { useYear } from "../../../year/pages/index.ts";
import type { ConditionsView } from "../../evidence/views.ts";
import type { withdrawPaper } from "../../evidence/withdraw-paper.ts";
import { levelName } from "../../terms.ts";

/** Papers recorded in the year, the last first; one taken back stays to be read with its reason. */
export function PapersPart({
  view,
  mayRecord,
}: {
  readonly view: ConditionsView;
  readonly mayRecord: boolean;
}): ReactElement {
  const { year } = useYear();
  const [back, setBack] = useState<ConditionsView["papers"][number]>();
  const deed = useDeed<typeof withdrawPaper>("eligibility.withdraw-paper");
  async function takeBack(paperId: number, reason: string): Promise<void> {
    if (await deed.run({ yearId: year.yearId, paperId, reason })) setBack(undefined);
  }
  return (
    <Section title="Văn bản đã ghi" aside={`${view.papers.length} văn bản`}>
      {view.papers.length === 0 ? (
        <p className="mut">
          Chưa ghi văn bản nào. Nhận được văn bản thì chọn “Ghi văn bản” ở nhóm điều kiện mà văn bản trả lời.
        </p>
      ) : (
        <WideTable>
          <table className="tb" aria-label="Văn bản đã ghi">
            <thead>
              <tr>
                <th className="stt" scope="col">
                  STT
                </th>
                <th scope="col">Văn bản</th>
                <th scope="col">Cấp xác nhận</th>
                <th scope="col">Nội dung</th>
                <th scope="col">Người ghi</th>
                <th scope="col">Tình trạng</th>
              </tr>
            </thead>
            <tbody>
              {view.papers.map((paper, at) => (
                <tr key={paper.paperId}>
                  <td className="stt">{at + 1}</td>
                  <td>
                    {paper.number}, {paper.issuer}, ngày {writeDay(paper.onDay)}
                    {paper.note !== "" && <div className="sm mut">{paper.note}</div>}
                  </td>
                  <td>{levelName[paper.byLevel]}</td>
                  <td>
                    {paper.facts} điều kiện, {paper.units} đơn vị
                    <div className="sm mut">
                      {paper.cells} ô{paper.notConfirmed > 0 && `, ${paper.notConfirmed} ô không xác nhận`}
                      {paper.coversTo !== null && `, đến hết ngày ${writeDay(paper.coversTo)}`}
                    </div>
                  </td>
                  <td>{paper.recordedBy}</td>
                  <td>
                    {paper.withdrawnBecause !== "" ? (
                      <>
                        <Status is="not-reached" word="Đã rút" />
                        <div className="sm mut">
                          {paper.withdrawnBy}: {paper.withdrawnBecause}
                        </div>
                      </>
                    ) : mayRecord ? (
                      <Button small label={`Rút văn bản ${paper.number}`} onPress={() => setBack(paper)}>
                        Rút
                      </Button>
                    ) : (
                      <Status is="done" word="Đang dùng" />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {back && (
        <ReasonDialog
          open
          title={`Rút văn bản ${back.number}`}
          explain={`${back.cells} ô do văn bản này xác nhận sẽ không được tính nữa; xác nhận trước đó, nếu có, được dùng lại. Văn bản vẫn còn trong danh sách.`}
          button="Rút văn bản"
          running={deed.running}
          refused={deed.refused}
          onClose={() => setBack(undefined)}
          onConfirm={(reason) => void takeBack(back.paperId, reason)}
        />
      )}
    </Section>
  );
}
