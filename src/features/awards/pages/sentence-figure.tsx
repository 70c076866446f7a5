import { Fragment, type ReactElement } from "react";
import { CopyButton } from "../../../ui/index.ts";
import type { LedgerView } from "../views.ts";

/** The year's awards in one sentence written by the records; a number shows the lines it was added up from. */
export function SentenceFigure(props: {
  readonly view: LedgerView;
  readonly onNumber: (records: string) => void;
}): ReactElement {
  const { view } = props;
  const text = view.sentence.map((part) => part.text).join("");
  return (
    <figure className="sent">
      <figcaption className="sm">Câu tổng hợp năm {view.year}, lập từ sổ; bấm số để xem bản ghi</figcaption>
      <blockquote>
        {view.sentence.map(({ text: words, recordIds }, place) =>
          recordIds ? (
            <button
              key={place}
              type="button"
              className="linkish"
              aria-label={`${words}: xem các bản ghi`}
              onClick={() => props.onNumber(recordIds.join(","))}
            >
              {words}
            </button>
          ) : (
            <Fragment key={place}>{words}</Fragment>
          ),
        )}
      </blockquote>
      <CopyButton text={text} />
    </figure>
  );
}
