import { type ReactElement, useState } from "react";
import { Button, Empty, Form, RadioField, Section, useDeed } from "../../../../ui/index.ts";
import type { editRulebook } from "../../operations/edit-rulebook.ts";
import type { RulebookAnswer } from "./answer.ts";
import { useYear } from "../use-year.ts";

/** No rulebook yet: one to start from is chosen, last year's first. */
export function ChooseRulebook(props: { readonly answer: RulebookAnswer; readonly mayEdit: boolean }): ReactElement {
  const { yearId } = useYear().year;
  const { samples } = props.answer;
  const [code, setCode] = useState<string | null>(samples[0]?.code ?? null);
  const write = useDeed<typeof editRulebook>("movement.edit-rulebook");
  const chosen = samples.find((sample) => sample.code === code);
  if (!props.mayEdit)
    return <Empty title="Chưa có quy chế">Thư ký soạn quy chế; khi có, đồng chí đọc được ở đây.</Empty>;
  return (
    <Section title="Chọn quy chế để bắt đầu">
      <Form
        onSubmit={() => void (chosen && write.run({ yearId, revision: 0, rules: chosen.rules }))}
        refused={write.refused}
        buttons={
          <Button kind="main" submit running={write.running} {...(!chosen && { off: "Chọn một quy chế" })}>
            Lấy làm bản nháp
          </Button>
        }
      >
        <RadioField
          label="Quy chế mẫu"
          value={code}
          onChange={setCode}
          choices={samples.map((sample) => ({
            value: sample.code,
            label: sample.name,
            hint: `${sample.says} Nguồn: ${sample.source}.`,
          }))}
          hint="Mọi điều đều sửa được sau khi chọn."
        />
      </Form>
    </Section>
  );
}
