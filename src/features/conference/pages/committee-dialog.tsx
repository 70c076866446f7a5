import { type ReactElement, useState } from "react";
import {
  type AnswerOf,
  Button,
  CheckField,
  type Choice,
  ChoiceField,
  Dialog,
  fieldsOfBoth,
  Form,
  Note,
  RadioField,
  TextField,
  TwoVersions,
  useDeed,
  useRead,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { committeeCandidates } from "../committee-candidates.ts";
import type { formCommittee } from "../form-committee.ts";
import type { ConferenceSeen } from "./conference-page.tsx";
import "./conference.css";

interface Seat {
  readonly name: string;
  readonly unitId: string | null;
  readonly personId: string | null;
}

const noSeat: Seat = { name: "", unitId: null, personId: null };

/** The committee as it is typed, with the revision of the conference it stands on. */
interface Typed {
  readonly seats: readonly Seat[];
  /** Place of the head among the seats. */
  readonly head: string;
  readonly chosen: string;
  readonly fromStandingBody: boolean;
  readonly revision: number;
}

const typedOf = ({ committee, revision }: Pick<ConferenceSeen, "committee" | "revision">): Typed => ({
  seats: committee
    ? committee.members.map(({ name, unitId, personId }) => ({
        name,
        unitId: unitId === null ? null : String(unitId),
        personId: personId === null ? null : String(personId),
      }))
    : [noSeat, noSeat, noSeat],
  head: String(Math.max(0, committee?.members.findIndex((one) => one.head) ?? 0)),
  chosen: committee?.chosen ?? "Hội nghị biểu quyết giơ tay",
  fromStandingBody: committee?.fromStandingBody ?? false,
  revision,
});

function inWords({ seats, head, chosen, fromStandingBody }: Typed, unitName: (unitId: number) => string) {
  const filled = seats.flatMap(({ name, unitId }, at) =>
    name.trim() === ""
      ? []
      : [[name, unitId && unitName(Number(unitId)), head === String(at) && "Trưởng ban"].filter(Boolean).join(", ")],
  );
  return {
    "Thành viên": filled.join("\n"),
    "Cách chọn": chosen,
    "Do cơ quan thường trực cử": fromStandingBody ? "Có" : "Không",
  };
}

type Candidate = AnswerOf<typeof committeeCandidates>["candidates"][number];

/** Accounts for one seat; who may not sit there stands with the reason, and nobody sits twice. */
function choicesFor(
  candidates: readonly Candidate[],
  {
    seats,
    at,
    unitName,
  }: { readonly seats: readonly Seat[]; readonly at: number; readonly unitName: (unitId: number) => string },
): Choice[] {
  const others = seats.flatMap(({ personId }, place) => (place === at || personId === null ? [] : [personId]));
  return candidates.map(({ personId, fullName, unitIds, signInName, because, notWith }) => ({
    value: String(personId),
    // Two people of one name are told apart by what differs.
    label: signInName === "" ? fullName : [fullName, ...unitIds.map(unitName), signInName].join(" – "),
    because:
      because ||
      notWith.find((pair) => others.includes(String(pair.personId)))?.because ||
      (others.includes(String(personId)) ? "đã có trong Ban kiểm phiếu" : undefined),
  }));
}

/** What an account says of its seat: the name and the unit, where nothing was written yet. */
function knownOf(
  candidates: readonly Candidate[],
  { personId, seat }: { readonly personId: string | null; readonly seat: Seat },
): Partial<Seat> {
  const account = candidates.find((one) => String(one.personId) === personId);
  if (!account) return {};
  const [unitId] = account.unitIds;
  return {
    ...(seat.name === "" && { name: account.fullName }),
    ...(seat.unitId === null && unitId !== undefined && { unitId: String(unitId) }),
  };
}

/** Forms the counting committee: a head and members, whose accounts type and sign, and how they were chosen. */
export function CommitteeDialog({
  conference,
  onClose,
}: {
  readonly conference: ConferenceSeen;
  readonly onClose: () => void;
}): ReactElement {
  const { unitName } = useYear();
  const [typed, setTyped] = useState<Typed>(() => typedOf(conference));
  const { seats, head, chosen, fromStandingBody, revision } = typed;
  const set = (part: Partial<Typed>): void => setTyped({ ...typed, ...part });
  const doing = useDeed<typeof formCommittee>("conference.form-committee");
  const next = conference.items.find(({ prospect }) => prospect?.state === "prepared")?.prospect;
  const { answer } = useRead<typeof committeeCandidates>("conference.committee-candidates", {
    conferenceId: conference.conferenceId,
    ...(next && { forVoteId: next.voteId }),
  });
  const candidates = answer?.candidates ?? [];
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
      revision,
      members,
      chosen,
      fromStandingBody,
      forVoteId: next?.voteId ?? null,
    };
    if (await doing.run(input)) onClose();
  }
  const change = (at: number, part: Partial<Seat>) =>
    set({ seats: seats.map((seat, index) => (index === at ? { ...seat, ...part } : seat)) });
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
              off={filled.length < 2 ? "Cần trưởng ban và ít nhất một uỷ viên" : undefined}
            >
              Lập Ban kiểm phiếu
            </Button>
            <Button onPress={() => set({ seats: [...seats, noSeat] })}>Thêm người</Button>
          </>
        }
      >
        <Note title="Ai cần tài khoản">
          <p>
            Trưởng ban và hai người nhập số phiếu mỗi người cần một tài khoản có vai trò “Kiểm phiếu viên”, chọn ngay
            bây giờ. Dùng chung một máy tính vẫn được; mỗi người đăng nhập tài khoản của mình.
          </p>
          <p>
            Người lập Ban kiểm phiếu, chuẩn bị hoặc mở bỏ phiếu, và người đã cấp liên kết tài khoản cho nhau không cùng
            kiểm phiếu. Không đủ tài khoản thì kiểm trên giấy, rồi nhập số liệu từ biên bản giấy đã ký.
          </p>
          {candidates.length === 0 && answer && (
            <p>
              Chưa ai được giao vai trò “Kiểm phiếu viên” trong năm. Giao ở cuối trang Tổ chức, rồi mở lại bảng này.
            </p>
          )}
        </Note>
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
              placeholder="Không thuộc đơn vị nào"
              value={seat.unitId}
              onChange={(unitId) => change(at, { unitId })}
              choices={conference.units.map(({ unitId, name }) => ({ value: String(unitId), label: name }))}
            />
            <ChoiceField
              label="Tài khoản nhập phiếu"
              clearable
              placeholder="Không có tài khoản"
              value={seat.personId}
              onChange={(personId) => change(at, { personId, ...knownOf(candidates, { personId, seat }) })}
              choices={choicesFor(candidates, { seats, at, unitName })}
            />
          </fieldset>
        ))}
        <RadioField
          label="Trưởng ban"
          value={head}
          onChange={(next) => set({ head: next })}
          choices={seats.map((seat, at) => ({ value: String(at), label: seat.name || `Người thứ ${at + 1}` }))}
          hint="Trưởng ban khoá kết quả."
        />
        <TextField
          label="Cách chọn"
          required
          value={chosen}
          onChange={(next) => set({ chosen: next })}
          error={doing.fields["chosen"]}
        />
        <CheckField
          label="Người kiểm phiếu do cơ quan thường trực cử"
          checked={fromStandingBody}
          onChange={(on) => set({ fromStandingBody: on })}
          hint="Bắt buộc khi mọi đơn vị đều được giới thiệu; ghi vào biên bản."
        />
        <TwoVersions
          deed={doing}
          typed={typed}
          setTyped={setTyped}
          typedOf={typedOf}
          compare={(theirs, mine) => fieldsOfBoth(inWords(theirs, unitName), inWords(mine, unitName))}
        />
      </Form>
    </Dialog>
  );
}
