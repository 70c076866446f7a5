import { type ReactElement, useState } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import {
  Button,
  DayField,
  Dialog,
  Form,
  RefusedNotice,
  Section,
  TextField,
  useDeed,
  WideTable,
} from "../../../../ui/index.ts";
import { useYear } from "../../../year/pages/index.ts";
import type { handOverHeadship } from "../operations/hand-over-headship.ts";
import type { recogniseHeadship } from "../operations/recognise-headship.ts";
import type { recordHeadship } from "../operations/record-headship.ts";
import { type TiedDeputies, TiedDeputiesDialog } from "./tied-deputies-dialog.tsx";
import type { Votes } from "../../pages/vote-entry.ts";

type Elected = Votes["elected"][number];

/** Who leads next year: elected, recognised, handed over; each step with its day. */
export function ElectedTable({
  votes,
  mayRecord,
}: {
  readonly votes: Votes;
  readonly mayRecord: boolean;
}): ReactElement | null {
  const { year, say } = useYear();
  const [chosen, setChosen] = useState<{ readonly one: Elected; readonly what: "recognise" | "hand-over" }>();
  const recording = useDeed<typeof recordHeadship>("elections.record-headship");
  const tie = recording.refused?.code === "deputies-tied" ? (recording.refused.facts as TiedDeputies) : undefined;
  const headDone = votes.entries.some(({ subject, concluded }) => subject.kind === "head" && concluded);
  if (votes.elected.length === 0 && !headDone) return null;
  return (
    <Section title={say`Cụm trưởng, cụm phó năm ${year.year + 1}`}>
      {tie ? <TiedDeputiesDialog tie={tie} onClose={recording.clear} /> : <RefusedNotice refused={recording.refused} />}
      {votes.elected.length === 0 ? (
        <p>
          Đã có kết quả bầu.{" "}
          {mayRecord && (
            <Button
              kind="main"
              small
              running={recording.running}
              onPress={() => void recording.run({ yearId: year.yearId })}
            >
              {say("Ghi cụm trưởng, cụm phó")}
            </Button>
          )}
        </p>
      ) : (
        <WideTable>
          <table className="tb">
            <thead>
              <tr>
                <th className="stt">STT</th>
                <th>Đơn vị</th>
                <th>Vai trò</th>
                <th>Bầu ngày</th>
                <th>Công nhận</th>
                <th>Bàn giao</th>
              </tr>
            </thead>
            <tbody>
              {votes.elected.map((one, at) => (
                <tr key={one.headshipId}>
                  <td className="stt">{at + 1}</td>
                  <td>{one.unit}</td>
                  <td>{say(one.role === "head" ? "Cụm trưởng" : "Cụm phó")}</td>
                  <td>{writeDay(one.electedOn)}</td>
                  <td>
                    {one.recognisedOn ? (
                      writeDay(one.recognisedOn)
                    ) : (
                      <Step
                        may={mayRecord}
                        word="Ghi công nhận"
                        onPress={() => setChosen({ one, what: "recognise" })}
                      />
                    )}
                  </td>
                  <td>
                    {one.handedOverOn ? (
                      writeDay(one.handedOverOn)
                    ) : (
                      <Step may={mayRecord} word="Ghi bàn giao" onPress={() => setChosen({ one, what: "hand-over" })} />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {chosen?.what === "recognise" && <RecogniseDialog one={chosen.one} onClose={() => setChosen(undefined)} />}
      {chosen?.what === "hand-over" && <HandOverDialog one={chosen.one} onClose={() => setChosen(undefined)} />}
    </Section>
  );
}

function Step({
  may,
  word,
  onPress,
}: {
  readonly may: boolean;
  readonly word: string;
  readonly onPress: () => void;
}): ReactElement {
  if (!may) return <span className="mut">Chưa ghi</span>;
  return (
    <Button small onPress={onPress}>
      {word}
    </Button>
  );
}

interface OfElected {
  readonly one: Elected;
  readonly onClose: () => void;
}

function RecogniseDialog({ one, onClose }: OfElected): ReactElement {
  const [day, setDay] = useState<string | null>(null);
  const [paper, setPaper] = useState("");
  const doing = useDeed<typeof recogniseHeadship>("elections.recognise-headship");
  async function send(): Promise<void> {
    if (day && (await doing.run({ headshipId: one.headshipId, recognisedOn: day, recognition: paper }))) onClose();
  }
  return (
    <Dialog open title={`Công nhận ${one.unit}`} onClose={onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button kind="main" submit running={doing.running} off={day === null ? "Chưa chọn ngày" : undefined}>
            Ghi công nhận
          </Button>
        }
      >
        <TextField
          label="Số, ngày văn bản công nhận"
          required
          value={paper}
          onChange={setPaper}
          error={doing.fields["recognition"]}
        />
        <DayField label="Ngày công nhận" required value={day} onChange={setDay} />
      </Form>
    </Dialog>
  );
}

function HandOverDialog({ one, onClose }: OfElected): ReactElement {
  const [day, setDay] = useState<string | null>(null);
  const doing = useDeed<typeof handOverHeadship>("elections.hand-over-headship");
  async function send(): Promise<void> {
    if (day && (await doing.run({ headshipId: one.headshipId, handedOverOn: day }))) onClose();
  }
  return (
    <Dialog open title={`Bàn giao cho ${one.unit}`} onClose={onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button kind="main" submit running={doing.running} off={day === null ? "Chưa chọn ngày" : undefined}>
            Ghi bàn giao
          </Button>
        }
      >
        <DayField
          label="Ngày bàn giao"
          required
          value={day}
          onChange={setDay}
          hint="Ngày giao hồ sơ, cờ luân lưu và nhiệm vụ."
        />
      </Form>
    </Dialog>
  );
}
