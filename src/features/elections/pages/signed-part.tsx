import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { clockOf, dayOf, writeDay } from "../../../basics/instant.ts";
import { Button, KeyValues, Note, RefusedNotice, Section, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { holdNextRound } from "../hold-next-round.ts";
import { BalancePart } from "./balance-part.tsx";
import { SettleDialog } from "./settle-dialog.tsx";
import { VerdictPart } from "./verdict-part.tsx";
import { CommitteePart, RulePart, type VoteSeen } from "./vote-parts.tsx";
import { stepWords } from "./vote-words.ts";

/** A signed result: conclusions, what the rulebook asks next, who signed. */
export function SignedPart({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const { signed, settlement } = vote;
  const fromPaper = vote.source.signedOnPaper;
  return (
    <div className="vote-lay">
      <div className="stack-l">
        <VerdictPart vote={vote} />
        {signed && <Deputies signed={signed} />}
        {vote.kind === "title" && vote.state === "signed" && (
          <Note>Kết quả này là đề nghị, chưa phải quyết định khen thưởng.</Note>
        )}
        {vote.state === "signed" && <NextStep vote={vote} />}
        {settlement && (
          <Section title="Quyết định sau bỏ phiếu">
            <KeyValues
              rows={[
                ["Người quyết định", settlement.decidedBy.join("; ")],
                ["Chọn", settlement.units.join("; ") || "Không chọn đơn vị nào"],
                ["Lý do", settlement.reason],
              ]}
            />
          </Section>
        )}
        {signed && signed.againstScores > 0 && (
          <Note title="Khác thứ tự điểm">
            Có {signed.againstScores} trường hợp đơn vị được chọn có điểm thấp hơn đơn vị không được chọn. Cả hai được
            gửi kèm khi đề nghị, có giải trình.
          </Note>
        )}
      </div>
      <div className="right">
        {vote.figures && <BalancePart vote={vote} />}
        <Section title="Khoá kết quả">
          <KeyValues
            rows={[
              [fromPaper ? "Trưởng ban ký trên giấy" : "Người khoá", signed?.by ?? ""],
              ...(signed ? timesOf(signed) : []),
              ["Sự việc", signed?.incidents || "Không có"],
              ...(vote.source.leavesBallots ? [["Gói niêm phong", signed?.packetNumber || "Không ghi"] as const] : []),
            ]}
          />
        </Section>
        {signed && signed.origin.length > 0 && (
          <Section title="Số liệu lấy từ đâu">
            {signed.origin.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Section>
        )}
        <CommitteePart vote={vote} />
        <RulePart vote={vote} />
      </div>
    </div>
  );
}

/** Whom the election of a head makes deputy, in the words of the minutes. */
function Deputies({ signed }: { readonly signed: NonNullable<VoteSeen["signed"]> }): ReactElement | null {
  const { say } = useYear();
  const { deputies, deputiesTied } = signed;
  if (deputies.length === 0 && deputiesTied.length === 0) return null;
  return (
    <Section title={say("Cụm phó")}>
      {deputies.length > 0 && <p>{say`Đơn vị nhiều phiếu kế tiếp làm cụm phó: ${deputies.join("; ")}.`}</p>}
      {deputiesTied.length > 0 && (
        <p>{say`Các đơn vị kế tiếp bằng phiếu, chưa phân định cụm phó: ${deputiesTied.join("; ")}.`}</p>
      )}
    </Section>
  );
}

/** When counting ended, and when it was locked here where that is another day. */
function timesOf({ at, countedAt }: NonNullable<VoteSeen["signed"]>): (readonly [string, string])[] {
  const locked = ["Khoá trên phần mềm", `${clockOf(at)}, ${writeDay(dayOf(at))}`] as const;
  if (countedAt.length === 10) return [["Ngày ký trên giấy", writeDay(countedAt)], locked];
  const counted = ["Thời điểm", `${clockOf(countedAt)}, ${writeDay(dayOf(countedAt))}`] as const;
  return dayOf(countedAt) === dayOf(at) ? [counted] : [counted, locked];
}

function NextStep({ vote }: { readonly vote: VoteSeen }): ReactElement | null {
  const { holds, to, say } = useYear();
  const navigate = useNavigate();
  const [settling, setSettling] = useState(false);
  const next = useDeed<typeof holdNextRound>("elections.hold-next-round");
  const { signed, settlement, followedById } = vote;
  if (!signed || settlement) return null;
  const acts = holds("secretary", "chair", "deputy");
  async function hold(): Promise<void> {
    const done = await next.run({ voteId: vote.voteId });
    if (done) await navigate({ to: to(`bo-phieu/${done.voteId}`) as never });
  }
  return (
    <Section title="Việc tiếp theo">
      <p>
        {say(stepWords[signed.step] ?? "")}{" "}
        {signed.open.length > 0 && `Liên quan: ${signed.open.map(({ unit }) => unit).join("; ")}.`}
      </p>
      <RefusedNotice refused={next.refused} />
      {followedById !== null ? (
        <Link to={to(`bo-phieu/${followedById}`) as never}>Xem lượt tiếp theo</Link>
      ) : signed.step === "done" || !acts ? null : signed.step === "another-round" ? (
        <Button kind="main" running={next.running} onPress={() => void hold()}>
          Chuẩn bị lượt {vote.round + 1}
        </Button>
      ) : (
        <Button kind="main" onPress={() => setSettling(true)}>
          Ghi quyết định
        </Button>
      )}
      {settling && <SettleDialog vote={vote} onClose={() => setSettling(false)} />}
    </Section>
  );
}
