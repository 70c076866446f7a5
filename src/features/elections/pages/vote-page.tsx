import { Link, useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { clockOf, dayOf, type Instant, writeDay } from "../../../basics/instant.ts";
import { ButtonLink, Note, PageHead, RefusedPage, useRead, Waiting } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { readVoteView } from "../read-vote.ts";
import type { VoteSeen } from "./vote-parts.tsx";
import { CountPart } from "./count-part.tsx";
import { HandsPart } from "./hands-part.tsx";
import { PaperPart } from "./paper-part.tsx";
import { Turn } from "./turn.tsx";
import { NomineesPart } from "./nominees-part.tsx";
import { SignedPart } from "./signed-part.tsx";
import { VoidButton } from "./void-button.tsx";
import { channelWords } from "./vote-words.ts";
import "./votes.css";

/** One vote, as far as it has come: who stands, the count, the signed result. */
export default function VotePage(): ReactElement {
  const { voteId } = useParams({ strict: false });
  const { to } = useYear();
  const { answer: vote, refused } = useRead<typeof readVoteView>("elections.read-vote", { voteId: Number(voteId) });
  if (!vote) return refused ? <RefusedPage title="Lượt bỏ phiếu" refused={refused} /> : <Waiting />;
  return (
    <>
      <Head vote={vote} />
      {vote.voided && (
        <div className="err">
          <b>Lượt này đã huỷ.</b> {vote.voided.by} huỷ {atWords(vote.voided.heldAt ?? vote.voided.at)}, lý do: “
          {vote.voided.reason}”. Bản ghi được giữ nguyên.{" "}
          {vote.followedById !== null && (
            <Link to={to(`bo-phieu/${vote.followedById}`) as never}>Xem lượt thay cho lượt này</Link>
          )}
        </div>
      )}
      {vote.subjectTo && <Note>Kết quả còn phụ thuộc: {vote.subjectTo}.</Note>}
      {vote.state === "prepared" && <NomineesPart vote={vote} />}
      {vote.state === "open" && <OpenPart vote={vote} />}
      {vote.signed && <SignedPart vote={vote} />}
    </>
  );
}

function OpenPart({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const Part = partOf[vote.source.shows];
  return (
    <>
      <Turn vote={vote} />
      <Part vote={vote} />
    </>
  );
}

const partOf = { hands: HandsPart, "sheet-of-each-seat": CountPart, "sheet-of-the-paper": PaperPart } as const;

const titles = { prepared: "Chuẩn bị", open: "Kiểm phiếu", signed: "Kết quả", void: "Đã huỷ" } as const;

function Head({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const { to, holds } = useYear();
  const channels = vote.channels.map((channel) => channelWords[channel]).join(" và ");
  const paper = vote.kind === "title" ? "minutes-of-count" : "minutes-of-election";
  return (
    <PageHead
      title={`${titles[vote.state]}: ${vote.name}`}
      illustrative={vote.illustrative}
      crumb={
        <>
          <Link to={to("bo-phieu") as never}>Bỏ phiếu</Link>,{" "}
          {vote.opening && (
            <>
              <Link to={to(`hoi-nghi/${vote.opening.conferenceId}`) as never}>{vote.opening.conference}</Link>{" "}
              {writeDay(vote.opening.day)},{" "}
            </>
          )}
          {channels}, lượt {vote.round}
        </>
      }
    >
      {vote.source.leavesBallots &&
        vote.nominees.length > 0 &&
        (vote.state === "prepared" || vote.state === "open") && (
          <ButtonLink to={to(`van-ban/ballots/${vote.voteId}`)}>In mẫu phiếu</ButtonLink>
        )}
      {(vote.state === "open" || vote.state === "signed") && (
        <ButtonLink to={`/trinh-chieu/${vote.voteId}`}>Trình chiếu</ButtonLink>
      )}
      {vote.signed && <ButtonLink to={to(`van-ban/${paper}/${vote.voteId}`)}>Biên bản</ButtonLink>}
      {vote.state !== "void" &&
        vote.followedById === null &&
        holds("chair", "deputy", "standing-body", "secretary") && <VoidButton vote={vote} />}
    </PageHead>
  );
}

const atWords = (at: Instant): string => `lúc ${clockOf(at)} ngày ${writeDay(dayOf(at))}`;
