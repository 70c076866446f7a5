import { type ReactElement, useState } from "react";
import { CloseDialog } from "./close-dialog.tsx";
import { Button, DayField, ReasonDialog, RefusedNotice, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { openComments } from "../open-comments.ts";
import type { reopenSummary } from "../reopen-summary.ts";
import type { SummaryView } from "../views.ts";

/** What the secretary does with the whole draft: sends it out for comments, closes the final text. */
export function SummaryActions({ view }: { readonly view: SummaryView }): ReactElement | null {
  const { year, holds } = useYear();
  const [until, setUntil] = useState<string | null>(view.commentsUntil);
  const [closing, setClosing] = useState(false);
  const open = useDeed<typeof openComments>("reports.open-comments");
  if (!holds("secretary")) return null;
  if (view.state === "final") return <Reopen />;
  const unresolved = view.comments.filter((comment) => comment.disposition === null).length;
  const next = (view.drafts.at(-1)?.number ?? 0) + 1;
  return (
    <div className="stack">
      <div className="todo-bar">
        <DayField label="Góp ý đến hết ngày" value={until} onChange={setUntil} error={open.fields["until"]} />
        <Button
          kind={view.state === "composing" ? "main" : "plain"}
          running={open.running}
          off={until === null ? "Chọn hạn góp ý" : undefined}
          onPress={() => void open.run({ yearId: year.yearId, until: until ?? "" })}
        >
          Gửi dự thảo lần {next} lấy ý kiến
        </Button>
        {view.state === "commenting" && (
          <Button
            kind={unresolved === 0 ? "main" : "plain"}
            off={unresolved > 0 ? `Còn ${unresolved} ý kiến chưa giải quyết` : undefined}
            onPress={() => setClosing(true)}
          >
            Chốt báo cáo
          </Button>
        )}
      </div>
      <RefusedNotice refused={open.refused} />
      {closing && <CloseDialog view={view} onClose={() => setClosing(false)} />}
    </div>
  );
}

/** A mistake seen after closing is mended in the open: with a reason that everybody in the year can read. */
function Reopen(): ReactElement {
  const { year } = useYear();
  const [asking, setAsking] = useState(false);
  const reopen = useDeed<typeof reopenSummary>("reports.reopen-summary");
  async function confirm(reason: string): Promise<void> {
    if (await reopen.run({ yearId: year.yearId, reason })) setAsking(false);
  }
  return (
    <div className="todo-bar">
      <Button onPress={() => setAsking(true)}>Mở lại báo cáo</Button>
      <ReasonDialog
        open={asking}
        title="Mở lại báo cáo đã chốt"
        explain="Ý kiến và kết quả giải quyết giữ nguyên; sửa xong phải chốt lại. Bản đã in, đã gửi trước đó không đổi theo."
        button="Mở lại"
        running={reopen.running}
        refused={reopen.refused}
        onClose={() => setAsking(false)}
        onConfirm={(reason) => void confirm(reason)}
      />
    </div>
  );
}
