import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import {
  Button,
  Empty,
  PageHead,
  RefusedPage,
  Status,
  type StatusLook,
  useRead,
  Waiting,
  WideTable,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { readConferences } from "../read-conference.ts";
import { kindName, stateName } from "../terms.ts";
import { CreateDialog } from "./create-dialog.tsx";

const looks: Record<keyof typeof stateName, StatusLook> = {
  planned: "todo",
  "in-session": "doing",
  ended: "doing",
  closed: "done",
};

/** The conferences of the year: kick-off, reviews, the year-end one. */
export default function ConferencesPage(): ReactElement {
  const { year, holds, to } = useYear();
  const [creating, setCreating] = useState(false);
  const { answer, refused } = useRead<typeof readConferences>("conference.read-conferences", { yearId: year.yearId });
  if (!answer) return refused ? <RefusedPage title="Hội nghị" refused={refused} /> : <Waiting />;
  const create = holds("secretary") && (
    <Button kind="main" onPress={() => setCreating(true)}>
      Lập hội nghị
    </Button>
  );
  return (
    <>
      <PageHead
        title="Hội nghị"
        illustrative={year.illustrative}
        lede="Triển khai, sơ kết, tổng kết: mời, điểm danh, chương trình, bỏ phiếu, biên bản."
      >
        {answer.conferences.length > 0 && create}
      </PageHead>
      {answer.conferences.length === 0 ? (
        <Empty title="Năm này chưa có hội nghị" actions={create || undefined}>
          Lập hội nghị cần ngày, giờ, địa điểm và người chủ trì, khoảng 3 phút. Sau đó mời đại biểu và xếp chương trình.
        </Empty>
      ) : (
        <WideTable>
          <table className="tb">
            <thead>
              <tr>
                <th className="stt">STT</th>
                <th>Hội nghị</th>
                <th>Thời gian</th>
                <th>Địa điểm</th>
                <th>Trạng thái</th>
              </tr>
            </thead>
            <tbody>
              {answer.conferences.map(({ conferenceId, name, kind, day, startsAt, place, state }, at) => (
                <tr key={conferenceId}>
                  <td className="stt">{at + 1}</td>
                  <td>
                    <Link to={to(`hoi-nghi/${conferenceId}`) as never}>{name}</Link>
                    <div className="mut sm">{kindName[kind]}</div>
                  </td>
                  <td>
                    {startsAt}, {writeDay(day)}
                  </td>
                  <td>{place}</td>
                  <td>
                    <Status is={looks[state]} word={stateName[state]} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {creating && <CreateDialog onClose={() => setCreating(false)} />}
    </>
  );
}
