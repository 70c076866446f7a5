import { type ReactElement, useState } from "react";
import { readHundredths } from "../../../basics/decimal.ts";
import { Button, Dialog, Form, ReasonDialog, Section, TextField, useDeed } from "../../../ui/index.ts";
import type { stateTieFacts } from "../state-tie-facts.ts";
import type { withdrawNominee } from "../withdraw-nominee.ts";
import type { VoteSeen } from "./vote-parts.tsx";

type Nominee = VoteSeen["nominees"][number];

/** What the secretary may still state while a vote is open: who withdrew, and facts that may part a tie. */
export function NomineeTools({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const [leaving, setLeaving] = useState<Nominee>();
  const [stating, setStating] = useState<Nominee>();
  const withdrawing = useDeed<typeof withdrawNominee>("elections.withdraw-nominee");
  return (
    <Section title="Đơn vị trên phiếu">
      <table className="tb">
        <tbody>
          {vote.nominees
            .filter(({ withdrawn }) => withdrawn !== "before-opening")
            .map((nominee, at) => (
              <tr key={nominee.unitId}>
                <td className="stt">{at + 1}</td>
                <td>
                  {nominee.unit}
                  {nominee.withdrawn && <div className="mut sm">Đã rút: {nominee.withdrawnReason}</div>}
                </td>
                <td>
                  <Button
                    small
                    kind="text"
                    label={`Số liệu phân định: ${nominee.unit}`}
                    onPress={() => setStating(nominee)}
                  >
                    Số liệu phân định
                  </Button>
                  {nominee.withdrawn === null && (
                    <Button small kind="text" label={`Rút tên: ${nominee.unit}`} onPress={() => setLeaving(nominee)}>
                      Rút tên
                    </Button>
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {stating && <FactsDialog vote={vote} nominee={stating} onClose={() => setStating(undefined)} />}
      <ReasonDialog
        open={leaving !== undefined}
        title={`Rút tên ${leaving?.unit ?? ""}`}
        explain="Đã mở bỏ phiếu: phiếu vẫn được đếm, đơn vị không được suy tôn hoặc bầu."
        button="Rút tên"
        running={withdrawing.running}
        refused={withdrawing.refused}
        onClose={() => setLeaving(undefined)}
        onConfirm={(reason) => {
          if (!leaving) return;
          const input = { voteId: vote.voteId, unitId: leaving.unitId, reason };
          void withdrawing.run(input).then((done) => done && setLeaving(undefined));
        }}
      />
    </Section>
  );
}

function FactsDialog(props: {
  readonly vote: VoteSeen;
  readonly nominee: Nominee;
  readonly onClose: () => void;
}): ReactElement {
  const { vote, nominee, onClose } = props;
  const [score, setScore] = useState("");
  const [achievements, setAchievements] = useState("");
  const [flagYear, setFlagYear] = useState("");
  const [source, setSource] = useState("");
  const doing = useDeed<typeof stateTieFacts>("elections.state-tie-facts");
  const hundredths = readHundredths(score);
  const wrong = wrongIn({ score, achievements, flagYear });
  async function send(): Promise<void> {
    const facts = {
      ...(hundredths !== undefined && { score: hundredths }),
      ...(achievements !== "" && { outstandingAchievements: Number(achievements) }),
      ...(flagYear !== "" && { lastFlagYear: Number(flagYear) }),
    };
    if (await doing.run({ voteId: vote.voteId, unitId: nominee.unitId, facts, source })) onClose();
  }
  return (
    <Dialog open title={`Số liệu phân định: ${nominee.unit}`} onClose={onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button
            kind="main"
            submit
            running={doing.running}
            off={wrong ?? (source.trim() === "" ? "Chưa ghi nguồn" : undefined)}
          >
            Ghi số liệu
          </Button>
        }
      >
        <p className="mut">
          Chỉ dùng khi bằng phiếu, theo thứ tự Quy chế nêu. Ô để trống là chưa biết, không phải bằng 0.
        </p>
        <TextField label="Điểm thi đua" inputMode="decimal" value={score} onChange={setScore} hint="Ví dụ 985,5" />
        <TextField label="Số thành tích nổi trội" inputMode="numeric" value={achievements} onChange={setAchievements} />
        <TextField label="Năm được tặng cờ gần nhất" inputMode="numeric" value={flagYear} onChange={setFlagYear} />
        <TextField label="Nguồn số liệu" required value={source} onChange={setSource} error={doing.fields["source"]} />
      </Form>
    </Dialog>
  );
}

function wrongIn(typed: { score: string; achievements: string; flagYear: string }): string | undefined {
  if (typed.score !== "" && readHundredths(typed.score) === undefined) return "Điểm chưa đúng dạng số";
  if (!/^\d{0,4}$/.test(typed.achievements)) return "Số thành tích phải là số nguyên";
  return /^(\d{4})?$/.test(typed.flagYear) ? undefined : "Năm gồm bốn chữ số";
}
