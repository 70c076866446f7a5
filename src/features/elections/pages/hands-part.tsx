import { type ReactElement, useState } from "react";
import { Button, Note, RefusedNotice, Section, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { recordHands } from "../record-hands.ts";
import { HandsTable, type Mark } from "./hands-table.tsx";
import { NomineeTools } from "./nominee-tools.tsx";
import { SignButton } from "./sign-button.tsx";
import { VerdictPart } from "./verdict-part.tsx";
import { CommitteePart, RulePart, type VoteSeen } from "./vote-parts.tsx";

type Marks = Readonly<Record<string, Readonly<Record<string, Mark>>>>;

/** A show of hands: one table a nominee, unit by unit. */
export function HandsPart({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const { holds } = useYear();
  const voters = (vote.opening?.roll ?? []).filter(({ way }) => way !== "absent");
  const standing = vote.nominees.filter(({ withdrawn }) => withdrawn !== "before-opening");
  const [marks, setMarks] = useState<Marks>(() => byNominee(vote));
  const doing = useDeed<typeof recordHands>("elections.record-hands");
  const records = holds("secretary", "teller");
  async function send(): Promise<void> {
    const hands = voters.map(({ voter }) => ({
      voter,
      marks: Object.fromEntries(
        standing.flatMap(({ nominee }) => (marks[nominee]?.[voter] ? [[nominee, marks[nominee][voter]] as const] : [])),
      ),
    }));
    await doing.run({ voteId: vote.voteId, hands, revision: vote.revision });
  }
  return (
    <div className="vote-lay">
      <div className="stack-l">
        {!records && <Note>Thư ký hoặc Ban kiểm phiếu đang ghi biểu quyết.</Note>}
        {records &&
          standing.map(({ nominee, unit }) => (
            <Section key={nominee} title={unit}>
              <HandsTable
                voters={voters}
                group={nominee}
                marks={marks[nominee] ?? {}}
                onChange={(next) => setMarks({ ...marks, [nominee]: next })}
              />
            </Section>
          ))}
        <RefusedNotice refused={doing.refused} />
        {records && (
          <div className="acts">
            <Button kind={vote.hands ? "plain" : "main"} running={doing.running} onPress={() => void send()}>
              {vote.hands ? "Ghi lại biểu quyết" : "Ghi biểu quyết"}
            </Button>
            {holds("teller") && <SignButton vote={vote} />}
          </div>
        )}
      </div>
      <div className="right">
        {vote.conclusions && <VerdictPart vote={vote} />}
        <CommitteePart vote={vote} />
        {holds("secretary") && <NomineeTools vote={vote} />}
        <RulePart vote={vote} />
      </div>
    </div>
  );
}

function byNominee(vote: VoteSeen): Marks {
  const marks: Record<string, Record<string, Mark>> = {};
  for (const { voter, marks: cast } of vote.hands ?? [])
    for (const [nominee, mark] of Object.entries(cast)) (marks[nominee] ??= {})[voter] = mark as Mark;
  return marks;
}
