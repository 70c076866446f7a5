import { type ReactElement, useState } from "react";
import { Button, Form, Section, TextField, useDeed } from "../../../../ui/index.ts";
import type { createOwner } from "../../../organisations/index.ts";

/** The body that owns clusters: a ministry, a province, a group. */
export function OwnerStep(): ReactElement {
  const [name, setName] = useState("");
  const [standingBodyName, setStandingBodyName] = useState("");
  const create = useDeed<typeof createOwner>("organisations.create-owner");
  return (
    <Section title="Cơ quan chủ quản của cụm">
      <Form
        onSubmit={() => void create.run({ name, standingBodyName })}
        refused={create.refused}
        buttons={
          <Button kind="main" submit running={create.running}>
            Ghi và sang bước lập cụm
          </Button>
        }
      >
        <TextField
          label="Tên cơ quan chủ quản"
          required
          value={name}
          onChange={setName}
          error={create.fields["name"]}
          hint="Bộ, ban, ngành, tỉnh hoặc tập đoàn thành lập cụm. Ví dụ: Bộ Công an."
        />
        <TextField
          label="Cơ quan thường trực của Hội đồng"
          value={standingBodyName}
          onChange={setStandingBodyName}
          error={create.fields["standingBodyName"]}
          hint="Nơi nhận hồ sơ của cụm, in ở “Nơi nhận” của văn bản. Có thể ghi sau."
        />
      </Form>
    </Section>
  );
}
