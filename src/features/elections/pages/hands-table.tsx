import type { ReactElement } from "react";
import { WideTable } from "../../../ui/index.ts";

export type Mark = "agree" | "disagree" | "abstain";

const choices: readonly (readonly [Mark, string])[] = [
  ["agree", "Đồng ý"],
  ["disagree", "Không đồng ý"],
  ["abstain", "Không biểu quyết"],
];

/** How somebody raised a hand, in words; empty where nobody marked it yet. */
export const markName = (mark: Mark | undefined): string => choices.find(([one]) => one === mark)?.[1] ?? "";

/** Who raised a hand for what: one row a voter, three choices, reachable by keyboard. */
export function HandsTable(props: {
  readonly voters: readonly { readonly voter: string; readonly name: string }[];
  readonly marks: Readonly<Record<string, Mark>>;
  readonly onChange: (marks: Readonly<Record<string, Mark>>) => void;
  readonly hint?: string;
  readonly readOnly?: boolean;
  /** Tells the radio groups of several tables apart. */
  readonly group?: string;
}): ReactElement {
  const { voters, marks, onChange, group = "" } = props;
  const count = (mark: Mark) => voters.filter(({ voter }) => marks[voter] === mark).length;
  return (
    <WideTable>
      <table className="tb">
        <thead>
          <tr>
            <th className="stt">STT</th>
            <th>Đơn vị</th>
            {choices.map(([mark, word]) => (
              <th key={mark}>{word}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voters.map(({ voter, name }, at) => (
            <tr key={voter}>
              <td className="stt">{at + 1}</td>
              <td>{name}</td>
              {choices.map(([mark, word]) => (
                <td key={mark}>
                  <input
                    type="radio"
                    name={`${group}:${voter}`}
                    aria-label={`${name}: ${word}`}
                    disabled={props.readOnly ?? false}
                    checked={marks[voter] === mark}
                    onChange={() => onChange({ ...marks, [voter]: mark })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <td className="b">Cộng</td>
            {choices.map(([mark]) => (
              <td key={mark} className="b fig">
                {count(mark)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      {props.hint && <p className="hint">{props.hint}</p>}
    </WideTable>
  );
}
