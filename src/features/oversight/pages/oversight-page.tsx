import type { ReactElement } from "react";
import { clockOf, dayOf, writeDay } from "../../../basics/instant.ts";
import { Empty, PageHead, RecordList, Section } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { listLog } from "../list-log.ts";
import { ChainState } from "./chain-state.tsx";
import { YearConclusion } from "./conclusion.tsx";
import { HandOver } from "./hand-over.tsx";
import "./oversight-page.css";

/** The record of the year: is it whole, who did what, and what the next secretary takes over. */
export default function OversightPage(): ReactElement {
  const { year, me, holds } = useYear();
  const mayTake = me.administrator || holds("secretary", "standing-body", "chair");
  return (
    <div className="oversight">
      <PageHead
        title="Giám sát"
        lede="Mỗi việc ghi vào hệ thống để lại một dòng nhật ký, nối với dòng trước bằng mã. Sửa hay xoá một dòng là chuỗi đứt và thấy được."
      />
      <div className="beside">
        <ChainState />
        {mayTake && <HandOver />}
      </div>
      <YearConclusion />
      {me.administrator && <Backup />}
      <Section title={`Nhật ký năm ${year.year}`} aside="Mới nhất ở trên">
        <RecordList<typeof listLog>
          deed="oversight.list-log"
          input={{ yearId: year.yearId }}
          label="Nhật ký"
          searchHint="Tìm người, việc, lý do"
          rowKey={(row) => row.seq}
          columns={[
            { header: "Thời điểm", cell: ({ at }) => `${clockOf(at)} ${writeDay(dayOf(at))}` },
            { header: "Người thực hiện", cell: ({ who }) => who },
            { header: "Việc", cell: (row) => <Deed what={row.what} details={row.details} /> },
            { header: "Lý do", cell: ({ reason }) => reason },
            { header: "Dòng", cell: ({ seq }) => seq, number: true },
          ]}
          empty={
            <Empty title="Chưa có việc nào trong năm">
              Dòng đầu tiên xuất hiện ngay khi có người ghi việc đầu tiên của năm.
            </Empty>
          }
        />
      </Section>
    </div>
  );
}

function Deed({ what, details }: { readonly what: string; readonly details: string }): ReactElement {
  return (
    <>
      {what}
      {details !== "" && <div className="mut sm">{details}</div>}
    </>
  );
}

/** A backup holds everything of every cluster and the hashes of passwords: it is made at the server, not through a browser. */
function Backup(): ReactElement {
  return (
    <Section title="Sao lưu toàn hệ thống" aside="Dành cho quản trị">
      <p>
        Bản sao lưu chứa dữ liệu của mọi cụm, khối nên chỉ lập tại máy chủ, trong thư mục cài đặt, khi hệ thống vẫn
        chạy:
      </p>
      <p>
        <code>npx thidua backup TỆP</code>
      </p>
      <p className="mut sm">
        Phục hồi vào nơi còn trống bằng <code>npx thidua restore TỆP</code>. Mỗi lần sao lưu và phục hồi để lại một dòng
        nhật ký.
      </p>
    </Section>
  );
}
