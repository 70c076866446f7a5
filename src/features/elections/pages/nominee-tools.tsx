import { type ReactElement, useState } from "react";
import { Button, ReasonDialog, Section, useDeed } from "../../../ui/index.ts";
import type { withdrawNominee } from "../withdraw-nominee.ts";
import { TieFactsDialog } from "./tie-facts-dialog.tsx";
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
      {stating && <TieFactsDialog vote={vote} nominee={stating} onClose={() => setStating(undefined)} />}
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
