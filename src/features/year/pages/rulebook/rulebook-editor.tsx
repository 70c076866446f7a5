import { type ReactElement, useState } from "react";
import {
  Button,
  ChoiceField,
  hasDraft,
  Note,
  OtherVersion,
  PageHead,
  type Refused,
  RefusedNotice,
  Section,
  TextArea,
  TextField,
  useDeed,
  useDraft,
} from "../../../../ui/index.ts";
import type { amendRulebook } from "../../operations/amend-rulebook.ts";
import type { editRulebook } from "../../operations/edit-rulebook.ts";
import type { Rulebook, VoteSubject } from "../../rulebook.ts";
import { fromDraft, type RulebookDraft, toDraft, type VoteDraft } from "../../rulebook-draft.ts";
import type { RulebookAnswer, Version } from "./answer.ts";
import { useYear } from "../use-year.ts";
import { rulebooksOfTwo } from "./rulebooks-of-two.ts";
import { DeadlineRows } from "./deadline-rows.tsx";
import { OtherRules } from "./other-rules.tsx";
import { VoteEditor } from "./vote-editor.tsx";

const draftName = (yearId: number, frozen: boolean): string =>
  `movement.${frozen ? "amendment" : "rulebook-draft"}:${yearId}`;

/** Whether somebody left this form on this computer without saving it. */
export const hasUnsaved = (yearId: number, { frozenAt }: Version): boolean =>
  hasDraft(draftName(yearId, frozenAt !== null));

/** The whole rulebook as a form. What is typed stays on this computer until it is saved. */
export function RulebookEditor(props: {
  readonly answer: RulebookAnswer;
  readonly version: Version;
  readonly onClose: () => void;
}): ReactElement {
  const { year, say } = useYear();
  const { yearId } = year;
  const { version, answer } = props;
  // As it was when the form was opened: what others do meanwhile never moves the form under somebody's hands.
  const [frozen] = useState(version.frozenAt !== null);
  const [typed, setTyped, forget] = useDraft<Typed>(draftName(yearId, frozen), {
    draft: toDraft(version.rules),
    standsOn: frozen ? version.number : version.revision,
  });
  const { draft, standsOn } = typed;
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState("");
  const [adoptedBy, setAdoptedBy] = useState("");
  const [sent, setSent] = useState(version.rules);
  const edit = useDeed<typeof editRulebook>("movement.edit-rulebook");
  const amend = useDeed<typeof amendRulebook>("movement.amend-rulebook");
  const { refused, running, clear } = frozen ? amend : edit;
  const set = (change: Partial<RulebookDraft>): void => setTyped({ draft: { ...draft, ...change }, standsOn });
  const setVote = (at: number, vote: VoteDraft): void =>
    set({ votes: draft.votes.map((each, place) => (place === at ? vote : each)) });

  function leave(): void {
    forget();
    props.onClose();
  }
  function goOn(next: Typed): void {
    setTyped(next);
    clear();
  }
  async function save(): Promise<void> {
    const read = fromDraft(draft);
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok) return;
    const { rules } = read;
    setSent(rules);
    const done = frozen
      ? await amend.run({ yearId, number: standsOn, rules, reason, adoptedBy })
      : await edit.run({ yearId, revision: standsOn, rules });
    if (done) leave();
  }
  return (
    <>
      <PageHead
        title={frozen ? `Phiên bản ${version.number + 1} của quy chế` : "Sửa quy chế"}
        lede="Ngưỡng ghi phân số như 2/3 hoặc phần trăm chẵn như 80 %."
      />
      <div className="stack-l rb-edit">
        <OtherVersion<RulesNow>
          refused={refused}
          compare={(now) => rulebooksOfTwo(now.rules, sent, { ...answer, say })}
          onMine={({ revision }) => goOn({ draft, standsOn: revision })}
          onTheirs={({ rules, revision }) => rules && goOn({ draft: toDraft(rules), standsOn: revision })}
        />
        {frozen && (
          <Section title="Căn cứ thay đổi">
            <div className="stack">
              <TextArea
                label="Lý do"
                required
                rows={2}
                value={reason}
                onChange={setReason}
                error={amend.fields["reason"]}
                hint="Ghi vào nhật ký và in trên văn bản."
              />
              <TextField
                label="Nơi thông qua"
                required
                value={adoptedBy}
                onChange={setAdoptedBy}
                error={amend.fields["adoptedBy"]}
                hint="Ví dụ: Hội nghị sơ kết ngày 15/07/2020."
              />
            </div>
          </Section>
        )}
        <TextField
          label="Tên quy chế"
          required
          value={draft.title}
          onChange={(title) => set({ title })}
          error={errors["title"]}
        />
        {(answer.regulations.length > 0 || draft.regulation !== undefined) && (
          <ChoiceField
            label="Quy định riêng để xét điều kiện"
            clearable
            placeholder="Chỉ theo luật, nghị định"
            value={draft.regulation ?? null}
            onChange={(regulation) => set({ regulation: regulation ?? undefined })}
            choices={answer.regulations.map(({ id, name }) => ({ value: id, label: name }))}
            hint="Thông tư, quy định của bộ, tỉnh quản lý cụm, khối. Rà soát, phiếu xét điều kiện và đề nghị của năm đều theo quy định này."
          />
        )}
        <Section title="Các cuộc bỏ phiếu, theo thứ tự">
          {draft.votes.map((vote, at) => (
            <VoteEditor
              // A vote's place is its order; two may not share a subject, and the place says which one it is.
              key={`${at}:${JSON.stringify(vote.subject)}`}
              vote={vote}
              at={at}
              errors={errors}
              awards={answer.awards}
              votingUnits={answer.votingUnits}
              onChange={(changed) => setVote(at, changed)}
              onRemove={() => set({ votes: draft.votes.filter((_, place) => place !== at) })}
            />
          ))}
          <AddVote draft={draft} awards={answer.awards} onAdd={(vote) => set({ votes: [...draft.votes, vote] })} />
        </Section>
        <OtherRules draft={draft} errors={errors} set={set} />
        <DeadlineRows deadlines={draft.deadlines} errors={errors} onChange={(deadlines) => set({ deadlines })} />
        <div className="save-bar">
          <Problems errors={errors} refused={refused} />
          <div className="row">
            <Button kind="main" running={running} onPress={() => void save()}>
              {frozen ? "Lập phiên bản mới" : "Ghi quy chế"}
            </Button>
            <Button kind="text" onPress={leave}>
              Bỏ phần đang sửa
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}

