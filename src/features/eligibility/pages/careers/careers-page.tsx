import { type ReactElement, useState } from "react";
import { Button, ButtonLink, Empty, PageHead, RecordList } from "../../../../ui/index.ts";
import { useYear } from "../../../year/pages/index.ts";
import type { CareerRow, listTold } from "../../careers/list-careers.ts";
import { CareerDialog } from "./career-dialog.tsx";
import { CareerFileDialog } from "./career-file-dialog.tsx";

/** Posts that persons of the cluster held, as papers tell them: for standards that count the time in them. */
export default function CareersPage(): ReactElement {
  const { year, holds, to } = useYear();
  const [editing, setEditing] = useState<CareerRow | "new">();
  const [loading, setLoading] = useState(false);
  const mayRecord = holds("secretary", "standing-body");
  const tell = mayRecord && <Button onPress={() => setEditing("new")}>Ghi chức vụ</Button>;
  return (
    <div className="stack-l">
      <PageHead
        title="Chức vụ của cá nhân"
        illustrative={year.illustrative}
        lede="Chức vụ và thời gian giữ chức vụ, để xét danh hiệu, hình thức có tính thời gian giữ chức vụ. Chưa ghi thì kết luận là thiếu dữ liệu, không phải chưa đạt."
      >
        <ButtonLink to={to("ra-soat")}>Rà soát điều kiện</ButtonLink>
        {mayRecord && <Button onPress={() => setLoading(true)}>Nhập từ Excel</Button>}
        {tell}
      </PageHead>
      <RecordList<typeof listTold>
        deed="eligibility.list-careers"
        input={{ yearId: year.yearId }}
        label="chức vụ của cá nhân"
        rowKey={(row) => row.subjectId}
        columns={[
          { header: "Họ và tên", cell: (row) => row.fullName },
          { header: "Đơn vị", cell: (row) => row.unit },
          {
            header: "Chức vụ đã giữ",
            cell: (row) => <span style={{ whiteSpace: "pre-line" }}>{row.held || "Không giữ chức vụ nào"}</span>,
          },
          { header: "Ghi đủ đến", cell: (row) => row.toldTo || <span className="mut">chưa rõ</span> },
          {
            header: "Văn bản",
            cell: (row) => (
              <>
                {row.source}
                <div className="sm mut">{row.recordedBy} ghi</div>
              </>
            ),
          },
          ...(mayRecord
            ? [
                {
                  header: "Ghi lại",
                  cell: (row: CareerRow) => (
                    <Button small label={`Ghi lại chức vụ của ${row.fullName}`} onPress={() => setEditing(row)}>
                      Ghi lại
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
        empty={
          <Empty title="Chưa ghi chức vụ của ai" actions={tell}>
            Ghi từng người, hoặc nhập cả danh sách từ tệp Excel theo mẫu.
          </Empty>
        }
      />
      {editing && <CareerDialog was={editing === "new" ? undefined : editing} onClose={() => setEditing(undefined)} />}
      {loading && <CareerFileDialog onClose={() => setLoading(false)} />}
    </div>
  );
}
