import { type ReactElement, useState } from "react";
import {
  type AnswerOf,
  Button,
  DayField,
  Dialog,
  Form,
  OtherVersion,
  Section,
  TextField,
  useDeed,
  useRead,
  Waiting,
} from "../../../ui/index.ts";
import type { correctUnitName } from "../correct-unit-name.ts";
import type { editUnit } from "../edit-unit.ts";
import type { findUnit } from "../find-unit.ts";
import type { renameUnit } from "../rename-unit.ts";
import { showDay } from "./show-day.ts";

type Unit = NonNullable<AnswerOf<typeof findUnit>>;

/** One unit: its names by period, a new name from a day on, its code and address. */
export function UnitDialog(props: { readonly unitId: number; readonly onClose: () => void }): ReactElement {
  const { answer: unit } = useRead<typeof findUnit>("organisations.find-unit", { unitId: props.unitId });
  return (
    <Dialog open title={unit?.name ?? "Đơn vị"} wide onClose={props.onClose}>
      {unit ? (
        <div className="stack-l">
          <Names unit={unit} />
          <Rename unit={unit} />
          <CodeAndAddress key={unit.unitId} unit={unit} />
        </div>
      ) : (
        <Waiting />
      )}
    </Dialog>
  );
}

function Names({ unit }: { readonly unit: Unit }): ReactElement {
  const [correcting, setCorrecting] = useState<{ fromDay: string; name: string; decision: string }>();
  const doing = useDeed<typeof correctUnitName>("organisations.correct-unit-name");
  async function send(): Promise<void> {
    if (correcting && (await doing.run({ unitId: unit.unitId, ...correcting }))) setCorrecting(undefined);
  }
  return (
    <Section title="Các tên đã mang">
      <table className="tb" aria-label="Các tên đã mang">
        <thead>
          <tr>
            <th className="stt" scope="col">
              STT
            </th>
            <th scope="col">Từ ngày</th>
            <th scope="col">Tên</th>
            <th scope="col">Theo quyết định</th>
            <th scope="col">Việc</th>
          </tr>
        </thead>
        <tbody>
          {unit.names.map((period, at) => (
            <tr key={period.fromDay}>
              <td className="stt">{at + 1}</td>
              <td className="nw">{showDay(period.fromDay)}</td>
              <td>{period.name}</td>
              <td>{period.decision}</td>
              <td>
                <Button small kind="text" onPress={() => setCorrecting(period)} label={`Sửa tên đã ghi ${period.name}`}>
                  Sửa tên đã ghi
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {correcting && (
        <Form
          onSubmit={() => void send()}
          refused={doing.refused}
          buttons={
            <>
              <Button submit running={doing.running}>
                Ghi tên đúng
              </Button>
              <Button kind="text" onPress={() => setCorrecting(undefined)}>
                Thôi
              </Button>
            </>
          }
        >
          <TextField
            label={`Tên đúng từ ngày ${showDay(correcting.fromDay)}`}
            hint="Chỉ dùng khi ghi sai; đơn vị đổi tên thì dùng phần dưới."
            value={correcting.name}
            onChange={(name) => setCorrecting({ ...correcting, name })}
            error={doing.fields["name"]}
          />
          <TextField
            label="Theo quyết định"
            value={correcting.decision}
            onChange={(decision) => setCorrecting({ ...correcting, decision })}
          />
        </Form>
      )}
    </Section>
  );
}

function Rename({ unit }: { readonly unit: Unit }): ReactElement {
  const [name, setName] = useState("");
  const [decision, setDecision] = useState("");
  const [fromDay, setFromDay] = useState<string | null>(null);
  const doing = useDeed<typeof renameUnit>("organisations.rename-unit");
  const problem = name.trim() === "" ? "Chưa ghi tên mới" : fromDay === null ? "Chưa ghi ngày" : undefined;
  async function send(): Promise<void> {
    if (fromDay === null || !(await doing.run({ unitId: unit.unitId, name, fromDay, decision }))) return;
    setName("");
    setDecision("");
    setFromDay(null);
  }
  return (
    <Section title="Đổi tên từ một ngày">
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button submit running={doing.running} off={problem}>
            Đổi tên
          </Button>
        }
      >
        <TextField label="Tên mới" value={name} onChange={setName} error={doing.fields["name"]} />
        <div className="row">
          <DayField label="Từ ngày" value={fromDay} onChange={setFromDay} error={doing.fields["fromDay"]} />
          <TextField label="Theo quyết định" value={decision} onChange={setDecision} width={320} />
        </div>
      </Form>
    </Section>
  );
}

function CodeAndAddress({ unit }: { readonly unit: Unit }): ReactElement {
  const [code, setCode] = useState(unit.code);
  const [address, setAddress] = useState(unit.address);
  const [revision, setRevision] = useState(unit.revision);
  const doing = useDeed<typeof editUnit>("organisations.edit-unit");
  async function send(): Promise<void> {
    if (await doing.run({ unitId: unit.unitId, code, address, revision })) setRevision(revision + 1);
  }
  function seen(now: { readonly revision: number }): void {
    setRevision(now.revision);
    doing.clear();
  }
  return (
    <Section title="Mã và địa chỉ">
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button submit running={doing.running}>
            Ghi mã, địa chỉ
          </Button>
        }
      >
        <TextField label="Mã" value={code} onChange={setCode} error={doing.fields["code"]} width={160} />
        <TextField label="Địa chỉ" value={address} onChange={setAddress} error={doing.fields["address"]} />
        <OtherVersion<Pick<Unit, "code" | "address" | "revision">>
          refused={doing.refused}
          compare={(now) => [
            { label: "Mã", theirs: now.code, mine: code },
            { label: "Địa chỉ", theirs: now.address, mine: address },
          ]}
          onMine={seen}
        />
      </Form>
    </Section>
  );
}