/** The form's text, and the revision – for an amendment the version – that it stands on. */
interface Typed {
  readonly draft: RulebookDraft;
  readonly standsOn: number;
}

interface RulesNow {
  readonly rules: Rulebook | null;
  readonly revision: number;
}

function Problems(props: {
  readonly errors: Readonly<Record<string, string>>;
  readonly refused: Refused | undefined;
}): ReactElement | null {
  const count = Object.keys(props.errors).length;
  if (count > 0)
    return (
      <div className="err" role="alert">
        <b>Còn {count} ô chưa đúng, chưa ghi gì.</b> Từng ô có lời nhắc ngay bên dưới.
      </div>
    );
  return <RefusedNotice refused={props.refused} />;
}

/** A new vote begins with the rules of the vote before it. */
function AddVote(props: {
  readonly draft: RulebookDraft;
  readonly awards: RulebookAnswer["awards"];
  readonly onAdd: (vote: VoteDraft) => void;
}): ReactElement {
  const { say } = useYear();
  const pattern = props.draft.votes.at(-1);
  const used = new Set(props.draft.votes.map(({ subject }) => keyOf(subject)));
  const choices = [
    { value: "head", label: say("Bầu cụm trưởng năm sau") },
    { value: "deputy", label: say("Bầu cụm phó năm sau") },
    ...props.awards
      .filter(({ collective }) => collective)
      .map(({ code, name }) => ({ value: code, label: `Suy tôn ${name}` })),
  ].filter(({ value }) => !used.has(value));
  if (!pattern) return <Note>Quy chế cần ít nhất một cuộc bỏ phiếu. Bỏ phần đang sửa để lấy lại bản trước.</Note>;
  return (
    <ChoiceField
      label="Thêm cuộc bỏ phiếu"
      value={null}
      choices={choices}
      placeholder="Chọn danh hiệu hoặc chức danh"
      onChange={(value) =>
        value !== null && props.onAdd({ ...pattern, subject: subjectOf(value), article: "", requires: [] })
      }
      hint="Cách bỏ phiếu lấy theo cuộc ngay trước, sửa được."
    />
  );
}

const keyOf = (subject: VoteSubject): string => (subject.kind === "title" ? subject.awardCode : subject.kind);

const subjectOf = (value: string): VoteSubject =>
  value === "head" || value === "deputy" ? { kind: value } : { kind: "title", awardCode: value };
