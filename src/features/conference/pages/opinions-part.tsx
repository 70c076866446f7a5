import { type ReactElement, useState } from "react";
import { clockOf } from "../../../basics/instant.ts";
import {
  Button,
  CheckField,
  ChoiceField,
  Dialog,
  Form,
  Section,
  TextArea,
  TextField,
  useDeed,
  useDraft,
  useWhen,
  WhenField,
  WideTable,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { recordOpinion } from "../record-opinion.ts";
import type { ConferenceSeen } from "./conference-page.tsx";

/** Opinions in the order they were given. */
export function OpinionsPart({ conference }: { readonly conference: ConferenceSeen }): ReactElement {
  const { holds } = useYear();
  const [recording, setRecording] = useState(false);
  return (
    <Section title="Ý kiến phát biểu" aside={`${conference.opinions.length} ý kiến`}>
      {conference.opinions.length === 0 ? (
        <p className="mut">Chưa ghi ý kiến nào.</p>
      ) : (
        <WideTable>
          <table className="tb">
            <thead>
              <tr>
                <th className="stt">STT</th>
                <th>Lúc</th>
                <th>Đại biểu</th>
                <th>Ý kiến</th>
              </tr>
            </thead>
            <tbody>
              {conference.opinions.map(({ opinionId, who, about, wording, dissent, saidAt }, at) => (
                <tr key={opinionId}>
                  <td className="stt">{at + 1}</td>
                  <td className="fig">{clockOf(saidAt)}</td>
                  <td>{who}</td>
                  <td>
                    {about && <b>Về {about}: </b>}
                    {wording}
                    {dissent && <div className="mut sm">Ý kiến khác, đề nghị ghi biên bản</div>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {holds("secretary") && conference.state !== "closed" && (
        <div className="acts" style={{ marginTop: 12 }}>
          <Button onPress={() => setRecording(true)}>Ghi ý kiến</Button>
        </div>
      )}
      {recording && <OpinionDialog conference={conference} onClose={() => setRecording(false)} />}
    </Section>
  );
}

function OpinionDialog({
  conference,
  onClose,
}: {
  readonly conference: ConferenceSeen;
  readonly onClose: () => void;
}): ReactElement {
  const [who, setWho] = useState<string | null>(null);
  const [about, setAbout] = useState("");
  const [wording, setWording, forget] = useDraft(`conference.opinion:${conference.conferenceId}`, "");
  const [dissent, setDissent] = useState(false);
  const last = conference.opinions.at(-1);
  const clock = last ? clockOf(last.saidAt) : conference.startsAt;
  const over = conference.state === "ended";
  const when = useWhen(conference.late || over ? { day: conference.day, clock } : null);
  const doing = useDeed<typeof recordOpinion>("conference.record-opinion");
  async function send(): Promise<void> {
    if (who === null) return;
    const said = { conferenceId: conference.conferenceId, attendanceId: Number(who), about, wording, dissent };
    if (!(await doing.run({ ...said, when: when.told }))) return;
    forget();
    onClose();
  }
  return (
    <Dialog open title="Ghi ý kiến phát biểu" onClose={onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button kind="main" submit running={doing.running} off={who === null ? "Chưa chọn đại biểu" : when.unready}>
            Ghi ý kiến
          </Button>
        }
      >
        <ChoiceField
          label="Đại biểu"
          required
          value={who}
          onChange={setWho}
          choices={conference.attendees.map(({ attendanceId, name, unit }) => ({
            value: String(attendanceId),
            label: unit ? `${name} – ${unit}` : name,
          }))}
        />
        <TextField label="Về nội dung" value={about} onChange={setAbout} hint="Ví dụ: báo cáo tổng kết" />
        <TextArea label="Ý kiến" required value={wording} onChange={setWording} error={doing.fields["wording"]} />
        <CheckField
          label="Ý kiến khác với kết luận, đại biểu đề nghị ghi biên bản"
          checked={dissent}
          onChange={setDissent}
        />
        <WhenField label="Phát biểu lúc" when={when} mayBeNow={!conference.late && !over} fields={doing.fields} />
      </Form>
    </Dialog>
  );
}
