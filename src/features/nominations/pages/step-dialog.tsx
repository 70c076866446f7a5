import { type ReactElement, useState } from "react";
import { Button, DayField, Dialog, Form, TextArea, TextField, useDeed } from "../../../ui/index.ts";
import { BothDays, useVerdicts } from "../../eligibility/pages/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { NominationState, RecordedStep } from "../model.ts";
import { needsPaper, needsReason, stateName } from "../terms.ts";
import type { recordStep } from "../record-step.ts";
import type { revokeDecision } from "../revoke-decision.ts";
import type { NominationView } from "../views.ts";
import { DespiteField, wantsReason } from "./despite-field.tsx";
import { OtherStep } from "./other-step.tsx";

/** Records one step with its day, and the paper or reason it rests on. */
export function StepDialog(props: {
  readonly nomination: NominationView;
  readonly to: NominationState;
  readonly today: string;
  readonly onClose: () => void;
}): ReactElement {
  const { nomination, to, onClose } = props;
  const { year } = useYear();
  const [onDay, setOnDay] = useState<string | null>(props.today);
  const [paper, setPaper] = useState("");
  const [reason, setReason] = useState("");
  const [despite, setDespite] = useState(nomination.weighed?.despite ?? "");
  const submits = to === "submitted";
  const verdicts = useVerdicts(submits ? nomination.awardCode : null, onDay ?? undefined);
  const asks = submits && verdicts.of(nomination.unitId)?.verdict !== "met";
  const record = useDeed<typeof recordStep>("nominations.record-step");
  const revoke = useDeed<typeof revokeDecision>("nominations.revoke-decision");
  const deed = to === "revoked" ? revoke : record;
  const [revision, setRevision] = useState(nomination.revision);
  const [merits] = useState(nomination.merits);
  async function save(): Promise<void> {
    const { nominationId } = nomination;
    const step = { yearId: year.yearId, nominationId, revision, onDay: onDay ?? "", paper, reason };
    const done =
      to === "revoked"
        ? await revoke.run(step)
        : await record.run({ ...step, to: to as RecordedStep, despite: asks ? despite : "" });
    if (done) onClose();
  }
  return (
    <Dialog open title={`${stateName[to]}: ${nomination.unit}`} onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <>
            <Button
              kind="main"
              submit
              running={deed.running}
              off={submits ? wantsReason([{ ...nomination, name: nomination.unit, despite }], verdicts) : undefined}
            >
              Ghi
            </Button>
            <Button kind="text" onPress={onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <DayField label="Ngày" required value={onDay} onChange={setOnDay} error={deed.fields["onDay"]} />
        <TextField
          label="Văn bản làm căn cứ"
          required={needsPaper.includes(to) || to === "revoked"}
          value={paper}
          onChange={setPaper}
          error={deed.fields["paper"]}
          hint="Số, ký hiệu, ví dụ: Tờ trình số 15/TTr-CTĐ1."
        />
        <TextArea
          label="Lý do, ghi chú"
          required={needsReason.includes(to) || to === "revoked"}
          rows={2}
          value={reason}
          onChange={setReason}
          error={deed.fields["reason"]}
        />
        {submits && (
          <BothDays
            awardCode={nomination.awardCode}
            verdicts={verdicts}
            units={[{ unitId: nomination.unitId, name: nomination.unit }]}
            from={nomination.weighed?.verdict.submitted}
          />
        )}
        {submits && (
          <DespiteField
            unit={nomination.unit}
            verdict={verdicts.of(nomination.unitId)}
            value={despite}
            onChange={setDespite}
          />
        )}
        <OtherStep
          deed={deed}
          typed={{ to, onDay, paper, reason }}
          merits={merits}
          onRevision={setRevision}
          onStop={onClose}
        />
      </Form>
    </Dialog>
  );
}
