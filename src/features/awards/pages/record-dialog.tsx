import { type ReactElement, useState } from "react";
import {
  Button,
  CheckField,
  ChoiceField,
  DayField,
  Dialog,
  Form,
  RadioField,
  TextField,
  useDeed,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { AwardBasis, Family } from "../model.ts";
import { familyName } from "../terms.ts";
import type { recordNamed } from "../record-named.ts";
import type { recordTotal } from "../record-total.ts";
import type { LedgerView } from "../views.ts";
import { BasisField } from "./basis-field.tsx";

const blank = {
  ...{ award: "", name: "", unitId: "all", recipient: "", collectives: "", individuals: "", untold: "" },
  ...{ decisionNumber: "", decidedBy: "", source: "" },
};

/** Enters one line: an award with its recipient and decision, or a total as the source tells it. */
export function RecordDialog({
  view,
  onClose,
}: {
  readonly view: LedgerView;
  readonly onClose: () => void;
}): ReactElement {
  const { year, say } = useYear();
  const [kind, setKind] = useState<"named" | "total">("named");
  const [awardYear, setAwardYear] = useState(String(view.year));
  const [typed, setTyped] = useState(blank);
  const [subject, setSubject] = useState<"collective" | "individual">("collective");
  const [decidedOn, setDecidedOn] = useState<string | null>(null);
  const [basis, setBasis] = useState<AwardBasis | null>(null);
  const [illustrative, setIllustrative] = useState(view.illustrative);
  const named = useDeed<typeof recordNamed>("awards.record-named");
  const total = useDeed<typeof recordTotal>("awards.record-total");
  const deed = kind === "named" ? named : total;
  const error = (field: string): string | undefined => deed.fields[`award.${field}`] ?? deed.fields[`total.${field}`];
  const text = (key: keyof typeof blank, label: string, more: { hint?: string; required?: boolean } = {}) => (
    <TextField
      label={label}
      value={typed[key]}
      onChange={(value) => setTyped({ ...typed, [key]: value })}
      error={error(key)}
      {...more}
    />
  );
  async function save(): Promise<void> {
    const common = {
      ...{ year: Number(awardYear), level: null, ...whichOf(typed.award), name: typed.name },
      ...{ decisionNumber: typed.decisionNumber, decidedOn, decidedBy: typed.decidedBy },
      ...{ source: typed.source, basis, illustrative },
    };
    const unitId = typed.unitId === "all" ? null : Number(typed.unitId);
    const done =
      kind === "named"
        ? await named.run({
            yearId: year.yearId,
            award: { ...common, unitId: unitId ?? 0, recipient: typed.recipient, subject },
          })
        : await total.run({ yearId: year.yearId, total: { ...common, unitId, ...countsOf(typed) } });
    if (done) onClose();
  }
  const units = view.units.map((unit) => ({ value: String(unit.unitId), label: unit.name }));
  return (
    <Dialog open wide title="Ghi khen thưởng" onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <>
            <Button kind="main" submit running={deed.running}>
              Ghi vào sổ
            </Button>
            <Button kind="text" onPress={onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <RadioField
          label="Loại bản ghi"
          value={kind}
          onChange={setKind}
          choices={[
            { value: "named", label: "Có tên tập thể hoặc cá nhân, theo quyết định" },
            { value: "total", label: "Tổng số, không có tên" },
          ]}
        />
        <div className="grid2">
          <TextField
            label="Năm"
            required
            inputMode="numeric"
            value={awardYear}
            onChange={setAwardYear}
            error={error("year")}
          />
          <ChoiceField
            label="Danh hiệu, hình thức"
            value={typed.award}
            onChange={(award) => setTyped({ ...typed, award: award ?? "" })}
            choices={awardChoices(view)}
          />
          {text("name", "Ghi theo nguồn", { hint: "Để trống thì lấy tên trong danh mục." })}
          <ChoiceField
            label="Đơn vị"
            required
            value={kind === "named" && typed.unitId === "all" ? null : typed.unitId}
            onChange={(unitId) => setTyped({ ...typed, unitId: unitId ?? "all" })}
            choices={kind === "total" ? [{ value: "all", label: say("Cả cụm, ghi tổng số") }, ...units] : units}
            error={error("unitId")}
          />
        </div>
        {kind === "named" ? (
          <div className="grid2">
            {text("recipient", "Tập thể, cá nhân được tặng", { required: true })}
            <RadioField
              label="Đối tượng"
              value={subject}
              onChange={setSubject}
              choices={[
                { value: "collective", label: "Tập thể" },
                { value: "individual", label: "Cá nhân" },
              ]}
            />
          </div>
        ) : (
          <div className="grid2">
            {text("collectives", "Số tập thể")}
            {text("individuals", "Số cá nhân")}
            {text("untold", "Số chưa tách", { hint: "Nguồn không nói là tập thể hay cá nhân." })}
          </div>
        )}
        <div className="grid2">
          {text("decisionNumber", "Số quyết định", { required: kind === "named" })}
          <DayField label="Ngày quyết định" value={decidedOn} onChange={setDecidedOn} error={error("decidedOn")} />
          {text("decidedBy", "Người quyết định")}
          <BasisField value={basis} onChange={setBasis} />
          {text("source", "Nguồn", { hint: "Ví dụ: Tin đã đăng, 12/2020." })}
        </div>
        <CheckField label="Số liệu minh hoạ" checked={illustrative} onChange={setIllustrative} />
      </Form>
    </Dialog>
  );
}

const ownName = "own";

function awardChoices(view: LedgerView) {
  const families = (["order", "medal"] as const).map((family) => ({
    value: `family:${family}`,
    label: `${familyName[family]} (chưa rõ hạng)`,
  }));
  const awards = view.awards.map(({ code, name }) => ({ value: `code:${code}`, label: name }));
  return [...families, ...awards, { value: ownName, label: "Tên khác, ghi theo nguồn" }];
}

function whichOf(award: string): { awardCode: string | null; family: Family | null } {
  if (award.startsWith("family:")) return { awardCode: null, family: award.slice("family:".length) as Family };
  if (award.startsWith("code:")) return { awardCode: award.slice("code:".length), family: null };
  return { awardCode: null, family: null };
}

const countsOf = (typed: typeof blank) => ({
  collectives: Number(typed.collectives || 0),
  individuals: Number(typed.individuals || 0),
  untold: Number(typed.untold || 0),
});
