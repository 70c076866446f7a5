import { type ReactElement, useState } from "react";
import { clockOf, dayOf } from "../../../basics/instant.ts";
import {
  Button,
  CheckField,
  Dialog,
  Form,
  TextArea,
  TextField,
  useDeed,
  useWhen,
  WhenField,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { recordSettlement } from "../record-settlement.ts";
import type { VoteSeen } from "./vote-parts.tsx";

/** Records what settled an open place, with the names of those who decided and their reason. */
export function SettleDialog({
  vote,
  onClose,
}: {
  readonly vote: VoteSeen;
  readonly onClose: () => void;
}): ReactElement {
  const { year, say } = useYear();
  const step = vote.signed?.step ?? "done";
  const chooses = step === "settle-tie" || step === "head-and-deputy";
  const leading = year.headships.filter(({ role }) => role === "head" || step === "head-and-deputy");
  const [names, setNames] = useState<Readonly<Record<number, string>>>(
    Object.fromEntries(leading.map(({ unitId, chiefName }) => [unitId, chiefName])),
  );
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [reason, setReason] = useState("");
  const late = vote.opening?.late ?? false;
  const countedAt = vote.signed?.countedAt ?? "";
  const onlyDay = countedAt.length === 10;
  const first = { day: onlyDay ? countedAt : dayOf(countedAt), clock: onlyDay ? "" : clockOf(countedAt) };
  const when = useWhen(late ? first : null);
  const doing = useDeed<typeof recordSettlement>("elections.record-settlement");
  async function send(): Promise<void> {
    const decidedBy = Object.entries(names)
      .filter(([, name]) => name.trim() !== "")
      .map(([unitId, name]) => ({ name, unitId: Number(unitId) }));
    const decided = { voteId: vote.voteId, honoured: chooses ? [...chosen] : [], decidedBy, reason };
    if (await doing.run({ ...decided, when: when.told })) onClose();
  }
  const places = vote.signed?.places;
  return (
    <Dialog open title="Ghi quyết định sau bỏ phiếu" onClose={onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button
            kind="main"
            submit
            running={doing.running}
            off={reason.trim().length < 10 ? "Cần ghi rõ lý do" : when.unready}
          >
            Ghi quyết định
          </Button>
        }
      >
        {chooses && (
          <fieldset className="stack">
            <legend className="lab">{places ? `Chọn không quá ${places} đơn vị` : "Đơn vị được chọn"}</legend>
            {(vote.signed?.open ?? []).map(({ unitId, unit }) => (
              <CheckField
                key={unitId}
                label={unit}
                checked={chosen.includes(unitId)}
                onChange={(on) => setChosen(on ? [...chosen, unitId] : chosen.filter((one) => one !== unitId))}
              />
            ))}
          </fieldset>
        )}
        {leading.map(({ unitId, role }) => (
          <TextField
            key={unitId}
            label={`${say(role === "head" ? "Đại diện đơn vị cụm trưởng" : "Đại diện đơn vị cụm phó")}: ${year.units.find((unit) => unit.unitId === unitId)?.name ?? ""}`}
            value={names[unitId] ?? ""}
            onChange={(name) => setNames({ ...names, [unitId]: name })}
          />
        ))}
        <TextArea
          label="Lý do"
          required
          value={reason}
          onChange={setReason}
          error={doing.fields["reason"]}
          hint="Ghi vào biên bản và nhật ký."
        />
        <WhenField label="Quyết định lúc" when={when} mayBeNow={!late} fields={doing.fields} />
      </Form>
    </Dialog>
  );
}
