import { type ReactElement, type ReactNode, useState } from "react";
import {
  addressOf,
  ask,
  Button,
  DayField,
  FileField,
  FileLink,
  Form,
  Refused,
  RefusedNotice,
  TextArea,
  TextField,
  useDeed,
  useDraft,
} from "../../../ui/index.ts";
import type { addUnits } from "../add-units.ts";
import type { readUnitFile } from "../read-unit-file.ts";
import { type PastedUnit, pasteUnits } from "./paste-units.ts";
import { UnitPreview } from "./unit-preview.tsx";

interface FileSeen {
  readonly problem: string | null;
  readonly units: readonly (PastedUnit & { readonly row: number })[];
  readonly faults: readonly { readonly cell: string; readonly sentence: string }[];
}

/** Adds units by typing, pasting from Excel or from a file; they join the cluster given. All of them or none. */
export function UnitsForm(props: {
  readonly ownerId: number;
  readonly clusterId: number | null;
  /** The day that is proposed: the first one of the year the units are entered for. */
  readonly firstDay?: string;
  readonly onDone: (unitIds: readonly number[]) => void;
  readonly beside?: ReactNode;
}): ReactElement {
  const { ownerId, clusterId } = props;
  const [text, setText, forget] = useDraft(`organisations.units:${ownerId}:${clusterId}`, "");
  const [fromDay, setFromDay] = useState<string | null>(props.firstDay ?? null);
  const [decision, setDecision] = useState("");
  const [file, setFile] = useState<FileSeen>();
  const [unread, setUnread] = useState<Refused>();
  const doing = useDeed<typeof addUnits>("organisations.add-units");
  const units = file ? file.units : pasteUnits(text);
  const problem = whatIsMissing({ units, file, fromDay });

  async function look(chosen: { readonly base64: string } | null): Promise<void> {
    setUnread(undefined);
    setFile(undefined);
    if (!chosen) return;
    try {
      setFile(await ask<typeof readUnitFile>("organisations.read-unit-file", { ownerId, fileBase64: chosen.base64 }));
    } catch (error) {
      if (error instanceof Refused) setUnread(error);
    }
  }
  async function send(): Promise<void> {
    if (fromDay === null) return;
    const rows = units.map(({ code, name, address }) => ({ code, name, address }));
    const done = await doing.run({ ownerId, clusterId, fromDay, decision, units: rows });
    if (!done) return;
    forget();
    props.onDone(done.units.map((unit) => unit.unitId));
  }
  return (
    <Form
      onSubmit={() => void send()}
      refused={doing.refused}
      buttons={
        <>
          <Button kind="main" submit running={doing.running} off={problem}>
            {units.length > 0 ? `Ghi ${units.length} đơn vị` : "Ghi đơn vị"}
          </Button>
          {props.beside}
        </>
      }
    >
      <TextArea
        label="Tên đơn vị, mỗi dòng một đơn vị"
        hint="Gõ tên, hoặc dán từ Excel, Word cả bảng có STT, mã, tên, địa chỉ; xem trước ở dưới rồi mới ghi. Không có mã thì hệ thống tự đánh số."
        value={text}
        onChange={setText}
        rows={5}
      />
      <div className="row">
        <div style={{ flex: "1 1 260px" }}>
          <FileField label="Hoặc chọn tệp Excel" accept=".xlsx" onChange={(chosen) => void look(chosen)} />
        </div>
        <FileLink href={addressOf("organisations.unit-template", {})}>Tải tệp mẫu</FileLink>
      </div>
      <RefusedNotice refused={unread} />
      {file?.problem != null && (
        <div className="err" role="alert">
          <b>{file.problem}</b>
        </div>
      )}
      <UnitPreview units={units} faults={file?.faults ?? []} />
      <div className="row" style={{ alignItems: "flex-start" }}>
        <DayField
          label={clusterId === null ? "Mang tên này từ ngày" : "Thành viên từ ngày"}
          required
          value={fromDay}
          onChange={setFromDay}
          width={240}
          error={doing.fields["fromDay"]}
        />
        <TextField
          label="Theo quyết định"
          hint="Số, ngày; có thể ghi sau."
          value={decision}
          onChange={setDecision}
          error={doing.fields["decision"]}
          width={320}
        />
      </div>
    </Form>
  );
}

function whatIsMissing(typed: {
  readonly units: readonly unknown[];
  readonly file: FileSeen | undefined;
  readonly fromDay: string | null;
}): string | undefined {
  if (typed.file && (typed.file.problem !== null || typed.file.faults.length > 0))
    return "Sửa các ô được nêu trong tệp";
  if (typed.units.length === 0) return "Chưa có đơn vị nào";
  return typed.fromDay === null ? "Chưa ghi ngày" : undefined;
}
