import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import {
  Button,
  ButtonLink,
  Dialog,
  Empty,
  PageHead,
  RecordList,
  type RowOf,
  Section,
  useRead,
} from "../../../ui/index.ts";
import type { listClusters } from "../list-clusters.ts";
import type { listOwners } from "../list-owners.ts";
import { ClusterForm } from "./cluster-form.tsx";
import { ForAdministrators } from "./for-administrators.tsx";
import { OwnerChoice } from "./owner-choice.tsx";
import { OwnerForm } from "./owner-form.tsx";

/** /quan-tri: clusters, owners, and the ways to units and people. */
export default function AdministrationPage(): ReactElement {
  return (
    <ForAdministrators title="Quản trị">
      <div className="stack-l">
        <PageHead title="Quản trị" lede="Cơ quan chủ quản lập cụm, khối; đơn vị là thành viên theo từng thời gian.">
          <ButtonLink to="/quan-tri/don-vi">Đơn vị</ButtonLink>
          <ButtonLink to="/quan-tri/nguoi-dung">Người dùng</ButtonLink>
        </PageHead>
        <Clusters />
        <Owners />
      </div>
    </ForAdministrators>
  );
}

function Clusters(): ReactElement {
  const [adding, setAdding] = useState(false);
  const [ownerId, setOwnerId] = useState<number>();
  const { answer: owners } = useRead<typeof listOwners>("organisations.list-owners", { size: 500 });
  const none = owners?.total === 0;
  const add = (
    <Button kind="main" onPress={() => setAdding(true)} off={none ? "Thêm cơ quan chủ quản trước" : undefined}>
      Lập cụm, khối
    </Button>
  );
  const owner = ownerId ?? (owners?.total === 1 ? owners.rows[0]!.ownerId : undefined);
  return (
    <Section title="Cụm, khối thi đua">
      <RecordList<typeof listClusters>
        deed="organisations.list-clusters"
        input={{}}
        label="Cụm, khối thi đua"
        rowKey={(row) => row.clusterId}
        filters={add}
        columns={[
          { header: "Tên", cell: (row) => <Link to={`/quan-tri/cum/${row.clusterId}` as never}>{row.name}</Link> },
          { header: "Mã", cell: (row) => <span className="nw">{row.code}</span> },
          { header: "Loại", cell: (row) => row.kindName },
          { header: "Cơ quan chủ quản", cell: (row) => row.ownerName },
          { header: "Số đơn vị", cell: (row) => row.units, number: true },
          {
            header: "Năm gần nhất",
            cell: (row) =>
              row.latestYear === null ? (
                "Chưa có"
              ) : (
                <Link to={`/${row.code}/${row.latestYear}` as never}>{row.latestYear}</Link>
              ),
          },
        ]}
        empty={
          <Empty title="Chưa có cụm, khối nào" actions={add}>
            Lập cụm, khối cần tên, mã và cơ quan chủ quản; khoảng 2 phút. Sau đó thêm đơn vị thành viên.
          </Empty>
        }
      />
      <Dialog open={adding} title="Lập cụm, khối thi đua" wide onClose={() => setAdding(false)}>
        <div className="stack">
          <OwnerChoice value={owner} onChange={setOwnerId} />
          {owner !== undefined && <ClusterForm key={owner} ownerId={owner} onDone={() => setAdding(false)} />}
        </div>
      </Dialog>
    </Section>
  );
}

function Owners(): ReactElement {
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<RowOf<typeof listOwners>>();
  const add = <Button onPress={() => setAdding(true)}>Thêm cơ quan chủ quản</Button>;
  return (
    <Section title="Cơ quan chủ quản">
      <RecordList<typeof listOwners>
        deed="organisations.list-owners"
        input={{}}
        label="Cơ quan chủ quản"
        rowKey={(row) => row.ownerId}
        filters={add}
        columns={[
          { header: "Tên", cell: (row) => <b>{row.name}</b> },
          {
            header: "Cơ quan thường trực Hội đồng",
            cell: (row) => row.standingBodyName || <span className="mut">Chưa ghi</span>,
          },
          { header: "Số đơn vị", cell: (row) => row.units, number: true },
          { header: "Số cụm, khối", cell: (row) => row.clusters, number: true },
          {
            header: "Việc",
            cell: (row) => (
              <Button small onPress={() => setEditing(row)} label={`Sửa ${row.name}`}>
                Sửa
              </Button>
            ),
          },
        ]}
        empty={
          <Empty title="Chưa có cơ quan chủ quản" actions={add}>
            Bắt đầu từ đây: bộ, tỉnh hoặc tổng công ty lập ra cụm, khối thi đua. Khoảng 1 phút.
          </Empty>
        }
      />
      <Dialog open={adding} title="Thêm cơ quan chủ quản" onClose={() => setAdding(false)}>
        <OwnerForm onDone={() => setAdding(false)} />
      </Dialog>
      <Dialog open={editing !== undefined} title="Sửa cơ quan chủ quản" onClose={() => setEditing(undefined)}>
        {editing && <OwnerForm key={editing.ownerId} owner={editing} onDone={() => setEditing(undefined)} />}
      </Dialog>
    </Section>
  );
}
