import { type ReactElement, useState } from "react";
import { addressOf, Button, Form, Section, TextField, useDeed, useFile } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { takePackage } from "../take-package.ts";
import { PackageProgress } from "./package-progress.tsx";

/** The hand-over package: put on record first, made and downloaded then. */
export function HandOver(): ReactElement {
  const { year } = useYear();
  const { yearId } = year;
  const [reason, setReason] = useState("");
  const [entry, setEntry] = useState<number>();
  const take = useDeed<typeof takePackage>("oversight.take-package");
  const file = useFile();
  async function takeIt(): Promise<void> {
    if (file.running) return;
    const taken = await take.run({ yearId, reason });
    if (!taken) return;
    setEntry(taken.entry);
    await file.take(addressOf("oversight.download-package", { yearId, entry: taken.entry }));
  }
  return (
    <Section title="Gói bàn giao cho thư ký năm sau">
      <p>
        Một tệp nén gồm mọi văn bản (Word và PDF), dữ liệu của năm, nhật ký và bản kê có mã kiểm tra. Không có mật khẩu,
        không có dữ liệu của cụm, khối khác. Người nhận kiểm tra bằng <code>npx thidua year check TỆP.zip</code>, không
        cần kết nối hệ thống. Thời gian lập tuỳ số văn bản và lúc máy chủ bận; màn hình báo đang lập đến đâu, dừng được
        bất cứ lúc nào.
      </p>
      <Form
        onSubmit={() => void takeIt()}
        refused={take.refused ?? file.refused}
        buttons={
          file.running ? (
            <PackageProgress yearId={yearId} entry={entry!} onStop={file.stop} />
          ) : (
            <Button submit running={take.running}>
              Lập và tải gói
            </Button>
          )
        }
      >
        <TextField
          label="Giao cho ai, để làm gì"
          hint="Ghi vào nhật ký, ví dụ: bàn giao cho thư ký năm sau."
          value={reason}
          onChange={setReason}
          error={take.fields["reason"]}
        />
      </Form>
    </Section>
  );
}
