import type { ReactElement } from "react";
import { Button, KeyValues, RefusedNotice, Section, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { compareWithPaper } from "../compare-with-paper.ts";
import { BalancePart } from "./balance-part.tsx";
import { CountSheet } from "./count-sheet-form.tsx";
import { NomineeTools } from "./nominee-tools.tsx";
import { SignButton } from "./sign-button.tsx";
import { VerdictPart } from "./verdict-part.tsx";
import { CommitteePart, RulePart, type VoteSeen } from "./vote-parts.tsx";

/** The seat of what is typed from the paper. */
const paperSeat = 0;

/** Figures from signed minutes on paper: one types, a second person holds them beside the paper, one of them locks. */
export function PaperPart({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const { holds } = useYear();
  const { acts } = vote.turn;
  const reads = acts.length > 0 || vote.entries.length > 0;
  const { typedBy, comparedBy } = vote.paper;
  return (
    <div className="vote-lay">
      <div className="stack-l">
        {reads && (
          <CountSheet
            vote={vote}
            title="Số liệu trên biên bản giấy"
            aside="Nhập đúng như giấy, kể cả khi phép cộng chưa cân"
            seat={acts.includes("type") ? paperSeat : undefined}
            nameOf={() => ({ name: "Biên bản giấy", unit: "" })}
            compares={false}
          >
            {acts.includes("compare") && <CompareButton vote={vote} />}
            {acts.includes("sign") && <SignButton vote={vote} />}
          </CountSheet>
        )}
        {holds("secretary") && <NomineeTools vote={vote} />}
      </div>
      <div className="right">
        <Section title="Ai nhập, ai đối chiếu">
          <KeyValues
            rows={[
              ["Người nhập", typedBy || "Chưa ai nhập"],
              ["Người đối chiếu", comparedBy || (typedBy ? "Chưa có; một người nhập" : "Chưa có")],
            ]}
          />
        </Section>
        {reads && <BalancePart vote={vote} />}
        {vote.conclusions && <VerdictPart vote={vote} />}
        <CommitteePart vote={vote} />
        <RulePart vote={vote} />
      </div>
    </div>
  );
}

function CompareButton({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const doing = useDeed<typeof compareWithPaper>("elections.compare-with-paper");
  const revision = vote.entries[0]?.revision ?? 0;
  return (
    <>
      <Button kind="main" running={doing.running} onPress={() => void doing.run({ voteId: vote.voteId, revision })}>
        Tôi đã đối chiếu, khớp với biên bản giấy
      </Button>
      <RefusedNotice refused={doing.refused} />
    </>
  );
}
