import { type ReactElement, useState } from "react";
import { Button, CheckField, DayField, Form, OtherVersion, TextField, useDeed } from "../../../ui/index.ts";
import type { correctMembership } from "../correct-membership.ts";
import type { Membership } from "./memberships.tsx";
import { showDay } from "./show-day.ts";

/** Corrects when and how a unit joined. */
export function CorrectMembershipForm(props: {
  readonly membership: Membership;
  readonly onDone: () => void;
}): ReactElement {
  const { membershipId } = props.membership;
  const [joinedOn, setJoinedOn] = useState<string | null>(props.membership.joinedOn);
  const [joinedDecision, setDecision] = useState(props.membership.joinedDecision);
  const [observer, setObserver] = useState(props.membership.observer);
  const [revision, setRevision] = useState(props.membership.revision);
  const doing = useDeed<typeof correctMembership>("organisations.correct-membership");
  async function send(): Promise<void> {
    if (joinedOn === null) return;
    if (await doing.run({ membershipId, joinedOn, joinedDecision, observer, revision })) props.onDone();
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
        <Button kind="main" submit running={doing.running} off={joinedOn === null ? "Chưa ghi ngày" : undefined}>
          Ghi
        </Button>
      }
    >
      <DayField label="Vào từ ngày" required value={joinedOn} onChange={setJoinedOn} error={doing.fields["joinedOn"]} />
      <TextField label="Theo quyết định" hint="Số, ngày." value={joinedDecision} onChange={setDecision} />
      <CheckField
        label="Chỉ quan sát"
        hint="Dự họp, xem; không chấm điểm, không bỏ phiếu."
        checked={observer}
        onChange={setObserver}
      />
      <OtherVersion<Membership>
        refused={doing.refused}
        compare={(now) => [
          { label: "Vào từ ngày", theirs: showDay(now.joinedOn), mine: showDay(joinedOn) },
          { label: "Theo quyết định", theirs: now.joinedDecision, mine: joinedDecision },
          { label: "Chỉ quan sát", theirs: now.observer ? "Có" : "Không", mine: observer ? "Có" : "Không" },
        ]}
        onMine={seen}
      />
    </Form>
  );
}
