import type { ReactElement } from "react";
import { Status, type StatusLook } from "../../../../../ui/index.ts";
import type { CaseTwiceView, SideView } from "../../../law/compare-views.ts";
import { verdictName } from "../../../law/terms.ts";

const looks: Readonly<Record<SideView["verdict"], StatusLook>> = {
  met: "reached",
  unmet: "not-reached",
  pending: "todo",
  missing: "unknown",
};

export const effectName: Readonly<Record<CaseTwiceView["effect"], string>> = {
  gains: "Được",
  loses: "Mất",
  other: "Kết luận khác",
  same: "Không đổi",
};

/** Which of the two laws has a standard. */
export const standingName = {
  both: "",
  "only-before": "Chỉ có ở quy định thứ nhất",
  "only-after": "Chỉ có ở quy định thứ hai",
} as const;

/** How many conditions are told before the rest are only counted. */
const told = 4;

/** One side of a case: the verdict, and each condition in its way with its citation. */
export function Side({ side }: { readonly side: SideView }): ReactElement {
  const rest = side.reasons.length - told;
  return (
    <>
      <Status is={looks[side.verdict]} word={verdictName[side.verdict]} />
      <ul className="sm">
        {side.reasons.slice(0, told).map((reason, at) => (
          // Two roads of a rule may fail by the same sentence.
          <li key={`${at} ${reason.citation}`}>
            {reason.says}
            {reason.numbers !== "" && `: ${reason.numbers}`} <span className="mut">({reason.citation})</span>
          </li>
        ))}
        {rest > 0 && <li className="mut">và {rest} điều kiện khác</li>}
      </ul>
    </>
  );
}
