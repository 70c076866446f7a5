import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { writeHundredths } from "../../../basics/decimal.ts";
import { Button, CheckField, Dialog, Form, RadioField, TextField, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { prepareVote } from "../prepare-vote.ts";
import { nameOf, type VoteEntry, type Votes } from "./vote-entry.ts";

/** Prepares one vote of the rulebook: who stands, on which channel, who may not stand. */
export function PrepareDialog(props: {
  readonly entry: VoteEntry;
  readonly votes: Votes;
  readonly onClose: () => void;
}): ReactElement {
  const { entry, votes } = props;
  const { year, to } = useYear();
  const navigate = useNavigate();
  const election = entry.subject.kind !== "title";
  const [standing, setStanding] = useState<readonly number[]>([]);
  const [barred, setBarred] = useState<Readonly<Record<number, string>>>({});
  const [checked, setChecked] = useState(false);
  const [papers, setPapers] = useState<Readonly<Record<number, string>>>({});
  const [channel, setChannel] = useState<"paper" | "hands">(entry.secret ? "paper" : "hands");
  const [subjectTo, setSubjectTo] = useState("");
  const doing = useDeed<typeof prepareVote>("elections.prepare-vote");
  const asksExclusion = election && votes.excludeNotConsidered;

  async function send(): Promise<void> {
    const excluded = Object.entries(barred).map(([unitId, reason]) => ({ unitId: Number(unitId), reason }));
    const done = await doing.run({
      yearId: year.yearId,
      subject: entry.subject,
      channel,
      nominees: standing.map((unitId) => {
        const source = papers[unitId]?.trim() ?? "";
        return { unitId, attested: source ? entry.requires.map(({ awardCode }) => ({ awardCode, source })) : [] };
      }),
      excluded: asksExclusion ? (checked ? excluded : null) : null,
      subjectTo,
    });
    if (done) await navigate({ to: to(`bo-phieu/${done.voteId}`) as never });
  }
  const toggle = (unitId: number) => (on: boolean) =>
    setStanding(on ? [...standing, unitId] : standing.filter((one) => one !== unitId));

  return (
    <Dialog open title={`Chuẩn bị: ${nameOf(entry)}`} onClose={props.onClose} wide>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <>
            <Button
              kind="main"
              submit
              running={doing.running}
              off={standing.length === 0 ? "Chưa chọn đơn vị nào" : undefined}
            >
              Chuẩn bị lượt bỏ phiếu
            </Button>
            <Button kind="text" onPress={props.onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <p>
          In trên phiếu, biên bản và màn trình chiếu: <b>{nameOf(entry)}</b>
        </p>
        <fieldset className="stack">
          <legend className="lab">Đơn vị được giới thiệu</legend>
          {votes.units.map((unit) => (
            <CheckField
              key={unit.unitId}
              label={unit.name}
              hint={standingWords(unit, entry.subject)}
              checked={standing.includes(unit.unitId)}
              onChange={toggle(unit.unitId)}
              disabled={unit.unitId in barred}
            />
          ))}
        </fieldset>
        {entry.requires.length > 0 &&
          standing.map((unitId) => (
            <TextField
              key={unitId}
              label={`Văn bản xác nhận ${votes.units.find((unit) => unit.unitId === unitId)?.name ?? ""} đủ tiêu chuẩn`}
              value={papers[unitId] ?? ""}
              onChange={(source) => setPapers({ ...papers, [unitId]: source })}
              hint={`Tiêu chuẩn ${entry.requires.map(({ name: title }) => title).join("; ")}. Để trống nếu đã được suy tôn trong năm.`}
            />
          ))}
        {asksExclusion && (
          <fieldset className="stack">
            <legend className="lab">Đơn vị không được giới thiệu vì năm trước chưa được xét</legend>
            {votes.units.map(({ unitId, name: unit }) => (
              <CheckField
                key={unitId}
                label={unit}
                checked={unitId in barred}
                onChange={(on) => {
                  const { [unitId]: _, ...others } = barred;
                  setBarred(on ? { ...others, [unitId]: "Năm trước chưa được xét thi đua" } : others);
                  toggle(unitId)(false);
                }}
              />
            ))}
            <CheckField
              label="Đã kiểm tra danh sách này, kể cả khi không đơn vị nào bị loại"
              checked={checked}
              onChange={setChecked}
            />
          </fieldset>
        )}
        <RadioField
          label="Cách bỏ phiếu"
          value={channel}
          onChange={setChannel}
          choices={[
            { value: "paper", label: "Phiếu giấy", hint: "Hai kiểm phiếu viên nhập độc lập." },
            ...(entry.secret ? [] : [{ value: "hands" as const, label: "Giơ tay", hint: "Ghi từng đơn vị." }]),
          ]}
          {...(entry.secret && { hint: "Quy chế ghi bỏ phiếu kín nên không giơ tay." })}
        />
        <TextField
          label="Kết quả còn phụ thuộc"
          value={subjectTo}
          onChange={setSubjectTo}
          hint="Để trống nếu số liệu năm đã chính thức. Ví dụ: kết quả cả năm đến 31/12."
        />
      </Form>
    </Dialog>
  );
}

/** What a choice rests on: whether the unit registered this title, and where it stands by points. */
function standingWords({ registered, ranked }: Votes["units"][number], subject: VoteEntry["subject"]): string {
  const points = ranked
    ? `xếp thứ ${ranked.rank}, ${writeHundredths(ranked.score)} điểm${ranked.locked ? "" : " (chưa khoá)"}`
    : "chưa đủ điểm để xếp hạng";
  if (subject.kind !== "title") return `Thi đua: ${points}`;
  return `${registered.includes(subject.awardCode) ? "Đã đăng ký danh hiệu này" : "Chưa đăng ký danh hiệu này"}; ${points}`;
}
