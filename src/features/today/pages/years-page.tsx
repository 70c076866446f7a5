import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Illustrative, PageHead, RecordList, Status } from "../../../ui/index.ts";
import type { listYears } from "../../movement/index.ts";

/** The years of somebody who has several. */
export function YearsPage(): ReactElement {
  return (
    <>
      <PageHead title="Năm thi đua của đồng chí" lede="Chọn năm để xem việc cần làm." />
      <RecordList<typeof listYears>
        deed="movement.list-years"
        input={{}}
        label="các năm thi đua"
        searchHint="Tìm cụm, năm"
        rowKey={({ yearId }) => yearId}
        empty={null}
        columns={[
          { header: "Năm", cell: ({ year }) => <span className="fig">{year}</span> },
          {
            header: "Cụm thi đua",
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
    </>
  );
}
