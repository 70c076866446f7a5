import { type ReactElement, useState } from "react";
import { Button, ChoiceField, Form, Section, TextField, useDeed, useDraft, useRead } from "../../../../ui/index.ts";
import type { createOwner, listOwners } from "../../../organisations/index.ts";

/** The body that owns clusters: a ministry, a province, a group; a new one, or one that is here already. */
export function WhichOwner({ onChosen }: { readonly onChosen: (ownerId: number) => void }): ReactElement {
  const [typed, setTyped, forget] = useDraft("today.guide-owner", { name: "", standingBodyName: "", titleName: "" });
  const [chosen, setChosen] = useState<string | null>(null);
  const { answer } = useRead<typeof listOwners>("organisations.list-owners", { size: 500 });
  const create = useDeed<typeof createOwner>("organisations.create-owner");
  async function save(): Promise<void> {
    const made = await create.run(typed);
    if (!made) return;
    forget();
    onChosen(made.ownerId);
  }
  const known = answer?.rows ?? [];
  return (
    <Section title="Cơ quan chủ quản của cụm">
      {known.length > 0 && (
        <div className="row" style={{ marginBottom: 20 }}>
          <ChoiceField
            label="Cơ quan đã có trong hệ thống"
            value={chosen}
            onChange={setChosen}
            width={420}
            choices={known.map(({ ownerId, name }) => ({ value: String(ownerId), label: name }))}
            placeholder="Chọn, hoặc ghi cơ quan mới ở dưới"
          />
          <Button onPress={() => onChosen(Number(chosen))} {...(chosen === null && { off: "Chưa chọn" })}>
            Chọn cơ quan này
          </Button>
        </div>
      )}
      <Form
        onSubmit={() => void save()}
        refused={create.refused}
        buttons={
          <Button kind="main" submit running={create.running}>
            Ghi và sang bước lập cụm
          </Button>
        }
      >
        <TextField
          label="Tên cơ quan chủ quản"
          required
          value={typed.name}
          onChange={(name) => setTyped({ ...typed, name })}
          error={create.fields["name"]}
          hint="Bộ, ban, ngành, UBND tỉnh hoặc tập đoàn thành lập cụm, khối. Ví dụ: UBND tỉnh Ninh Bình."
        />
        <TextField
          label="Cơ quan thường trực của Hội đồng"
          value={typed.standingBodyName}
          onChange={(standingBodyName) => setTyped({ ...typed, standingBodyName })}
          error={create.fields["standingBodyName"]}
          hint="Nơi nhận hồ sơ của cụm, in ở “Nơi nhận” của văn bản. Ví dụ: Sở Nội vụ. Có thể ghi sau."
        />
        <TextField
          label="Tên trong danh hiệu"
          value={typed.titleName}
          onChange={(titleName) => setTyped({ ...typed, titleName })}
          error={create.fields["titleName"]}
          hint="In sau “Cờ thi đua của …”, “Bằng khen của …”. Để trống thì lấy theo tên cơ quan."
        />
      </Form>
    </Section>
  );
}
