import { type ReactElement, useState } from "react";
import { dayOf } from "../../../basics/instant.ts";
import { Button, DayField, Dialog, Form, TextArea, TextField, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { receiveOnPaper } from "../receive-on-paper.ts";
import type { CallView, UnitRow } from "../views.ts";

/** Takes in a report that came on paper: who signed it, when it came, and what of it is typed here. */
export function PaperDialog(props: {
  readonly call: CallView;
  readonly unit: UnitRow;
  /** Who is expected to have signed; empty where nobody is known. */
  readonly signer: string;
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const { call, unit } = props;
  const [signedBy, setSignedBy] = useState(props.signer);
  const [number, setNumber] = useState("");
  const [receivedOn, setReceivedOn] = useState<string | null>(() => dayOf(new Date().toISOString()));
  const [figuresAsOf, setFiguresAsOf] = useState<string | null>(null);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [although, setAlthough] = useState("");
  const deed = useDeed<typeof receiveOnPaper>("reports.receive-on-paper");
  // Asked once the head is known to have an account; the field stays from then on.
  const [asked, setAsked] = useState(false);
  if (deed.refused?.code === "head-has-account" && !asked) setAsked(true);
  async function save(): Promise<void> {
    const typed = Object.entries(texts).filter(([, text]) => text.trim() !== "");
    const sections = Object.fromEntries(typed.map(([key, text]) => [key, { text, keptAtUnit: false }]));
    const received = { signedBy, number, receivedOn: receivedOn ?? "", figuresAsOf, sections, although };
    const at = { yearId: year.yearId, callId: call.callId, unitId: unit.unitId, revision: unit.revision };
    if (await deed.run({ ...at, ...received })) props.onClose();
  }
  return (
    <Dialog open wide title={`Nhận bản giấy: ${call.name.toLowerCase()} của ${unit.name}`} onClose={props.onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <>
            <Button kind="main" submit running={deed.running}>
              Ghi đã nhận bản giấy
            </Button>
            <Button kind="text" onPress={props.onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <p className="mut">
          Đơn vị được tính là đã nộp từ ngày nhận. Báo cáo ghi rõ là nhận bằng giấy, do đồng chí nhận; bản giấy đồng chí
          giữ.
        </p>
        <div className="row">
          <TextField
            label="Người ký"
            required
            value={signedBy}
            onChange={setSignedBy}
            error={deed.fields["signedBy"]}
            hint={
              props.signer === "" ? undefined : "Đề xuất theo tài khoản thủ trưởng hoặc giao ước; sửa theo bản giấy."
            }
            width={260}
          />
          <TextField
            label="Số, ký hiệu"
            value={number}
            onChange={setNumber}
            error={deed.fields["number"]}
            width={150}
          />
        </div>
        <div className="row">
          <DayField
            label="Ngày nhận"
            required
            value={receivedOn}
            onChange={setReceivedOn}
            error={deed.fields["receivedOn"]}
          />
          <DayField
            label="Số liệu tính đến ngày"
            value={figuresAsOf}
            onChange={setFiguresAsOf}
            error={deed.fields["figuresAsOf"]}
          />
        </div>
        {asked && (
          <TextArea
            label="Vì sao nhận bằng giấy"
            required
            rows={2}
            value={although}
            onChange={setAlthough}
            error={deed.fields["although"]}
            hint="Ví dụ: thủ trưởng đi công tác, đã ký bản giấy trước."
          />
        )}
        <h3>Gõ lại từ bản giấy</h3>
        <p className="mut sm">
          Mục nào cần đưa vào báo cáo tổng kết thì gõ; để trống thì mục đó ghi là “Nội dung trên bản giấy”.
        </p>
        {call.headings.map(({ key, text }, at) => (
          <TextArea
            key={key}
            label={`${at + 1}. ${text}`}
            rows={2}
            value={texts[key] ?? ""}
            onChange={(typed) => setTexts({ ...texts, [key]: typed })}
            error={deed.fields[`sections.${key}.text`]}
          />
        ))}
      </Form>
    </Dialog>
  );
}
