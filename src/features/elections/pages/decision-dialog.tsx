import { type ReactElement, useState } from "react";
import {
  Button,
  type Choice,
  ChoiceField,
  Dialog,
  Form,
  TextField,
  useDeed,
  useWhen,
  WhenField,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { recordDecision } from "../record-decision.ts";
import { HandsTable, type Mark } from "./hands-table.tsx";

type About = "rules" | "score-table" | "report" | "counting-committee" | "other";

const abouts: readonly Choice<About>[] = [
  { value: "report", label: "Báo cáo tổng kết" },
  { value: "rules", label: "Quy chế" },
  { value: "score-table", label: "Bảng tiêu chí chấm điểm" },
  { value: "counting-committee", label: "Ban kiểm phiếu" },
  { value: "other", label: "Nội dung khác" },
];

/** A simple decision by hand, unit by unit: more than half of those present. */
export function DecisionDialog(props: {
  readonly units: readonly { readonly unitId: number; readonly name: string }[];
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const [about, setAbout] = useState<About>("report");
  const [wording, setWording] = useState("");
  const [marks, setMarks] = useState<Readonly<Record<string, Mark>>>({});
  const when = useWhen(null);
  const doing = useDeed<typeof recordDecision>("elections.record-decision");
  async function send(): Promise<void> {
    const hands = Object.entries(marks).map(([unitId, mark]) => ({ unitId: Number(unitId), mark }));
    if (await doing.run({ yearId: year.yearId, about, wording, hands, when: when.told })) props.onClose();
  }
  const voters = props.units.map(({ unitId, name }) => ({ voter: String(unitId), name }));
  return (
    <Dialog open title="Ghi biểu quyết thông qua" onClose={props.onClose} wide>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button
            kind="main"
            submit
            running={doing.running}
            off={wording.trim() === "" ? "Chưa ghi nội dung" : when.unready}
          >
            Ghi biểu quyết
          </Button>
        }
      >
        <ChoiceField label="Về việc" value={about} onChange={(value) => value && setAbout(value)} choices={abouts} />
        <TextField
          label="Nội dung"
          required
          value={wording}
          onChange={setWording}
          hint="Ví dụ: Thông qua báo cáo tổng kết năm 2020."
        />
        <WhenField label="Biểu quyết lúc" when={when} fields={doing.fields} />
        <HandsTable voters={voters} marks={marks} onChange={setMarks} hint="Đơn vị vắng mặt để trống." />
      </Form>
    </Dialog>
  );
}
