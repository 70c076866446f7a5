import type { ReactElement } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { Button, ButtonLink, CopyText, Note, RefusedNotice, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { tellAgain } from "../tell-again.ts";
import type { ConferenceSeen } from "./conference-page.tsx";

/** A meeting that was moved after people had been invited: what to send them, until somebody says that it was sent. */
export function MovedNotice({ conference }: { readonly conference: ConferenceSeen }): ReactElement | null {
  const { to, holds } = useYear();
  const telling = useDeed<typeof tellAgain>("conference.tell-again");
  const { moved, name, day, startsAt, place, conferenceId, attendees } = conference;
  if (!moved) return null;
  const before = `${moved.from.startsAt} ngày ${writeDay(moved.from.day)}, ${moved.from.place}`;
  const now = `${startsAt} ngày ${writeDay(day)}, ${place}`;
  return (
    <Note title="Hội nghị đã dời, cần báo lại">
      <p>
        Đã mời {attendees.length} người họp lúc {before}. Nay họp lúc {now}. Giấy mời in lại đã ghi thay giấy mời trước.
      </p>
      <CopyText
        title="Tin báo lại"
        text={`${name} dời từ ${before} sang ${now}. Đề nghị các đồng chí dự họp đúng thời gian, địa điểm mới.`}
      />
      <RefusedNotice refused={telling.refused} />
      <div className="acts" style={{ marginTop: 12 }}>
        {holds("secretary") && (
          <Button running={telling.running} onPress={() => void telling.run({ conferenceId })}>
            Đã báo lại cho mọi người
          </Button>
        )}
        <ButtonLink kind="text" to={to(`van-ban/invitation/${conferenceId}`)}>
          Giấy mời
        </ButtonLink>
      </div>
    </Note>
  );
}
