import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { Button, RefusedNotice, Section, Status, useDeed, WideTable } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { carryDirections } from "../carry-directions.ts";
import type { removeDirection } from "../remove-direction.ts";
import type { DirectionView, SummaryView } from "../views.ts";
import { DirectionDialog, responsibleName } from "./direction-dialog.tsx";

/** Directions for next year: they close the report, and become items of next year's plan. */
export function DirectionsSection({ view }: { readonly view: SummaryView }): ReactElement {
  const { year, holds } = useYear();
  const [editing, setEditing] = useState<DirectionView | "new">();
  const carry = useDeed<typeof carryDirections>("reports.carry-directions");
  const remove = useDeed<typeof removeDirection>("reports.remove-direction");
  const secretary = holds("secretary");
  const open = view.directions.filter((direction) => !direction.carried).length;
  return (
    <Section title={`Phương hướng năm ${view.year + 1}`} aside={`${view.directions.length} nội dung`}>
      {view.directions.length === 0 ? (
        <p className="mut">
          Chưa có phương hướng. Viết từng việc, giao ai, khi nào xong; cuối năm chuyển sang kế hoạch năm sau.
        </p>
      ) : (
        <WideTable>
          <table className="tb" aria-label={`Phương hướng năm ${view.year + 1}`}>
            <thead>
              <tr>
                <th className="stt" scope="col">
                  STT
                </th>
                <th scope="col">Nội dung</th>
                <th scope="col">Giao</th>
                <th scope="col">Hạn</th>
                <th scope="col">Kế hoạch năm sau</th>
                <th scope="col">
                  <span className="vh">Việc</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {view.directions.map((direction, index) => (
                <tr key={direction.directionId}>
                  <td className="stt">{index + 1}</td>
                  <td>{direction.text}</td>
                  <td>{ownerOf(view, direction)}</td>
                  <td className="fig">{direction.dueOn ? writeDay(direction.dueOn) : "trong năm"}</td>
                  <td>
                    <Status
                      is={direction.carried ? "done" : "todo"}
                      word={direction.carried ? "Đã chuyển" : "Chưa chuyển"}
                    />
                  </td>
                  <td style={{ textAlign: "right" }}>
                    {secretary && !direction.carried && (
                      <>
                        <Button
                          small
                          kind="text"
                          label={`Sửa: ${direction.text}`}
                          onPress={() => setEditing(direction)}
                        >
                          Sửa
                        </Button>
                        <Button
                          small
                          kind="text"
                          label={`Bỏ: ${direction.text}`}
                          onPress={() => void remove.run({ yearId: year.yearId, ...pick(direction) })}
                        >
                          Bỏ
                        </Button>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      <RefusedNotice refused={carry.refused ?? remove.refused} />
      {secretary && (
        <div className="row" style={{ marginTop: 12 }}>
          <Button onPress={() => setEditing("new")}>Thêm phương hướng</Button>
          <Button
            running={carry.running}
            off={open === 0 ? "Không còn nội dung nào chưa chuyển" : undefined}
            onPress={() => void carry.run({ yearId: year.yearId })}
          >
            Chuyển vào kế hoạch năm {view.year + 1}
          </Button>
        </div>
      )}
      {editing && (
        <DirectionDialog
          view={view}
          direction={editing === "new" ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Section>
  );
}

const pick = ({ directionId, revision }: DirectionView) => ({ directionId, revision });

const ownerOf = (view: SummaryView, { responsible, unitId }: DirectionView): string =>
  responsible === "one-unit"
    ? (view.units.find((unit) => unit.unitId === unitId)?.name ?? "")
    : responsibleName[responsible];
