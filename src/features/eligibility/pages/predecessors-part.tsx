import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import {
  Button,
  ChoiceField,
  DayField,
  Dialog,
  Form,
  Section,
  TextField,
  useDeed,
  WideTable,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { Continues } from "../predecessors/model.ts";
import type { tellPredecessor } from "../predecessors/tell-predecessor.ts";
import type { YearView } from "../views.ts";

type Unit = YearView["units"][number];
type Former = Unit["predecessors"][number];

const continuesName: Readonly<Record<Continues, string>> = {
  yes: "Được kế thừa thành tích",
  no: "Không kế thừa",
  unknown: "Chưa có văn bản xác định",
};

/** Units that went into the chosen one: their awards and years count where a paper says that it goes on with them. */
export function PredecessorsPart(props: { readonly unit: Unit; readonly mayRecord: boolean }): ReactElement | null {
  const { unit, mayRecord } = props;
  const [editing, setEditing] = useState<Former | "new">();
  const former = unit.predecessors;
  if (former.length === 0 && !mayRecord) return null;
  return (
    <Section title="Đơn vị cũ đã sáp nhập vào" aside={former.length === 0 ? undefined : `${former.length} đơn vị`}>
      {former.length === 0 ? (
        <p className="mut">
          Chưa ghi đơn vị nào. Đơn vị thành lập do sáp nhập, chia tách thì ghi đơn vị cũ, để khen thưởng và các năm của
          đơn vị cũ được tính khi có văn bản cho kế thừa.
        </p>
      ) : (
        <WideTable>
          <table className="tb" aria-label="Đơn vị cũ">
            <thead>
              <tr>
                <th className="stt" scope="col">
                  STT
                </th>
                <th scope="col">Đơn vị cũ</th>
                <th scope="col">Sáp nhập ngày</th>
                <th scope="col">Kế thừa</th>
                <th scope="col">Khen thưởng trong sổ</th>
                <th scope="col">Căn cứ</th>
                {mayRecord && <th scope="col">Ghi lại</th>}
              </tr>
            </thead>
            <tbody>
              {former.map((each, at) => (
                <tr key={each.name}>
                  <td className="stt">{at + 1}</td>
                  <td>{each.name}</td>
                  <td>{writeDay(each.untilDay)}</td>
                  <td>{continuesName[each.continues]}</td>
                  <td>{each.awards === 0 ? "Chưa có" : `${each.awards} dòng`}</td>
                  <td>{each.source}</td>
                  {mayRecord && (
                    <td>
                      <Button small label={`Ghi lại ${each.name}`} onPress={() => setEditing(each)}>
                        Ghi lại
                      </Button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {mayRecord && (
        <div className="acts">
          <Button onPress={() => setEditing("new")}>Ghi đơn vị cũ</Button>
        </div>
      )}
      {editing && (
        <PredecessorDialog
          unit={unit}
          was={editing === "new" ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Section>
  );
}

function PredecessorDialog(props: {
  readonly unit: Unit;
  readonly was: Former | undefined;
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const { unit, was, onClose } = props;
  const [name, setName] = useState(was?.name ?? "");
  const [untilDay, setUntilDay] = useState<string | null>(was?.untilDay ?? null);
  const [founded, setFounded] = useState<string | null>(was?.founded ?? null);
  const [continues, setContinues] = useState<Continues | null>(was?.continues ?? null);
  const [source, setSource] = useState("");
  const deed = useDeed<typeof tellPredecessor>("eligibility.tell-predecessor");
  const missing =
    name.trim() === ""
      ? "Nhập tên đơn vị cũ"
      : untilDay === null
        ? "Nhập ngày sáp nhập"
        : continues === null
          ? "Chọn có kế thừa hay không"
          : source.trim() === ""
            ? "Nhập căn cứ"
            : undefined;
  async function save(): Promise<void> {
    if (untilDay === null || continues === null) return;
    const told = { name, untilDay, founded, continues, source };
    if (await deed.run({ yearId: year.yearId, unitId: unit.unitId, ...told })) onClose();
  }
  return (
    <Dialog open wide title={`Đơn vị cũ của ${unit.name}`} onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running} off={missing}>
            Ghi đơn vị cũ
          </Button>
        }
      >
        <p className="sm mut">Ghi lại cùng tên thì bản ghi sau được dùng thay, bản trước vẫn giữ.</p>
        <TextField
          label="Tên đơn vị cũ"
          required
          value={name}
          onChange={setName}
          error={deed.fields["name"]}
          hint="Viết đúng như trong quyết định và sổ khen thưởng; khen thưởng ghi tên này được tính theo đơn vị cũ."
        />
        <div className="grid2">
          <DayField
            label="Sáp nhập ngày"
            required
            value={untilDay}
            onChange={setUntilDay}
            error={deed.fields["untilDay"]}
          />
          <DayField
            label="Ngày thành lập đơn vị cũ"
            value={founded}
            onChange={setFounded}
            error={deed.fields["founded"]}
          />
        </div>
        <ChoiceField<Continues>
          label="Đơn vị mới có kế thừa thành tích không"
          required
          value={continues}
          onChange={setContinues}
          choices={(Object.keys(continuesName) as Continues[]).map((value) => ({ value, label: continuesName[value] }))}
        />
        <TextField
          label="Căn cứ"
          required
          value={source}
          onChange={setSource}
          error={deed.fields["source"]}
          hint="Ví dụ: Quyết định sáp nhập số 15/QĐ ngày 02/01/2019; văn bản trả lời của cơ quan thi đua cấp trên."
        />
      </Form>
    </Dialog>
  );
}
