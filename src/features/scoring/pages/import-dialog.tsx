import { type ReactElement, useState } from "react";
import { writeHundredths } from "../../../basics/decimal.ts";
import {
  addressOf,
  type AnswerOf,
  ask,
  Button,
  Dialog,
  FileField,
  FileLink,
  Refused,
  RefusedNotice,
  useDeed,
  WideTable,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { enterScores } from "../enter-scores.ts";
import type { lookAtFile } from "../look-at-file.ts";

type Look = AnswerOf<typeof lookAtFile>;

/** Points from Excel: the file is looked at first, then all of its cells are entered or none. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { yearId } = useYear().year;
  const [file, setFile] = useState<{ readonly name: string; readonly base64: string } | null>(null);
  const [look, setLook] = useState<Look>();
  const [failed, setFailed] = useState<Refused>();
  const enter = useDeed<typeof enterScores>("scoring.enter-scores");
  async function take(chosen: { readonly name: string; readonly base64: string } | null): Promise<void> {
    setFile(chosen);
    setLook(undefined);
    setFailed(undefined);
    enter.clear();
    if (!chosen) return;
    try {
      setLook(
        await ask<typeof lookAtFile>("scoring.look-at-file", { yearId, fileName: chosen.name, base64: chosen.base64 }),
      );
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setFailed(error);
    }
  }
  async function save(): Promise<void> {
    if (!look || !file) return;
    const cells = look.cells.map(({ criterionId, unitId, was, now }) => ({ criterionId, unitId, was, now }));
    if (await enter.run({ yearId, cells, source: file.name })) onClose();
  }
  const ready = look !== undefined && look.problems.length === 0 && look.cells.length > 0;
  return (
    <Dialog open wide title="Nhập điểm từ Excel" onClose={onClose}>
      <div className="stack">
        <p>
          Dùng đúng tệp mẫu có sẵn tiêu chí và đơn vị.{" "}
          <FileLink small kind="text" href={addressOf("scoring.download-table", { yearId })}>
            Tải tệp mẫu
          </FileLink>
        </p>
        <FileField label="Tệp Excel (.xlsx)" accept=".xlsx" onChange={(chosen) => void take(chosen)} />
        <RefusedNotice refused={failed ?? enter.refused} />
        {look && <Preview look={look} />}
        <div className="acts">
          <Button
            kind="main"
            running={enter.running}
            onPress={() => void save()}
            {...(!ready && { off: whyNot(look) })}
          >
            {ready ? `Ghi ${look.cells.length} ô điểm` : "Ghi điểm"}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function whyNot(look: Look | undefined): string {
  if (!look) return "Chọn tệp để xem trước";
  return look.problems.length > 0 ? "Sửa các ô được nêu rồi chọn lại tệp" : "Tệp không đổi ô nào";
}

function Preview({ look }: { readonly look: Look }): ReactElement {
  if (look.problems.length > 0)
    return (
      <div className="err" role="alert">
        <b>Còn {look.problems.length} chỗ chưa đúng, chưa ghi gì.</b>
        {look.problems.slice(0, 20).map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
        {look.problems.length > 20 && <p>và {look.problems.length - 20} chỗ khác.</p>}
      </div>
    );
  if (look.cells.length === 0) return <p>Điểm trong tệp giống hệt điểm đang có.</p>;
  return (
    <WideTable maxHeight="40vh">
      <table className="tb" aria-label="Các ô sẽ đổi">
        <thead>
          <tr>
            <th className="stt" scope="col">
              STT
            </th>
            <th scope="col">Tiêu chí – đơn vị</th>
            <th scope="col" className="num">
              Đang có
            </th>
            <th scope="col" className="num">
              Sẽ ghi
            </th>
          </tr>
        </thead>
        <tbody>
          {look.cells.slice(0, 200).map(({ cell, was, now }, at) => (
            <tr key={cell}>
              <td className="stt">{at + 1}</td>
              <td>{cell}</td>
              <td className="num">{was === null ? "trống" : writeHundredths(was)}</td>
              <td className="num">{now === null ? "trống" : writeHundredths(now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
