import { type ReactElement, useState } from "react";
import { clockOf } from "../../../basics/instant.ts";
import {
  Button,
  ButtonLink,
  Empty,
  OtherVersion,
  ReasonDialog,
  RefusedNotice,
  Section,
  Status,
  type StatusLook,
  useDeed,
  type WhenTold,
  WideTable,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { removeInvitation } from "../invite.ts";
import type { MarkedNow, markAttendance } from "../mark-attendance.ts";
import type { AttendanceState } from "../model.ts";
import type { receiveWrittenOpinion } from "../receive-written-opinion.ts";
import { attendanceName, attendeeKindName } from "../terms.ts";
import type { ConferenceSeen } from "./conference-page.tsx";
import { AttendanceMarks } from "./attendance-marks.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { type Timed, TimeDialog } from "./time-dialog.tsx";

export type Person = ConferenceSeen["attendees"][number];

const looks: Record<AttendanceState, StatusLook> = {
  invited: "todo",
  present: "done",
  late: "doing",
  left: "not-reached",
  absent: "not-reached",
};

interface Mark {
  readonly person: Person;
  readonly state: AttendanceState;
  readonly reason: string;
  readonly when?: WhenTold | null;
}

const markInWords = ({ state, reason }: Pick<Mark, "state" | "reason">): string =>
  [attendanceName[state], reason].filter(Boolean).join(": ");

/** Who was invited and who came, with the quorum counted as people are marked. */
export function AttendancePart({ conference }: { readonly conference: ConferenceSeen }): ReactElement {
  const { holds, to } = useYear();
  const [inviting, setInviting] = useState<{ readonly instead?: Person }>();
  const [absent, setAbsent] = useState<Person>();
  const marking = useDeed<typeof markAttendance>("conference.mark-attendance");
  const writing = useDeed<typeof receiveWrittenOpinion>("conference.receive-written-opinion");
  const removing = useDeed<typeof removeInvitation>("conference.remove-invitation");
  const edits = holds("secretary") && conference.state !== "closed";
  const delegates = conference.attendees.filter(({ kind }) => kind === "delegate");
  const here = delegates.filter(({ state }) => state === "present" || state === "late");
  const units = new Set(here.map(({ unitId }) => unitId)).size;
  const members = conference.units.filter(({ observer }) => !observer).length;
  const [asked, setAsked] = useState<Mark>();
  const [timing, setTiming] = useState<{ readonly person: Person; readonly what: Timed }>();
  async function mark(next: Mark): Promise<void> {
    setAsked(next);
    const { person, state, reason } = next;
    const { attendanceId, revision } = person;
    const when = next.when ?? null;
    if (!(await marking.run({ attendanceId, state, reason, revision, when }))) return;
    // While one mark is under way another row may have been asked about: only the question answered is put away.
    setAbsent((open) => (open?.attendanceId === attendanceId ? undefined : open));
    setTiming((open) => (open?.person.attendanceId === attendanceId ? undefined : open));
  }
  async function time({ person, what }: NonNullable<typeof timing>, when: WhenTold | null): Promise<void> {
    if (what !== "written") await mark({ person, state: what, reason: "", when });
    else if (await writing.run({ attendanceId: person.attendanceId, when })) setTiming(undefined);
  }
  function stop(): void {
    setAbsent(undefined);
    setTiming(undefined);
    marking.clear();
    writing.clear();
  }
  /** A mark asked for on a row that somebody else marked first: what they marked, and whether ours goes over it. */
  const other = asked && (
    <OtherVersion<MarkedNow>
      refused={marking.refused}
      heading={`Điểm danh ${asked.person.name} vừa được ghi`}
      compare={(now) => [{ label: "Điểm danh", theirs: markInWords(now), mine: markInWords(asked) }]}
      onMine={({ revision }) => void mark({ ...asked, person: { ...asked.person, revision } })}
      onTheirs={stop}
    />
  );
  return (
    <Section title="Đại biểu" aside={`${units} trên ${members} đơn vị có mặt`}>
      <RefusedNotice
        refused={(absent || timing ? undefined : (marking.refused ?? writing.refused)) ?? removing.refused}
      />
      {!absent && !timing && other}
      {conference.attendees.length === 0 ? (
        <Empty title="Chưa mời ai">Mỗi đơn vị một đại biểu hoặc hơn; khách mời và uỷ viên Hội đồng ghi riêng.</Empty>
      ) : (
        <WideTable>
          <table className="tb">
            <thead>
              <tr>
                <th className="stt">STT</th>
                <th>Đại biểu</th>
                <th>Đơn vị</th>
                <th>Điểm danh</th>
                {edits && <th>Ghi</th>}
              </tr>
            </thead>
            <tbody>
              {conference.attendees.map((person, at) => (
                <tr key={person.attendanceId}>
                  <td className="stt">{at + 1}</td>
                  <td>
                    {person.name}
                    <div className="mut sm">
                      {[
                        person.office || (person.kind === "delegate" ? "" : attendeeKindName[person.kind]),
                        standIn(person, conference),
                      ]
                        .filter(Boolean)
                        .join("; ")}
                    </div>
                  </td>
                  <td>{person.unit}</td>
                  <td>
                    <Status is={looks[person.state]} word={attendanceName[person.state]} />
                    <div className="mut sm">{noteOf(person)}</div>
                  </td>
                  {edits && (
                    <td>
                      <AttendanceMarks
                        person={person}
                        onMark={(state) =>
                          state === "absent"
                            ? setAbsent(person)
                            : state === "late" || state === "left"
                              ? setTiming({ person, what: state })
                              : void mark({ person, state, reason: "" })
                        }
                        onWritten={() => setTiming({ person, what: "written" })}
                        onSubstitute={() => setInviting({ instead: person })}
                        onRemove={() => void removing.run({ attendanceId: person.attendanceId })}
                      />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      <div className="acts" style={{ marginTop: 12 }}>
        {edits && <Button onPress={() => setInviting({})}>Thêm vào danh sách</Button>}
        {conference.attendees.length > 0 && (
          <ButtonLink kind="text" to={to(`van-ban/attendance-list/${conference.conferenceId}`)}>
            In danh sách
          </ButtonLink>
        )}
      </div>
      {inviting && (
        <InviteDialog conference={conference} instead={inviting.instead} onClose={() => setInviting(undefined)} />
      )}
      {timing && (
        <TimeDialog
          conference={conference}
          person={timing.person}
          what={timing.what}
          running={marking.running || writing.running}
          refused={timing.what === "written" ? writing.refused : marking.refused}
          onClose={stop}
          onSend={(when) => void time(timing, when)}
        >
          {other}
        </TimeDialog>
      )}
      <ReasonDialog
        open={absent !== undefined}
        title={`Vắng mặt: ${absent?.name ?? ""}`}
        explain="Lý do vắng mặt được ghi vào biên bản hội nghị."
        button="Ghi vắng mặt"
        running={marking.running}
        refused={marking.refused}
        onClose={stop}
        onConfirm={(reason) => absent && void mark({ person: absent, state: "absent", reason })}
      >
        {other}
      </ReasonDialog>
    </Section>
  );
}

function noteOf({ state, reason, arrivedAt, leftAt, writtenOpinion }: Person): string {
  const time =
    state === "late" && arrivedAt
      ? `lúc ${clockOf(arrivedAt)}`
      : state === "left" && leftAt
        ? `lúc ${clockOf(leftAt)}`
        : "";
  return [reason, time, writtenOpinion ? "đã nhận ý kiến bằng văn bản" : ""].filter(Boolean).join("; ");
}

function standIn({ substituteFor }: Person, { attendees }: ConferenceSeen): string {
  const absent = attendees.find(({ attendanceId }) => attendanceId === substituteFor);
  return absent ? `dự thay ${absent.name}` : "";
}
