import { type ReactElement, useState } from "react";
import {
  Button,
  CheckField,
  ChoiceField,
  OtherVersion,
  ReasonDialog,
  RefusedNotice,
  TextArea,
  TextField,
  useDeed,
  useDraft,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { addComment } from "../add-comment.ts";
import type { editPassage } from "../edit-passage.ts";
import type { movePassage } from "../move-passage.ts";
import type { removePassage } from "../remove-passage.ts";
import { placeOf } from "../terms.ts";
import type { PassageView, SummaryView } from "../views.ts";

interface Props {
  readonly view: SummaryView;
  readonly passage: PassageView;
  readonly onDone: () => void;
}

/** What can be done with the chosen passage: the secretary edits it, delegates and officers comment. */
export function PassageTools(props: Props): ReactElement {
  const { holds } = useYear();
  const { state } = props.view;
  const final = state === "final";
  const comments = holds("delegate", "unit-officer", "unit-head", "secretary");
  return (
    <div className="tools">
      {holds("secretary") && !final && <EditPassage {...props} />}
      {comments && state === "commenting" && <AddComment {...props} />}
      {comments && state === "composing" && !holds("secretary") && <p className="mut">Dự thảo chưa gửi lấy ý kiến.</p>}
      {final && <p className="mut">Báo cáo đã chốt; thư ký mở lại được khi cần sửa.</p>}
    </div>
  );
}

function EditPassage({ passage, onDone }: Props): ReactElement {
  const { year } = useYear();
  // What is typed stands on the revision it was typed on, also when it is found again another day.
  const { text, revision } = passage;
  const [typed, setTyped, forget] = useDraft(`reports.passage-text:${passage.passageId}`, { text, revision });
  const [removing, setRemoving] = useState(false);
  const edit = useDeed<typeof editPassage>("reports.edit-passage");
  const remove = useDeed<typeof removePassage>("reports.remove-passage");
  const move = useDeed<typeof movePassage>("reports.move-passage");
  const at = { yearId: year.yearId, passageId: passage.passageId };
  async function save(): Promise<void> {
    if (!(await edit.run({ ...at, ...typed }))) return;
    forget();
    onDone();
  }
  function goOn(next: typeof typed): void {
    setTyped(next);
    edit.clear();
  }
  async function moveTo(to: "up" | "down"): Promise<void> {
    await move.run({ ...at, to, revision: passage.revision });
  }
  async function takeOut(reason: string): Promise<void> {
    if (await remove.run({ ...at, reason, revision: passage.revision })) onDone();
  }
  return (
    <div className="stack">
      <TextArea
        label={`Sửa ${placeOf(passage)}`}
        value={typed.text}
        onChange={(text) => setTyped({ ...typed, text })}
        error={edit.fields["text"]}
      />
      <RefusedNotice refused={edit.refused} />
      <OtherVersion<{ readonly text: string; readonly revision: number }>
        refused={edit.refused}
        compare={(now) => [{ label: placeOf(passage), theirs: now.text, mine: typed.text }]}
        onMine={({ revision }) => goOn({ ...typed, revision })}
        onTheirs={({ text, revision }) => goOn({ text, revision })}
      />
      <Button
        small
        running={edit.running}
        off={typed.text === passage.text ? "Chưa có thay đổi" : undefined}
        onPress={() => void save()}
      >
        Lưu đoạn
      </Button>{" "}
      <Button small kind="text" running={move.running} onPress={() => void moveTo("up")}>
        Chuyển lên
      </Button>
      <Button small kind="text" running={move.running} onPress={() => void moveTo("down")}>
        Chuyển xuống
      </Button>
      <Button small kind="text" onPress={() => setRemoving(true)}>
        Bỏ đoạn này
      </Button>
      <RefusedNotice refused={move.refused} />
      <ReasonDialog
        open={removing}
        title={`Bỏ ${placeOf(passage)}`}
        explain="Đoạn ra khỏi dự thảo; ý kiến đã góp vào đoạn vẫn được giữ cùng nội dung cũ."
        button="Bỏ đoạn"
        running={remove.running}
        refused={remove.refused}
        onClose={() => setRemoving(false)}
        onConfirm={(reason) => void takeOut(reason)}
      />
    </div>
  );
}

function AddComment({ view, passage, onDone }: Props): ReactElement {
  const { year, roles, holds } = useYear();
  const secretary = holds("secretary");
  const own = roles.find((role) => role.unitId !== null && role.role !== "observer")?.unitId ?? null;
  const [unitId, setUnitId] = useState<string | null>(own === null ? null : String(own));
  const [personLabel, setPersonLabel] = useState(
    secretary ? "Đại biểu" : holds("delegate") ? "Đại biểu" : "Cán bộ thi đua",
  );
  const [atConference, setAtConference] = useState(secretary);
  const [text, setText, forget] = useDraft(`reports.comment:${passage.passageId}`, "");
  const deed = useDeed<typeof addComment>("reports.add-comment");
  const units = view.units.filter((unit) => secretary || roles.some((role) => role.unitId === unit.unitId));
  async function send(): Promise<void> {
    const input = { yearId: year.yearId, passageId: passage.passageId, unitId: Number(unitId) };
    if (!(await deed.run({ ...input, personLabel, atConference, text }))) return;
    forget();
    onDone();
  }
  return (
    <div className="stack">
      <TextArea label={`Góp ý vào ${placeOf(passage)}`} value={text} onChange={setText} error={deed.fields["text"]} />
      <div className="row">
        <ChoiceField
          label="Đơn vị"
          value={unitId}
          onChange={setUnitId}
          choices={units.map((unit) => ({ value: String(unit.unitId), label: unit.name }))}
          error={deed.fields["unitId"]}
        />
        <TextField
          label="Vai của người góp ý"
          value={personLabel}
          onChange={setPersonLabel}
          error={deed.fields["personLabel"]}
        />
        <CheckField label="Nêu tại hội nghị" checked={atConference} onChange={setAtConference} />
      </div>
      <RefusedNotice refused={deed.refused} />
      <Button
        small
        running={deed.running}
        off={text.trim() === "" ? "Chưa có nội dung" : unitId === null ? "Chọn đơn vị" : undefined}
        onPress={() => void send()}
      >
        Gửi ý kiến
      </Button>
    </div>
  );
}
