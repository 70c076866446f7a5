import type { ClusterSays } from "../../../organisations/index.ts";
import { useYear } from "../use-year.ts";
import type { ReactElement } from "react";
import type { VotingRule } from "../../../../engines/counting/index.ts";
import { Button, type Choice, ChoiceField, TextField } from "../../../../ui/index.ts";
import { isShareOfUnits, type VoteDraft } from "../../rulebook-draft.ts";
import { readShare } from "../../share.ts";
import { votesPreview } from "../../votes-preview.ts";
import type { RulebookAnswer } from "./answer.ts";
import { OrderedChoices } from "./ordered-choices.tsx";
import {
  absences,
  again,
  asks,
  bases,
  blanks,
  comparators,
  quotaBases,
  roundings,
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
  const name = nameOf(vote, props.awards, useYear().say);
  const setRule = (change: Partial<VotingRule>): void => onChange({ ...vote, rule: { ...rule, ...change } });
  const error = (field: string): string | undefined => errors[`votes.${at}.${field}`];
  const share = readShare(vote.threshold);
  const preview = share.ok ? votesPreview({ ...rule, threshold: share.value }, props.votingUnits) : undefined;
  return (
    <section className="vote" aria-label={name}>
      <div className="row">
        <h3>
          {at + 1}. {name}
        </h3>
        <Button small kind="text" onPress={props.onRemove} label={`Bỏ cuộc này: ${name}`}>
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
        {rule.asks.kind === "choose" && (
          <TextField
            label="Chọn nhiều nhất"
            required
            inputMode="numeric"
            value={vote.atMost}
            onChange={(atMost) => onChange({ ...vote, atMost })}
            error={error("atMost")}
            hint="Số đơn vị mỗi phiếu được chọn. Phiếu chọn quá số này là không hợp lệ."
          />
        )}
        <TextField
          label="Số lượng"
          value={vote.quota}
          onChange={(quota) => onChange({ ...vote, quota })}
          error={error("quota")}
          hint="Số hoặc tỷ lệ: 1, 20 %. Để trống nếu không giới hạn."
        />
        {isShareOfUnits(vote.quota) && <ShareFields vote={vote} error={error} onChange={onChange} />}
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
        <OrderedChoices
          label={(place) => ["Bằng phiếu, xét trước hết", "Rồi đến"][place] ?? `Rồi đến (${place})`}
          chosen={rule.ties}
          choices={ties}
          most={ties.length}
          onChange={(chosen) => setRule({ ties: [...chosen] })}
        />
        {vote.subject.kind === "title" && (
          <OrderedChoices
            label={(place) => (place === 0 ? "Phải đủ tiêu chuẩn của" : `và của (${place + 1})`)}
            chosen={vote.requires}
            choices={props.awards.map(({ code, name }) => ({ value: code, label: name }))}
            most={10}
            onChange={(requires) => onChange({ ...vote, requires })}
            hint="Danh hiệu mà đơn vị được giới thiệu phải đạt trước. Để trống nếu không đặt."
          />
        )}
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

/** What a share of places is taken of, how it is rounded, and the fewest it may give. */
function ShareFields(props: {
  readonly vote: VoteDraft;
  readonly error: (field: string) => string | undefined;
  readonly onChange: (vote: VoteDraft) => void;
}): ReactElement {
  const { vote, error } = props;
  const { quota } = vote.rule;
  const share: Extract<VotingRule["quota"], { kind: "share" }> = quota.kind === "share" ? quota : newShare;
  const set = (change: Partial<typeof share>): void =>
    props.onChange({ ...vote, rule: { ...vote.rule, quota: { ...share, ...change } } });
  return (
    <>
      <Pick label="Tỷ lệ tính trên" value={share.of} choices={quotaBases} onChange={(of) => set({ of })} />
      <Pick
        label="Khi tỷ lệ ra số lẻ"
        value={share.rounding}
        choices={roundings}
        onChange={(rounding) => set({ rounding })}
      />
      <TextField
        label="Ít nhất bao nhiêu suất"
        inputMode="numeric"
        value={vote.quotaAtLeast}
        onChange={(quotaAtLeast) => props.onChange({ ...vote, quotaAtLeast })}
        error={error("quotaAtLeast")}
        hint="20 % của 4 đơn vị là 0,8; ghi 1 thì vẫn có một suất."
      />
    </>
  );
}

/** How a share begins where none stood before. */
const newShare = {
  kind: "share",
  share: { numerator: 1, denominator: 5 },
  of: "all-units",
  rounding: "floor",
  atLeast: 1,
} as const satisfies VotingRule["quota"];

/** A choice that is always made. */
function Pick<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}): ReactElement {
  const { say } = useYear();
  return (
    <ChoiceField
      label={props.label}
      value={props.value}
      choices={props.choices.map((choice) => ({ ...choice, label: say(choice.label) }))}
      onChange={(value) => value !== null && props.onChange(value)}
    />
  );
}

function nameOf({ subject }: VoteDraft, awards: RulebookAnswer["awards"], say: ClusterSays): string {
  if (subject.kind === "head") return say("Bầu cụm trưởng năm sau");
  if (subject.kind === "deputy") return say("Bầu cụm phó năm sau");
  return `Suy tôn ${awards.find(({ code }) => code === subject.awardCode)?.name ?? subject.awardCode}`;
}
