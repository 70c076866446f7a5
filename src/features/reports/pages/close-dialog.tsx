import { type ReactElement, useState } from "react";
import { ConfirmDialog, DayField, ReasonDialog, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { closeSummary } from "../close-summary.ts";
import type { SummaryView } from "../views.ts";

/** Asks once before the text is closed; where reports of units are missing it names them and asks why. */
export function CloseDialog({
  view,
  onClose,
}: {
  readonly view: SummaryView;
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const close = useDeed<typeof closeSummary>("reports.close-summary");
  const [closedOn, setClosedOn] = useState<string | null>(null);
  async function confirm(despite: string): Promise<void> {
    if (await close.run({ yearId: year.yearId, despite, closedOn })) onClose();
  }
  const shared = {
    open: true,
    title: "Chốt báo cáo tổng kết",
    running: close.running,
    refused: close.refused,
    onClose,
  };
  const day = (
    <DayField
      label="Ngày chốt"
      value={closedOn}
      onChange={setClosedOn}
      error={close.fields["closedOn"]}
      hint="Để trống là hôm nay; nhập sau thì ghi ngày đã chốt."
    />
  );
  const final = `Nội dung, ${view.comments.length} ý kiến và kết quả giải quyết thành bản chính thức, không sửa được nữa. Có sai sót thì mở lại, nêu lý do.`;
  if (view.missing.length === 0)
    return (
      <ConfirmDialog {...shared} button="Chốt báo cáo" onConfirm={() => void confirm("")}>
        <p>{final}</p>
        {day}
      </ConfirmDialog>
    );
  return (
    <ReasonDialog
      {...shared}
      button="Vẫn chốt báo cáo"
      explain={
        <>
          Còn {view.missing.length} đơn vị chưa có báo cáo: <b>{view.missing.join("; ")}</b>. Báo cáo sẽ ghi rõ thiếu
          các đơn vị này và lý do. {final}
        </>
      }
      onConfirm={(reason) => void confirm(reason)}
    >
      {day}
    </ReasonDialog>
  );
}
