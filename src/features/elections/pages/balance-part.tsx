import type { ReactElement } from "react";
import { Section, Status } from "../../../ui/index.ts";
import type { Figures } from "../model.ts";
import type { VoteSeen } from "./vote-parts.tsx";

/** The equations of the count with their numbers, as far as this teller may see them. */
export function BalancePart({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const figures = vote.figures ?? vote.entries[0]?.figures;
  return (
    <Section title="Cân phiếu">
      {!figures ? (
        <p className="mut">Nhập xong bản của mình, các phép cộng sẽ được kiểm tra ở đây.</p>
      ) : (
        <div className="equations">
          {figures.map((count) => (
            <Equations key={count.channel} count={count} />
          ))}
        </div>
      )}
    </Section>
  );
}

function Equations({ count }: { readonly count: Figures[number] }): ReactElement {
  const { issued, returned, valid, invalid, blank } = count;
  const kept = issued - returned;
  const balanced = returned === valid + invalid + blank;
  return (
    <>
      <p>
        <span className="fig">{issued}</span> phát ra = <span className="fig">{returned}</span> thu về +{" "}
        <span className="fig">{Math.max(0, kept)}</span> không thu về
        {kept >= 0 ? <Status is="reached" word="Cân" /> : <Status is="late" word="Thu về nhiều hơn phát ra" />}
      </p>
      <p>
        <span className="fig">{returned}</span> thu về = <span className="fig">{valid}</span> hợp lệ +{" "}
        <span className="fig">{invalid}</span> không hợp lệ + <span className="fig">{blank}</span> trắng
        {balanced ? (
          <Status is="reached" word="Cân" />
        ) : (
          <Status is="late" word={`Lệch ${Math.abs(returned - valid - invalid - blank)}`} />
        )}
      </p>
    </>
  );
}
