import type { ReactElement } from "react";
import { useYear } from "../../year/pages/index.ts";
import { BalancePart } from "./balance-part.tsx";
import { CountSheet } from "./count-sheet-form.tsx";
import { NomineeTools } from "./nominee-tools.tsx";
import { SignButton } from "./sign-button.tsx";
import { VerdictPart } from "./verdict-part.tsx";
import { CommitteePart, RulePart, type VoteSeen } from "./vote-parts.tsx";

/** Counting on paper: two tellers type unseen, the sheet shows where they differ, the head signs. */
export function CountPart({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const { holds } = useYear();
  const tellers = vote.opening?.tellers ?? [];
  const counts = vote.turn.acts.length > 0 || vote.entries.length > 0;
  return (
    <>
      <Differences vote={vote} />
      <div className="vote-lay">
        {counts ? (
          <CountSheet
            vote={vote}
            title="Hai người nhập độc lập"
            aside="Không ai thấy bản của người kia cho đến khi cả hai nhập xong"
            seat={vote.turn.acts.includes("type") ? tellers.find(({ mine }) => mine)?.seat : undefined}
            nameOf={(seat) => tellers.find((teller) => teller.seat === seat)}
            compares
          >
            <SignButton vote={vote} />
          </CountSheet>
        ) : (
          <div className="stack-l">
            {holds("secretary") && <NomineeTools vote={vote} />}
            <CommitteePart vote={vote} />
          </div>
        )}
        <div className="right">
          {counts && <BalancePart vote={vote} />}
          {vote.conclusions && <VerdictPart vote={vote} />}
          {counts && holds("secretary") && <NomineeTools vote={vote} />}
          {counts ? <CommitteePart vote={vote} /> : <RulePart vote={vote} />}
        </div>
      </div>
    </>
  );
}

function Differences({ vote }: { readonly vote: VoteSeen }): ReactElement | null {
  const many = vote.differences.length;
  if (many === 0) return null;
  const units = [
    ...new Set(
      vote.differences.map(
        ({ nominee }) => vote.nominees.find((one) => one.nominee === nominee)?.unit ?? "số phiếu chung",
      ),
    ),
  ];
  return (
    <div className="err" role="alert">
      <b>
        Chưa khoá được: hai bản nhập khác nhau ở {many} ô, thuộc {units.join("; ")}.
      </b>{" "}
      Hai kiểm phiếu viên đếm lại, rồi mỗi người tự sửa ô của mình.
    </div>
  );
}
