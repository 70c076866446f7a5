import { type ReactElement, useState } from "react";
import { Button, DayField, Dialog, Form, RefusedNotice, useDeed } from "../../../ui/index.ts";
import { BothDays, useVerdicts } from "../../eligibility/pages/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { takeFromVote } from "../take-from-vote.ts";
import type { NominationsView } from "../views.ts";
import { DespiteField, wantsReason } from "./despite-field.tsx";

/** Makes proposals from a signed vote: each unit with its verdict, and with a reason where that is not “đạt”. */
export function TakeDialog(props: {
  readonly vote: NominationsView["waiting"][number];
  readonly onClose: () => void;
}): ReactElement {
  const { vote, onClose } = props;
  const { year } = useYear();
  const [units, setUnits] = useState(vote.units);
  const verdicts = useVerdicts(vote.awardCode, vote.submitted);
  const deed = useDeed<typeof takeFromVote>("nominations.take-from-vote");
  const write = (unitId: number, despite: string): void =>
    setUnits(units.map((unit) => (unit.unitId === unitId ? { ...unit, despite } : unit)));
  async function save(): Promise<void> {
    const { submitted = vote.submitted } = verdicts;
    const reasons = units.filter(({ unitId }) => verdicts.of(unitId)?.verdict !== "met");
    const input = { yearId: year.yearId, voteId: vote.voteId, submitted };
    if (await deed.run({ ...input, reasons: reasons.map(({ unitId, despite }) => ({ unitId, despite })) })) onClose();
  }
  return (
    <Dialog open wide title={`Lập đề nghị: ${vote.name}`} onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <Button kind="main" submit running={deed.running} off={wantsReason(units, verdicts)}>
            Lập đề nghị
          </Button>
        }
      >
        <DayField
          label="Xét điều kiện theo ngày trình"
          value={verdicts.submitted ?? null}
          onChange={verdicts.judgeOn}
          hint="Ngày dự kiến trình; chưa rõ thì để ngày hội nghị. Khi ghi bước trình sẽ xét lại theo ngày trình thật."
          width={260}
        />
        <RefusedNotice refused={verdicts.refused} />
        <BothDays awardCode={vote.awardCode} verdicts={verdicts} units={units} />
        {units.map(({ unitId, name, despite }) => (
          <DespiteField
            key={unitId}
            unit={name}
            verdict={verdicts.of(unitId)}
            value={despite}
            onChange={(text) => write(unitId, text)}
          />
        ))}
      </Form>
    </Dialog>
  );
}
