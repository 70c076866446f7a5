import { type ReactElement, useState } from "react";
import {
  Button,
  CheckField,
  ChoiceField,
  Dialog,
  Form,
  Note,
  RadioField,
  TextField,
  useDeed,
  useRead,
} from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { rolesInYear } from "../../people/index.ts";
import type { formCommittee } from "../form-committee.ts";
import type { ConferenceSeen } from "./conference-page.tsx";
import "./conference.css";

interface Seat {
  readonly name: string;
  readonly unitId: string | null;
  readonly personId: string | null;
}

const noSeat: Seat = { name: "", unitId: null, personId: null };

/** Forms the counting committee: a head and members, whose accounts type and sign, and how they were chosen. */
export function CommitteeDialog({
  conference,
  onClose,
}: {
  readonly conference: ConferenceSeen;
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const [seats, setSeats] = useState<readonly Seat[]>(() =>
    conference.committee
      ? conference.committee.members.map(({ name, unitId, personId }) => ({
          name,
          unitId: unitId === null ? null : String(unitId),
          personId: personId === null ? null : String(personId),
        }))
      : [noSeat, noSeat, noSeat],
  );
  const [head, setHead] = useState(
    String(Math.max(0, conference.committee?.members.findIndex((one) => one.head) ?? 0)),
  );
  const [chosen, setChosen] = useState(conference.committee?.chosen ?? "Hội nghị biểu quyết giơ tay");
  const [fromStandingBody, setFrom] = useState(conference.committee?.fromStandingBody ?? false);
  const doing = useDeed<typeof formCommittee>("conference.form-committee");
  const { answer } = useRead<typeof rolesInYear>("people.roles-in-year", { yearId: year.yearId, role: "teller" });
  const tellers = answer?.rows ?? [];
  const next = conference.items.find(({ prospect }) => prospect?.state === "prepared")?.prospect;
  const filled = seats.filter(({ name }) => name.trim() !== "");

  async function send(): Promise<void> {
    const members = seats
      .map((seat, at) => ({ ...seat, head: head === String(at) }))
      .filter(({ name }) => name.trim() !== "")
      .map(({ name, unitId, personId, head: isHead }) => ({
        name,
        head: isHead,
        unitId: unitId === null ? null : Number(unitId),
        personId: personId === null ? null : Number(personId),
      }));
    const input = {
      conferenceId: conference.conferenceId,
      members,
      chosen,
      fromStandingBody,
      forVoteId: next?.voteId ?? null,
    };
    if (await doing.run(input)) onClose();
  }
  const change = (at: number, part: Partial<Seat>) =>
    setSeats(seats.map((seat, index) => (index === at ? { ...seat, ...part } : seat)));
  return (
    <Dialog open title="Ban kiểm phiếu" onClose={onClose} wide>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <>
            <Button
              kind="main"
              submit
              running={doing.running}
              off={filled.length < 2 ? "Cần ít nhất hai người" : undefined}
            >
              Lập Ban kiểm phiếu
            </Button>
            <Button onPress={() => setSeats([...seats, noSeat])}>Thêm người</Button>
          </>
        }
      >
        {tellers.length === 0 && (
          <Note>
            Chưa ai được giao vai trò kiểm phiếu trong năm. Giao vai trò ở mục Tổ chức để mỗi người nhập phiếu bằng tài
            khoản của mình.
          </Note>
        )}
        {seats.map((seat, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a seat is its place
          <fieldset key={at} className="seat-line">
            <legend className="vh">Người thứ {at + 1}</legend>
            <TextField
              label={`${at + 1}. Họ tên hoặc chức danh`}
              value={seat.name}
              onChange={(name) => change(at, { name })}
            />
            <ChoiceField
              label="Đơn vị"
              clearable
              placeholder="Không thuộc đơn vị của cụm"
              value={seat.unitId}
              onChange={(unitId) => change(at, { unitId })}
              choices={conference.units.map(({ unitId, name }) => ({ value: String(unitId), label: name }))}
            />
            <ChoiceField
              label="Tài khoản nhập phiếu"
              clearable
              value={seat.personId}
              onChange={(personId) =>
                change(at, {
                  personId,
                  ...(seat.name === "" && {
                    name: tellers.find((one) => String(one.personId) === personId)?.fullName ?? "",
                  }),
                })
              }
              choices={tellers.map(({ personId, fullName }) => ({ value: String(personId), label: fullName }))}
            />
          </fieldset>
        ))}
        <RadioField
          label="Trưởng ban"
          value={head}
          onChange={setHead}
          choices={seats.map((seat, at) => ({ value: String(at), label: seat.name || `Người thứ ${at + 1}` }))}
          hint="Trưởng ban khoá kết quả."
        />
        <TextField label="Cách chọn" required value={chosen} onChange={setChosen} error={doing.fields["chosen"]} />
        <CheckField
          label="Người kiểm phiếu do cơ quan thường trực cử"
          checked={fromStandingBody}
          onChange={setFrom}
          hint="Bắt buộc khi mọi đơn vị đều được giới thiệu; ghi vào biên bản."
        />
      </Form>
    </Dialog>
  );
}
