import type { ReactElement } from "react";
import { writeHundredths } from "../../../basics/decimal.ts";
import { Button } from "../../../ui/index.ts";
import type { CellChanged } from "../refusals.ts";
import { cellKey } from "../score-table.ts";
import type { ScoreDraft } from "./score-draft.ts";

/** Cells that somebody else wrote first: both values side by side, one of them is chosen. */
export function Conflicts(props: {
  readonly cells: readonly CellChanged[];
  readonly draft: ScoreDraft;
  /** “Nguyễn Văn Một ghi lúc 08:15 ngày 18/12/2020.”; empty where several people wrote them. */
  readonly saved: string;
  readonly onSettle: (cell: CellChanged, keepMine: boolean) => void;
}): ReactElement {
  const open = props.cells.filter((cell) => {
    const mine = props.draft[cellKey(cell)];
    return mine !== undefined && mine.was !== cell.stands;
  });
  return (
    <div className="err" role="alert">
      {open.length === 0 ? (
        <b>Đã chọn xong. Bấm ghi lần nữa để lưu các ô còn lại.</b>
      ) : (
        <>
          <b>Có người vừa ghi vào {open.length} ô này nên chưa ghi gì.</b> {props.saved}Phần đang gõ còn nguyên; chọn
          điểm đúng cho từng ô.
          <table className="conflict" aria-label="Ô vừa thay đổi">
            <thead>
              <tr>
                <th scope="col">Ô</th>
                <th scope="col">Đang ghi</th>
                <th scope="col">Đồng chí gõ</th>
              </tr>
            </thead>
            <tbody>
              {open.map((cell) => (
                <tr key={cellKey(cell)}>
                  <td>{cell.cell}</td>
                  <td>
                    <Button small onPress={() => props.onSettle(cell, false)}>
                      {`Giữ ${pointsOf(cell.stands)}`}
                    </Button>
                  </td>
                  <td>
                    <Button small onPress={() => props.onSettle(cell, true)}>
                      {`Lấy ${pointsOf(cell.typed)}`}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}

const pointsOf = (points: number | null): string => (points === null ? "ô trống" : writeHundredths(points));
