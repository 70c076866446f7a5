import { type ReactElement, useState } from "react";
import { Button, OtherVersion, RadioField, RefusedNotice, TextArea, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { Disposition } from "../model.ts";
import { dispositionName } from "../terms.ts";
import type { resolveComment } from "../resolve-comment.ts";
import type { CommentView, SummaryView } from "../views.ts";

const choices = (["accepted", "partly", "explained"] as const).map((value) => ({
  value,
  label: dispositionName[value],
}));

/** The answer and the passage as they stand, for a screen that was a revision behind. */
interface ResolutionNow {
  readonly disposition: Disposition | null;
  readonly reason: string;
  readonly text: string;
  readonly revision: number;
  readonly passageRevision: number;
}

const nameOf = (disposition: Disposition | null): string => (disposition ? dispositionName[disposition] : "");

/** The answer to one comment: accepted, partly, or explained; the reason; and where accepted the passage as it shall read. */
export function ResolveForm(props: {
  readonly view: SummaryView;
  readonly comment: CommentView;
  readonly next: CommentView | undefined;
  readonly onDone: () => void;
}): ReactElement {
  const { comment, view, next } = props;
  const { year } = useYear();
  const passage = view.passages.find((each) => each.passageId === comment.passageId);
  const removed = passage?.number === null;
  const [disposition, setDisposition] = useState<Disposition | null>(comment.disposition);
  const [reason, setReason] = useState(comment.reason);
  const [newText, setNewText] = useState(passage?.text ?? "");
  const deed = useDeed<typeof resolveComment>("reports.resolve-comment");
  const [seen, setSeen] = useState({ revision: comment.revision, passageRevision: passage?.revision ?? 1 });
  const rewrites = disposition === "accepted" || disposition === "partly";
  async function save(): Promise<void> {
    if (disposition === null) return;
    const done = await deed.run({
      ...{ yearId: year.yearId, commentId: comment.commentId, disposition, reason },
      newText: rewrites && !removed ? newText : null,
      ...seen,
    });
    if (done) props.onDone();
  }
  return (
    <div className="stack" style={{ marginTop: 8 }}>
      <p className="was">
        Đoạn lúc góp ý (dự thảo lần {comment.draftNumber}): “{comment.passageText}”
      </p>
      <RadioField label="Giải quyết" value={disposition} onChange={setDisposition} choices={choices} />
      {rewrites && !removed && (
        <TextArea label="Đoạn sau khi sửa" value={newText} onChange={setNewText} error={deed.fields["newText"]} />
      )}
      {rewrites && removed && <p className="mut sm">Đoạn đã bỏ khỏi dự thảo, không cần viết lại.</p>}
      <TextArea label="Lý do" rows={2} value={reason} onChange={setReason} error={deed.fields["reason"]} />
      <RefusedNotice refused={deed.refused} />
      <OtherVersion<ResolutionNow>
        refused={deed.refused}
        compare={(now) => [
          { label: "Giải quyết", theirs: nameOf(now.disposition), mine: nameOf(disposition) },
          { label: "Lý do", theirs: now.reason, mine: reason },
          { label: "Đoạn", theirs: now.text, mine: rewrites && !removed ? newText : now.text },
        ]}
        onMine={({ revision, passageRevision }) => {
          setSeen({ revision, passageRevision });
          deed.clear();
        }}
      />
      <Button
        kind="main"
        small
        running={deed.running}
        off={disposition === null ? "Chọn cách giải quyết" : reason.trim() === "" ? "Ghi lý do" : undefined}
        onPress={() => void save()}
      >
        {next ? `Lưu và sang ý kiến ${next.number}` : "Lưu"}
      </Button>
    </div>
  );
}
