import type { ReactElement } from "react";
import { Button, type FieldOfTwo, Form, TextArea, TwoVersions, useDeed, useDraft } from "../../../../ui/index.ts";
import type { editPlan } from "../../edit-plan.ts";
import type { Plan } from "../plan-page.tsx";
import { useYear } from "../../../year/pages/index.ts";

/** The words of the plan; one line is one basis, one theme. */
export function TextsForm({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }): ReactElement {
  const { yearId } = useYear().year;
  const [typed, setTyped, forget] = useDraft(`movement.plan-texts:${yearId}`, typedOf(plan));
  const edit = useDeed<typeof editPlan>("movement.edit-plan");
  const set = (change: Partial<typeof typed>): void => setTyped({ ...typed, ...change });
  /** What is wrong with a field; of one typed by lines, with its first wrong line. */
  const faultIn = (field: string): string | undefined =>
    Object.entries(edit.fields).find(([at]) => at === field || at.startsWith(`${field}.`))?.[1];
  async function save(): Promise<void> {
    const texts = { ...typed, legalBases: linesOf(typed.legalBases), themes: linesOf(typed.themes) };
    if (!(await edit.run({ yearId, ...texts }))) return;
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
        error={faultIn("legalBases")}
      />
      <TextArea
        label="Mục đích"
        value={typed.purpose}
        onChange={(purpose) => set({ purpose })}
        error={faultIn("purpose")}
      />
      <TextArea
        label="Yêu cầu"
        value={typed.requirements}
        onChange={(requirements) => set({ requirements })}
        error={faultIn("requirements")}
      />
      <TextArea
        label="Chủ đề thi đua, mỗi dòng một chủ đề"
        value={typed.themes}
        onChange={(themes) => set({ themes })}
        error={faultIn("themes")}
      />
      <TwoVersions deed={edit} typed={typed} setTyped={setTyped} typedOf={typedOf} compare={fieldsOfTwo} />
    </Form>
  );
}

type Stored = Pick<Plan, "legalBases" | "purpose" | "requirements" | "themes" | "revision">;
type Typed = ReturnType<typeof typedOf>;

/** The words as they are typed, with the revision they stand on. */
const typedOf = ({ legalBases, purpose, requirements, themes, revision }: Stored) => ({
  legalBases: legalBases.join("\n"),
  purpose,
  requirements,
  themes: themes.join("\n"),
  revision,
});

const fieldsOfTwo = (theirs: Typed, mine: Typed): FieldOfTwo[] => [
  { label: "Căn cứ", theirs: theirs.legalBases, mine: mine.legalBases },
  { label: "Mục đích", theirs: theirs.purpose, mine: mine.purpose },
  { label: "Yêu cầu", theirs: theirs.requirements, mine: mine.requirements },
  { label: "Chủ đề thi đua", theirs: theirs.themes, mine: mine.themes },
];

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
