import { type ReactElement, useEffect, useRef, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import {
  addressOf,
  Button,
  Empty,
  FileLink,
  Illustrative,
  RefusedNotice,
  useRead,
  Waiting,
} from "../../../ui/index.ts";
import { PaperPreview } from "../../../ui/paper/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { previewPaper } from "../preview-paper.ts";
import { IssueDialog } from "./issue-dialog.tsx";
import { NewsButtons } from "./news-buttons.tsx";
import type { ListedPaper } from "./papers-page.tsx";

/** One paper as it will print, with its files. On a phone, where it stands below the list, one asked for comes into sight. */
export function OnePaper(props: { readonly paper: ListedPaper; readonly asked: boolean }): ReactElement {
  const { paper, asked } = props;
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked && window.matchMedia("(max-width:900px)").matches) article.current?.scrollIntoView();
  }, [asked]);
  const { year, holds } = useYear();
  const [numbering, setNumbering] = useState(false);
  const choice = { yearId: year.yearId, code: paper.code, key: paper.key };
  const waiting = paper.state === "not-yet";
  const readable = !waiting && !paper.sealed;
  const { answer, refused } = useRead<typeof previewPaper>("papers.preview-paper", readable ? choice : undefined);
  return (
    <article className="one-paper" ref={article} aria-label={paper.title}>
      <a className="to-list sm" href="#danh-sach">
        Về danh sách văn bản
      </a>
      <div className="head">
        <div className="t">
          <h2>
            {paper.title} {year.illustrative && <Illustrative />}
          </h2>
          {!paper.sealed && <p className="mut sm">{whereFrom(paper)}</p>}
        </div>
        {readable && (
          <div className="acts">
            {paper.code === "news-item" && <NewsButtons />}
            {holds("secretary") && paper.code !== "news-item" && (
              <Button onPress={() => setNumbering(true)}>{paper.number === null ? "Cấp số" : "Sửa số"}</Button>
            )}
            <FileLink href={addressOf("papers.download-pdf", choice)}>Tải PDF</FileLink>
            <FileLink kind="main" href={addressOf("papers.download-word", choice)}>
              Tải Word
            </FileLink>
          </div>
        )}
      </div>
      <RefusedNotice refused={refused} />
      {waiting ? (
        <Empty title="Chưa lập được văn bản này">{paper.because}</Empty>
      ) : paper.sealed ? (
        <Empty title="Văn bản có số phiếu của phòng ít người">
          Số phiếu có thể làm lộ ai bỏ phiếu thế nào, nên chỉ thư ký, chủ trì, phó chủ trì, ban kiểm phiếu và cơ quan
          thường trực đọc được. Kết luận Đạt hay Không đạt xem ở mục Bỏ phiếu.
        </Empty>
      ) : answer?.paper ? (
        <PaperPreview paper={answer.paper} />
      ) : (
        !refused && <Waiting />
      )}
      {numbering && <IssueDialog paper={paper} onClose={() => setNumbering(false)} />}
    </article>
  );
}

function whereFrom(paper: ListedPaper): string {
  const issued =
    paper.number === null || paper.issuedOn === null
      ? ""
      : `Số ${paper.number}, ban hành ngày ${writeDay(paper.issuedOn)}. `;
  if (paper.kept)
    return paper.state === "ready"
      ? `${issued}In đúng bản đã ký, đã khoá; sửa tên, số liệu về sau không đổi văn bản này.`
      : `${issued}In đúng bản lúc cấp số; phần sửa sau đó chỉ vào văn bản khi ghi lại số.`;
  if (paper.state === "ready") return `${issued}Số liệu lấy từ kết quả đã khoá, không sửa được ở đây.`;
  return `${issued}Số liệu lấy từ hồ sơ của năm, sửa ở mục tương ứng; văn bản còn thay đổi theo.`;
}
