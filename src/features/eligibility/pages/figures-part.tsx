import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import {
  Button,
  ChoiceField,
  DayField,
  Dialog,
  Form,
  KeyValues,
  Section,
  TextField,
  useDeed,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { PartyGrade } from "../figures/model.ts";
import type { tellFigures } from "../figures/tell-figures.ts";
import type { YearView } from "../views.ts";

type Figures = NonNullable<YearView["units"][number]["figures"]>["figures"];
type CountKey = Exclude<keyof Figures, "partyGrade" | "founded" | "traits">;

const countName: Readonly<Record<CountKey, string>> = {
  members: "Số thành viên được xét cuối năm",
  completed: "Hoàn thành nhiệm vụ trở lên",
  advanced: "Đạt danh hiệu tiên tiến",
  fighters: "Đạt Chiến sĩ thi đua cơ sở",
  warned: "Bị kỷ luật từ cảnh cáo trở lên",
  workers: "Số người lao động",
  covered: "Số người tham gia bảo hiểm xã hội",
  targetsSet: "Số chỉ tiêu được giao, đăng ký",
  targetsMet: "Số chỉ tiêu đạt",
  targetsExceeded: "Trong đó vượt",
};
const keys = Object.keys(countName) as CountKey[];
const gradeName: Readonly<Record<PartyGrade, string>> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  completed: "Hoàn thành nhiệm vụ",
  "not-completed": "Không hoàn thành nhiệm vụ",
};

/** What the chosen unit counts and is this year, with its source; conditions on members and targets are judged from it. */
export function FiguresPart(props: {
  readonly unit: YearView["units"][number];
  readonly traits: YearView["traits"];
  readonly mayRecord: boolean;
}): ReactElement {
  const { unit, traits } = props;
  const [open, setOpen] = useState(false);
  const told = unit.figures;
  const rows = told === null ? [] : rowsOf(told.figures, traits);
  return (
    <Section title="Số liệu của đơn vị trong năm" aside={told === null ? undefined : told.source}>
      {rows.length === 0 ? (
        <p className="mut">
          Chưa ghi số thành viên, chỉ tiêu, xếp loại tổ chức đảng. Điều kiện cần đến số liệu này chưa kết luận.
        </p>
      ) : (
        <KeyValues rows={rows} />
      )}
      {props.mayRecord && (
        <div className="acts">
          <Button onPress={() => setOpen(true)}>Ghi số liệu</Button>
        </div>
      )}
      {open && <FiguresDialog key={unit.unitId} unit={unit} traits={traits} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function rowsOf(figures: Figures, traits: YearView["traits"]): [string, string][] {
  return [
    ...keys.flatMap((key): [string, string][] =>
      figures[key] === null ? [] : [[countName[key], String(figures[key])]],
    ),
    ...(figures.partyGrade === null
      ? []
      : [["Tổ chức đảng xếp loại", gradeName[figures.partyGrade]] as [string, string]]),
    ...(figures.founded === null ? [] : [["Ngày thành lập", writeDay(figures.founded)] as [string, string]]),
    ...traits.flatMap(({ trait, says }): [string, string][] =>
      figures.traits[trait] === undefined ? [] : [[says, figures.traits[trait] ? "Có" : "Không"]],
    ),
  ];
}

function FiguresDialog(props: {
  readonly unit: YearView["units"][number];
  readonly traits: YearView["traits"];
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const { unit, traits, onClose } = props;
  const was = unit.figures?.figures;
  const [counts, setCounts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(keys.map((key) => [key, was?.[key]?.toString() ?? ""])),
  );
  const [partyGrade, setPartyGrade] = useState<PartyGrade | null>(was?.partyGrade ?? null);
  const [founded, setFounded] = useState<string | null>(was?.founded ?? null);
  const [is, setIs] = useState<Readonly<Record<string, boolean>>>(was?.traits ?? {});
  const [source, setSource] = useState("");
  const deed = useDeed<typeof tellFigures>("eligibility.tell-figures");
  async function save(): Promise<void> {
    const counted = Object.fromEntries(
      keys.map((key) => [key, counts[key]!.trim() === "" ? null : Number(counts[key])]),
    );
    const figures = { ...counted, partyGrade, founded, traits: is };
    if (await deed.run({ yearId: year.yearId, unitId: unit.unitId, figures, source })) onClose();
  }
  const choose = (trait: string, chosen: string | null): void => {
    const { [trait]: _, ...rest } = is;
    setIs(chosen === "yes" || chosen === "no" ? { ...rest, [trait]: chosen === "yes" } : rest);
  };
  return (
    <Dialog open wide title={`Số liệu năm ${year.year}: ${unit.name}`} onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button
            kind="main"
            submit
            running={deed.running}
            off={source.trim() === "" ? "Nhập nguồn số liệu" : undefined}
          >
            Ghi số liệu
          </Button>
        }
      >
        <p className="sm mut">Ô để trống là chưa rõ. Ghi lại thì bản ghi sau được dùng thay, bản trước vẫn giữ.</p>
        <div className="grid2">
          {keys.map((key) => (
            <TextField
              key={key}
              label={countName[key]}
              inputMode="numeric"
              value={counts[key]!}
              onChange={(value) => setCounts({ ...counts, [key]: value })}
              error={deed.fields[`figures.${key}`]}
            />
          ))}
          <ChoiceField<PartyGrade>
            label="Tổ chức đảng xếp loại"
            clearable
            value={partyGrade}
            onChange={setPartyGrade}
            choices={(Object.keys(gradeName) as PartyGrade[]).map((value) => ({ value, label: gradeName[value] }))}
          />
          <DayField
            label="Ngày thành lập"
            value={founded}
            onChange={setFounded}
            error={deed.fields["figures.founded"]}
          />
          {traits.map(({ trait, says }) => (
            <ChoiceField
              key={trait}
              label={says}
              clearable
              placeholder="Chưa rõ"
              value={is[trait] === undefined ? null : is[trait] ? "yes" : "no"}
              onChange={(chosen) => choose(trait, chosen)}
              choices={[
                { value: "yes", label: "Có" },
                { value: "no", label: "Không" },
              ]}
            />
          ))}
        </div>
        <TextField
          label="Nguồn số liệu"
          required
          value={source}
          onChange={setSource}
          error={deed.fields["source"]}
          hint="Văn bản hoặc báo cáo có số liệu, ví dụ: Báo cáo số 12/BC ngày 05/12/2020."
        />
      </Form>
    </Dialog>
  );
}
