import { type ReactElement, useState } from "react";
import { Button, ButtonLink, Dialog, Empty, PageHead, RecordList } from "../../../ui/index.ts";
import type { listUnits } from "../list-units.ts";
import { ForAdministrators } from "./for-administrators.tsx";
import { OwnerChoice } from "./owner-choice.tsx";
import { UnitDialog } from "./unit-dialog.tsx";
import { UnitsForm } from "./units-form.tsx";

/** /quan-tri/don-vi: every unit; add, import, rename. */
export default function UnitsPage(): ReactElement {
  const [adding, setAdding] = useState(false);
  const [ownerId, setOwnerId] = useState<number>();
  const [opened, setOpened] = useState<number>();
  const add = (
    <Button kind="main" onPress={() => setAdding(true)}>
      Thêm đơn vị
    </Button>
  );
  return (
    <ForAdministrators title="Đơn vị">
      <PageHead
        title="Đơn vị"
        crumb="Quản trị"
        lede="Đơn vị đổi tên thì văn bản các năm trước vẫn giữ tên cũ. Tìm được theo mọi tên đã mang."
      >
        <ButtonLink to="/quan-tri">Về trang quản trị</ButtonLink>
        {add}
      </PageHead>
      <RecordList<typeof listUnits>
        deed="organisations.list-units"
        input={{}}
        label="Đơn vị"
        searchHint="Tìm tên hoặc mã, không cần dấu"
        rowKey={(row) => row.unitId}
        columns={[
          { header: "Mã", cell: (row) => <span className="nw">{row.code}</span> },
          { header: "Tên đơn vị", cell: (row) => <b>{row.name}</b> },
          { header: "Cụm, khối", cell: (row) => row.clusters || <span className="mut">Chưa vào cụm, khối nào</span> },
          { header: "Cơ quan chủ quản", cell: (row) => row.ownerName },
          {
            header: "Việc",
            cell: (row) => (
              <Button small onPress={() => setOpened(row.unitId)} label={`Sửa, đổi tên ${row.name}`}>
                Sửa, đổi tên
              </Button>
            ),
          },
        ]}
        empty={
          <Empty title="Chưa có đơn vị nào" actions={add}>
            Gõ tên từng đơn vị, dán từ Excel, hoặc tải tệp theo mẫu. Khoảng 3 phút.
          </Empty>
        }
      />
      <Dialog open={adding} title="Thêm đơn vị" wide onClose={() => setAdding(false)}>
        <div className="stack">
          <OwnerChoice value={ownerId} onChange={setOwnerId} />
          {ownerId !== undefined && (
            <UnitsForm key={ownerId} ownerId={ownerId} clusterId={null} onDone={() => setAdding(false)} />
          )}
        </div>
      </Dialog>
      {opened !== undefined && <UnitDialog unitId={opened} onClose={() => setOpened(undefined)} />}
    </ForAdministrators>
  );
}
