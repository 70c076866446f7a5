import { type ReactElement, useState } from "react";
import { Button, CheckField, Form, Section, TextField, useDeed } from "../../../../ui/index.ts";
import type { createYear } from "../../../movement/index.ts";
import type { Progress } from "../guide-page.tsx";

/** The first year of the cluster. */
export function YearStep({ cluster }: { readonly cluster: NonNullable<Progress["cluster"]> }): ReactElement {
  const [year, setYear] = useState(() => String(new Date().getFullYear()));
  const [motto, setMotto] = useState("");
  const [asSecretary, setAsSecretary] = useState(true);
  const create = useDeed<typeof createYear>("movement.create-year");
  return (
    <Section title={`Năm thi đua của ${cluster.name}`}>
      <Form
        onSubmit={() => void create.run({ clusterId: cluster.clusterId, year: Number(year), motto, asSecretary })}
        refused={create.refused}
        buttons={
          <Button kind="main" submit running={create.running}>
            Lập năm và chọn cụm trưởng
          </Button>
        }
      >
        <TextField
          label="Năm"
          required
          inputMode="numeric"
          width={120}
          value={year}
          onChange={setYear}
          error={create.fields["year"]}
        />
        <TextField
          label="Khẩu hiệu của năm"
          value={motto}
          onChange={setMotto}
          error={create.fields["motto"]}
          hint="Không cần dấu ngoặc kép. Có thể ghi sau."
        />
        <CheckField
          label="Tôi cũng làm thư ký của năm này"
          hint="Bỏ chọn nếu người khác làm thư ký; bước cuối sẽ mời người đó."
          checked={asSecretary}
          onChange={setAsSecretary}
        />
      </Form>
    </Section>
  );
}
