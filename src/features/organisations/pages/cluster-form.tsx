import { type ReactElement, type ReactNode, useState } from "react";
import { Button, ChoiceField, DayField, Form, OtherVersion, TextField, useDeed } from "../../../ui/index.ts";
import type { createCluster } from "../create-cluster.ts";
import type { editCluster } from "../edit-cluster.ts";
import type { ClusterKind } from "../model.ts";
import { clusterKinds } from "../labels.ts";
import { showDay } from "./show-day.ts";

export interface ClusterShown {
  readonly clusterId: number;
  readonly code: string;
  readonly name: string;
  readonly kind: ClusterKind;
  readonly documentSymbol: string;
  readonly foundingDecision: string;
  readonly foundedOn: string | null;
  readonly place: string;
  readonly revision: number;
}

const fresh = {
  code: "",
  name: "",
  kind: "cluster" as ClusterKind,
  documentSymbol: "",
  foundingDecision: "",
  foundedOn: null as string | null,
  place: "",
};

/** Sets up a cluster under an owner, or edits the one given; `onDone` hears its number. */
export function ClusterForm(props: {
  readonly ownerId: number;
  readonly cluster?: ClusterShown;
  readonly onDone: (clusterId: number) => void;
  readonly beside?: ReactNode;
}): ReactElement {
  const { cluster } = props;
  const [fields, setFields] = useState(() => (cluster ? fieldsOf(cluster) : fresh));
  const [revision, setRevision] = useState(cluster?.revision ?? 0);
  const creating = useDeed<typeof createCluster>("organisations.create-cluster");
  const editing = useDeed<typeof editCluster>("organisations.edit-cluster");
  const doing = cluster ? editing : creating;
  const set =
    <Key extends keyof typeof fresh>(key: Key) =>
    (value: (typeof fresh)[Key]): void =>
      setFields({ ...fields, [key]: value });
  async function send(): Promise<void> {
    const done = cluster
      ? await editing.run({ clusterId: cluster.clusterId, ...fields, revision })
      : await creating.run({ ownerId: props.ownerId, ...fields });
    if (done) props.onDone(done.clusterId);
  }
  function seen(now: { readonly revision: number }): void {
    setRevision(now.revision);
    editing.clear();
  }
  return (
    <Form
      onSubmit={() => void send()}
      refused={doing.refused}
      buttons={
        <>
          <Button kind="main" submit running={doing.running}>
            {cluster ? "Ghi" : "Lập cụm, khối"}
          </Button>
          {props.beside}
        </>
      }
    >
      <div className="grid2">
        <TextField
          label="Tên cụm, khối"
          required
          hint="Ví dụ: Cụm thi đua số 1; Khối thi đua các sở, ngành."
          value={fields.name}
          onChange={set("name")}
          error={doing.fields["name"]}
        />
        <TextField
          label="Mã"
          required
          hint="Dùng trong địa chỉ và dòng lệnh, ví dụ: cum-1. Nên giữ nguyên qua các năm."
          value={fields.code}
          onChange={set("code")}
          error={doing.fields["code"]}
        />
        <ChoiceField<ClusterKind>
          label="Loại"
          value={fields.kind}
          onChange={(kind) => set("kind")(kind ?? "cluster")}
          choices={(Object.keys(clusterKinds) as ClusterKind[]).map((value) => ({ value, label: clusterKinds[value] }))}
        />
        <TextField
          label="Ký hiệu văn bản"
          required
          hint="In sau số văn bản, như trong văn bản của cụm, khối: 12/KH-CTĐ1, 12/KH-KTĐ3."
          value={fields.documentSymbol}
          onChange={set("documentSymbol")}
          error={doing.fields["documentSymbol"]}
        />
        <TextField
          label="Địa danh"
          required
          hint="Nơi ký văn bản, in trước ngày tháng."
          value={fields.place}
          onChange={set("place")}
          error={doing.fields["place"]}
        />
        <TextField
          label="Quyết định thành lập"
          hint="Số, ngày; có thể ghi sau."
          value={fields.foundingDecision}
          onChange={set("foundingDecision")}
          error={doing.fields["foundingDecision"]}
        />
        <DayField
          label="Ngày thành lập"
          value={fields.foundedOn}
          onChange={set("foundedOn")}
          error={doing.fields["foundedOn"]}
        />
      </div>
      <OtherVersion<ClusterShown>
        refused={editing.refused}
        compare={(now) => [
          { label: "Tên", theirs: now.name, mine: fields.name },
          { label: "Mã", theirs: now.code, mine: fields.code },
          { label: "Loại", theirs: clusterKinds[now.kind], mine: clusterKinds[fields.kind] },
          { label: "Ký hiệu văn bản", theirs: now.documentSymbol, mine: fields.documentSymbol },
          { label: "Địa danh", theirs: now.place, mine: fields.place },
          { label: "Quyết định thành lập", theirs: now.foundingDecision, mine: fields.foundingDecision },
          { label: "Ngày thành lập", theirs: showDay(now.foundedOn), mine: showDay(fields.foundedOn) },
        ]}
        onMine={seen}
      />
    </Form>
  );
}

function fieldsOf(cluster: ClusterShown): typeof fresh {
  const { code, name, kind, documentSymbol, foundingDecision, foundedOn, place } = cluster;
  return { code, name, kind, documentSymbol, foundingDecision, foundedOn, place };
}
