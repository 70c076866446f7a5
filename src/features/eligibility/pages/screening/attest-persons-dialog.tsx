import { type ReactElement, useState } from "react";
import { Button, ChoiceField, Dialog, Form, TextArea, useDeed, useRead } from "../../../../ui/index.ts";
import { useYear } from "../../../year/pages/index.ts";
import type { attestPersons } from "../../screening/attest-persons.ts";
import type { personFacts } from "../../screening/person-facts.ts";
import { ConfirmationFields, useConfirmation } from "../confirmation-fields.tsx";

/** Records grades and confirmations of persons of a unit: one paper, a name a line. */
export function AttestPersonsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { year } = useYear();
  const { yearId } = year;
  const { answer: offered } = useRead<typeof personFacts>("eligibility.person-facts", { yearId });
  const [unitId, setUnitId] = useState<string | null>(null);
  const [names, setNames] = useState("");
  const confirmation = useConfirmation();
  const deed = useDeed<typeof attestPersons>("eligibility.attest-persons");
  const fullNames = names
    .split("\n")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const missing = unitId === null ? "Chọn đơn vị" : fullNames.length === 0 ? "Nhập họ tên" : confirmation.missing;
  async function save(): Promise<void> {
    if (unitId === null || !confirmation.told) return;
    if (await deed.run({ yearId, unitId: Number(unitId), fullNames, ...confirmation.told })) onClose();
  }
  return (
    <Dialog open wide title="Ghi xác nhận cho cá nhân" onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running} off={missing}>
            {fullNames.length > 1 ? `Ghi cho ${fullNames.length} người` : "Ghi xác nhận"}
          </Button>
        }
      >
        <ChoiceField
          label="Đơn vị"
          required
          value={unitId}
          onChange={setUnitId}
          choices={(offered?.units ?? []).map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
        />
        <TextArea
          label="Họ và tên"
          required
          rows={6}
          value={names}
          onChange={setNames}
          error={deed.fields["fullNames"]}
          hint="Mỗi dòng một người, dán được từ Excel; viết đúng như trong sổ khen thưởng. Hai người trùng họ tên trong một đơn vị thì ghi thêm để phân biệt."
        />
        <ConfirmationFields
          typed={confirmation.typed}
          onChange={confirmation.change}
          asked={offered?.facts ?? []}
          hint={`Về năm ${year.year}.`}
          errors={deed.fields}
        />
      </Form>
    </Dialog>
  );
}
