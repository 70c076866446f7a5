import { type ReactElement, useState } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import { Button, ReasonDialog, RefusedNotice, Section, Status, useDeed, WideTable } from "../../../../ui/index.ts";
import type { finishPlanItem } from "../../finish-plan-item.ts";
import type { removePlanItem } from "../../remove-plan-item.ts";
import type { Item } from "../plan-page.tsx";
import { useYear } from "../../../year/pages/index.ts";
import { DoneDialog } from "./done-dialog.tsx";
import { UnitsDialog } from "./units-dialog.tsx";

/** Items by due day; those past their day stand out. */
export function ItemTable(props: {
  readonly items: readonly Item[];
  readonly mayEdit: boolean;
  readonly onEdit: (item: Item) => void;
}): ReactElement {
  const { yearId } = useYear().year;
  const [finishing, setFinishing] = useState<Item>();
  const [unitsOf, setUnitsOf] = useState<number>();
  const [removing, setRemoving] = useState<Item>();
  const finish = useDeed<typeof finishPlanItem>("movement.finish-plan-item");
  const remove = useDeed<typeof removePlanItem>("movement.remove-plan-item");
  const reopen = ({ itemId, revision }: Item): void => void finish.run({ yearId, itemId, revision, doneOn: null });
  async function takeOut(reason: string): Promise<void> {
    if (!removing) return;
    const { itemId, revision } = removing;
    if (await remove.run({ yearId, itemId, revision, reason })) setRemoving(undefined);
  }
  const byUnits = props.items.find(({ itemId }) => itemId === unitsOf);
  return (
    <Section title="Việc và thời hạn" aside={`${props.items.length} việc`}>
      <RefusedNotice refused={finish.refused} />
      <WideTable>
        <table className="tb" aria-label="Việc và thời hạn">
          <thead>
            <tr>
              <th className="stt" scope="col">
                STT
              </th>
              <th className="matter" scope="col">
                Việc
              </th>
              <th scope="col">Thực hiện</th>
              <th scope="col">Thời hạn</th>
              <th scope="col">Kết quả</th>
              {props.mayEdit && <th scope="col">Thao tác</th>}
            </tr>
          </thead>
          <tbody>
            {props.items.map((item, at) => (
              <tr key={item.itemId}>
                <td className="stt">{at + 1}</td>
                <td>{item.title}</td>
                <td>{item.whose}</td>
                <td className="nw fig">{writeDay(item.dueOn)}</td>
                <td>
                  <Outcome item={item} onUnits={() => setUnitsOf(item.itemId)} />
                </td>
                {props.mayEdit && (
                  <td className="nw">
                    {item.doneOn === null ? (
                      <>
                        <Button small onPress={() => setFinishing(item)} label={`Ghi xong: ${item.title}`}>
                          Ghi xong
                        </Button>{" "}
                        <Button small kind="text" onPress={() => props.onEdit(item)} label={`Sửa: ${item.title}`}>
                          Sửa
                        </Button>
                        <Button small kind="text" onPress={() => setRemoving(item)} label={`Bỏ: ${item.title}`}>
                          Bỏ
                        </Button>
                      </>
                    ) : (
                      item.closed && (
                        <Button small kind="text" onPress={() => reopen(item)} label={`Mở lại: ${item.title}`}>
                          Mở lại
                        </Button>
                      )
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {byUnits && <UnitsDialog item={byUnits} onClose={() => setUnitsOf(undefined)} />}
      {finishing && <DoneDialog item={finishing} onClose={() => setFinishing(undefined)} />}
      <ReasonDialog
        open={removing !== undefined}
        title="Bỏ việc khỏi kế hoạch"
        explain={removing?.title ?? ""}
        button="Bỏ việc này"
        running={remove.running}
        refused={remove.refused}
        onClose={() => setRemoving(undefined)}
        onConfirm={(reason) => void takeOut(reason)}
      />
    </Section>
  );
}

function Outcome(props: { readonly item: Item; readonly onUnits: () => void }): ReactElement {
  const { doneOn, doneNote, late, units, title, responsible } = props.item;
  const open = units.filter((unit) => unit.doneOn === null).length;
  const each = responsible === "every-unit" && units.length > 0;
  return (
    <>
      {doneOn !== null ? (
        <Status is="done" word={`Xong ${writeDay(doneOn)}`} />
      ) : each ? (
        <Status
          is={late ? "late" : "doing"}
          word={`${late ? "Quá hạn, còn" : "Còn"} ${open} trong ${units.length} đơn vị`}
        />
      ) : late ? (
        <Status is="late" word="Quá hạn" />
      ) : (
        <Status is="todo" word="Chưa xong" />
      )}
      {doneNote !== "" && <p className="mut sm">{doneNote}</p>}
      {each && (
        <p>
          <Button small kind="text" onPress={props.onUnits} label={`Từng đơn vị: ${title}`}>
            Từng đơn vị
          </Button>
        </p>
      )}
    </>
  );
}
