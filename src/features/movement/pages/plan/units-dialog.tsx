import { type ReactElement, useState } from "react";
import { dayOf, writeDay } from "../../../../basics/instant.ts";
import { Button, DayField, Dialog, RefusedNotice, Status, useDeed } from "../../../../ui/index.ts";
import type { markUnitItem } from "../../mark-unit-item.ts";
import { doneWhenWords, isMarkedByHand } from "../../done-when.ts";
import type { Item } from "../plan-page.tsx";
import { useYear } from "../../../year/pages/index.ts";

/** Which units have done an item. The secretary marks any of them, a unit's people their own. */
export function UnitsDialog({ item, onClose }: { readonly item: Item; readonly onClose: () => void }): ReactElement {
  const { year, roles, holds } = useYear();
  const [doneOn, setDoneOn] = useState<string | null>(() => dayOf(new Date().toISOString()));
  const mark = useDeed<typeof markUnitItem>("movement.mark-unit-item");
  const byHand = isMarkedByHand(item.doneWhen) && !item.closed;
  const mayMark = (unitId: number): boolean =>
    byHand &&
    (holds("secretary", "standing-body") ||
      roles.some((held) => held.unitId === unitId && ["unit-officer", "unit-head"].includes(held.role)));
  const marks = item.units.some(({ unitId }) => mayMark(unitId));
  const set = (unitId: number, day: string | null): void =>
    void mark.run({ yearId: year.yearId, itemId: item.itemId, unitId, doneOn: day });
  return (
    <Dialog open wide title={item.title} onClose={onClose}>
      <div className="stack">
        <p className="mut">
          Hạn {writeDay(item.dueOn)}.{" "}
          {item.doneWhen === "marked" || item.closed
            ? ""
            : `Coi là xong khi: ${doneWhenWords[item.doneWhen].toLowerCase()}.`}
        </p>
        {marks && <DayField label="Ngày hoàn thành" value={doneOn} onChange={setDoneOn} />}
        <RefusedNotice refused={mark.refused} />
        <table className="tb steps" aria-label={`Từng đơn vị: ${item.title}`}>
          <thead>
            <tr>
              <th className="stt" scope="col">
                STT
              </th>
              <th scope="col">Đơn vị</th>
              <th scope="col">Kết quả</th>
              {marks && <th scope="col">Thao tác</th>}
            </tr>
          </thead>
          <tbody>
            {item.units.map((unit, at) => (
              <tr key={unit.unitId}>
                <td className="stt">{at + 1}</td>
                <td>{unit.name}</td>
                <td>
                  {unit.doneOn === null ? (
                    <Status is={item.late ? "late" : "todo"} word={item.late ? "Quá hạn" : "Chưa xong"} />
                  ) : (
                    <Status is="done" word={`Xong ${writeDay(unit.doneOn)}`} />
                  )}
                  {unit.note !== "" && <p className="mut sm">{unit.note}</p>}
                </td>
                {marks && (
                  <td>
                    {mayMark(unit.unitId) && unit.doneOn === null && (
                      <Button
                        small
                        label={`Ghi xong: ${unit.name}`}
                        onPress={() => set(unit.unitId, doneOn ?? "")}
                        off={doneOn === null ? "Ghi ngày trước" : undefined}
                      >
                        Ghi xong
                      </Button>
                    )}
                    {mayMark(unit.unitId) && unit.doneOn !== null && (
                      <Button small kind="text" label={`Bỏ dấu: ${unit.name}`} onPress={() => set(unit.unitId, null)}>
                        Bỏ dấu
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}
