import { type ReactElement, type ReactNode, useState } from "react";
import { WideTable } from "./wide-table.tsx";
import { Button } from "./button.tsx";
import { addressOf } from "./call.ts";
import { Icon } from "./icons.tsx";
import { LongFileLink } from "./long-file.tsx";
import { RefusedNotice, Waiting } from "./notices.tsx";
import { useFile } from "./use-file.ts";
import { useRead } from "./use-read.ts";
import type { InputOf, NameOf, Page, RowOf } from "./wire.ts";

export interface ListColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the right in figures of one width. */
  readonly number?: boolean;
  /** What a row is about: never narrower than a few words, whatever stands beside it. */
  readonly matter?: boolean;
}

/** A list of records as every list of the product is: STT first, search without diacritics, pages, Excel. */
export function RecordList<Deed>(props: {
  readonly deed: NameOf<Deed>;
  readonly input: InputOf<Deed>;
  readonly label: string;
  readonly columns: readonly ListColumn<RowOf<Deed>>[];
  readonly rowKey: (row: RowOf<Deed>) => string | number;
  readonly empty: ReactNode;
  readonly searchHint?: string;
  readonly filters?: ReactNode;
  readonly size?: number;
  /** A last row under the ink rule, such as totals of what is shown. */
  readonly foot?: ReactNode;
}): ReactElement {
  const [q, setQ] = useState("");
  const [page, setPage] = useState(1);
  const excel = useFile();
  const size = props.size ?? 50;
  const chosen = { ...(props.input as object), q, page, size } as InputOf<Deed>;
  const { answer, refused, loading } = useRead<Deed>(props.deed, chosen);
  const found = answer as Page<RowOf<Deed>> | undefined;
  if (loading && !found) return <Waiting />;
  if (found && found.total === 0 && q === "") return <>{props.empty}</>;
  return (
    <div>
      <div className="row" style={{ marginBottom: 10 }}>
        <label className="inp search">
          <Icon name="search" />
          <input
            type="search"
            // What is searched travels in the address, which a pasted page would overflow.
            maxLength={200}
            aria-label={`Tìm trong ${props.label}`}
            placeholder={props.searchHint ?? "Tìm không cần dấu"}
            value={q}
            style={{ border: 0, outline: 0, flex: 1, minWidth: 0, font: "inherit", background: "none" }}
            onChange={(event) => {
              setQ(event.currentTarget.value);
              setPage(1);
            }}
          />
        </label>
        {props.filters}
        <span style={{ flex: 1 }} />
        <LongFileLink file={excel} href={addressOf(`${props.deed}.xlsx`, { ...(props.input as object), q })}>
          Xuất Excel
        </LongFileLink>
      </div>
      <RefusedNotice refused={excel.refused} />
      <RefusedNotice refused={refused} />
      <WideTable>
        <table className="tb" aria-label={props.label}>
          <thead>
            <tr>
              <th className="stt" scope="col">
                STT
              </th>
              {props.columns.map((column) => (
                <th key={column.header} scope="col" className={column.number ? "num" : column.matter ? "matter" : ""}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found?.rows.map((row, at) => (
              <tr key={props.rowKey(row)}>
                <td className="stt">{(page - 1) * size + at + 1}</td>
                {props.columns.map((column) => (
                  <td key={column.header} className={column.number ? "num" : ""}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
            {props.foot}
          </tbody>
        </table>
      </WideTable>
      {found && <Pager total={found.total} page={page} size={size} onPage={setPage} q={q} />}
    </div>
  );
}

function Pager(props: {
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly q: string;
  readonly onPage: (page: number) => void;
}): ReactElement {
  const pages = Math.max(1, Math.ceil(props.total / props.size));
  return (
    <div className="pager">
      <span role="status">
        {props.total === 0 ? `Không có dòng nào khớp “${props.q}”. Thử gõ ít chữ hơn.` : `${props.total} dòng`}
      </span>
      <span className="sp" />
      {pages > 1 && (
        <>
          <Button small onPress={() => props.onPage(props.page - 1)} {...(props.page === 1 && { off: "" })}>
            Trang trước
          </Button>
          <span>
            Trang {props.page} / {pages}
          </span>
          <Button small onPress={() => props.onPage(props.page + 1)} {...(props.page >= pages && { off: "" })}>
            Trang sau
          </Button>
        </>
      )}
    </div>
  );
}
