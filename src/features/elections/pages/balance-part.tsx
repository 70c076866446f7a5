import type { ReactElement } from "react";
import { Section, Status } from "../../../ui/index.ts";
import type { VoteSeen } from "./vote-parts.tsx";

/** The equations of the count with their numbers, as far as this teller may see them. */
export function BalancePart({ vote }: { readonly vote: VoteSeen }): ReactElement {
  return (
    <Section title={vote.source.leavesBallots ? "Cân phiếu" : "Cộng biểu quyết"}>
      {vote.balance.length === 0 ? (
        <p className="mut">Nhập xong bản của mình, các phép cộng sẽ được kiểm tra ở đây.</p>
      ) : (
        <div className="equations">
          {vote.balance.map(({ says, holds }) => (
            <p key={says}>
              {says} {holds ? <Status is="reached" word="Cân" /> : <Status is="late" word="Không cân" />}
            </p>
          ))}
        </div>
      )}
    </Section>
  );
}
