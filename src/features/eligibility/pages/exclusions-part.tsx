import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { Button, Section, Status, WideTable } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import { groundName } from "../terms.ts";
import type { YearView } from "../views.ts";
import { ExcludeDialog, LiftDialog } from "./exclusion-dialogs.tsx";

/** Units that other agencies asked to hold back, with the paper; a line lifted stays to be read. */
export function ExclusionsPart({ view }: { readonly view: YearView }): ReactElement {
  const { holds } = useYear();
  const [adding, setAdding] = useState(false);
  const [lifting, setLifting] = useState<YearView["exclusions"][number]>();
  const records = holds("secretary", "standing-body");
  return (
    <Section title="Tạm dừng xét theo danh sách của cơ quan khác" aside={`${view.exclusions.length} dòng`}>
      {view.exclusions.length === 0 && (
        <p className="mut">Chưa ghi đơn vị nào. Danh sách trống không có nghĩa là đã hỏi đủ các cơ quan.</p>
      )}
      {view.exclusions.length > 0 && (
        <WideTable>
          <table className="tb" aria-label="Danh sách tạm dừng xét">
            <thead>
              <tr>
                <th className="stt" scope="col">
                  STT
                </th>
                <th scope="col">Đơn vị</th>
                <th scope="col">Lý do</th>
                <th scope="col">Văn bản</th>
                <th scope="col">Tình trạng</th>
              </tr>
            </thead>
            <tbody>
              {view.exclusions.map((each, at) => (
                <tr key={each.exclusionId}>
                  <td className="stt">{at + 1}</td>
                  <td>{each.unit}</td>
                  <td>
                    {groundName[each.why]}
                    <div className="sm mut">{each.reason}</div>
                  </td>
                  <td>
                    {each.paper}, {each.agency}
                    <div className="sm mut">Từ ngày {writeDay(each.fromDay)}</div>
                  </td>
                  <td>
                    {each.liftedOn !== null ? (
                      <>
                        <Status is="done" word={`Thôi tạm dừng từ ${writeDay(each.liftedOn)}`} />
                        <div className="sm mut">
                          {each.liftedPaper}: {each.liftedReason}
                        </div>
                      </>
                    ) : records ? (
                      <Button small label={`Thôi tạm dừng ${each.unit}`} onPress={() => setLifting(each)}>
                        Thôi tạm dừng
                      </Button>
                    ) : (
                      <Status is="late" word="Đang tạm dừng" />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {records && (
        <div className="acts">
          <Button onPress={() => setAdding(true)}>Ghi đơn vị tạm dừng xét</Button>
        </div>
      )}
      {adding && <ExcludeDialog view={view} onClose={() => setAdding(false)} />}
      {lifting && <LiftDialog exclusion={lifting} onClose={() => setLifting(undefined)} />}
    </Section>
  );
}
