import { type ReactElement, useState } from "react";
import { Button, DayField, FileLink, Form, Section, TextArea, useDeed, useDraft } from "../../../../ui/index.ts";
import type { addUnits } from "../../../organisations/index.ts";
import type { Progress } from "../guide-page.tsx";

/** The units of the cluster, a line each, typed or pasted from a column of Excel. */
export function UnitsStep(props: {
  readonly owner: NonNullable<Progress["owner"]>;
  readonly cluster: NonNullable<Progress["cluster"]>;
}): ReactElement {
  const { ownerId } = props.owner;
  const { clusterId, name, members } = props.cluster;
  const [text, setText, forget] = useDraft(`today.guide-units:${clusterId}`, "");
  const [fromDay, setFromDay] = useState<string | null>(() => `${new Date().getFullYear()}-01-01`);
  const add = useDeed<typeof addUnits>("organisations.add-units");
  const units = text
    .split(/[\n\t]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((unitName) => ({ name: unitName }));
  async function save(): Promise<void> {
    if (await add.run({ ownerId, clusterId, fromDay: fromDay ?? "", units })) forget();
  }
  return (
    <Section title={`Đơn vị của ${name}`} aside={members === 0 ? "Chưa có đơn vị nào" : `Đã có ${members} đơn vị`}>
      <Form
        onSubmit={() => void save()}
        refused={add.refused}
        buttons={
          <>
            <Button
              kind="main"
              submit
              running={add.running}
              {...(units.length + members < 2 && { off: "Cụm cần ít nhất 2 đơn vị" })}
            >
              {`Ghi ${units.length} đơn vị`}
            </Button>
            <FileLink kind="text" href="/api/organisations.unit-template">
              Tải mẫu Excel danh sách đơn vị
            </FileLink>
          </>
        }
      >
        <TextArea
          label="Tên các đơn vị, mỗi đơn vị một dòng"
          required
          rows={7}
          value={text}
          onChange={setText}
          error={add.fields["units"]}
          hint="Dán được cả cột tên từ Excel. Tên đầy đủ như trong quyết định; sửa được ở mục Tổ chức."
        />
        <DayField
          label="Thuộc cụm từ ngày"
          required
          value={fromDay}
          onChange={setFromDay}
          error={add.fields["fromDay"]}
          hint="Không sau ngày đầu của năm thi đua."
        />
      </Form>
    </Section>
  );
}
