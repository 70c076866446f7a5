import { Link, useParams } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { fold } from "../../../basics/fold.ts";
import { type AnswerOf, Empty, RefusedPage, useRead, Waiting } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { listPapers } from "../list-papers.ts";
import { OnePaper } from "./one-paper.tsx";
import "./papers-page.css";

export type ListedPaper = AnswerOf<typeof listPapers>["papers"][number];

const groupNames: Readonly<Record<ListedPaper["group"], string>> = {
  movement: "Phong trào",
  scoring: "Chấm điểm",
  reports: "Báo cáo",
  "before-conference": "Chuẩn bị hội nghị",
  "at-conference": "Tại hội nghị",
  "after-conference": "Sau hội nghị",
};

const stateNames: Readonly<Record<ListedPaper["state"], string>> = {
  "not-yet": "Chưa lập",
  draft: "Bản nháp",
  ready: "Sẵn sàng",
};

const standing = ({ sealed, number, state }: ListedPaper): string =>
  sealed ? "Hạn chế người đọc" : number === null ? stateNames[state] : `Số ${number}`;

/** Every paper of the year: the list beside the page as it will print. */
export default function PapersPage(): ReactElement {
  const { year } = useYear();
  const { code, key } = useParams({ strict: false });
  const { answer, refused } = useRead<typeof listPapers>("papers.list-papers", { yearId: year.yearId });
  if (!answer) return refused ? <RefusedPage title="Văn bản" refused={refused} /> : <Waiting />;
  const asked = answer.papers.find((paper) => paper.code === code && addressKey(paper.key) === key);
  const chosen = asked ?? answer.papers.find((paper) => paper.state !== "not-yet" && !paper.sealed);
  return (
    <div className="papers">
      <PaperList papers={answer.papers} chosen={chosen} />
      {chosen ? (
        <OnePaper key={`${chosen.code}/${chosen.key}`} paper={chosen} asked={asked !== undefined} />
      ) : (
        <Empty title="Chưa lập được văn bản nào">
          Văn bản lập từ số liệu của năm. Soạn kế hoạch và giao ước ở mục Phong trào, văn bản đầu tiên sẽ có ở đây.
        </Empty>
      )}
    </div>
  );
}

/** An address has no empty part, so a paper that is alone of its kind is called "-". */
export const addressKey = (key: string): string => (key === "" ? "-" : key);

function PaperList({
  papers,
  chosen,
}: {
  readonly papers: readonly ListedPaper[];
  readonly chosen: ListedPaper | undefined;
}): ReactElement {
  const { year } = useYear();
  const [filter, setFilter] = useState("");
  const shown = papers.filter((paper) => fold(paper.title).includes(fold(filter)));
  const groups = Object.keys(groupNames) as ListedPaper["group"][];
  return (
    <nav className="paper-list" id="danh-sach" aria-label="Văn bản">
      <h1>Văn bản năm {year.year}</h1>
      <input
        className="inp"
        type="search"
        aria-label="Lọc văn bản"
        placeholder={`Lọc ${papers.length} văn bản`}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      {shown.length === 0 && <p className="mut sm">Không có văn bản nào khớp “{filter}”.</p>}
      {groups.map((group) => (
        <PaperGroup
          key={group}
          name={groupNames[group]}
          papers={shown.filter((paper) => paper.group === group)}
          chosen={chosen}
        />
      ))}
    </nav>
  );
}

function PaperGroup(props: {
  readonly name: string;
  readonly papers: readonly ListedPaper[];
  readonly chosen: ListedPaper | undefined;
}): ReactElement | null {
  const { to } = useYear();
  if (props.papers.length === 0) return null;
  return (
    <section>
      <h2>{props.name}</h2>
      <ul>
        {props.papers.map((paper) => (
          <li key={`${paper.code}/${paper.key}`} {...(paper === props.chosen && { "aria-current": "true" as const })}>
            <Link to={to(`van-ban/${paper.code}/${addressKey(paper.key)}`) as never}>{paper.title}</Link>
            <span className="mut sm">{standing(paper)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
