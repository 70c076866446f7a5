import { type ReactElement, useState } from "react";
import { Button, RefusedNotice, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { agreeToDraft } from "../agree-to-draft.ts";
import { dispositionName } from "../terms.ts";
import type { CommentView, SummaryView } from "../views.ts";
import type { withdrawComment } from "../withdraw-comment.ts";
import { ResolveForm } from "./resolve-form.tsx";

/** Every comment beside the draft, those that wait for an answer first; the secretary answers one after the other. */
export function CommentsPanel(props: {
  readonly view: SummaryView;
  readonly chosen: number | undefined;
  readonly onChoose: (passageId: number | undefined) => void;
}): ReactElement {
  const { view } = props;
  const { holds } = useYear();
  const [answering, setAnswering] = useState<number>();
  const resolves = holds("secretary") && view.state !== "final";
  const waiting = view.comments.filter((comment) => comment.disposition === null);
  const current =
    view.comments.find((comment) => comment.commentId === answering) ?? (resolves ? waiting[0] : undefined);
  const next = waiting.find((comment) => comment !== current);
  return (
    <section className="sec" aria-label="Ý kiến góp ý" style={{ marginTop: 0 }}>
      <Counts comments={view.comments} />
      <Agree view={view} />
      <Agreed view={view} />
      {view.comments.length === 0 && (
        <p className="mut">
          {view.state === "composing"
            ? "Gửi dự thảo lấy ý kiến để các đơn vị góp ý vào từng đoạn."
            : "Chưa có ý kiến. Bấm số của một đoạn để góp ý, hoặc trả lời nhất trí."}
        </p>
      )}
      <ol>
        {view.comments.map((comment) => (
          <li key={comment.commentId} className={`cm ${comment === current ? "on" : ""}`}>
            <CommentHead comment={comment} on={comment === current} onPoint={() => props.onChoose(comment.passageId)} />
            {comment === current && resolves ? (
              <ResolveForm
                key={comment.commentId}
                view={view}
                comment={comment}
                next={next}
                onDone={() => setAnswering(next?.commentId)}
              />
            ) : (
              <>
                {comment.disposition !== null && <p className="an">{comment.told.answer}</p>}
                {comment.told.newText !== "" && <p className="an">Sau khi sửa: {comment.told.newText}</p>}
                {comment.disposition === null && view.state !== "final" && <Withdraw comment={comment} />}
                {resolves && (
                  <Button
                    small
                    kind="text"
                    onPress={() => setAnswering(comment.commentId)}
                    label={`${resolveWord(comment)} ý kiến ${comment.number}`}
                  >
                    {resolveWord(comment)}
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const resolveWord = ({ disposition }: SummaryView["comments"][number]) =>
  disposition === null ? "Giải quyết" : "Sửa kết quả";

const speaks: readonly string[] = ["delegate", "unit-officer", "unit-head"];

/** Offered to a unit that has not answered the last draft: nothing to change is an answer, too. */
function Agree({ view }: { readonly view: SummaryView }): ReactElement | null {
  const { year, roles, unitName } = useYear();
  const agree = useDeed<typeof agreeToDraft>("reports.agree-to-draft");
  const draft = view.drafts.at(-1);
  if (view.state !== "commenting" || !draft || view.today > draft.commentsUntil) return null;
  const answered = new Set(
    [...view.comments, ...view.agreements]
      .filter(({ draftNumber }) => draftNumber === draft.number)
      .map(({ unitId }) => unitId),
  );
  const own = roles.flatMap(({ role, unitId }) => (unitId !== null && speaks.includes(role) ? [unitId] : []));
  const open = [...new Set(own)].filter((unitId) => !answered.has(unitId));
  if (open.length === 0) return null;
  return (
    <div className="stack" style={{ marginBottom: 12 }}>
      <RefusedNotice refused={agree.refused} />
      {open.map((unitId) => (
        <div key={unitId}>
          <Button running={agree.running} onPress={() => void agree.run({ yearId: year.yearId, unitId })}>
            {`${unitName(unitId)} nhất trí với dự thảo lần ${draft.number}`}
          </Button>
        </div>
      ))}
    </div>
  );
}

function Agreed({ view }: { readonly view: SummaryView }): ReactElement | null {
  if (view.agreements.length === 0) return null;
  const byDraft = Map.groupBy(view.agreements, ({ draftNumber }) => draftNumber);
  return (
    <div style={{ marginBottom: 12 }}>
      {[...byDraft].map(([number, units]) => (
        <p key={number}>
          Nhất trí với dự thảo lần {number}: {units.map(({ name }) => name).join("; ")}.
        </p>
      ))}
    </div>
  );
}

/** Offered to the unit whose comment it is, until it is answered. */
function Withdraw({ comment }: { readonly comment: CommentView }): ReactElement | null {
  const { year, roles } = useYear();
  const withdraw = useDeed<typeof withdrawComment>("reports.withdraw-comment");
  if (!roles.some(({ unitId, role }) => unitId === comment.unitId && speaks.includes(role))) return null;
  const { commentId, revision } = comment;
  return (
    <>
      <RefusedNotice refused={withdraw.refused} />
      <Button
        small
        kind="text"
        running={withdraw.running}
        onPress={() => void withdraw.run({ yearId: year.yearId, commentId, revision })}
        label={`Rút ý kiến ${comment.number}`}
      >
        Rút ý kiến
      </Button>
    </>
  );
}

function Counts({ comments }: { readonly comments: readonly CommentView[] }): ReactElement {
  const count = (disposition: CommentView["disposition"]): number =>
    comments.filter((comment) => comment.disposition === disposition).length;
  return (
    <div className="cnt">
      <h2 className="all">{comments.length} ý kiến</h2>
      <ul>
        {(["accepted", "partly", "explained"] as const).map((disposition) => (
          <li key={disposition}>
            <b>{count(disposition)}</b>
            {dispositionName[disposition]}
          </li>
        ))}
        <li className={count(null) > 0 ? "x" : ""}>
          <b>{count(null)}</b>Chưa giải quyết
        </li>
      </ul>
    </div>
  );
}

function CommentHead(props: {
  readonly comment: CommentView;
  readonly on: boolean;
  readonly onPoint: () => void;
}): ReactElement {
  const { comment } = props;
  return (
    <>
      <div className="ct">
        <span className={`tag-n ${props.on ? "on" : ""}`}>{comment.number}</span>
        <button type="button" className="linkish mut" onClick={props.onPoint}>
          {comment.place}
        </button>
        {comment.disposition && (
          <span className={`rz ${comment.disposition}`}>{dispositionName[comment.disposition]}</span>
        )}
      </div>
      <p className="by">{comment.told.who}</p>
      <p>{comment.text}</p>
    </>
  );
}
