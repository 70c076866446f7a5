import type { ReactElement } from "react";
import type { Base, TieBreaker, VotingRule } from "../../../../engines/counting/index.ts";
import { Button, type Choice, ChoiceField, TextField } from "../../../../ui/index.ts";
import type { VoteDraft } from "../../rulebook-draft.ts";
import { readShare } from "../../share.ts";
import { votesPreview } from "../../votes-preview.ts";
import type { RulebookAnswer } from "../rulebook-page.tsx";

const comparators: readonly Choice<VotingRule["comparator"]>[] = [
  { value: "at-least", label: "Ít nhất" },
  { value: "more-than", label: "Nhiều hơn" },
];
const bases: readonly Choice<Base>[] = [
  { value: "cluster-units", label: "tổng số đơn vị của cụm" },
  { value: "units-present", label: "số đơn vị có mặt" },
  { value: "ballots-issued", label: "số phiếu phát ra" },
  { value: "ballots-returned", label: "số phiếu thu về" },
  { value: "valid-ballots", label: "số phiếu hợp lệ" },
  { value: "entitled-voters", label: "số người được bỏ phiếu cho danh hiệu này" },
  { value: "council-members", label: "tổng số uỷ viên Hội đồng" },
];
const voters: readonly Choice<VotingRule["voter"]>[] = [
  { value: "unit", label: "Mỗi đơn vị một phiếu" },
  { value: "delegate", label: "Mỗi đại biểu một phiếu" },
  { value: "unit-head", label: "Mỗi thủ trưởng đơn vị một phiếu" },
  { value: "council-member", label: "Mỗi uỷ viên Hội đồng một phiếu" },
];
const secrecies: readonly Choice<VotingRule["secrecy"]>[] = [
  { value: "secret", label: "Phiếu kín" },
  { value: "open", label: "Giơ tay" },
];
const asks: readonly Choice<VotingRule["asks"]["kind"]>[] = [
  { value: "approve-each", label: "Đồng ý hoặc không với từng đơn vị" },
  { value: "cross-out", label: "Gạch tên không đồng ý" },
  { value: "choose", label: "Chọn một đơn vị" },
  { value: "list", label: "Đồng ý hoặc không với cả danh sách" },
];
const ties: readonly Choice<TieBreaker>[] = [
  { value: "score", label: "Điểm thi đua cao hơn" },
  { value: "outstanding-achievements", label: "Nhiều thành tích nổi trội hơn" },
  { value: "longest-without-flag", label: "Lâu chưa được cờ hơn" },
  { value: "another-round", label: "Bỏ phiếu thêm một vòng" },
  { value: "head-unit-casting-vote", label: "Ý kiến của đơn vị cụm trưởng" },
];
const rounds: readonly Choice[] = [
  { value: "1", label: "Một vòng" },
  { value: "2", label: "Nhiều nhất hai vòng" },
  { value: "3", label: "Nhiều nhất ba vòng" },
];
const again: readonly Choice<VotingRule["rounds"]["again"]>[] = [
  { value: "top-two", label: "Hai đơn vị nhiều phiếu nhất" },
  { value: "all-not-reached", label: "Các đơn vị chưa đạt" },
];
const then: readonly Choice<VotingRule["rounds"]["then"]>[] = [
  { value: "head-and-deputy", label: "Cụm trưởng, cụm phó quyết định" },
  { value: "unfilled", label: "Để trống" },
  { value: "council", label: "Trình Hội đồng" },
];
const absences: readonly Choice<VotingRule["absent"]>[] = [
  { value: "loses-vote", label: "Không bỏ phiếu" },
  { value: "written-opinion", label: "Gửi ý kiến bằng văn bản" },
  { value: "substitute", label: "Cử người cùng đơn vị" },
];
const selfVotes: readonly Choice<VotingRule["selfVote"]>[] = [
  { value: "allowed", label: "Được bỏ phiếu cho mình" },
  { value: "barred", label: "Không bỏ phiếu cho mình" },
];
const blanks: readonly Choice<VotingRule["blank"]>[] = [
  { value: "invalid", label: "Không hợp lệ" },
  { value: "abstention", label: "Hợp lệ, không tán thành ai" },
];

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
        <Button small kind="text" onPress={props.onRemove} label={`Bỏ cuộc bỏ phiếu: ${nameOf(vote, props.awards)}`}>
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
