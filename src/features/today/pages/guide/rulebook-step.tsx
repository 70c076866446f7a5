import { type ReactElement, useState } from "react";
import { Button, ButtonLink, Form, RadioField, Section, useDeed, useRead, Waiting } from "../../../../ui/index.ts";
import type { editRulebook, readRulebook } from "../../../year/index.ts";
import type { ClusterBegun, YearBegun } from "../guide-page.tsx";

/** A rulebook to start from; every parameter can be changed until the pact is signed, and so can the choice. */
export function RulebookStep(props: {
  readonly cluster: ClusterBegun;
  readonly year: YearBegun;
  readonly onDone: () => void;
}): ReactElement {
  const { yearId, year } = props.year;
  const { answer } = useRead<typeof readRulebook>("movement.read-rulebook", { yearId });
  const [code, setCode] = useState<string | null>(null);
  const [again, setAgain] = useState(false);
  const write = useDeed<typeof editRulebook>("movement.edit-rulebook");
  if (!answer) return <Waiting />;
  const stands = answer.versions.toSorted((one, other) => other.number - one.number)[0];
  const chosen = answer.samples.find((sample) => sample.code === code);
  async function save(): Promise<void> {
    if (!chosen) return;
    if (!(await write.run({ yearId, revision: stands?.revision ?? 0, rules: chosen.rules }))) return;
    setAgain(false);
    setCode(null);
    props.onDone();
  }
  const choose = (
    <Form
      onSubmit={() => void save()}
      refused={write.refused}
      buttons={
        <Button kind="main" submit running={write.running} {...(!chosen && { off: "Chọn một quy chế mẫu" })}>
          {stands ? "Thay bản nháp bằng quy chế này" : "Lấy quy chế này làm bản nháp"}
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
        hint="Từng điều sửa được ở mục Phong trào, phần Quy chế, cho đến khi ký giao ước."
      />
    </Form>
  );
  if (!stands) return <Section title="Quy chế mẫu để bắt đầu">{choose}</Section>;
  return (
    <Section title={`Quy chế năm ${year}`} aside={stands.frozenAt === null ? "Bản nháp" : "Đã ký giao ước"}>
      <div className="stack">
        <p>{stands.rules.title}</p>
        <div className="acts">
          <ButtonLink to={`/${props.cluster.code}/${year}/phong-trao/quy-che`}>Xem, sửa từng điều</ButtonLink>
          {stands.frozenAt === null && !again && <Button onPress={() => setAgain(true)}>Chọn quy chế mẫu khác</Button>}
        </div>
        {again && (
          <>
            <p>Chọn mẫu khác thì những điều đã sửa trong bản nháp hiện nay được thay.</p>
            {choose}
          </>
        )}
      </div>
    </Section>
  );
}
