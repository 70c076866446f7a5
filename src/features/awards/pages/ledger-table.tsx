import { type ReactElement, useState } from "react";
import { writeInteger } from "../../../basics/decimal.ts";
import { writeDay } from "../../../basics/instant.ts";
import {
  Button,
  ReasonDialog,
  RefusedNotice,
  type RowOf,
  useDeed,
  useRead,
  Waiting,
  WideTable,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { listAwards } from "../list-awards.ts";
import type { revokeAward } from "../revoke-award.ts";
import type { LedgerView } from "../views.ts";
import { BasisDialog } from "./basis-dialog.tsx";
import type { Filter } from "./ledger-filters.tsx";

type Row = RowOf<typeof listAwards>;
const pageSize = 50;

/** The lines of the ledger with the sums of what is shown; untold splits stay “chưa tách”, never 0. */
export function LedgerTable(props: {
  readonly view: LedgerView;
  readonly filter: Filter;
  readonly writes: boolean;
}): ReactElement {
  const { year } = useYear();
  const [page, setPage] = useState(1);
  const [revoking, setRevoking] = useState<Row>();
  const [telling, setTelling] = useState<Row>();
  const deed = useDeed<typeof revokeAward>("awards.revoke-award");
  const { answer, refused } = useRead<typeof listAwards>("awards.list", {
    ...{ yearId: year.yearId, ...props.filter, page, size: pageSize },
  });
  if (!answer) return refused ? <RefusedNotice refused={refused} /> : <Waiting />;
  if (answer.rows.length === 0) return <p className="mut">Không có dòng nào khớp. Thử gõ ít chữ hơn hoặc bỏ lọc.</p>;
  async function revoke(reason: string): Promise<void> {
    if (await deed.run({ yearId: year.yearId, recordId: revoking!.recordId, reason })) setRevoking(undefined);
  }
  return (
    <WideTable>
      <table className="tb rg" aria-label="Sổ khen thưởng">
        <thead>
          <tr>
            <th className="stt" scope="col">
              STT
            </th>
            <th scope="col">Năm</th>
            <th scope="col">Danh hiệu, hình thức</th>
            <th scope="col">Đơn vị, người được tặng</th>
            {["Tập thể", "Cá nhân", "Tổng số"].map((name) => (
              <th key={name} className="num" scope="col">
                {name}
              </th>
            ))}
            <th scope="col">Nguồn</th>
            {props.writes && (
              <th scope="col">
                <span className="vh">Việc</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row, index) => (
            <Line
              key={row.recordId}
              row={row}
              number={(page - 1) * pageSize + index + 1}
              {...(props.writes && { onRevoke: () => setRevoking(row), onTell: () => setTelling(row) })}
            />
          ))}
          <Sums sums={props.view.sums} />
        </tbody>
      </table>
      {answer.total > pageSize && (
        <div className="pager">
          <Button small onPress={() => setPage(page - 1)} off={page === 1 ? "" : undefined}>
            Trang trước
          </Button>
          <span>
            Trang {page} / {Math.ceil(answer.total / pageSize)}
          </span>
          <Button small onPress={() => setPage(page + 1)} off={page * pageSize >= answer.total ? "" : undefined}>
            Trang sau
          </Button>
        </div>
      )}
      {telling && <BasisDialog line={telling} onClose={() => setTelling(undefined)} />}
      {revoking && (
        <ReasonDialog
          open
          title={`Huỷ bản ghi: ${revoking.awardName}`}
          explain="Dòng này không được tính nữa nhưng vẫn còn trong sổ cùng lý do huỷ."
          button="Huỷ bản ghi"
          running={deed.running}
          refused={deed.refused}
          onClose={() => setRevoking(undefined)}
          onConfirm={(reason) => void revoke(reason)}
        />
      )}
    </WideTable>
  );
}

function Line(props: {
  readonly row: Row;
  readonly number: number;
  readonly onRevoke?: () => void;
  readonly onTell?: () => void;
}): ReactElement {
  const { row } = props;
  const gone = row.revokedAt !== null;
  return (
    <tr className={gone ? "gone" : row.heldBy ? "held" : ""}>
      <td className="stt">{props.number}</td>
      <td className="fig">{row.year}</td>
      <td>
        {row.awardName}
        {row.kind === "named" && <div className="sub">Loại khen thưởng: {row.basisName.toLowerCase()}</div>}
        {row.heldBy && <div className="sub">{row.heldBy}, không cộng thêm</div>}
      </td>
      <td>
        {row.recipient || row.unit}
        {row.recipient && row.recipient !== row.unit && <div className="sub">{row.unit}</div>}
      </td>
      <td className="num">{split(row, row.collectives)}</td>
      <td className="num">{split(row, row.individuals)}</td>
      <td className="num b">{writeInteger(row.total)}</td>
      <td className="keep">
        <Source row={row} />
      </td>
      {props.onRevoke && (
        <td className="keep" style={{ textAlign: "right" }}>
          {!gone && row.kind === "named" && row.basis === null && (
            <Button small kind="text" label={`Ghi loại khen thưởng dòng ${props.number}`} onPress={props.onTell!}>
              Ghi loại
            </Button>
          )}
          {!gone && (
            <Button small kind="text" label={`Huỷ dòng ${props.number}`} onPress={props.onRevoke}>
              Huỷ
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}

/** A count that the source did not split is said in words, so that nobody reads a zero. */
const split = (row: Row, count: number): ReactElement | string =>
  row.untold === row.total ? <span className="un">chưa tách</span> : writeInteger(count);

function Source({ row }: { readonly row: Row }): ReactElement {
  const decision = row.decisionNumber ? `Quyết định ${row.decisionNumber}` : "";
  const day = row.decidedOn ? `, ${writeDay(row.decidedOn)}` : "";
  return (
    <>
      {decision ? `${decision}${day}` : row.source}
      {decision && row.decidedBy && <div className="sub">{row.decidedBy}</div>}
      {row.illustrative && <div className="sub">Số liệu minh hoạ</div>}
      {row.revokedAt !== null && <div className="sub">Đã huỷ: {row.revokedBecause}</div>}
    </>
  );
}

function Sums({ sums }: { readonly sums: LedgerView["sums"] }): ReactElement {
  const notes = [
    sums.untold > 0 ? `${writeInteger(sums.untold)} chưa tách` : "",
    sums.illustrative > 0 ? `${writeInteger(sums.illustrative)} minh hoạ` : "",
    sums.notAdded > 0 ? `${sums.notAdded} dòng đã nằm trong tổng số, không cộng thêm` : "",
  ].filter(Boolean);
  return (
    <tr className="sum">
      <td />
      <td colSpan={3}>Cộng {sums.lines} dòng đang hiện</td>
      <td className="num">{writeInteger(sums.collectives)}</td>
      <td className="num">{writeInteger(sums.individuals)}</td>
      <td className="num">{writeInteger(sums.total)}</td>
      <td className="nt" colSpan={2}>
        {notes.join(", ")}
      </td>
    </tr>
  );
}
