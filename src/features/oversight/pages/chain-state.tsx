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
import { useYear } from "../../movement/pages/index.ts";
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
      {answer ? <Answer verified={answer} compared={head !== ""} /> : !refused && <Waiting />}
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
          hint="Chép từ 12 chữ số đầu trở lên. Tìm thấy nghĩa là mọi dòng đến lúc lập biên bản vẫn nguyên."
          value={typed}
          onChange={setTyped}
          error={refused?.fields["head"]}
        />
      </Form>
    </Section>
  );
}

function Answer({ verified, compared }: { readonly verified: Verified; readonly compared: boolean }): ReactElement {
  const { entries, head, fault } = verified;
  return (
    <>
      {fault && (
        <div className="err" role="alert">
          <b>Nhật ký không khớp: {fault.sentence}.</b> Giữ nguyên máy chủ, không ghi thêm; báo quản trị so với bản sao
          lưu và gói bàn giao lập trước đó.
        </div>
      )}
      <KeyValues
        rows={[
          [
            "Chuỗi nhật ký",
            fault ? (
              <Status
                key="state"
                is="late"
                word={fault.code === "tail-cut" ? "Nối liền, nhưng không có dòng mang mã đã nhập" : "Không nguyên vẹn"}
              />
            ) : (
              <Status key="state" is="reached" word={compared ? "Nguyên vẹn, có dòng mang mã đã nhập" : "Nguyên vẹn"} />
            ),
          ],
          ["Số dòng của cả hệ thống", entries],
          ["Mã dòng cuối", <code key="head">{head.replace(/(.{4})(?=.)/g, "$1 ")}</code>],
        ]}
      />
    </>
  );
}
