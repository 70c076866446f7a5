import { type ReactElement, useState } from "react";
import { addressOf, Button, Form, Section, TextField, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { takePackage } from "../take-package.ts";

/** The hand-over package: put on record first, downloaded then. */
export function HandOver(): ReactElement {
  const { year } = useYear();
  const [reason, setReason] = useState("");
  const take = useDeed<typeof takePackage>("oversight.take-package");
  async function takeIt(): Promise<void> {
    const taken = await take.run({ yearId: year.yearId, reason });
    if (taken) location.assign(addressOf("oversight.download-package", { yearId: year.yearId, entry: taken.entry }));
  }
  return (
    <Section title="Gói bàn giao cho thư ký năm sau">
      <p>
        Một tệp nén gồm mọi văn bản (Word và PDF), dữ liệu của năm, nhật ký và bản kê có mã kiểm tra. Không có mật khẩu,
        không có dữ liệu của cụm khác. Người nhận kiểm tra bằng <code>npx thidua year check TỆP.zip</code>, không cần
        kết nối hệ thống.
      </p>
      <Form
        onSubmit={() => void takeIt()}
        refused={take.refused}
        buttons={
          <Button submit running={take.running}>
            Lập và tải gói
          </Button>
        }
      >
        <TextField
          label="Giao cho ai, để làm gì"
          hint="Ghi vào nhật ký, ví dụ: bàn giao cho thư ký năm sau. Lập gói mất vài giây."
          value={reason}
          onChange={setReason}
          error={take.fields["reason"]}
        />
      </Form>
    </Section>
  );
}
