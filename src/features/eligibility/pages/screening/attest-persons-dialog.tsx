import { type ReactElement, useState } from "react";
import {
  Button,
  ChoiceField,
  DayField,
  Dialog,
  Form,
  RadioField,
  TextArea,
  TextField,
  useDeed,
  useRead,
} from "../../../../ui/index.ts";
import { useYear } from "../../../movement/pages/index.ts";
import type { Level } from "../../model.ts";
import type { attestPersons } from "../../screening/attest-persons.ts";
import type { personFacts } from "../../screening/person-facts.ts";
import { levelName } from "../../terms.ts";

/** Records grades and confirmations of persons of a unit: one paper, a name a line. */
export function AttestPersonsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { year } = useYear();
  const { yearId } = year;
  const { answer: offered } = useRead<typeof personFacts>("eligibility.person-facts", { yearId });
  const [unitId, setUnitId] = useState<string | null>(null);
  const [names, setNames] = useState("");
  const [fact, setFact] = useState<string | null>(null);
  const [byLevel, setByLevel] = useState<Level | null>(null);
  const [holds, setHolds] = useState<"yes" | "no">("yes");
  const [paper, setPaper] = useState("");
  const [onDay, setOnDay] = useState<string | null>(null);
  const deed = useDeed<typeof attestPersons>("eligibility.attest-persons");
  const fullNames = names
    .split("\n")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const missing =
    unitId === null
      ? "Chọn đơn vị"
      : fullNames.length === 0
        ? "Nhập họ tên"
        : fact === null
          ? "Chọn nội dung"
          : byLevel === null
            ? "Chọn cấp xác nhận"
            : paper.trim() === ""
              ? "Nhập văn bản"
              : onDay === null
                ? "Nhập ngày văn bản"
                : undefined;
  async function save(): Promise<void> {
    if (unitId === null || fact === null || byLevel === null || onDay === null) return;
    const told = { fact, byLevel, holds: holds === "yes", paper, onDay };
    if (await deed.run({ yearId, unitId: Number(unitId), fullNames, ...told })) onClose();
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
        <ChoiceField
          label="Nội dung"
          required
          value={fact}
          onChange={(chosen) => {
            setFact(chosen);
            setByLevel(offered?.facts.find((each) => each.fact === chosen)?.byLevel ?? null);
          }}
          choices={(offered?.facts ?? []).map((each) => ({ value: each.fact, label: each.says }))}
          hint={`Về năm ${year.year}. Xác nhận ghi sau về cùng nội dung, cùng cấp thì được dùng thay xác nhận trước; bản trước vẫn giữ.`}
        />
        <ChoiceField<Level>
          label="Cấp xác nhận"
          required
          value={byLevel}
          onChange={setByLevel}
          choices={(Object.keys(levelName) as Level[]).map((level) => ({ value: level, label: levelName[level] }))}
        />
        <RadioField<"yes" | "no">
          label="Kết quả"
          value={holds}
          onChange={setHolds}
          choices={[
            { value: "yes", label: "Xác nhận" },
            { value: "no", label: "Đã xem xét, không xác nhận" },
          ]}
        />
        <TextField
          label="Văn bản"
          required
          value={paper}
          onChange={setPaper}
          error={deed.fields["paper"]}
          hint="Số, ký hiệu và cơ quan ban hành."
        />
        <DayField label="Ngày văn bản" required value={onDay} onChange={setOnDay} error={deed.fields["onDay"]} />
      </Form>
    </Dialog>
  );
}
