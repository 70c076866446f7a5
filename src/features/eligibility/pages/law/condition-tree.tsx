import type { ReactElement } from "react";
import { basisName } from "../../law/terms.ts";
import type { ConditionView } from "../../law/views.ts";
import { CheckedTag } from "./checked-tag.tsx";
import { SourceLink } from "./law-link.tsx";

/** Conditions as the law joins them: each in a sentence, with the exact test, its source and how well that was checked. */
export function ConditionTree(props: {
  readonly conditions: readonly ConditionView[];
  readonly label: string;
}): ReactElement {
  return (
    <ul className="tree" aria-label={props.label}>
      {props.conditions.map((condition, at) => (
        // Conditions of one rule may repeat; their order is their identity.
        <li key={`${at} ${condition.says}`}>
          {condition.kind === "leaf" ? <Leaf condition={condition} /> : <Branch condition={condition} />}
        </li>
      ))}
    </ul>
  );
}

function Branch({ condition }: { readonly condition: ConditionView }): ReactElement {
  const head = condition.kind === "all" ? "Đủ các điều kiện" : "Một trong các trường hợp";
  const label = condition.says === "" ? head : `${head}: ${condition.says}`;
  return (
    <>
      <p className="br">
        {label} <Around condition={condition} />
      </p>
      <ConditionTree conditions={condition.parts} label={label} />
    </>
  );
}

function Leaf({ condition }: { readonly condition: ConditionView }): ReactElement {
  return (
    <>
      <p>{condition.says}</p>
      <p className="sm mut">Cách xét: {condition.test}</p>
      <p className="sm mut">
        <Around condition={condition} />
      </p>
      {condition.note !== "" && <p className="sm mut">Cách hiểu: {condition.note}</p>}
    </>
  );
}

/** Source, kind of commendation and state of checking. */
function Around({ condition: { source, route, checked } }: { readonly condition: ConditionView }): ReactElement {
  return (
    <span className="around">
      {source && <SourceLink source={source} />}
      {route && route !== "merit" && <span className="chk">{basisName[route]}</span>}
      {checked && <CheckedTag checked={checked} />}
    </span>
  );
}
