import type { ReactElement } from "react";
import { reasonSaid } from "../reason-words.ts";
import type { KeptVerdict, ReasonView } from "../views.ts";

/** How many conditions are told before the rest is folded: a dialog must show its fields too. */
const shown = 3;

/** What stands in the way, in lines: for a dialog or a cell, where a table has no room. */
export function ReasonsList({ verdict }: { readonly verdict: Pick<KeptVerdict, "reasons"> }): ReactElement | null {
  const { reasons } = verdict;
  if (reasons.length === 0) return null;
  const rest = reasons.slice(shown);
  return (
    <>
      <Lines reasons={reasons.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary className="sm" style={{ lineHeight: "24px" }}>
            Và {rest.length} điều kiện khác
          </summary>
          <Lines reasons={rest} />
        </details>
      )}
    </>
  );
}

const Lines = ({ reasons }: { readonly reasons: readonly ReasonView[] }): ReactElement => (
  <ul className="sm" style={{ listStyle: "disc", paddingLeft: 20 }}>
    {reasons.map((reason) => (
      <li key={`${reason.says} ${reason.citation}`}>{reasonSaid(reason)}</li>
    ))}
  </ul>
);
