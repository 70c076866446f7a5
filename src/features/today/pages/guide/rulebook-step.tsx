import { type ReactElement, useState } from "react";
import { Button, Form, RadioField, Section, useDeed, useRead, Waiting } from "../../../../ui/index.ts";
import type { editRulebook } from "../../../movement/index.ts";
import type { readRulebook } from "../../../movement/index.ts";
import type { Progress } from "../guide-page.tsx";

/** A rulebook to start from; every parameter can be changed until the pact is signed. */
export function RulebookStep({ year }: { readonly year: NonNullable<Progress["year"]> }): ReactElement {
  const { yearId } = year;
  const { answer } = useRead<typeof readRulebook>("movement.read-rulebook", { yearId });
  const [code, setCode] = useState<string | null>(null);
  const write = useDeed<typeof editRulebook>("movement.edit-rulebook");
  if (!answer) return <Waiting />;
  const chosen = answer.samples.find((sample) => sample.code === code);
  return (
    <Section title="Quy chế mẫu để bắt đầu">
      <Form
        onSubmit={() => void (chosen && write.run({ yearId, revision: 0, rules: chosen.rules }))}
        refused={write.refused}
        buttons={
          <Button kind="main" submit running={write.running} {...(!chosen && { off: "Chọn một quy chế mẫu" })}>
            Lấy quy chế này làm bản nháp
          </Button>
        }
      >
        <RadioField
          label="Ngưỡng phiếu suy tôn"
          value={code}
          onChange={setCode}
          choices={answer.samples.map((sample) => ({
            value: sample.code,
            label: sample.name,
            hint: `${sample.says} Nguồn: ${sample.source}.`,
          }))}
          hint="Từng điều sửa được ở mục Phong trào cho đến khi ký giao ước."
        />
      </Form>
    </Section>
  );
}
