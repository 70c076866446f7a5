import { type ReactElement, useState } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import { Button, ChoiceField, DayField, Dialog, Form, OtherVersion, TextField, useDeed } from "../../../../ui/index.ts";
import type { addPlanItems } from "../../add-plan-items.ts";
import type { editPlanItem } from "../../edit-plan-item.ts";
import { DoneWhen, doneWhenWords, isToldByUnit, meantBy } from "../../done-when.ts";
import { isForUnits, Responsible, responsibleWords } from "../../model.ts";
import type { Item } from "../plan-page.tsx";
import { useYear } from "../../../year/pages/index.ts";

/** One item of the plan, new or changed. */
export function ItemDialog(props: { readonly item: Item | "new"; readonly onClose: () => void }): ReactElement {
  const { year, unitName, say } = useYear();
  const old = props.item === "new" ? undefined : props.item;
  const [title, setTitle] = useState(old?.title ?? "");
  const [responsible, setResponsible] = useState<Responsible>(old?.responsible ?? "secretary");
  const [unitId, setUnitId] = useState(old?.unitId == null ? null : String(old.unitId));
  const [picked, setPicked] = useState<DoneWhen | undefined>(old?.doneWhen);
  const [dueOn, setDueOn] = useState<string | null>(old?.dueOn ?? null);
  const [revision, setRevision] = useState(old?.revision ?? 0);
  const add = useDeed<typeof addPlanItems>("movement.add-plan-items");
  const edit = useDeed<typeof editPlanItem>("movement.edit-plan-item");
  const deed = old ? edit : add;
  const error = (field: string): string | undefined => deed.fields[old ? `item.${field}` : `items.0.${field}`];
  const offered = DoneWhen.options.filter((value) => isForUnits(responsible) || !isToldByUnit(value));
  // What the words of a new item say, until somebody chooses; never what this item's doer cannot wait for.
  const wanted = picked ?? meantBy(title);
  const doneWhen = offered.includes(wanted) ? wanted : "marked";
  async function save(): Promise<void> {
    const { yearId } = year;
    const oneUnit = responsible === "one-unit" && unitId !== null;
    const item = {
      title,
      responsible,
      unitId: oneUnit ? Number(unitId) : null,
      dueOn: dueOn ?? "",
      doneWhen,
    };
    const done = old
      ? await edit.run({ yearId, itemId: old.itemId, revision, item })
      : await add.run({ yearId, items: [item] });
    if (done) props.onClose();
  }
  const whoseInWords = (one: Pick<Item, "responsible" | "unitId">): string =>
    one.responsible === "one-unit" ? unitName(one.unitId) : say(responsibleWords[one.responsible]);
  return (
    <Dialog open title={old ? "Sửa việc" : "Thêm việc vào kế hoạch"} onClose={props.onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <>
            <Button kind="main" submit running={deed.running}>
              Ghi
            </Button>
            <Button kind="text" onPress={props.onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <TextField label="Việc" required value={title} onChange={setTitle} error={error("title")} />
        <ChoiceField
          label="Thực hiện"
          value={responsible}
          onChange={(value) => value !== null && setResponsible(value)}
          choices={Responsible.options.map((value) => ({ value, label: say(responsibleWords[value]) }))}
        />
        {responsible === "one-unit" && (
          <ChoiceField
            label="Đơn vị"
            required
            value={unitId}
            onChange={setUnitId}
            choices={year.units.map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
            error={error("unitId")}
          />
        )}
        <DayField label="Thời hạn" required value={dueOn} onChange={setDueOn} error={error("dueOn")} />
        <ChoiceField
          label="Coi là xong khi"
          value={doneWhen}
          onChange={(value) => value !== null && setPicked(value)}
          choices={offered.map((value) => ({ value, label: doneWhenWords[value] }))}
          error={error("doneWhen")}
          hint="Khác “Có người ghi là đã xong” thì việc tự thành xong, không phải ghi tay."
        />
        <OtherVersion<Item>
          refused={edit.refused}
          compare={(now) => [
            { label: "Việc", theirs: now.title, mine: title },
            {
              label: "Thực hiện",
              theirs: whoseInWords(now),
              mine: whoseInWords({ responsible, unitId: Number(unitId) }),
            },
            { label: "Coi là xong khi", theirs: doneWhenWords[now.doneWhen], mine: doneWhenWords[doneWhen] },
            { label: "Thời hạn", theirs: writeDay(now.dueOn), mine: dueOn === null ? "" : writeDay(dueOn) },
          ]}
          onMine={(now) => {
            setRevision(now.revision);
            edit.clear();
          }}
        />
      </Form>
    </Dialog>
  );
}
