import { type ReactElement, useState } from "react";
import { Button, CheckField, Dialog, Form, TextArea, useDeed } from "../../../../ui/index.ts";
import { useYear } from "../../../year/pages/index.ts";
import type { recordHeadship } from "../operations/record-headship.ts";
import type { HeadshipRefusal } from "../refusals.ts";

export type TiedDeputies = Extract<HeadshipRefusal, { code: "deputies-tied" }>;

/** Runners-up with as many votes each: who of them becomes deputy is named by people, with the reason. */
export function TiedDeputiesDialog({
  tie,
  onClose,
}: {
  readonly tie: Pick<TiedDeputies, "places" | "tied">;
  readonly onClose: () => void;
}): ReactElement {
  const { year, unitName, say } = useYear();
  const [deputies, setDeputies] = useState<readonly number[]>([]);
  const [reason, setReason] = useState("");
  const doing = useDeed<typeof recordHeadship>("elections.record-headship");
  const missing =
    deputies.length === tie.places
      ? reason.trim() === ""
        ? "Cần ghi lý do"
        : undefined
      : `Chọn đúng ${tie.places} đơn vị`;
  async function send(): Promise<void> {
    if (await doing.run({ yearId: year.yearId, deputies: [...deputies], reason })) onClose();
  }
  return (
    <Dialog open title={say("Các đơn vị bằng phiếu ở vị trí cụm phó")} onClose={onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button kind="main" submit running={doing.running} off={missing}>
            {say("Ghi cụm trưởng, cụm phó")}
          </Button>
        }
      >
        <p>
          {tie.tied.length} đơn vị bằng phiếu, còn {tie.places} vị trí {say("cụm phó")}. Phần mềm không tự chọn; chưa
          ghi gì.
        </p>
        <fieldset className="stack">
          <legend className="lab">
            Chọn {tie.places} đơn vị làm {say("cụm phó")}
          </legend>
          {tie.tied.map((unitId) => (
            <CheckField
              key={unitId}
              label={unitName(unitId)}
              checked={deputies.includes(unitId)}
              onChange={(on) => setDeputies(on ? [...deputies, unitId] : deputies.filter((one) => one !== unitId))}
            />
          ))}
        </fieldset>
        <TextArea
          label="Ai quyết định, theo căn cứ nào"
          required
          value={reason}
          onChange={setReason}
          error={doing.fields["reason"]}
        />
      </Form>
    </Dialog>
  );
}
