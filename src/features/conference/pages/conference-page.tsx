import { Link, useParams } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { clockOf, dayOf, writeDay } from "../../../basics/instant.ts";
import {
  type AnswerOf,
  Button,
  ButtonLink,
  KeyValues,
  Note,
  PageHead,
  RefusedPage,
  Section,
  useRead,
  Waiting,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { readConference } from "../read-conference.ts";
import { modeName, stateName } from "../terms.ts";
import { AgendaPart } from "./agenda-part.tsx";
import { AttendancePart } from "./attendance-part.tsx";
import { CloseDialog } from "./close-dialog.tsx";
import { CommitteeDialog } from "./committee-dialog.tsx";
import { ConclusionsPart } from "./conclusions-part.tsx";
import { CreateDialog } from "./create-dialog.tsx";
import { MovedNotice } from "./moved-notice.tsx";
import { OpinionsPart } from "./opinions-part.tsx";
import { SessionDialog } from "./session-dialog.tsx";

export type ConferenceSeen = AnswerOf<typeof readConference>;

/** One conference on one screen for the secretary and the chair: people, agenda, committee, opinions, conclusions. */
export default function ConferencePage(): ReactElement {
  const { conferenceId } = useParams({ strict: false });
  const { answer: conference, refused } = useRead<typeof readConference>("conference.read-conference", {
    conferenceId: Number(conferenceId),
  });
  if (!conference) return refused ? <RefusedPage title="Hội nghị" refused={refused} /> : <Waiting />;
  return (
    <>
      <Head conference={conference} />
      <div className="cols">
        <div className="stack-l">
          <AgendaPart conference={conference} />
          <AttendancePart conference={conference} />
          {conference.state !== "planned" && <OpinionsPart conference={conference} />}
        </div>
        <div className="stack-l">
          <Leaders conference={conference} />
          {conference.state !== "planned" && <ConclusionsPart conference={conference} />}
        </div>
      </div>
    </>
  );
}

function Head({ conference }: { readonly conference: ConferenceSeen }): ReactElement {
  const { to, holds } = useYear();
  const [editing, setEditing] = useState(false);
  const { conferenceId, state, attendees, items } = conference;
  const [running, setRunning] = useState<"start" | "end">();
  const leads = holds("secretary", "chair", "deputy");
  const here = attendees.filter((one) => one.state === "present" || one.state === "late").length;
  const notYet = items.length === 0 ? "Chưa có chương trình" : here === 0 ? "Chưa điểm danh" : undefined;
  const unmarked = attendees.filter((one) => one.state === "invited");
  const [closing, setClosing] = useState(false);
  return (
    <>
      <PageHead
        title={conference.name}
        illustrative={conference.illustrative}
        crumb={
          <>
            <Link to={to("hoi-nghi") as never}>Hội nghị</Link>, {stateName[state].toLowerCase()}
          </>
        }
        lede={`${heldWords(conference)}, ${conference.place}. ${modeName[conference.mode as keyof typeof modeName]}.`}
      >
        {state === "planned" && holds("secretary") && <Button onPress={() => setEditing(true)}>Sửa</Button>}
        {state === "planned" && items.length > 0 && (
          <ButtonLink to={to(`van-ban/invitation/${conferenceId}`)}>Giấy mời</ButtonLink>
        )}
        {state !== "planned" && <ButtonLink to={to(`van-ban/conference-minutes/${conferenceId}`)}>Biên bản</ButtonLink>}
        {leads && state === "planned" && (
          <Button kind="main" onPress={() => setRunning("start")} off={notYet}>
            Khai mạc
          </Button>
        )}
        {leads && state === "in-session" && <Button onPress={() => setRunning("end")}>Bế mạc</Button>}
        {leads && state === "ended" && (
          <Button kind="main" onPress={() => setClosing(true)}>
            Khoá biên bản
          </Button>
        )}
      </PageHead>
      {state === "ended" && unmarked.length > 0 && (
        <Note title={`Còn ${unmarked.length} người ghi “đã mời”, chưa rõ có dự hay không`}>
          {unmarked.map(({ name }) => name).join(", ")}. Đề nghị ghi có mặt hoặc vắng mặt trước khi khoá biên bản.
        </Note>
      )}
      {closing && <CloseDialog conference={conference} onClose={() => setClosing(false)} />}
      {state === "planned" && conference.moved?.toldAt === null && <MovedNotice conference={conference} />}
      {conference.seal && (
        <Note title="Biên bản đã khoá">
          Nhật ký đến dòng {conference.seal.logSeq}; mã đầu nhật ký in trong biên bản:{" "}
          <span className="fig" style={{ overflowWrap: "anywhere" }}>
            {conference.seal.logHash}
          </span>
        </Note>
      )}
      {running && <SessionDialog conference={conference} does={running} onClose={() => setRunning(undefined)} />}
      {editing && (
        <CreateDialog
          existing={{ ...conference, mode: conference.mode as "in-person" }}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}

/** What was planned until it began; then when it was held, and the day of entry where that is another. */
function heldWords({ day, startsAt, startedAt, startedHeldAt }: ConferenceSeen): string {
  if (startedAt === null) return `${startsAt} ngày ${writeDay(day)}`;
  const at = startedHeldAt ?? startedAt;
  const entered = dayOf(startedAt);
  return `${clockOf(at)} ngày ${writeDay(dayOf(at))}${entered === dayOf(at) ? "" : ` (nhập vào hệ thống ngày ${writeDay(entered)})`}`;
}

function Leaders({ conference }: { readonly conference: ConferenceSeen }): ReactElement {
  const { holds, say } = useYear();
  const [forming, setForming] = useState(false);
  const { leaders, committee, state } = conference;
  // As they were called when the minutes were closed, once they are.
  const names = new Map(conference.units.map(({ unitId, name }) => [unitId, name]));
  const titled = ({ name, unitId }: { readonly name: string; readonly unitId: number | null }) =>
    unitId === null ? name : `${name} – ${names.get(unitId) ?? ""}`;
  const mayForm = holds("secretary", "chair", "deputy") && (state === "planned" || state === "in-session");
  return (
    <>
      <Section title="Điều hành">
        <KeyValues
          rows={[
            ["Chủ trì", titled(leaders.chair)],
            [say("Cụm phó"), leaders.deputy ? titled(leaders.deputy) : "Không có"],
            ["Thư ký", titled(leaders.secretary)],
          ]}
        />
      </Section>
      <Section title="Ban kiểm phiếu" aside={committee?.chosen}>
        {committee ? (
          <KeyValues
            rows={committee.members.map(
              (member, at) => [member.head ? "Trưởng ban" : `Uỷ viên ${at + 1}`, titled(member)] as const,
            )}
          />
        ) : (
          <p className="mut">Chưa lập. Cần trước khi mở bỏ phiếu; không gồm người của đơn vị được giới thiệu.</p>
        )}
        {mayForm && (
          <div className="acts" style={{ marginTop: 12 }}>
            <Button onPress={() => setForming(true)}>{committee ? "Lập lại" : "Lập Ban kiểm phiếu"}</Button>
          </div>
        )}
      </Section>
      {forming && <CommitteeDialog conference={conference} onClose={() => setForming(false)} />}
    </>
  );
}
