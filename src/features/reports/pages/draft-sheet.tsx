import { Fragment, type ReactElement, useState } from "react";
import { Button, RefusedNotice, TextArea, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { addPassage } from "../add-passage.ts";
import { placeOf, roman } from "../terms.ts";
import type { PassageView, SummaryView } from "../views.ts";
import { PassageTools } from "./passage-tools.tsx";

/** The report as a page: parts, numbered passages, the numbers of comments on each. */
export function DraftSheet(props: {
  readonly view: SummaryView;
  readonly chosen: number | undefined;
  readonly onChoose: (passageId: number | undefined) => void;
}): ReactElement {
  const { view } = props;
  return (
    <div className="desk">
      <article className="sheet" aria-label="Dự thảo báo cáo">
        <div className="ttl">
          <b>BÁO CÁO</b>
          <br />
          <b>
            Tổng kết phong trào thi đua năm {view.year} của {view.clusterName}
          </b>
        </div>
        {view.headings.map(({ key, text }, index) => (
          <Fragment key={key}>
            <h2>
              {roman(index + 1)}. {text.toLocaleUpperCase("vi")}
            </h2>
            {view.passages
              .filter((passage) => passage.headingKey === key && passage.number !== null)
              .map((passage) => (
                <OnePassage key={passage.passageId} {...props} passage={passage} />
              ))}
            <NewPassage view={view} headingKey={key} heading={text} />
          </Fragment>
        ))}
      </article>
    </div>
  );
}

function OnePassage(props: {
  readonly view: SummaryView;
  readonly passage: PassageView;
  readonly chosen: number | undefined;
  readonly onChoose: (passageId: number | undefined) => void;
}): ReactElement {
  const { passage, view } = props;
  const on = passage.passageId === props.chosen;
  const comments = view.comments.filter((comment) => comment.passageId === passage.passageId);
  const open = comments.some((comment) => comment.disposition === null);
  const tone = comments.length === 0 ? "" : open ? "hl on" : "hl done";
  return (
    <div className={`psg ${on ? "on" : ""}`}>
      <button
        type="button"
        className="no"
        aria-label={`Chọn ${placeOf(passage)}`}
        aria-pressed={on}
        onClick={() => props.onChoose(on ? undefined : passage.passageId)}
      >
        {passage.number}
      </button>
      <p>
        <mark className={tone}>
          {passage.text}
          {comments.map((comment) => (
            <sup key={comment.commentId}>{comment.number}</sup>
          ))}
        </mark>
      </p>
      {passage.source !== null && <p className="src">Nguồn: báo cáo của {passage.source}</p>}
      {on && (
        <PassageTools key={passage.passageId} view={view} passage={passage} onDone={() => props.onChoose(undefined)} />
      )}
    </div>
  );
}

function NewPassage(props: {
  readonly view: SummaryView;
  readonly headingKey: string;
  readonly heading: string;
}): ReactElement | null {
  const { year, holds } = useYear();
  const [text, setText] = useState<string>();
  const deed = useDeed<typeof addPassage>("reports.add-passage");
  if (!holds("secretary") || props.view.state === "final") return null;
  if (text === undefined)
    return (
      <div className="tools">
        <Button kind="text" small label={`Thêm đoạn vào phần ${props.heading}`} onPress={() => setText("")}>
          + Thêm đoạn
        </Button>
      </div>
    );
  async function add(): Promise<void> {
    if (await deed.run({ yearId: year.yearId, headingKey: props.headingKey, text: text ?? "" })) setText(undefined);
  }
  return (
    <div className="tools">
      <div className="stack">
        <TextArea label="Đoạn mới" value={text} onChange={setText} error={deed.fields["text"]} />
        <RefusedNotice refused={deed.refused} />
        <Button small kind="main" running={deed.running} onPress={() => void add()}>
          Thêm vào dự thảo
        </Button>{" "}
        <Button small kind="text" onPress={() => setText(undefined)}>
          Thôi
        </Button>
      </div>
    </div>
  );
}
