import { clusterSays } from "../cluster-words.ts";
import { Link, useParams } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import {
  type AnswerOf,
  Button,
  ButtonLink,
  Dialog,
  Empty,
  KeyValues,
  PageHead,
  RefusedPage,
  Section,
  useRead,
  Waiting,
} from "../../../ui/index.ts";
import type { findCluster } from "../find-cluster.ts";
import { clusterKinds } from "../labels.ts";
import { ClusterForm } from "./cluster-form.tsx";
import { HeadshipForm } from "./headship-form.tsx";
import { HeadshipHistory } from "./headship-history.tsx";
import { JoinForm } from "./join-form.tsx";
import { Memberships } from "./memberships.tsx";
import { showDay } from "./show-day.ts";
import { UnitsForm } from "./units-form.tsx";

export type ClusterFound = NonNullable<AnswerOf<typeof findCluster>>;

/** /quan-tri/cum/$clusterId: what a cluster is, who belonged to it and who led it. */
export default function ClusterPage(): ReactElement {
  const { clusterId = "" } = useParams({ strict: false });
  const {
    answer: cluster,
    refused,
    loading,
  } = useRead<typeof findCluster>("organisations.find-cluster", { clusterId });
  if (loading) return <Waiting />;
  if (!cluster)
    return refused ? (
      <RefusedPage title="Cụm, khối thi đua" refused={refused} />
    ) : (
      <>
        <PageHead title="Cụm, khối thi đua" />
        <Empty title="Không có cụm, khối này" actions={<ButtonLink to="/quan-tri">Về trang quản trị</ButtonLink>}>
          Địa chỉ có thể gõ nhầm.
        </Empty>
      </>
    );
  return <ClusterScreen cluster={cluster} />;
}

type Asked = "edit" | "new-units" | "join" | "head" | "deputy";

function ClusterScreen({ cluster }: { readonly cluster: ClusterFound }): ReactElement {
  const [asked, setAsked] = useState<Asked>();
  const say = clusterSays(cluster.kind);
  const close = (): void => setAsked(undefined);
  const members = cluster.memberships.filter((one) => one.leftOn === null);
  return (
    <div className="stack-l">
      <PageHead title={cluster.name} crumb={<Link to={"/quan-tri" as never}>Quản trị</Link>}>
        <Button onPress={() => setAsked("edit")}>{say("Sửa thông tin cụm")}</Button>
      </PageHead>
      <KeyValues
        rows={[
          ["Mã", cluster.code],
          ["Loại", clusterKinds[cluster.kind]],
          ["Ký hiệu văn bản", cluster.documentSymbol],
          ["Địa danh", cluster.place],
          ["Quyết định thành lập", foundingInWords(cluster)],
        ]}
      />
      <Section title="Đơn vị thành viên">
        <div className="acts" style={{ marginBottom: 12 }}>
          <Button kind="main" onPress={() => setAsked("new-units")}>
            Thêm đơn vị mới
          </Button>
          <Button onPress={() => setAsked("join")}>Thêm đơn vị đã có</Button>
        </div>
        <Memberships cluster={cluster} />
      </Section>
      <Section title={say("Cụm trưởng, cụm phó qua các năm")}>
        <div className="acts" style={{ marginBottom: 12 }}>
          <Button onPress={() => setAsked("head")} off={members.length === 0 ? "Thêm đơn vị trước" : undefined}>
            {say("Ghi cụm trưởng")}
          </Button>
          <Button onPress={() => setAsked("deputy")} off={members.length === 0 ? "Thêm đơn vị trước" : undefined}>
            {say("Ghi cụm phó")}
          </Button>
        </div>
        <HeadshipHistory headships={cluster.headships} kind={cluster.kind} />
      </Section>
      <Dialog open={asked === "edit"} title={say("Sửa thông tin cụm")} wide onClose={close}>
        <ClusterForm key={cluster.revision} ownerId={cluster.ownerId} cluster={cluster} onDone={close} />
      </Dialog>
      <Dialog open={asked === "new-units"} title={`Thêm đơn vị vào ${cluster.name}`} wide onClose={close}>
        <UnitsForm ownerId={cluster.ownerId} clusterId={cluster.clusterId} onDone={close} />
      </Dialog>
      <Dialog open={asked === "join"} title={`Đơn vị vào ${cluster.name}`} onClose={close}>
        <JoinForm cluster={cluster} onDone={close} />
      </Dialog>
      <Dialog
        open={asked === "head" || asked === "deputy"}
        title={say(asked === "deputy" ? "Ghi cụm phó" : "Ghi cụm trưởng")}
        wide
        onClose={close}
      >
        <HeadshipOfYear cluster={cluster} role={asked === "deputy" ? "deputy" : "head"} onDone={close} />
      </Dialog>
    </div>
  );
}

/** The administration is outside any year, so the year is asked first. */
function HeadshipOfYear(props: {
  readonly cluster: ClusterFound;
  readonly role: "head" | "deputy";
  readonly onDone: () => void;
}): ReactElement {
  const [year, setYear] = useState(() => String(new Date().getFullYear()));
  const number = Number(year);
  const right = Number.isInteger(number) && number >= 1948 && number <= 2200;
  const units = props.cluster.memberships.filter((one) => !one.observer);
  return (
    <div className="stack">
      <label className="lab">
        Năm{" "}
        <input
          className="inp fig"
          style={{ width: 100 }}
          inputMode="numeric"
          value={year}
          onChange={(event) => setYear(event.currentTarget.value)}
        />
      </label>
      {right ? (
        <HeadshipForm
          kind={props.cluster.kind}
          key={`${number} ${props.role}`}
          clusterId={props.cluster.clusterId}
          year={number}
          role={props.role}
          units={units}
          onDone={props.onDone}
        />
      ) : (
        <p role="alert">Năm chưa đúng. Ghi bốn chữ số, ví dụ 2020.</p>
      )}
    </div>
  );
}

function foundingInWords({ foundingDecision, foundedOn }: ClusterFound): string {
  const known = [foundingDecision, foundedOn === null ? "" : `thành lập ngày ${showDay(foundedOn)}`].filter(Boolean);
  return known.length > 0 ? known.join(", ") : "Chưa ghi";
}
