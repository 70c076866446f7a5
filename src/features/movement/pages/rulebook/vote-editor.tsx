import type { ReactElement } from "react";
import type { TieBreaker, VotingRule } from "../../../../engines/counting/index.ts";
import { Button, type Choice, ChoiceField, TextField } from "../../../../ui/index.ts";
import type { VoteDraft } from "../../rulebook-draft.ts";
import { readShare } from "../../share.ts";
import { votesPreview } from "../../votes-preview.ts";
import type { RulebookAnswer } from "../rulebook-page.tsx";
import {
  absences,
  again,
  asks,
  bases,
  blanks,
  comparators,
  rounds,
  secrecies,
  selfVotes,
  then,
  ties,
  voters,
} from "./vote-choices.ts";

/** One vote: the six choices that make its verdict first, then what surrounds them. */
export function VoteEditor(props: {
  readonly vote: VoteDraft;
  readonly at: number;
  readonly errors: Readonly<Record<string, string>>;
  readonly awards: RulebookAnswer["awards"];
  readonly votingUnits: number;
  readonly onChange: (vote: VoteDraft) => void;
  readonly onRemove: () => void;
}): ReactElement {
  const { vote, at, errors, onChange } = props;
  const { rule } = vote;
  const setRule = (change: Partial<VotingRule>): void => onChange({ ...vote, rule: { ...rule, ...change } });
  const error = (field: string): string | undefined => errors[`votes.${at}.${field}`];
  const share = readShare(vote.threshold);
  const preview = share.ok ? votesPreview({ ...rule, threshold: share.value }, props.votingUnits) : undefined;
  const setTie = (place: number, tie: TieBreaker | null): void => {
    const next = [rule.ties[0] ?? null, rule.ties[1] ?? null, rule.ties[2] ?? null].map((each, n) =>
      n === place ? tie : each,
    );
    setRule({ ties: [...new Set(next.filter((each) => each !== null))] });
  };
  return (
    <section className="vote" aria-label={nameOf(vote, props.awards)}>
      <div className="row">
        <h3>
          {at + 1}. {nameOf(vote, props.awards)}
        </h3>
        <Button small kind="text" onPress={props.onRemove} label={`Bỏ cuộc này: ${nameOf(vote, props.awards)}`}>
          Bỏ cuộc này
        </Button>
      </div>
      <div className="grid2">
        <Pick
          label="Đạt khi được"
          value={rule.comparator}
          choices={comparators}
          onChange={(comparator) => setRule({ comparator })}
        />
        <TextField
          label="Ngưỡng"
          required
          value={vote.threshold}
          onChange={(threshold) => onChange({ ...vote, threshold })}
          error={error("threshold")}
          hint={preview ?? "Ghi 0 nếu lấy theo số phiếu cao nhất."}
        />
        <Pick label="Của" value={rule.base} choices={bases} onChange={(base) => setRule({ base })} />
        <Pick label="Ai bỏ phiếu" value={rule.voter} choices={voters} onChange={(voter) => setRule({ voter })} />
        <Pick
          label="Cách bỏ phiếu"
          value={rule.secrecy}
          choices={secrecies}
          onChange={(secrecy) => setRule({ secrecy })}
        />
        <Pick
          label="Phiếu hỏi gì"
          value={rule.asks.kind}
          choices={asks}
          onChange={(kind) => setRule({ asks: kind === "choose" ? { kind, atMost: 1 } : { kind } })}
        />
        <TextField
          label="Số lượng"
          value={vote.quota}
          onChange={(quota) => onChange({ ...vote, quota })}
          error={error("quota")}
          hint="Số hoặc tỷ lệ: 1, 20 %. Để trống nếu không giới hạn."
        />
        <TextField
          label="Có mặt ít nhất"
          value={vote.quorum}
          onChange={(quorum) => onChange({ ...vote, quorum })}
          error={error("quorum")}
          hint="Ví dụ 2/3. Để trống nếu quy chế không đặt."
        />
        <Pick
          label="Người vắng mặt"
          value={rule.absent}
          choices={absences}
          onChange={(absent) => setRule({ absent })}
        />
        <Pick
          label="Đơn vị được giới thiệu"
          value={rule.selfVote}
          choices={selfVotes}
          onChange={(selfVote) => setRule({ selfVote })}
        />
        <Pick label="Phiếu trắng" value={rule.blank} choices={blanks} onChange={(blank) => setRule({ blank })} />
        <Pick
          label="Số vòng"
          value={String(rule.rounds.max)}
          choices={rounds}
          onChange={(max) => setRule({ rounds: { ...rule.rounds, max: Number(max) } })}
        />
        <Pick
          label="Vòng sau với"
          value={rule.rounds.again}
          choices={again}
          onChange={(next) => setRule({ rounds: { ...rule.rounds, again: next } })}
        />
        <Pick
          label="Vẫn chưa đủ thì"
          value={rule.rounds.then}
          choices={then}
          onChange={(next) => setRule({ rounds: { ...rule.rounds, then: next } })}
        />
        {["Bằng phiếu, xét trước hết", "Rồi đến", "Sau cùng"].map((label, place) => (
          <ChoiceField
            key={label}
            label={label}
            clearable
            placeholder="Không xét"
            value={rule.ties[place] ?? null}
            choices={ties}
            onChange={(tie) => setTie(place, tie)}
          />
        ))}
        <TextField
          label="Điều của quy chế"
          value={vote.article}
          onChange={(article) => onChange({ ...vote, article })}
          hint="Ví dụ: Điều 9 khoản 2. In cạnh kết quả."
        />
      </div>
    </section>
  );
}

/** A choice that is always made. */
function Pick<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}): ReactElement {
  return (
    <ChoiceField
      label={props.label}
      value={props.value}
      choices={props.choices}
      onChange={(value) => value !== null && props.onChange(value)}
    />
  );
}

function nameOf({ subject }: VoteDraft, awards: RulebookAnswer["awards"]): string {
  if (subject.kind === "head") return "Bầu cụm trưởng năm sau";
  if (subject.kind === "deputy") return "Bầu cụm phó năm sau";
  return `Suy tôn ${awards.find(({ code }) => code === subject.awardCode)?.name ?? subject.awardCode}`;
}
