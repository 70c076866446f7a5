import { useParams } from "@tanstack/react-router";
import { type ReactElement, useEffect } from "react";
import { type AnswerOf, Illustrative, RefusedPage, Status, useRead, Waiting } from "../../../ui/index.ts";
import type { projectVote } from "../project-vote.ts";
import "./projector.css";

type Slide = AnswerOf<typeof projectVote>;

/** A vote on the wall of the room: one thing at a time, readable from ten metres, no figures before the signature. */
export default function ProjectorPage(): ReactElement {
  const { voteId } = useParams({ strict: false });
  const { answer: slide, refused } = useRead<typeof projectVote>("elections.project-vote", { voteId: Number(voteId) });
  useEffect(() => {
    document.title = slide ? `${slide.name} – trình chiếu` : "Trình chiếu";
  }, [slide]);
  if (!slide) return refused ? <RefusedPage title="Trình chiếu" refused={refused} /> : <Waiting />;
  return (
    <main className="projector" data-theme="projector">
      <header>
        <span>{[slide.cluster, slide.conference.replace(/^Hội nghị/, "hội nghị")].filter(Boolean).join(", ")}</span>
        {slide.illustrative && <Illustrative />}
      </header>
      {slide.state === "signed" ? <Result slide={slide} /> : <Voting slide={slide} />}
    </main>
  );
}

const verbs = { title: "Suy tôn đề nghị tặng", head: "Bầu", deputy: "Bầu" } as const;

function Voting({ slide }: { readonly slide: Slide }): ReactElement {
  const says = { prepared: "Sắp bỏ phiếu", open: "Đang bỏ phiếu, kiểm phiếu", void: "Lượt này đã huỷ", signed: "" }[
    slide.state
  ];
  return (
    <>
      <section>
        <h1>
          {verbs[slide.kind]}
          <br />
          {slide.name}
        </h1>
        <p className="says">{says}</p>
        <ol>
          {slide.nominees.map((unit) => (
            <li key={unit}>{unit}</li>
          ))}
        </ol>
      </section>
      <footer>
        <span>
          {slide.secret ? "Phiếu kín" : "Công khai"}
          {slide.voters !== null && `, ${slide.voters} phiếu`}, lượt {slide.round}
        </span>
        <span>Cần {slide.threshold}</span>
      </footer>
    </>
  );
}

function Result({ slide }: { readonly slide: Slide }): ReactElement {
  const title = slide.kind === "title";
  return (
    <>
      <section>
        <h1>
          Kết quả {title ? "suy tôn" : "bầu"}: {slide.name}
        </h1>
        <ul className="lines">
          {slide.lines.map(({ unit, outcome, words, votes }) => (
            <li key={unit} className={outcome === "honoured" ? "won" : ""}>
              <b>{unit}</b>
              <span>
                {votes !== null && `${votes} phiếu, `}
                {outcome === "honoured" ? <Status is="done" word={words} /> : words}
              </span>
            </li>
          ))}
        </ul>
        {slide.honoured.length > 0 && (
          <p className="meaning">
            <b>
              {title
                ? `Đề nghị tặng ${slide.name} cho ${slide.honoured.join("; ")}.`
                : `Trúng cử: ${slide.honoured.join("; ")}.`}
            </b>
            {title && (
              <>
                <br />
                Đây là đề nghị, chưa phải quyết định khen thưởng.
              </>
            )}
          </p>
        )}
      </section>
      <footer>
        <span>
          {slide.issued} phát ra, {slide.returned} thu về.
          {slide.needed !== null && ` Cần ít nhất ${slide.needed} phiếu`}
        </span>
        {!slide.countsPublished && <span>Phòng {slide.voters} phiếu: số phiếu chỉ ghi trong biên bản kiểm phiếu</span>}
      </footer>
    </>
  );
}
