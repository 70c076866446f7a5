import { type ReactElement, useState } from "react";
import { addressOf, Button, Empty, FileLink, PageHead, RefusedPage, useRead, Waiting } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { showLedger } from "../show-ledger.ts";
import { ImportDialog } from "./import-dialog.tsx";
import { type Filter, LedgerFilters, noFilter } from "./ledger-filters.tsx";
import { LedgerTable } from "./ledger-table.tsx";
import { RecordDialog } from "./record-dialog.tsx";
import { SentenceFigure } from "./sentence-figure.tsx";
import "./ledger-page.css";

/** The award ledger: the year's sentence, each number leading to its lines, and the lines with their sums. */
export default function LedgerPage(): ReactElement {
  const { year, holds } = useYear();
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [open, setOpen] = useState<"record" | "import">();
  const chosen = { yearId: year.yearId, ...filter };
  const { answer, refused } = useRead<typeof showLedger>("awards.show-ledger", chosen);
  if (!answer) return refused ? <RefusedPage title="Sổ khen thưởng" refused={refused} /> : <Waiting />;
  const writes = holds("secretary", "standing-body");
  const record = (
    <Button kind="main" onPress={() => setOpen("record")}>
      Ghi khen thưởng
    </Button>
  );
  const importing = <Button onPress={() => setOpen("import")}>Nhập từ Excel</Button>;
  return (
    <div className="ledger">
      <PageHead title="Sổ khen thưởng" illustrative={answer.illustrative}>
        {writes && importing}
        <FileLink href={addressOf("awards.list.xlsx", chosen)}>Xuất Excel</FileLink>
        {writes && record}
      </PageHead>
      {answer.lines === 0 && filter === noFilter ? (
        <Empty
          title="Sổ chưa có bản ghi"
          actions={
            writes && (
              <>
                {record} {importing}
              </>
            )
          }
        >
          Ghi từng khen thưởng theo quyết định, hoặc ghi tổng số khi nguồn chỉ nêu con số. Câu tổng hợp của năm được lập
          từ các bản ghi này. Một dòng mất chưa đến 1 phút; nhiều dòng thì nhập từ tệp Excel.
        </Empty>
      ) : (
        <>
          <SentenceFigure view={answer} onNumber={(records) => setFilter({ ...noFilter, records })} />
          <LedgerFilters view={answer} filter={filter} onChange={setFilter} />
          <LedgerTable view={answer} filter={filter} writes={writes} />
        </>
      )}
      {open === "record" && <RecordDialog view={answer} onClose={() => setOpen(undefined)} />}
      {open === "import" && <ImportDialog onClose={() => setOpen(undefined)} />}
    </div>
  );
}
