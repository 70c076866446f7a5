import type { ReactElement } from "react";
import { Empty, ButtonLink, Section, Status, WideTable } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { Day } from "./today-page.tsx";

const words = { done: "Xong", "done-late": "Đã nộp, muộn", doing: "Đang làm", todo: "Chưa", late: "Quá hạn" } as const;

/** Each unit of the viewer's sight, and how far it has come. */
export function UnitTable({ day }: { readonly day: Day }): ReactElement {
  const { to, holds } = useYear();
  const title = day.units.length === 1 ? "Đơn vị của đồng chí" : `${day.units.length} đơn vị`;
  if (day.units.length === 0)
    return (
      <Section title="Đơn vị">
        <Empty
          title="Chưa có đơn vị"
          {...(holds("secretary", "standing-body") && {
            actions: <ButtonLink to={to("to-chuc")}>Thêm đơn vị</ButtonLink>,
          })}
        >
          Thêm đơn vị ở mục Tổ chức; sau đó mỗi đơn vị có một dòng tiến độ ở đây.
        </Empty>
      </Section>
    );
  return (
    <Section title={title}>
      <WideTable>
        <table className="tb un" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              {day.progressLabels.map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {day.units.map((unit) => (
              <tr key={unit.unitId}>
                <td>
                  {unit.name}
                  {unit.leads !== "" && (
                    <>
                      <br />
                      <span className="mut xs">{unit.leads}</span>
                    </>
                  )}
                </td>
                {unit.progress.map((state, at) => (
                  <td key={day.progressLabels[at]}>
                    {state === null ? (
                      <span className="mut">–</span>
                    ) : (
                      <Status is={state} word={words[state]} quiet={state !== "late" && state !== "done-late"} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="key sm mut">
        {(["done", "doing", "todo", "late"] as const).map((state) => (
          <Status key={state} is={state} word={words[state]} />
        ))}
      </p>
    </Section>
  );
}
