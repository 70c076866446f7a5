import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import {
  Button,
  ChoiceField,
  DayField,
  Dialog,
  fieldsOfBoth,
  Form,
  TextArea,
  TwoVersions,
  useDeed,
} from "../../../ui/index.ts";
import { useYear, type YearScope } from "../../year/pages/index.ts";
import type { addDirection } from "../add-direction.ts";
import type { editDirection } from "../edit-direction.ts";
import type { Responsible } from "../model.ts";
import type { DirectionView, SummaryView } from "../views.ts";

export const responsibleName: Readonly<Record<Responsible, string>> = {
  "every-unit": "Các đơn vị thành viên",
  "one-unit": "Một đơn vị",
  secretary: "Thư ký",
  chair: "Cụm trưởng",
  "standing-body": "Cơ quan thường trực",
};

/** A direction as it is typed, with the revision it stands on. */
interface Typed {
  readonly text: string;
  readonly responsible: Responsible;
  readonly unitId: string | null;
  readonly dueOn: string | null;
  readonly revision: number;
}

const blank: Typed = { text: "", responsible: "every-unit", unitId: null, dueOn: null, revision: 0 };

const typedOf = ({
  text,
  responsible,
  unitId,
  dueOn,
  revision,
}: Omit<Typed, "unitId"> & { unitId: number | null }) => ({
  ...{ text, responsible, dueOn, revision },
  unitId: unitId === null ? null : String(unitId),
});

const inWords = (
  { text, responsible, unitId, dueOn }: Typed,
  { units, say }: Pick<SummaryView, "units"> & Pick<YearScope, "say">,
): Record<string, string> => ({
  "Nội dung": text,
  Giao:
    responsible === "one-unit"
      ? (units.find((unit) => String(unit.unitId) === unitId)?.name ?? "")
      : say(responsibleName[responsible]),
  Hạn: dueOn === null ? "" : writeDay(dueOn),
});

/** Writes or changes one direction: the task, whose it is, by when. */
export function DirectionDialog(props: {
  readonly view: SummaryView;
  readonly direction: DirectionView | undefined;
  readonly onClose: () => void;
}): ReactElement {
  const { view, direction } = props;
  const { year, say } = useYear();
  const [typed, setTyped] = useState<Typed>(() => (direction ? typedOf(direction) : blank));
  const { text, responsible, unitId, dueOn, revision } = typed;
  const set = (part: Partial<Typed>): void => setTyped({ ...typed, ...part });
  const add = useDeed<typeof addDirection>("reports.add-direction");
  const edit = useDeed<typeof editDirection>("reports.edit-direction");
  const deed = direction ? edit : add;
  async function save(): Promise<void> {
    const owner = responsible === "one-unit" ? Number(unitId) : null;
    const fields = { yearId: year.yearId, text, responsible, unitId: owner, dueOn };
    const done = direction
      ? await edit.run({ ...fields, directionId: direction.directionId, revision })
      : await add.run(fields);
    if (done) props.onClose();
  }
  return (
    <Dialog open title={direction ? "Sửa phương hướng" : "Thêm phương hướng"} onClose={props.onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running}>
            Ghi
          </Button>
        }
      >
        <TextArea
          label="Nội dung"
          required
          value={text}
          onChange={(next) => set({ text: next })}
          error={deed.fields["text"]}
        />
        <ChoiceField
          label="Giao"
          required
          value={responsible}
          onChange={(value) => set({ responsible: value ?? "every-unit" })}
          choices={(Object.keys(responsibleName) as Responsible[]).map((value) => ({
            value,
            label: say(responsibleName[value]),
          }))}
        />
        {responsible === "one-unit" && (
          <ChoiceField
            label="Đơn vị"
            required
            value={unitId}
            onChange={(next) => set({ unitId: next })}
            choices={view.units.map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
            error={deed.fields["unitId"]}
          />
        )}
        <DayField
          label="Hạn"
          value={dueOn}
          onChange={(next) => set({ dueOn: next })}
          error={deed.fields["dueOn"]}
          hint="Để trống: đến hết năm sau."
        />
        <TwoVersions
          deed={edit}
          typed={typed}
          setTyped={setTyped}
          typedOf={typedOf}
          compare={(theirs, mine) => fieldsOfBoth(inWords(theirs, { ...view, say }), inWords(mine, { ...view, say }))}
        />
      </Form>
    </Dialog>
  );
}
