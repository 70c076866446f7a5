import { Fragment, type ReactElement } from "react";
import { CopyText } from "../../../ui/index.ts";
import type { LedgerView } from "../views.ts";

/** The year's awards in one sentence written by the records; a number shows the lines it was added up from. */
export function SentenceFigure(props: {
  readonly view: LedgerView;
  readonly onNumber: (records: string) => void;
}): ReactElement {
  const { view } = props;
  const text = view.sentence.map((part) => part.text).join("");
  return (
    <figure className="sent-with-copy">
      <div className="sent">
        <p className="sm cap">Câu tổng hợp năm {view.year}, lập từ sổ; bấm số để xem bản ghi</p>
        <blockquote>
          {view.sentence.map(({ text: words, recordIds }) =>
            recordIds ? (
              <button
                key={recordIds.join()}
                type="button"
                className="linkish"
                aria-label={`${words}: xem các bản ghi`}
                onClick={() => props.onNumber(recordIds.join(","))}
              >
                {words}
              </button>
            ) : (
              <Fragment key={words}>{words}</Fragment>
            ),
          )}
        </blockquote>
      </div>
      <CopyText title="Câu để dán vào báo cáo, tin bài" text={text} />
    </figure>
  );
}
