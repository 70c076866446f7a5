import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { Button, CheckField, ChoiceField, Dialog, Form, TextField, useDeed, useRead } from "../../../ui/index.ts";
import type { createYear } from "../../year/index.ts";
import type { listClusters } from "../../organisations/index.ts";

/** The administrator opens a year of any cluster there is. */
export function NewYearDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const navigate = useNavigate();
  const { answer: clusters } = useRead<typeof listClusters>("organisations.list-clusters", { size: 500 });
  const [clusterId, setClusterId] = useState<string | null>(null);
  const [year, setYear] = useState(() => String(new Date().getFullYear()));
  const [asSecretary, setAsSecretary] = useState(false);
  const create = useDeed<typeof createYear>("movement.create-year");
  const chosen = clusters?.rows.find((cluster) => String(cluster.clusterId) === clusterId);
  async function save(): Promise<void> {
    if (!chosen) return;
    const made = await create.run({ clusterId: chosen.clusterId, year: Number(year), asSecretary });
    if (!made) return;
    const next = made.hasBefore ? "/tu-nam-truoc" : "";
    await navigate({ to: `/${chosen.code}/${year}${next}` as never });
  }
  return (
    <Dialog open title="Lập năm thi đua" onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={create.refused}
        buttons={
          <Button kind="main" submit running={create.running} {...(!chosen && { off: "Chọn cụm, khối" })}>
            Lập năm
          </Button>
        }
      >
        <ChoiceField
          label="Cụm, khối thi đua"
          required
          value={clusterId}
          onChange={setClusterId}
          choices={(clusters?.rows ?? []).map(({ clusterId: id, name }) => ({ value: String(id), label: name }))}
          hint="Cụm, khối mới lập ở mục Quản trị."
        />
        <TextField
          label="Năm"
          required
          inputMode="numeric"
          width={120}
          value={year}
          onChange={setYear}
          error={create.fields["year"]}
        />
        <CheckField label="Tôi cũng làm thư ký của năm này" checked={asSecretary} onChange={setAsSecretary} />
      </Form>
    </Dialog>
  );
}
