import { type ReactElement, useState } from "react";
import { Button, RefusedNotice, Section, TwoVersions, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { recordHands } from "../record-hands.ts";
import { HandsTable, type Mark, markName } from "./hands-table.tsx";
import { NomineeTools } from "./nominee-tools.tsx";
import { SignButton } from "./sign-button.tsx";
import { VerdictPart } from "./verdict-part.tsx";
import { CommitteePart, RulePart, type VoteSeen } from "./vote-parts.tsx";

/** Marks by nominee and voter, with the revision of the vote on which they stand. */
interface Typed {
  readonly marks: Marks;
  readonly revision: number;
}
type Marks = Readonly<Record<string, Readonly<Record<string, Mark>>>>;

/** A show of hands: one table a nominee, unit by unit. */
export function HandsPart({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const { holds } = useYear();
  const voters = (vote.opening?.roll ?? []).filter(({ way }) => way !== "absent");
  const standing = vote.nominees.filter(({ withdrawn }) => withdrawn !== "before-opening");
  // Until somebody marks, the table shows what is recorded; from then on it stands on what was seen.
  const [draft, setDraft] = useState<Typed>();
  const typed = draft ?? typedOf(vote);
  const { marks, revision } = typed;
  const doing = useDeed<typeof recordHands>("elections.record-hands");
  const records = vote.turn.acts.includes("record-hands");
  const signs = vote.turn.acts.includes("sign");
  async function send(): Promise<void> {
    const hands = voters.map(({ voter }) => ({
      voter,
      marks: Object.fromEntries(
        standing.flatMap(({ nominee }) => (marks[nominee]?.[voter] ? [[nominee, marks[nominee][voter]] as const] : [])),
      ),
    }));
    if (await doing.run({ voteId: vote.voteId, hands, revision })) setDraft(undefined);
  }
  return (
    <div className="vote-lay">
      <div className="stack-l">
        {(records || (signs && vote.hands !== null)) &&
          standing.map(({ nominee, unit }) => (
            <Section key={nominee} title={unit}>
              <HandsTable
                voters={voters}
                group={nominee}
                marks={marks[nominee] ?? {}}
                readOnly={!records}
                onChange={(next) => setDraft({ marks: { ...marks, [nominee]: next }, revision })}
              />
            </Section>
          ))}
        <RefusedNotice refused={doing.refused} />
        <TwoVersions
          deed={doing}
          typed={typed}
          setTyped={setDraft}
          typedOf={typedOf}
          compare={(theirs, mine) =>
            standing.flatMap(({ nominee, unit }) =>
              voters.map(({ voter, name }) => ({
                label: `${unit}: ${name}`,
                theirs: markName(theirs.marks[nominee]?.[voter]),
                mine: markName(mine.marks[nominee]?.[voter]),
              })),
            )
          }
        />
        {records && (
          <div className="acts">
            <Button kind={vote.hands ? "plain" : "main"} running={doing.running} onPress={() => void send()}>
              {vote.hands ? "Ghi lại biểu quyết" : "Ghi biểu quyết"}
            </Button>
          </div>
        )}
        {signs && (
          <div className="acts">
            <SignButton vote={vote} />
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

function typedOf({ hands, revision }: Pick<VoteSeen, "hands" | "revision">): Typed {
  const marks: Record<string, Record<string, Mark>> = {};
  for (const { voter, marks: cast } of hands ?? [])
    for (const [nominee, mark] of Object.entries(cast)) (marks[nominee] ??= {})[voter] = mark as Mark;
  return { marks, revision };
}
