import type { ReactElement } from "react";
import { type ComposedHead, headLayout } from "../../engines/document/index.ts";
import { Line, mm } from "./line.tsx";

/** Issuing body left, national motto right, each over its rule. */
export function PaperHead({ head: { left, right, number, dated } }: { head: ComposedHead }): ReactElement {
  const columns = `${headLayout.left}fr ${headLayout.right}fr`;
  return (
    <div className="paper-head" style={{ gridTemplateColumns: columns, marginBottom: mm(headLayout.below) }}>
      <div>
        {left.map((part) => (
          <Line key={part.style} part={part} />
        ))}
        <span className="paper-rule" style={{ width: mm(headLayout.issuerRule) }} />
      </div>
      <div>
        {right.map((part) => (
          <Line key={part.style} part={part} />
        ))}
        <span className="paper-rule" style={{ width: mm(headLayout.mottoRule) }} />
      </div>
      <div>{number && <Line part={number} />}</div>
      <div>{dated && <Line part={dated} />}</div>
    </div>
  );
}
