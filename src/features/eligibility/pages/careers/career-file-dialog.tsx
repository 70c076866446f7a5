import { type ReactElement, useState } from "react";
import {
  addressOf,
  ask,
  Button,
  Dialog,
  FileField,
  FileLink,
  Form,
  Refused,
  RefusedNotice,
  TextField,
  useDeed,
} from "../../../../ui/index.ts";
import { useYear } from "../../../year/pages/index.ts";
import type { CareerFileView, lookAtCareerFile } from "../../careers/look-at-career-file.ts";
import type { CareersNow } from "../../careers/model.ts";
import type { tellCareers } from "../../careers/tell-careers.ts";
import { personOf } from "../../careers/person-of.ts";
import { OtherCareers } from "./other-careers.tsx";

/** Posts of many persons from an Excel file: every cell to correct is named, and nobody is written while one is. */
export function CareerFileDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { year } = useYear();
  const { yearId } = year;
  const [look, setLook] = useState<CareerFileView>();
  const [refused, setRefused] = useState<Refused>();
  const [source, setSource] = useState("");
  const deed = useDeed<typeof tellCareers>("eligibility.tell-careers");
  const persons = look?.careers.length ?? 0;
  const missing = persons === 0 ? "Chọn tệp không còn ô sai" : source.trim() === "" ? "Nhập văn bản" : undefined;
  async function take(chosen: { readonly base64: string } | null): Promise<void> {
    setLook(undefined);
    setRefused(undefined);
    if (!chosen) return;
    try {
      setLook(await ask<typeof lookAtCareerFile>("eligibility.look-at-career-file", { yearId, file: chosen.base64 }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
    }
  }
  async function save(): Promise<void> {
    if (look && (await deed.run({ yearId, careers: look.careers, source }))) onClose();
  }
  /** Each person whom somebody told first: on top of that, or left as it was told. */
  function settle(now: CareersNow, keeps: "mine" | "theirs"): void {
    const revisionOf = new Map(now.careers.map((each) => [personOf(each), each.revision]));
    const careers = look?.careers.flatMap((career) => {
      const revision = revisionOf.get(personOf(career));
      if (revision === undefined) return [career];
      return keeps === "mine" ? [{ ...career, revision }] : [];
    });
    if (look && careers) setLook({ ...look, careers });
    deed.clear();
  }
  return (
    <Dialog open wide title="Nhập chức vụ từ tệp Excel" onClose={onClose}>
      <Form
        onSubmit={() => void save()}
        refused={deed.refused}
        buttons={
          <>
            <Button kind="main" submit running={deed.running} off={missing}>
              {persons > 0 ? `Ghi cho ${persons} người` : "Ghi chức vụ"}
            </Button>
            <FileLink href={addressOf("eligibility.career-template", { yearId })}>Tải tệp mẫu</FileLink>
          </>
        }
      >
        <FileField
          label="Tệp Excel (.xlsx)"
          accept=".xlsx"
          onChange={(chosen) => void take(chosen)}
          hint="Mỗi dòng một chức vụ. Người đã có trong danh sách thì bản ghi này được dùng thay."
        />
        <RefusedNotice refused={refused} />
        {look && look.mistakes.length > 0 && (
          <div className="err" role="alert">
            <b>Tệp có {look.mistakes.length} chỗ cần sửa, chưa ghi ai.</b>
            <ul>
              {look.mistakes.slice(0, 20).map(({ address, sentence }) => (
                <li key={`${address} ${sentence}`}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
        <TextField
          label="Văn bản"
          required
          value={source}
          onChange={setSource}
          error={deed.fields["source"]}
          hint="Ví dụ: Danh sách trích ngang kèm Công văn số 12/TCCB ngày 10/01/2026."
        />
        <OtherCareers
          refused={deed.refused}
          mine={(person) => look?.careers.find((each) => personOf(each) === personOf(person))}
          onMine={(now) => settle(now, "mine")}
          onTheirs={(now) => settle(now, "theirs")}
        />
      </Form>
    </Dialog>
  );
}
