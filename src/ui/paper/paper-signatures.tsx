import type { ReactElement } from "react";
import { type Signatory, type SignaturesPart, signingRoom } from "../../engines/document/index.ts";
import { Line, Say } from "./line.tsx";

/** Places to sign in a grid; the recipients stand left of the only signatory. */
export function PaperSignatures({ part: { grid, recipients = [] } }: { part: SignaturesPart }): ReactElement {
  return (
    <div className="paper-signatures" style={{ gridTemplateColumns: `repeat(${grid[0]?.length ?? 1}, 1fr)` }}>
      {grid.flat().map((signatory, index) => (
        <div key={index}>
          {signatory ? (
            <Place signatory={signatory} />
          ) : (
            index === 0 && recipients.map((part, line) => <Line key={line} part={part} />)
          )}
        </div>
      ))}
    </div>
  );
}

function Place({ signatory: { authority = [], office, note, names } }: { signatory: Signatory }): ReactElement {
  return (
    <>
      {authority.map((text) => (
        <Say key={text} style="authority" text={text} />
      ))}
      <Say style="office" text={office} />
      {note !== undefined && <Say style="signNote" text={note} />}
      {names.map((name, index) => (
        <Say key={index} style="signName" text={name} room={signingRoom} />
      ))}
    </>
  );
}
