import type { ReactElement } from "react";
import { DayField, TextArea, TextField } from "../../../ui/index.ts";
import type { PaperSignature } from "../sources/origin.ts";
import type { VoteSeen } from "./vote-parts.tsx";

/** What stands under the paper, as it is typed: one member a line. */
export interface Written {
  readonly signedOn: string | null;
  readonly head: string;
  readonly members: string;
}

/** The names of the committee as it was formed, to be corrected by the paper; the day is read from the paper alone. */
export function writtenOn({ opening }: VoteSeen): Written {
  const tellers = opening?.tellers ?? [];
  return {
    signedOn: null,
    head: tellers.find(({ head }) => head)?.name ?? "",
    members: tellers.flatMap(({ head, name }) => (head ? [] : [name])).join("\n"),
  };
}

export const signatureOf = ({ signedOn, head, members }: Written): PaperSignature => ({
  signedOn: signedOn ?? "",
  head,
  members: members
    .split("\n")
    .map((name) => name.trim())
    .filter((name) => name !== ""),
});

/** The day and the names as they stand under the signed minutes. */
export function PaperSignatureFields({
  written,
  onChange,
  fields,
}: {
  readonly written: Written;
  readonly onChange: (written: Written) => void;
  readonly fields: Readonly<Record<string, string>>;
}): ReactElement {
  return (
    <>
      <DayField
        label="Ngày ký trên biên bản giấy"
        required
        width={260}
        value={written.signedOn}
        onChange={(signedOn) => onChange({ ...written, signedOn })}
        error={fields["paper.signedOn"]}
      />
      <TextField
        label="Trưởng ban ký trên giấy"
        required
        value={written.head}
        onChange={(head) => onChange({ ...written, head })}
        error={fields["paper.head"]}
      />
      <TextArea
        label="Uỷ viên ký trên giấy"
        required
        value={written.members}
        onChange={(members) => onChange({ ...written, members })}
        hint="Mỗi người một dòng, đúng như trên giấy."
        error={fields["paper.members"]}
      />
    </>
  );
}
