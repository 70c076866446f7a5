import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import {
  Button,
  ButtonLink,
  DayField,
  Dialog,
  Form,
  RefusedNotice,
  Section,
  TextArea,
  TextField,
  useDeed,
  useDraft,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { recordConclusion, removeConclusion } from "../record-conclusion.ts";
import type { ConferenceSeen } from "./conference-page.tsx";

/** What was concluded: who does what by when; the notice of conclusions is made of it. */
export function ConclusionsPart({ conference }: { readonly conference: ConferenceSeen }): ReactElement {
  const { holds, to } = useYear();
  const [recording, setRecording] = useState(false);
  const removing = useDeed<typeof removeConclusion>("conference.remove-conclusion");
  const edits = holds("secretary") && conference.state !== "closed";
  return (
    <Section title="Kết luận">
      <RefusedNotice refused={removing.refused} />
      {conference.conclusions.length === 0 && <p className="mut">Chưa ghi. Mỗi kết luận có người thực hiện và hạn.</p>}
      <ol className="stack">
        {conference.conclusions.map(({ conclusionId, wording, owner, dueOn }) => (
          <li key={conclusionId}>
            {wording}
            <div className="mut sm">
              {owner}
              {dueOn && `, hạn ${writeDay(dueOn)}`}
              {edits && (
                <Button
                  small
                  kind="text"
                  label={`Bỏ kết luận: ${wording}`}
                  onPress={() => void removing.run({ conferenceId: conference.conferenceId, conclusionId })}
                >
                  Bỏ
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      <div className="acts" style={{ marginTop: 12 }}>
        {edits && <Button onPress={() => setRecording(true)}>Ghi kết luận</Button>}
        {conference.conclusions.length > 0 && (
          <ButtonLink kind="text" to={to(`van-ban/notice-of-conclusions/${conference.conferenceId}`)}>
            Thông báo kết luận
          </ButtonLink>
        )}
      </div>
      {recording && <ConclusionDialog conference={conference} onClose={() => setRecording(false)} />}
    </Section>
  );
}

function ConclusionDialog({
  conference,
  onClose,
}: {
  readonly conference: ConferenceSeen;
  readonly onClose: () => void;
}): ReactElement {
  const [wording, setWording, forget] = useDraft(`conference.conclusion:${conference.conferenceId}`, "");
  const [owner, setOwner] = useState("");
  const [dueOn, setDueOn] = useState<string | null>(null);
  const doing = useDeed<typeof recordConclusion>("conference.record-conclusion");
  async function send(): Promise<void> {
    if (!(await doing.run({ conferenceId: conference.conferenceId, wording, owner, dueOn }))) return;
    forget();
    onClose();
  }
  return (
    <Dialog open title="Ghi kết luận" onClose={onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button kind="main" submit running={doing.running}>
            Ghi kết luận
          </Button>
        }
      >
        <TextArea label="Nội dung" required value={wording} onChange={setWording} error={doing.fields["wording"]} />
        <TextField
          label="Người hoặc đơn vị thực hiện"
          required
          value={owner}
          onChange={setOwner}
          error={doing.fields["owner"]}
        />
        <DayField label="Hạn" value={dueOn} onChange={setDueOn} hint="Để trống nếu làm thường xuyên." />
      </Form>
    </Dialog>
  );
}
