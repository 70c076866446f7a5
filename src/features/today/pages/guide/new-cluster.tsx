import type { ReactElement } from "react";
import { fold } from "../../../../basics/fold.ts";
import { Button, ChoiceField, Form, Section, TextField, useDeed, useDraft } from "../../../../ui/index.ts";
import type { createCluster } from "../../../organisations/index.ts";
import type { OwnerBegun } from "../guide-page.tsx";

const fresh = {
  name: "",
  code: null as string | null,
  kind: null as Kind | null,
  documentSymbol: "",
  place: "",
};

type Kind = "cluster" | "bloc" | "region";

/** The cluster itself; its code and its kind are proposed from its name. */
export function NewCluster(props: {
  readonly owner: OwnerBegun;
  readonly onMade: (clusterId: number) => void;
}): ReactElement {
  const { ownerId, name: ownerName } = props.owner;
  const [typed, setTyped, forget] = useDraft(`today.guide-cluster:${ownerId}`, fresh);
  const create = useDeed<typeof createCluster>("organisations.create-cluster");
  const { name, documentSymbol, place } = typed;
  const code = typed.code ?? codeOf(name);
  const kind = typed.kind ?? kindOf(name);
  async function save(): Promise<void> {
    const made = await create.run({ ownerId, name, code, kind, documentSymbol, place });
    if (!made) return;
    forget();
    props.onMade(made.clusterId);
  }
  return (
    <Section title={`Cụm, khối thi đua của ${ownerName}`}>
      <Form
        onSubmit={() => void save()}
        refused={create.refused}
        buttons={
          <Button kind="main" submit running={create.running}>
            Ghi và sang bước lập năm
          </Button>
        }
      >
        <TextField
          label="Tên cụm, khối"
          required
          value={name}
          onChange={(next) => setTyped({ ...typed, name: next })}
          error={create.fields["name"]}
          hint="Như ghi trong quyết định thành lập. Ví dụ: Khối thi đua các sở, ngành số 1."
        />
        <div className="grid2">
          <ChoiceField<Kind>
            label="Loại"
            value={kind}
            onChange={(next) => setTyped({ ...typed, kind: next })}
            choices={kinds}
          />
          <TextField
            label="Mã trong địa chỉ trang"
            required
            value={code}
            onChange={(next) => setTyped({ ...typed, code: next })}
            error={create.fields["code"]}
            hint="Tự đặt theo tên; chữ không dấu, số, gạch nối."
          />
          <TextField
            label="Ký hiệu văn bản"
            required
            value={documentSymbol}
            onChange={(next) => setTyped({ ...typed, documentSymbol: next })}
            error={create.fields["documentSymbol"]}
            hint="In sau số văn bản, ví dụ “KTĐ1” trong “Số 12/KH-KTĐ1”."
          />
          <TextField
            label="Địa danh"
            required
            value={place}
            onChange={(next) => setTyped({ ...typed, place: next })}
            error={create.fields["place"]}
            hint="Nơi ghi ngày tháng trên văn bản, ví dụ: Ninh Bình."
          />
        </div>
      </Form>
    </Section>
  );
}

const kinds: readonly { readonly value: Kind; readonly label: string }[] = [
  { value: "cluster", label: "Cụm thi đua" },
  { value: "bloc", label: "Khối thi đua" },
  { value: "region", label: "Khu vực thi đua" },
];

/** “Khối thi đua các sở, ngành số 1” is khoi-1; other names are folded whole. */
function codeOf(name: string): string {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const numbered = /^(cum|khoi) thi dua (?:.* )?so (\d+)\b/.exec(words);
  return numbered ? `${numbered[1]}-${numbered[2]}` : words.replaceAll(" ", "-").slice(0, 40).replace(/-$/, "");
}

function kindOf(name: string): Kind {
  const folded = fold(name);
  return folded.startsWith("khoi") ? "bloc" : folded.startsWith("khu vuc") ? "region" : "cluster";
}
