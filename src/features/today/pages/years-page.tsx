import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { Button, ButtonLink, Illustrative, PageHead, RecordList, Status } from "../../../ui/index.ts";
import type { listYears } from "../../year/index.ts";
import { NewYearDialog } from "./new-year-dialog.tsx";

/** The years of somebody who has several; an administrator also opens new ones here. */
export function YearsPage({ administrator }: { readonly administrator: boolean }): ReactElement {
  const [opening, setOpening] = useState(false);
  return (
    <>
      <PageHead title="Năm thi đua của đồng chí" lede="Chọn năm để xem việc cần làm.">
        {administrator && (
          <>
            <ButtonLink to="/quan-tri">Quản trị</ButtonLink>
            <ButtonLink to="/lap-cum">Lập cụm, khối</ButtonLink>
            <Button onPress={() => setOpening(true)}>Lập năm thi đua</Button>
          </>
        )}
      </PageHead>
      <RecordList<typeof listYears>
        deed="movement.list-years"
        input={{}}
        label="các năm thi đua"
        searchHint="Tìm cụm, khối, năm"
        rowKey={({ yearId }) => yearId}
        empty={null}
        columns={[
          { header: "Năm", cell: ({ year }) => <span className="fig">{year}</span> },
          {
            header: "Cụm, khối thi đua",
            cell: (row) => (
              <>
                <Link to={`/${row.clusterCode}/${row.year}` as never}>{row.clusterName}</Link>{" "}
                {row.illustrative && <Illustrative />}
              </>
            ),
          },
          { header: "Cơ quan chủ quản", cell: ({ ownerName }) => ownerName },
          {
            header: "Tiến độ",
            cell: ({ concludedAt, pactSignedAt }) =>
              concludedAt !== null ? (
                <Status is="done" word="Đã tổng kết" />
              ) : pactSignedAt !== null ? (
                <Status is="doing" word="Đã ký giao ước" />
              ) : (
                <Status is="todo" word="Đang chuẩn bị" />
              ),
          },
        ]}
      />
      {opening && <NewYearDialog onClose={() => setOpening(false)} />}
    </>
  );
}
