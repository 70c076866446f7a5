import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import {
  Button,
  ChoiceField,
  DayField,
  Dialog,
  Form,
  Note,
  ReasonDialog,
  RefusedNotice,
  Section,
  Status,
  useDeed,
  WideTable,
} from "../../../ui/index.ts";
import { BothDays, NomineeVerdict, useVerdicts, type Verdicts } from "../../eligibility/pages/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { addNominee } from "../add-nominee.ts";
import type { withdrawNominee } from "../withdraw-nominee.ts";
import { RulePart, type VoteSeen } from "./vote-parts.tsx";

/** Before opening: who stands, who withdrew, who could not stand, and where the vote is opened. */
export function NomineesPart({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const { holds, to } = useYear();
  const [leaving, setLeaving] = useState<{ readonly unitId: number; readonly unit: string }>();
  const [adding, setAdding] = useState(false);
  const edits = holds("secretary", "chair", "deputy");
  const verdicts = useVerdicts(vote.awardCode);
  const withdrawing = useDeed<typeof withdrawNominee>("elections.withdraw-nominee");
  return (
    <div className="vote-lay">
      <div className="stack-l">
        <Section
          title="Đơn vị được giới thiệu"
          aside={`${vote.nominees.filter(({ withdrawn }) => withdrawn === null).length} đơn vị`}
        >
          {vote.awardCode !== null && (
            <div style={{ marginBottom: 12 }}>
              <DayField
                label="Xét điều kiện theo ngày trình"
                value={verdicts.submitted ?? null}
                onChange={verdicts.judgeOn}
                hint="Kết luận để tham khảo, không chặn việc bỏ phiếu."
                width={420}
              />
              <RefusedNotice refused={verdicts.refused} />
              <BothDays
                awardCode={vote.awardCode}
                verdicts={verdicts}
                units={vote.nominees.map(({ unitId, unit }) => ({ unitId, name: unit }))}
              />
            </div>
          )}
          <WideTable>
            <table className="tb">
              <thead>
                <tr>
                  <th className="stt">STT</th>
                  <th>Đơn vị</th>
                  {vote.awardCode !== null && <th>Điều kiện theo quy định</th>}
                  <th>Nguồn giới thiệu</th>
                  <th>Trạng thái</th>
                </tr>
              </thead>
              <tbody>
                {vote.nominees.map(({ unitId, unit, source, withdrawn, withdrawnReason }, at) => (
                  <tr key={unitId}>
                    <td className="stt">{at + 1}</td>
                    <td>{unit}</td>
                    {vote.awardCode !== null && (
                      <td>
                        <Judged verdicts={verdicts} unitId={unitId} />
                      </td>
                    )}
                    <td>{source === "list" ? "Danh sách lập trước" : "Tại hội nghị"}</td>
                    <td>
                      {withdrawn ? (
                        <Status is="not-reached" word={`Đã rút: ${withdrawnReason}`} />
                      ) : edits ? (
                        <Button small onPress={() => setLeaving({ unitId, unit })} label={`Rút tên ${unit}`}>
                          Rút tên
                        </Button>
                      ) : (
                        <Status is="done" word="Có tên trên phiếu" />
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
          {edits && vote.round === 1 && (
            <div className="acts">
              <Button onPress={() => setAdding(true)}>Giới thiệu thêm</Button>
            </div>
          )}
        </Section>
        {vote.excluded.length > 0 && (
          <Section title="Không được giới thiệu">
            <ul>
              {vote.excluded.map(({ unit, reason }) => (
                <li key={unit}>
                  {unit}: {reason}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Note title="Mở bỏ phiếu">
          Lượt này được mở tại hội nghị: <Link to={to("hoi-nghi") as never}>Hội nghị</Link>, chọn mục bỏ phiếu trong
          chương trình. Khi mở, danh sách người bỏ phiếu và quy tắc được khoá.
        </Note>
      </div>
      <div className="right">
        <RulePart vote={vote} />
      </div>
      {adding && <AddDialog vote={vote} onClose={() => setAdding(false)} />}
      <ReasonDialog
        open={leaving !== undefined}
        title={`Rút tên ${leaving?.unit ?? ""}`}
        explain="Tên sẽ không in trên phiếu nhưng vẫn được giữ trong hồ sơ lượt bỏ phiếu."
        button="Rút tên"
        running={withdrawing.running}
        refused={withdrawing.refused}
        onClose={() => setLeaving(undefined)}
        onConfirm={(reason) => {
          if (leaving)
            void withdrawing
              .run({ voteId: vote.voteId, unitId: leaving.unitId, reason })
              .then((done) => done && setLeaving(undefined));
        }}
      />
    </div>
  );
}

function Judged({ verdicts, unitId }: { readonly verdicts: Verdicts; readonly unitId: number }): ReactElement {
  const verdict = verdicts.of(unitId);
  if (!verdict) return <span className="mut sm">Đang đọc…</span>;
  return <NomineeVerdict unitId={unitId} verdict={verdict} />;
}

function AddDialog({ vote, onClose }: { readonly vote: VoteSeen; readonly onClose: () => void }): ReactElement {
  const { year } = useYear();
  const [unitId, setUnitId] = useState<string | null>(null);
  const [source, setSource] = useState<"list" | "floor">("floor");
  const doing = useDeed<typeof addNominee>("elections.add-nominee");
  const free = year.units.filter((unit) => !vote.nominees.some((nominee) => nominee.unitId === unit.unitId));
  async function send(): Promise<void> {
    if (unitId !== null && (await doing.run({ voteId: vote.voteId, unitId: Number(unitId), source }))) onClose();
  }
  return (
    <Dialog open title="Giới thiệu thêm đơn vị" onClose={onClose}>
      <Form
        onSubmit={() => void send()}
        refused={doing.refused}
        buttons={
          <Button kind="main" submit running={doing.running} off={unitId === null ? "Chưa chọn đơn vị" : undefined}>
            Giới thiệu
          </Button>
        }
      >
        <ChoiceField
          label="Đơn vị"
          required
          value={unitId}
          onChange={setUnitId}
          choices={free.map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
        />
        <ChoiceField
          label="Nguồn giới thiệu"
          value={source}
          onChange={(value) => value && setSource(value)}
          choices={[
            { value: "floor", label: "Tại hội nghị" },
            { value: "list", label: "Bổ sung danh sách lập trước" },
          ]}
        />
      </Form>
    </Dialog>
  );
}
