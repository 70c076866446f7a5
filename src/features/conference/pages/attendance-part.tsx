import { type ReactElement, useState } from "react";
import { clockOf } from "../../../basics/instant.ts";
import {
  Button,
  ButtonLink,
  Empty,
  ReasonDialog,
  RefusedNotice,
  Section,
  Status,
  type StatusLook,
  useDeed,
  WideTable,
} from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { removeInvitation } from "../invite.ts";
import type { markAttendance } from "../mark-attendance.ts";
import type { AttendanceState } from "../model.ts";
import type { receiveWrittenOpinion } from "../receive-written-opinion.ts";
import { attendanceName, attendeeKindName } from "../terms.ts";
import type { ConferenceSeen } from "./conference-page.tsx";
import { InviteDialog } from "./invite-dialog.tsx";

export type Person = ConferenceSeen["attendees"][number];

const looks: Record<AttendanceState, StatusLook> = {
  invited: "todo",
  present: "done",
  late: "doing",
  left: "not-reached",
  absent: "not-reached",
};

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
  const mark = ({ attendanceId, revision }: Person, state: AttendanceState, reason = "") =>
    marking.run({ attendanceId, state, reason, revision });
  return (
    <Section title="Đại biểu" aside={`${units} trên ${members} đơn vị có mặt`}>
      <RefusedNotice refused={marking.refused ?? writing.refused ?? removing.refused} />
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
                      <Marks
                        person={person}
                        onMark={(state) => (state === "absent" ? setAbsent(person) : void mark(person, state))}
                        onWritten={() => void writing.run({ attendanceId: person.attendanceId })}
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
      <ReasonDialog
        open={absent !== undefined}
        title={`Vắng mặt: ${absent?.name ?? ""}`}
        explain="Lý do vắng mặt được ghi vào biên bản hội nghị."
        button="Ghi vắng mặt"
        running={marking.running}
        refused={marking.refused}
        onClose={() => setAbsent(undefined)}
        onConfirm={(reason) =>
          absent && void mark(absent, "absent", reason).then((done) => done && setAbsent(undefined))
        }
      />
    </Section>
  );
}

function Marks(props: {
  readonly person: Person;
  readonly onMark: (state: AttendanceState) => void;
  readonly onWritten: () => void;
  readonly onSubstitute: () => void;
  readonly onRemove: () => void;
}): ReactElement {
  const { person } = props;
  const button = (word: string, onPress: () => void) => (
    <Button key={word} small kind="text" onPress={onPress} label={`${word}: ${person.name}`}>
      {word}
    </Button>
  );
  if (person.state === "present" || person.state === "late") return <>{button("Ra về", () => props.onMark("left"))}</>;
  return (
    <span className="row" style={{ gap: 0 }}>
      {button("Có mặt", () => props.onMark("present"))}
      {button("Đến muộn", () => props.onMark("late"))}
      {person.state !== "absent" && button("Vắng", () => props.onMark("absent"))}
      {person.state === "absent" &&
        person.kind === "delegate" &&
        person.writtenOpinion === null &&
        button("Nhận ý kiến viết", props.onWritten)}
      {person.state === "absent" && button("Cử người thay", props.onSubstitute)}
      {person.state === "invited" && button("Bỏ", props.onRemove)}
    </span>
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
