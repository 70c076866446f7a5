import { type ReactElement, useState } from "react";
import {
  Button,
  ChoiceField,
  DayField,
  Form,
  OtherVersion,
  RadioField,
  TextField,
  useDeed,
} from "../../../ui/index.ts";
import type { endMembership } from "../end-membership.ts";
import type { LeftBecause } from "../model.ts";
import { waysLeft } from "../labels.ts";
import type { Membership } from "./memberships.tsx";
import { showDay } from "./show-day.ts";

/** A unit leaves, is merged or dissolved. */
export function LeaveForm(props: {
  readonly membership: Membership;
  readonly others: readonly Membership[];
  readonly onDone: () => void;
}): ReactElement {
  const { membershipId } = props.membership;
  const [revision, setRevision] = useState(props.membership.revision);
  const [leftOn, setLeftOn] = useState<string | null>(null);
  const [leftBecause, setBecause] = useState<LeftBecause>("left");
  const [mergedInto, setMergedInto] = useState<string | null>(null);
  const [leftDecision, setDecision] = useState("");
  const doing = useDeed<typeof endMembership>("organisations.end-membership");
  async function send(): Promise<void> {
    if (leftOn === null) return;
    const into = mergedInto === null ? null : Number(mergedInto);
    const leaving = { membershipId, leftOn, leftBecause, leftDecision, mergedInto: into, revision };
    if (await doing.run(leaving)) props.onDone();
  }
  function seen(now: { readonly revision: number }): void {
    setRevision(now.revision);
    doing.clear();
  }
  return (
    <Form
      onSubmit={() => void send()}
      refused={doing.refused}
      buttons={
        <Button kind="main" submit running={doing.running} off={leftOn === null ? "Chưa ghi ngày" : undefined}>
          Ghi
        </Button>
      }
    >
      <RadioField<LeftBecause>
        label="Vì"
        value={leftBecause}
        onChange={setBecause}
        choices={(Object.keys(waysLeft) as LeftBecause[]).map((value) => ({ value, label: waysLeft[value] }))}
      />
      {leftBecause === "merged" && (
        <ChoiceField
          label="Sáp nhập vào đơn vị"
          required
          value={mergedInto}
          onChange={setMergedInto}
          choices={props.others.map((one) => ({ value: String(one.unitId), label: one.name }))}
        />
      )}
      <DayField label="Từ ngày" required value={leftOn} onChange={setLeftOn} error={doing.fields["leftOn"]} />
      <TextField label="Theo quyết định" hint="Số, ngày." value={leftDecision} onChange={setDecision} />
      <OtherVersion<Membership>
        refused={doing.refused}
        compare={(now) => [
          { label: "Từ ngày", theirs: showDay(now.leftOn), mine: showDay(leftOn) },
          { label: "Theo quyết định", theirs: now.leftDecision, mine: leftDecision },
        ]}
        onMine={seen}
      />
    </Form>
  );
}
