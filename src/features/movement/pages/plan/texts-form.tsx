import { type ReactElement, useState } from "react";
import { Button, Form, TextArea, useDeed, useDraft } from "../../../../ui/index.ts";
import type { editPlan } from "../../edit-plan.ts";
import type { Plan } from "../plan-page.tsx";
import { useYear } from "../use-year.ts";

/** The words of the plan; one line is one basis, one theme. */
export function TextsForm({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }): ReactElement {
  const { yearId } = useYear().year;
  const [typed, setTyped, forget] = useDraft(`movement.plan:${yearId}`, {
    legalBases: plan.legalBases.join("\n"),
    purpose: plan.purpose,
    requirements: plan.requirements,
    themes: plan.themes.join("\n"),
  });
  const [revision, setRevision] = useState(plan.revision);
  const edit = useDeed<typeof editPlan>("movement.edit-plan");
  const set = (change: Partial<typeof typed>): void => setTyped({ ...typed, ...change });
  async function save(): Promise<void> {
    const texts = { ...typed, legalBases: linesOf(typed.legalBases), themes: linesOf(typed.themes) };
    if (!(await edit.run({ yearId, revision, ...texts }))) return;
    forget();
    onClose();
  }
  return (
    <Form
      onSubmit={() => void save()}
      refused={edit.refused}
      buttons={
        <>
          <Button kind="main" submit running={edit.running}>
            Ghi lời văn
          </Button>
          {edit.refused?.code === "changed-meanwhile" && (
            <Button onPress={() => setRevision(plan.revision)}>Đã đối chiếu, sẽ ghi bản của tôi</Button>
          )}
          <Button
            kind="text"
            onPress={() => {
              forget();
              onClose();
            }}
          >
            Bỏ phần đang sửa
          </Button>
        </>
      }
    >
      <TextArea
        label="Căn cứ, mỗi dòng một căn cứ"
        value={typed.legalBases}
        onChange={(legalBases) => set({ legalBases })}
        hint="Ví dụ: Căn cứ Luật Thi đua, khen thưởng;"
      />
      <TextArea label="Mục đích" value={typed.purpose} onChange={(purpose) => set({ purpose })} />
      <TextArea label="Yêu cầu" value={typed.requirements} onChange={(requirements) => set({ requirements })} />
      <TextArea
        label="Chủ đề thi đua, mỗi dòng một chủ đề"
        value={typed.themes}
        onChange={(themes) => set({ themes })}
      />
    </Form>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
