import { type ReactElement, useState } from "react";
import {
  type AnswerOf,
  addressOf,
  ask,
  Button,
  Dialog,
  FileField,
  FileLink,
  Form,
  Refused,
  RefusedNotice,
  useDeed,
  WideTable,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { importAwards } from "../import-awards.ts";
import type { previewImport } from "../preview-import.ts";

type Preview = AnswerOf<typeof previewImport>;

/** Reads a file before it is imported: what it would enter, every cell to correct; then all of it or nothing. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { year } = useYear();
  const [file, setFile] = useState("");
  const [preview, setPreview] = useState<Preview>();
  const [refused, setRefused] = useState<Refused>();
  const deed = useDeed<typeof importAwards>("awards.import");
  async function look(chosen: { readonly base64: string } | null): Promise<void> {
    setPreview(undefined);
    setRefused(undefined);
    setFile(chosen?.base64 ?? "");
    if (!chosen) return;
    try {
      setPreview(
        await ask<typeof previewImport>("awards.preview-import", { yearId: year.yearId, file: chosen.base64 }),
      );
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
    }
  }
  async function enter(): Promise<void> {
    if (await deed.run({ yearId: year.yearId, file })) onClose();
  }
  const ready = preview && preview.mistakes.length === 0;
  return (
    <Dialog open wide title="Nhập sổ khen thưởng từ Excel" onClose={onClose}>
      <Form
        onSubmit={() => void enter()}
        refused={deed.refused}
        buttons={
          <>
            <Button kind="main" submit running={deed.running} off={ready ? undefined : "Chọn tệp không còn ô sai"}>
              Nhập {preview?.lines.length ?? 0} dòng
            </Button>
            <FileLink href={addressOf("awards.import-template", { yearId: year.yearId })}>Tải tệp mẫu</FileLink>
          </>
        }
      >
        <FileField
          label="Tệp Excel (.xlsx)"
          accept=".xlsx"
          onChange={(chosen) => void look(chosen)}
          hint="Nhập tất cả các dòng hoặc không nhập dòng nào."
        />
        <RefusedNotice refused={refused} />
        {preview && preview.mistakes.length > 0 && <Mistakes preview={preview} />}
        {ready && <Lines preview={preview} />}
      </Form>
    </Dialog>
  );
}

function Mistakes({ preview }: { readonly preview: Preview }): ReactElement {
  return (
    <div className="err" role="alert">
      <b>Tệp có {preview.mistakes.length} chỗ cần sửa, chưa nhập dòng nào.</b>
      <ul>
        {preview.mistakes.slice(0, 20).map(({ address, sentence }) => (
          <li key={`${address} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function Lines({ preview }: { readonly preview: Preview }): ReactElement {
  return (
    <WideTable>
      <table className="tb" aria-label="Các dòng sẽ nhập">
        <thead>
          <tr>
            <th className="stt" scope="col">
              STT
            </th>
            <th scope="col">Năm</th>
            <th scope="col">Danh hiệu, hình thức</th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Được tặng</th>
            <th scope="col" className="num">
              Tổng số
            </th>
          </tr>
        </thead>
        <tbody>
          {preview.lines.slice(0, 100).map((line, index) => (
            <tr key={`${index + 1}`}>
              <td className="stt">{index + 1}</td>
              <td className="fig">{line.year}</td>
              <td>{line.awardName}</td>
              <td>{line.unit}</td>
              <td>{line.recipient || <span className="mut">tổng số</span>}</td>
              <td className="num">{line.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
