import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { dayOf, writeDay } from "../../../basics/instant.ts";
import {
  Button,
  CheckField,
  ReasonDialog,
  RefusedNotice,
  Section,
  TextArea,
  useDeed,
  useRead,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { concludeYear } from "../conclude-year.ts";
import type { reopenYear } from "../reopen-year.ts";
import type { showConclusion } from "../show-conclusion.ts";

interface OpenWork {
  readonly id: string;
  readonly what: string;
  readonly at: string;
}

/** The end of the year: what is still open, then concluding it; later reopening it with a reason. */
export function YearConclusion(): ReactElement | null {
  const { year, me, holds } = useYear();
  const { answer } = useRead<typeof showConclusion>("oversight.show-conclusion", { yearId: year.yearId });
  if (!answer) return null;
  const { open, concludedAt } = answer;
  const mayConclude = me.administrator || holds("standing-body");
  if (concludedAt !== null)
    return (
      <Section title="Kết thúc năm">
        <Concluded on={dayOf(concludedAt)} mayReopen={mayConclude} />
      </Section>
    );
  return (
    <Section title="Kết thúc năm" {...(open.length > 0 && { aside: `${open.length} việc còn mở` })}>
      <div className="stack">
        {open.length === 0 ? <p>Mọi bước của năm đã xong.</p> : <OpenTable open={open} />}
        {mayConclude ? (
          <Conclude open={open} />
        ) : (
          <p className="mut">Cơ quan thường trực kết thúc năm; từ đó số liệu của năm không sửa được nữa.</p>
        )}
      </div>
    </Section>
  );
}

function OpenTable({ open }: { readonly open: readonly OpenWork[] }): ReactElement {
  const { to } = useYear();
  return (
    <table className="tb" aria-label="Việc còn mở">
      <thead>
        <tr>
          <th className="stt" scope="col">
            STT
          </th>
          <th scope="col">Việc còn mở</th>
        </tr>
      </thead>
      <tbody>
        {open.map(({ id, what, at }, place) => (
          <tr key={id}>
            <td className="stt">{place + 1}</td>
            <td>
              <Link to={to(at) as never}>{what}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Conclude({ open }: { readonly open: readonly OpenWork[] }): ReactElement {
  const { year } = useYear();
  const [sure, setSure] = useState(false);
  const [reason, setReason] = useState("");
  const conclude = useDeed<typeof concludeYear>("oversight.conclude-year");
  const missing = open.length > 0 && reason.trim().length < 10 ? "Ghi lý do trước" : undefined;
  return (
    <>
      {open.length > 0 && (
        <TextArea
          label="Vì sao vẫn kết thúc năm"
          rows={2}
          value={reason}
          onChange={setReason}
          hint="Ít nhất 10 chữ cái; ghi vào nhật ký cùng danh sách việc còn mở."
        />
      )}
      <CheckField
        label={`Đã xem lại; kết thúc năm ${year.year}`}
        checked={sure}
        onChange={setSure}
        hint="Từ đó không ghi thêm gì vào năm này, trừ quyết định khen thưởng đến sau, sổ khen thưởng và bàn giao."
      />
      <RefusedNotice refused={conclude.refused} />
      <p>
        <Button
          running={conclude.running}
          off={missing ?? (sure ? undefined : "Xác nhận trước")}
          onPress={() => void conclude.run({ yearId: year.yearId, openSeen: open.map(({ id }) => id), reason })}
        >
          Kết thúc năm
        </Button>
      </p>
    </>
  );
}

function Concluded(props: { readonly on: string; readonly mayReopen: boolean }): ReactElement {
  const { year } = useYear();
  const [asking, setAsking] = useState(false);
  const reopen = useDeed<typeof reopenYear>("oversight.reopen-year");
  async function open(reason: string): Promise<void> {
    if (await reopen.run({ yearId: year.yearId, reason })) setAsking(false);
  }
  return (
    <div className="stack">
      <p>
        Năm {year.year} đã kết thúc ngày {writeDay(props.on)}. Chỉ còn ghi quyết định khen thưởng đến sau, sổ khen
        thưởng và bàn giao. Muốn sửa việc khác, cơ quan thường trực mở lại năm, huỷ kết quả cũ rồi làm lại.
      </p>
      {props.mayReopen && (
        <p>
          <Button onPress={() => setAsking(true)}>Mở lại năm</Button>
        </p>
      )}
      <ReasonDialog
        open={asking}
        title={`Mở lại năm ${year.year}`}
        explain="Kết quả đã có vẫn giữ nguyên; sai chỗ nào thì huỷ có lý do và làm lại chỗ đó, rồi kết thúc năm lần nữa."
        button="Mở lại năm"
        running={reopen.running}
        refused={reopen.refused}
        onClose={() => setAsking(false)}
        onConfirm={(reason) => void open(reason)}
      />
    </div>
  );
}
