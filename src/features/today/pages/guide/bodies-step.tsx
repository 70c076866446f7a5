import type { ReactElement } from "react";
import { Section, useRead, Waiting } from "../../../../ui/index.ts";
import type { findCluster, listOwners } from "../../../organisations/index.ts";
import { ClusterForm, OwnerForm } from "../../../organisations/pages/index.ts";
import type { ClusterBegun, GoTo, OwnerBegun } from "../guide-page.tsx";
import { NewCluster } from "./new-cluster.tsx";
import { WhichOwner } from "./which-owner.tsx";

/** The body that owns the cluster, then the cluster; both can be corrected whenever this step is gone back to. */
export function BodiesStep(props: {
  readonly owner: OwnerBegun | null;
  readonly cluster: ClusterBegun | null;
  readonly go: GoTo;
}): ReactElement {
  const { owner, cluster, go } = props;
  if (!owner) return <WhichOwner onChosen={(ownerId) => go({ coquan: ownerId, moi: 1 })} />;
  return (
    <div className="stack-l">
      <OwnerAgain ownerId={owner.ownerId} />
      {cluster ? (
        <ClusterAgain ownerId={owner.ownerId} clusterId={cluster.clusterId} go={go} />
      ) : (
        <NewCluster owner={owner} onMade={(clusterId) => go({ cum: clusterId })} />
      )}
    </div>
  );
}

function OwnerAgain({ ownerId }: { readonly ownerId: number }): ReactElement {
  const { answer } = useRead<typeof listOwners>("organisations.list-owners", { size: 500 });
  const owner = answer?.rows.find((one) => one.ownerId === ownerId);
  if (!owner) return <Waiting />;
  return (
    <Section title="Cơ quan chủ quản" aside={owner.name}>
      <details>
        <summary>Xem, sửa tên cơ quan chủ quản</summary>
        <div style={{ marginTop: 12 }}>
          <OwnerForm key={owner.revision} owner={owner} onDone={() => {}} />
        </div>
      </details>
    </Section>
  );
}

function ClusterAgain(props: {
  readonly ownerId: number;
  readonly clusterId: number;
  readonly go: GoTo;
}): ReactElement {
  const { answer } = useRead<typeof findCluster>("organisations.find-cluster", { clusterId: props.clusterId });
  if (!answer) return <Waiting />;
  return (
    <Section title="Cụm, khối thi đua" aside={answer.name}>
      <ClusterForm
        key={answer.revision}
        ownerId={props.ownerId}
        cluster={answer}
        onDone={(clusterId) => props.go({ cum: clusterId })}
      />
    </Section>
  );
}
