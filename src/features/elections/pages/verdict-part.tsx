import type { ReactElement } from "react";
import { Section, Status } from "../../../ui/index.ts";
import type { VoteSeen } from "./vote-parts.tsx";
import { outcomeLook } from "./vote-words.ts";

/** Each nominee's conclusion with its sum, and the rule it rests on. */
export function VerdictPart({ vote }: { readonly vote: VoteSeen }): ReactElement {
  const voters = vote.opening?.voters ?? 0;
  return (
    <Section title="Kết luận theo Quy chế">
      <ul className="verdicts">
        {(vote.conclusions ?? []).map(({ unitId, unit, words, sum, outcome }) => (
          <li key={unitId}>
            <div>
              <h3>{unit}</h3>
              {sum && <p>{sum}</p>}
            </div>
            <Status is={outcomeLook(outcome)} word={words} />
          </li>
        ))}
      </ul>
      <p className="sm mut cite">
        Tính trên {vote.rule[1]?.text.toLowerCase()}.{" "}
        {vote.article
          ? `${vote.article} Quy chế, bản số ${vote.rulebookNumber}.`
          : `Quy chế bản số ${vote.rulebookNumber}.`}{" "}
        {vote.opening?.countsPublished === false &&
          `Phòng ${voters} phiếu: ngoài biên bản chỉ công bố Đạt hoặc Không đạt.`}
      </p>
    </Section>
  );
}
