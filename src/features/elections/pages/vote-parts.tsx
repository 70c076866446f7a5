import type { ReactElement } from "react";
import { type AnswerOf, KeyValues, Section } from "../../../ui/index.ts";
import type { readVoteView } from "../read-vote.ts";

export type VoteSeen = AnswerOf<typeof readVoteView>;

/** The rule of this vote, as the rulebook says it. */
export function RulePart({ vote }: { readonly vote: VoteSeen }): ReactElement {
  return (
    <Section
      title="Quy tắc của lượt này"
      aside={vote.article ? `${vote.article} Quy chế` : `Quy chế bản số ${vote.rulebookNumber}`}
    >
      <KeyValues rows={vote.rule.map(({ label, text }) => [label, text] as const)} />
    </Section>
  );
}

/** Who counts, how they were chosen, and that none of them belongs to a nominee. */
export function CommitteePart({ vote }: { readonly vote: VoteSeen }): ReactElement | null {
  if (!vote.opening) return null;
  const { tellers, tellersChosen, tellersFromStandingBody, chair, chairReason, accounts } = vote.opening;
  return (
    <Section title="Ban kiểm phiếu" aside={tellersChosen}>
      <KeyValues
        rows={[
          ...tellers.map(
            ({ seat, name, unit, head, account }) =>
              [
                head ? "Trưởng ban" : `Uỷ viên ${seat}`,
                `${unit ? `${name} – ${unit}` : name}${account ? "" : " (không có tài khoản)"}`,
              ] as const,
          ),
          ["Điều hành", chair] as const,
        ]}
      />
      <p className="sm mut cite">
        {tellersFromStandingBody
          ? "Người kiểm phiếu do cơ quan thường trực cử."
          : "Ban kiểm phiếu không có người của đơn vị được giới thiệu ở lượt này."}{" "}
        {chairReason}
      </p>
      {accounts.map((line) => (
        <p key={line} className="sm cite">
          {line}
        </p>
      ))}
    </Section>
  );
}
