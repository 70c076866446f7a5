import { type ReactElement, useState } from "react";
import { Button, DayField, Dialog, Form, TextField, useDeed } from "../../../ui/index.ts";
import { type AwardBasis, BasisField } from "../../awards/pages/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { recordAward } from "../record-award.ts";
import type { NominationView } from "../views.ts";
import { OtherStep } from "./other-step.tsx";

/** The decision that awards: its number, day and who decided; the ledger gets its line with it. */
export function AwardDialog(props: {
  readonly nomination: NominationView;
  readonly onClose: () => void;
}): ReactElement {
  const { nomination, onClose } = props;
  const { year } = useYear();
  const [decisionNumber, setDecisionNumber] = useState("");
  const [decidedOn, setDecidedOn] = useState<string | null>(null);
  const [decidedBy, setDecidedBy] = useState("");
  const [basis, setBasis] = useState<AwardBasis | null>(null);
  const deed = useDeed<typeof recordAward>("nominations.record-award");
  const [revision, setRevision] = useState(nomination.revision);
  const [merits] = useState(nomination.merits);
  async function save(): Promise<void> {
    const { nominationId } = nomination;
    const decision = { decisionNumber, decidedOn: decidedOn ?? "", decidedBy, basis };
    if (await deed.run({ yearId: year.yearId, nominationId, revision, ...decision })) onClose();
  }
  return (
    <Dialog open title={`Quyết định tặng: ${nomination.title}`} onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running}>
            Ghi quyết định và vào sổ khen thưởng
          </Button>
        }
      >
        <p>
          {nomination.unit} sẽ có một dòng trong sổ khen thưởng năm {year.year}. Chỉ ghi khi đã có quyết định.
        </p>
        <TextField
          label="Số quyết định"
          required
          value={decisionNumber}
          onChange={setDecisionNumber}
          error={deed.fields["decisionNumber"]}
        />
        <DayField
          label="Ngày quyết định"
          required
          value={decidedOn}
          onChange={setDecidedOn}
          error={deed.fields["decidedOn"]}
        />
        <TextField
          label="Người quyết định"
          required
          value={decidedBy}
          onChange={setDecidedBy}
          error={deed.fields["decidedBy"]}
        />
        <BasisField value={basis} onChange={setBasis} />
        <OtherStep
          deed={deed}
          typed={{ to: "awarded", onDay: decidedOn, paper: paperOf({ decisionNumber, decidedBy }), reason: "" }}
          merits={merits}
          onRevision={setRevision}
          onStop={onClose}
        />
      </Form>
    </Dialog>
  );
}

const paperOf = ({ decisionNumber, decidedBy }: { decisionNumber: string; decidedBy: string }): string =>
  [decisionNumber && `Quyết định số ${decisionNumber}`, decidedBy && `của ${decidedBy}`].filter(Boolean).join(" ");
