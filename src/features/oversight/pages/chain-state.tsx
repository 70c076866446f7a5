import { type ReactElement, useState } from "react";
import {
  type AnswerOf,
  Button,
  Form,
  KeyValues,
  RefusedNotice,
  Section,
  Status,
  TextField,
  useRead,
  Waiting,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { verifyLog } from "../verify-log.ts";

type Verified = AnswerOf<typeof verifyLog>;

/** Whether the log is whole, its last line's hash, and a place to compare it with signed minutes. */
export function ChainState(): ReactElement {
  const { year } = useYear();
  const [typed, setTyped] = useState("");
  const [head, setHead] = useState("");
  const { answer, refused } = useRead<typeof verifyLog>("oversight.verify-log", { yearId: year.yearId, head });
  return (
    <Section title="Tình trạng nhật ký">
      {answer ? <Answer verified={answer} /> : !refused && <Waiting />}
      <RefusedNotice refused={refused?.fields["head"] ? undefined : refused} />
      <Form
        onSubmit={() => setHead(typed)}
        buttons={
          <Button submit {...(typed.trim() === "" && { off: "Nhập mã trước" })}>
            So với biên bản
          </Button>
        }
      >
        <TextField
          label="Mã nhật ký in trong biên bản"
          hint="Chép ít nhất 12 ký tự đầu (số 0–9, chữ a–f; có dấu cách cũng được). Tìm thấy nghĩa là mọi dòng đến lúc lập biên bản vẫn nguyên."
          value={typed}
          onChange={setTyped}
          error={refused?.fields["head"]}
        />
      </Form>
    </Section>
  );
}

/** Whole is said only up to a line whose hash stands on signed paper. */
function comparedWith(headAt: number | null, entries: number): string {
  if (headAt === null) return "Chưa. Nhập mã in trong biên bản để biết nhật ký còn nguyên đến đâu.";
  return headAt < entries ? `${entries - headAt} dòng sau đó chỉ mới khớp với chính nó.` : "Mọi dòng.";
}

function Answer({ verified }: { readonly verified: Verified }): ReactElement {
  const { entries, head, headAt, fault, madeAnew, records } = verified;
  return (
    <>
      {fault && <ChainFault fault={fault} />}
      {records.faults.length > 0 && (
        <div className="err" role="alert">
          <b>Số liệu không còn như lúc ký, lúc khoá.</b> Giữ nguyên máy chủ, không ghi thêm; báo quản trị so với bản sao
          lưu và biên bản giấy.
          <Lines all={[...new Set(records.faults)]} />
        </div>
      )}
      {records.elsewhere > 0 && (
        <div className="err" role="alert">
          {records.elsewhere} bản gốc của năm khác, cụm, khối khác không khớp: báo quản trị chạy{" "}
          <code>thidua log verify</code>.
        </div>
      )}
      {madeAnew.length > 0 && <MadeAnew things={madeAnew} />}
      <KeyValues
        rows={[
          [
            "Chuỗi nhật ký",
            fault ? (
              <Status
                key="state"
                is="late"
                word={fault.code === "tail-cut" ? "Không có dòng mang mã đã nhập" : "Không khớp"}
              />
            ) : (
              <Status
                key="state"
                is="reached"
                word={headAt === null ? "Khớp với chính nó" : `Nguyên vẹn đến dòng ${headAt}`}
              />
            ),
          ],
          ...(fault ? [] : [["So với ở ngoài", comparedWith(headAt, entries)] as const]),
          [
            "Đã ký, đã khoá trong năm",
            records.faults.length > 0 ? (
              <Status key="records" is="late" word={`Khác bản gốc ở ${records.faults.length} chỗ`} />
            ) : (
              <Status key="records" is="reached" word={`Khớp ${records.compared} bản gốc`} />
            ),
          ],
          ...(records.takenOver > 0
            ? [["Có từ trước khi nâng cấp", `${records.takenOver} bản gốc, chưa có dấu trước lúc tiếp quản`] as const]
            : []),
          ["Số dòng của cả hệ thống", entries],
          ["Mã dòng cuối", <code key="head">{head.replace(/(.{4})(?=.)/g, "$1 ")}</code>],
        ]}
      />
    </>
  );
}

/** Lawful as it may be, the hash on paper does not stand for it: whoever compares must know. */
function MadeAnew({ things }: { readonly things: Verified["madeAnew"] }): ReactElement {
  return (
    <div className="note">
      <b>Mã đã nhập không xác nhận bản hiện có của {things.length} mục.</b> Các mục này đã có khi lập biên bản, sau đó
      được lập lại hoặc mở lại; xem việc và lý do ở dòng nhật ký ghi bên cạnh.
      <Lines all={things.map(({ what, seq }) => `${what}: dòng ${seq}`)} />
    </div>
  );
}

/** So many are read on a screen; the command line tells all of them. */
const most = 20;

function Lines({ all }: { readonly all: readonly string[] }): ReactElement {
  return (
    <ul>
      {all.slice(0, most).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {all.length > most && (
        <li>
          và {all.length - most} chỗ nữa: xem bằng <code>thidua log verify</code> tại máy chủ.
        </li>
      )}
    </ul>
  );
}

/** A hash that no line carries is most often miscopied: that is asked first, before anybody is alarmed. */
function ChainFault({ fault }: { readonly fault: NonNullable<Verified["fault"]> }): ReactElement {
  const keep = "giữ nguyên máy chủ, không ghi thêm; báo quản trị so với bản sao lưu và gói bàn giao lập trước đó.";
  if (fault.code === "tail-cut")
    return (
      <div className="err" role="alert">
        <b>Không có dòng nào mang mã đã nhập.</b> So lại từng ký tự với biên bản giấy rồi nhập lần nữa. Mã đúng mà vẫn
        không có thì phần cuối nhật ký, từ dòng {fault.seq} trở đi, đã bị cắt hoặc viết lại: {keep}
      </div>
    );
  return (
    <div className="err" role="alert">
      <b>Nhật ký không khớp: {fault.sentence}.</b> {keep[0]!.toUpperCase() + keep.slice(1)}
    </div>
  );
}
